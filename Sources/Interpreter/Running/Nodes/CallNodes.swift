/// The arguments of a call site. The first three sit in fields for the reason given at `Block`.
struct ArgumentNodes {
  private let first: Operand
  private let second: Operand
  private let third: Operand
  private let others: [Operand]
  private let count: Int
  /// The names of the last arguments.
  let keywords: [String]
  private let places: ArgumentPlaces

  init(_ arguments: [Operand], keywords: [String], places: ArgumentPlaces) {
    count = arguments.count
    first = count > 0 ? arguments[0] : .integer(0)
    second = count > 1 ? arguments[1] : .integer(0)
    third = count > 2 ? arguments[2] : .integer(0)
    others = Array(arguments.dropFirst(3))
    self.keywords = keywords
    self.places = places
  }

  /// Evaluates the arguments onto the value stack; on a throw, everything since `base` is dropped.
  @inline(__always) func push(_ frame: Frame, since base: UnsafeMutablePointer<Value>) throws {
    if count == 0 { return }
    let machine = frame.machine
    do {
      try machine.push(try first.value(frame))
      if count == 1 { return }
      try machine.push(try second.value(frame))
      if count == 2 { return }
      try machine.push(try third.value(frame))
      if count == 3 { return }
      for argument in others { try machine.push(try argument.value(frame)) }
    } catch {
      machine.pop(to: base)
      throw error
    }
  }

  /// Gives an error that a call raised its place: the argument at fault, or the whole call.
  @inline(never) func located(
    _ error: any Error, _ call: SourceRange, receivers: Int = 0
  ) -> any Error {
    let error = PythonError.from(error)
    guard error.openRange == nil else { return error }
    let blame = error.blame
    error.blame = nil
    return error.locate(blame.flatMap { places.range(of: $0, receivers: receivers) } ?? call)
  }
}

/// Where the arguments of a call stand in the source.
final class ArgumentPlaces {
  private let positional: [SourceRange]
  private let keywords: [(name: String, range: SourceRange)]

  init(positional: [SourceRange], keywords: [(name: String, range: SourceRange)]) {
    self.positional = positional
    self.keywords = keywords
  }

  /// The argument that an error is about, if it was written.
  func range(of blame: PythonError.Blame, receivers: Int) -> SourceRange? {
    if let name = blame.name, let found = keywords.first(where: { $0.name == name }) { return found.range }
    guard let index = blame.index, positional.indices.contains(index - receivers) else { return nil }
    return positional[index - receivers]
  }
}

final class CallNode: ExpressionNode {
  private let callee: ExpressionNode
  private let arguments: ArgumentNodes
  /// The slot of a callee that is a global name, else -1.
  private let slot: Int
  init(_ callee: ExpressionNode, _ arguments: ArgumentNodes, _ range: SourceRange) {
    self.callee = callee
    self.arguments = arguments
    slot = (callee as? GlobalNode)?.slot ?? -1
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    // Builtins stay where they are while a program runs.
    if slot >= 0, let builtin = frame.machine.globals.lentBuiltin(slot) {
      return try builtin._withUnsafeGuaranteedRef { try call($0, frame) }
    }
    let target = try callee.evaluate(frame)
    let machine = frame.machine
    let base = machine.top
    try arguments.push(frame, since: base)
    do { return try machine.call(target, at: base, keywords: arguments.keywords) } catch {
      throw arguments.located(error, range)
    }
  }
}

extension CallNode {
  @inline(__always) private func call(_ builtin: Object, _ frame: Frame) throws -> Value {
    let machine = frame.machine
    let base = machine.top
    try arguments.push(frame, since: base)
    do { return try machine.call(builtin, at: base, keywords: arguments.keywords) } catch {
      throw arguments.located(error, range)
    }
  }
}

/// `receiver.name(...)` without making a bound method. The call site remembers the last kind of receiver and what it
/// found there.
final class MethodCallNode: ExpressionNode {
  private let receiver: Operand
  private let name: String
  private let arguments: ArgumentNodes
  @exclusivity(unchecked) private var knownKind = 0
  @exclusivity(unchecked) private var known: Command?
  /// What `known` holds, without a retain for every call.
  @exclusivity(unchecked) private var lent: Unmanaged<Command>?

  init(_ receiver: Operand, _ name: String, _ arguments: ArgumentNodes, _ range: SourceRange) {
    self.receiver = receiver
    self.name = name
    self.arguments = arguments
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws -> Value {
    let machine = frame.machine
    let base = machine.top
    try machine.push(try receiver.value(frame))
    defer { machine.pop(to: base) }
    let method: Unmanaged<Command>
    let kind = base.pointee.methodKind
    if kind != 0, kind == knownKind, let lent {
      method = lent
    } else {
      switch try find(base.pointee, kind, machine) {
      case .method(let found): method = found
      case .attribute(let callee):
        machine.pop(to: base)
        try arguments.push(frame, since: base)
        do { return try machine.call(callee, at: base, keywords: arguments.keywords) } catch {
          throw arguments.located(error, range)
        }
      }
    }
    try arguments.push(frame, since: base)
    do {
      return try method._withUnsafeGuaranteedRef {
        try $0.invoke(at: base, keywords: arguments.keywords, on: machine)
      }
    } catch {
      throw arguments.located(error, range, receivers: 1)
    }
  }

  private enum Found {
    /// A command that the registry keeps.
    case method(Unmanaged<Command>)
    case attribute(Value)
  }

  @inline(never) private func find(_ target: Value, _ kind: Int, _ machine: Machine) throws -> Found {
    if case .object(let object) = target {
      do { if let value = try object.attribute(name) { return .attribute(value) } } catch { throw located(error) }
    }
    if let method = machine.directMethod(ofType: target, name) {
      let lent = Unmanaged.passUnretained(method)
      if kind != 0 {
        knownKind = kind
        known = method
        self.lent = lent
      }
      return .method(lent)
    }
    do { return .attribute(try machine.attribute(target, name)) } catch { throw located(error) }
  }
}

extension Value {
  /// What a call site may remember a method by: values of the same kind have the same methods. 0 where each has its own.
  @inline(__always) var methodKind: Int {
    switch self {
    case .unbound: 1
    case .none: 2
    case .bool: 3
    case .int: 4
    case .float: 5
    case .string: 6
    case .list: 7
    case .tuple: 8
    case .dict: 9
    case .function: 10
    case .object(let object): object.methodKind
    }
  }
}

/// A call with `*values` or `**names`.
final class UnpackingCallNode: ExpressionNode {
  enum Argument {
    case positional(ExpressionNode)
    case unpacked(ExpressionNode)
    case keyword(String, ExpressionNode)
    case unpackedKeywords(ExpressionNode)

    var isPositional: Bool {
      switch self {
      case .positional, .unpacked: true
      default: false
      }
    }
  }
  private let callee: ExpressionNode
  private let arguments: [Argument]
  /// The sequence of a call whose only positional argument is `*sequence`.
  private let onlySequence: ExpressionNode?

  init(_ callee: ExpressionNode, _ arguments: [Argument], _ range: SourceRange) {
    self.callee = callee
    self.arguments = arguments
    let positional = arguments.filter(\.isPositional)
    if positional.count == 1, case .unpacked(let node) = positional[0] {
      onlySequence = node
    } else {
      onlySequence = nil
    }
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws -> Value {
    let target = try callee.evaluate(frame)
    let machine = frame.machine
    let base = machine.top
    var keywords: [String] = []
    do {
      if let onlySequence {
        // It is unpacked only at the call itself.
        let value = try onlySequence.evaluate(frame)
        for argument in arguments { try pushKeywords(argument, &keywords, target, frame) }
        let named = (0..<keywords.count).map { base[$0] }
        machine.pop(to: base)
        try pushItems(of: value, "\(Self.name(target)) argument", machine)
        for value in named { try machine.push(value) }
      } else {
        for argument in arguments { try pushPositional(argument, frame) }
        for argument in arguments { try pushKeywords(argument, &keywords, target, frame) }
      }
    } catch {
      machine.pop(to: base)
      throw located(error)
    }
    do { return try machine.call(target, at: base, keywords: keywords) } catch { throw located(error) }
  }

  private func pushPositional(_ argument: Argument, _ frame: Frame) throws {
    switch argument {
    case .positional(let node): try frame.machine.push(try node.evaluate(frame))
    case .unpacked(let node): try pushItems(of: try node.evaluate(frame), "Value", frame.machine)
    default: break
    }
  }

  private func pushItems(of value: Value, _ what: String, _ machine: Machine) throws {
    let items = try value.contents(otherwise: "\(what) after * must be an iterable, not \(value.typeName)")
    for item in items { try machine.push(item) }
  }

  private func pushKeywords(_ argument: Argument, _ keywords: inout [String], _ target: Value, _ frame: Frame) throws {
    switch argument {
    case .keyword(let name, let node):
      try add(name, try node.evaluate(frame), &keywords, target, frame)
    case .unpackedKeywords(let node):
      let value = try node.evaluate(frame)
      guard case .dict(let dict) = value else {
        throw PythonError.type("\(Self.name(target)) argument after ** must be a mapping, not \(value.typeName)")
      }
      for (key, value) in dict.pairs {
        guard let name = key.asString else { throw PythonError.type("keywords must be strings") }
        try add(name, value, &keywords, target, frame)
      }
    default: break
    }
  }

  private func add(
    _ name: String, _ value: Value, _ keywords: inout [String], _ target: Value, _ frame: Frame
  ) throws {
    if keywords.contains(name) {
      throw PythonError.type("\(Self.name(target)) got multiple values for keyword argument '\(name)'")
    }
    keywords.append(name)
    try frame.machine.push(value)
  }

  private static func name(_ target: Value) -> String {
    switch target {
    case .function(let function): "__main__.\(function.code.qualifiedName)()"
    case .object(let object):
      (object as? Command).map { "\($0.name)()" } ?? (object as? TypeObject).map { "\($0.name)()" } ?? object.typeName
    default: target.typeName
    }
  }
}

/// `def` and `lambda`: makes the function with the current values of its defaults.
final class FunctionNode: ExpressionNode {
  private let code: FunctionCode
  private let defaults: [ExpressionNode]
  private let keywordDefaults: [ExpressionNode?]
  private let captured: [Int]

  init(
    _ code: FunctionCode, defaults: [ExpressionNode], keywordDefaults: [ExpressionNode?], captured: [Int],
    _ range: SourceRange
  ) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.captured = captured
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    var values: ContiguousArray<Value> = []
    for node in defaults { values.append(try node.evaluate(frame)) }
    var named: ContiguousArray<Value> = []
    for node in keywordDefaults { named.append(try node?.evaluate(frame) ?? .unbound) }
    let cells = ContiguousArray(captured.map { frame.locals[$0] })
    return .function(FunctionObject(code: code, defaults: values, keywordDefaults: named, captured: cells))
  }
}
