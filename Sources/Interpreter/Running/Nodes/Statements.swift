final class ExpressionStatement: StatementNode {
  private let expression: ExpressionNode
  init(_ expression: ExpressionNode) { self.expression = expression }
  override func execute(_ frame: Frame) throws -> Completion {
    _ = try expression.evaluate(frame)
    return .normal
  }
}

/// The last statement of a program, whose value the host shows.
final class ResultStatement: StatementNode {
  private let expression: ExpressionNode
  init(_ expression: ExpressionNode) { self.expression = expression }
  override func execute(_ frame: Frame) throws -> Completion {
    frame.machine.result = try expression.evaluate(frame)
    return .normal
  }
}

final class ReturnStatement: StatementNode {
  private let value: ExpressionNode
  init(_ value: ExpressionNode) { self.value = value }
  override func execute(_ frame: Frame) throws -> Completion { .returned(try value.evaluate(frame)) }
}

/// `break` and `continue`.
final class JumpStatement: StatementNode {
  private let completion: Completion
  init(_ completion: Completion) { self.completion = completion }
  override func execute(_ frame: Frame) throws -> Completion { completion }
}

final class IfStatement: StatementNode {
  private let test: ExpressionNode
  private let yes: StatementNode
  private let no: StatementNode
  init(_ test: ExpressionNode, _ yes: StatementNode, _ no: StatementNode) {
    self.test = test
    self.yes = yes
    self.no = no
  }
  override func execute(_ frame: Frame) throws -> Completion {
    try test.isTrue(frame) ? try yes.execute(frame) : try no.execute(frame)
  }
}

/// `if` with many `elif`s: nested nodes would go as deep as there are branches.
final class BranchStatement: StatementNode {
  private let branches: [(test: ExpressionNode, body: StatementNode)]
  private let orElse: StatementNode
  init(_ branches: [(test: ExpressionNode, body: StatementNode)], _ orElse: StatementNode) {
    self.branches = branches
    self.orElse = orElse
  }
  override func execute(_ frame: Frame) throws -> Completion {
    for (test, body) in branches where try test.isTrue(frame) { return try body.execute(frame) }
    return try orElse.execute(frame)
  }
}

final class AssertStatement: StatementNode {
  private let test: ExpressionNode
  private let message: ExpressionNode?
  init(_ test: ExpressionNode, _ message: ExpressionNode?) {
    self.test = test
    self.message = message
  }
  override func execute(_ frame: Frame) throws -> Completion {
    if try test.isTrue(frame) { return .normal }
    let arguments: ContiguousArray<Value> = try message.map { [try $0.evaluate(frame)] } ?? []
    throw test.located(PythonError("AssertionError", arguments: arguments))
  }
}

final class DeleteStatement: StatementNode {
  private let targets: [TargetNode]
  init(_ targets: [TargetNode]) { self.targets = targets }
  override func execute(_ frame: Frame) throws -> Completion {
    for target in targets { try target.delete(frame) }
    return .normal
  }
}

// MARK: assignment

final class AssignLocalStatement: StatementNode {
  private let slot: Int
  private let value: ExpressionNode
  init(_ slot: Int, _ value: ExpressionNode) {
    self.slot = slot
    self.value = value
  }
  override func execute(_ frame: Frame) throws -> Completion {
    frame.store(try value.evaluate(frame), slot)
    return .normal
  }
}

final class AssignStatement: StatementNode {
  private let target: TargetNode
  private let value: ExpressionNode
  init(_ target: TargetNode, _ value: ExpressionNode) {
    self.target = target
    self.value = value
  }
  override func execute(_ frame: Frame) throws -> Completion {
    try target.assign(try value.evaluate(frame), frame)
    return .normal
  }
}

/// `a, b = b, a`: two values change places without a tuple being made.
final class AssignPairStatement: StatementNode {
  private let first: TargetNode
  private let second: TargetNode
  private let firstValue: Operand
  private let secondValue: Operand
  init(_ first: TargetNode, _ second: TargetNode, _ firstValue: Operand, _ secondValue: Operand) {
    self.first = first
    self.second = second
    self.firstValue = firstValue
    self.secondValue = secondValue
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let a = try firstValue.value(frame)
    let b = try secondValue.value(frame)
    try first.assign(a, frame)
    try second.assign(b, frame)
    return .normal
  }
}

/// `a = b = value`
final class AssignManyStatement: StatementNode {
  private let targets: [TargetNode]
  private let value: ExpressionNode
  init(_ targets: [TargetNode], _ value: ExpressionNode) {
    self.targets = targets
    self.value = value
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let result = try value.evaluate(frame)
    for target in targets { try target.assign(result, frame) }
    return .normal
  }
}

/// `x += e` for a local: adds in place when both are ints or floats, and grows a string nobody else holds without
/// copying it. The addend must not assign to the local itself.
final class AddToLocalStatement: StatementNode {
  private let slot: Int
  private let value: Operand
  private let name: Name
  private let range: SourceRange

  init(_ slot: Int, _ value: Operand, _ name: Name, _ range: SourceRange) {
    self.slot = slot
    self.value = value
    self.name = name
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let place = frame.locals + slot
    if place.pointee.isUnbound { throw PythonError.unboundLocal(name) }
    let addend = try value.value(frame)
    switch (place.pointee, addend) {
    case (.int(let x), .int(let y)):
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow {
        place.initialize(to: .int(sum))
        return .normal
      }
    case (.float(let x), .float(let y)):
      place.initialize(to: .float((x + y).computed))
      return .normal
    default: break
    }
    do { try general(place, addend) } catch { throw PythonError.from(error).locate(range) }
    return .normal
  }

  @inline(never) private func general(_ place: UnsafeMutablePointer<Value>, _ addend: Value) throws {
    if case .string(let more) = addend, case .string(var text) = place.pointee {
      place.pointee = .unbound  // so that `text` is the only reference if nobody else has one
      if isKnownUniquelyReferenced(&text) {
        text.appendInPlace(more)
      } else {
        text = StringObject(text.value + more.value)
      }
      place.pointee = .string(text)
      return
    }
    place.pointee = try Value.inPlace(.add, place.pointee, addend)
  }
}

/// `name op= value` in general.
final class AugmentStatement: StatementNode {
  private let read: ExpressionNode
  private let target: TargetNode
  private let op: BinaryOperator
  private let value: Operand
  private let range: SourceRange
  init(_ read: ExpressionNode, _ target: TargetNode, _ op: BinaryOperator, _ value: Operand, _ range: SourceRange) {
    self.read = read
    self.target = target
    self.op = op
    self.value = value
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let before = try read.evaluate(frame)
    let operand = try value.value(frame)
    let after: Value
    do {
      if case .int(let x) = before, case .int(let y) = operand, let result = try IntegerArithmetic.small(op, x, y) {
        after = .int(result)
      } else {
        after = try Value.inPlace(op, before, operand)
      }
    } catch { throw PythonError.from(error).locate(range) }
    try target.assign(after, frame)
    return .normal
  }
}

/// `container[index] op= value`: container and index are evaluated once.
final class AugmentItemStatement: StatementNode {
  private let container: Operand
  private let index: Operand
  private let op: BinaryOperator
  private let value: Operand
  private let target: SourceRange
  private let range: SourceRange
  init(
    _ container: Operand, _ index: Operand, _ op: BinaryOperator, _ value: Operand, target: SourceRange,
    _ range: SourceRange
  ) {
    self.container = container
    self.index = index
    self.op = op
    self.value = value
    self.target = target
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    if op == .add, let increment = value.quickInteger(frame), try count(increment, frame) { return .normal }
    let into = try container.value(frame)
    let at = try index.value(frame)
    let before: Value
    do { before = try Value.item(into, at) } catch { throw PythonError.from(error).locate(target) }
    let operand = try value.value(frame)
    do {
      if op == .add, case .int(let x) = before, case .int(let y) = operand {
        let (sum, overflow) = x.addingReportingOverflow(y)
        if !overflow {
          try Value.setItem(into, at, .int(sum))
          return .normal
        }
      }
      try Value.setItem(into, at, try Value.inPlace(op, before, operand))
    } catch { throw PythonError.from(error).locate(range) }
    return .normal
  }
}

extension AugmentItemStatement {
  /// `dict[key] += number` where dict and key are locals and the value is an int, as in counting; false for anything else.
  private func count(_ increment: Int, _ frame: Frame) throws -> Bool {
    guard index.isQuick, let dict = container.lentDict(frame) else { return false }
    let key = try index.value(frame)
    do {
      return try dict._withUnsafeGuaranteedRef { dict in
        guard case .int(let number) = try dict.get(key) else { return false }
        let (sum, overflow) = number.addingReportingOverflow(increment)
        if !overflow { try dict.set(key, .int(sum)) }
        return !overflow
      }
    } catch { throw PythonError.from(error).locate(target) }
  }
}

/// `object.name op= value`: the object is evaluated once.
final class AugmentAttributeStatement: StatementNode {
  private let object: Operand
  private let name: String
  private let op: BinaryOperator
  private let value: Operand
  private let range: SourceRange
  init(_ object: Operand, _ name: String, _ op: BinaryOperator, _ value: Operand, _ range: SourceRange) {
    self.object = object
    self.name = name
    self.op = op
    self.value = value
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let target = try object.value(frame)
    let before: Value
    do { before = try frame.machine.attribute(target, name) } catch { throw PythonError.from(error).locate(range) }
    let operand = try value.value(frame)
    do { try frame.machine.setAttribute(target, name, try Value.inPlace(op, before, operand)) } catch {
      throw PythonError.from(error).locate(range)
    }
    return .normal
  }
}
