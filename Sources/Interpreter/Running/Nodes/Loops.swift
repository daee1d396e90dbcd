final class WhileStatement: StatementNode {
  private let test: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode
  init(_ test: ExpressionNode, _ body: StatementNode, _ orElse: StatementNode) {
    self.test = test
    self.body = body
    self.orElse = orElse
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let machine = frame.machine
    while try test.isTrue(frame) {
      do { try machine.step() } catch { throw test.located(error) }
      switch try body.execute(frame) {
      case .normal, .continueLoop: continue
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return try orElse.execute(frame)
  }
}

final class ForStatement: StatementNode {
  private let target: TargetNode
  private let iterable: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode
  /// The slot of a local target, else -1.
  private let slot: Int
  /// A target of two parts.
  private let pair: TupleTarget?

  init(_ target: TargetNode, _ iterable: ExpressionNode, _ body: StatementNode, _ orElse: StatementNode) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    slot = (target as? LocalTarget)?.slot ?? -1
    pair = (target as? TupleTarget).flatMap { $0.isPair ? $0 : nil }
  }

  @inline(__always) private func turn(_ item: consuming Value, _ frame: Frame) throws -> Completion {
    do { try frame.machine.step() } catch { throw iterable.located(error) }
    if slot >= 0 { frame.store(item, slot) } else { try target.assign(item, frame) }
    return try body.execute(frame)
  }

  override func execute(_ frame: Frame) throws -> Completion {
    let value = try iterable.evaluate(frame)
    switch value {
    case .list(let list):
      // Read live, so a body that changes the list sees what Python shows it.
      var position = 0
      while position < list.items.count {
        switch try turn(list.items[position], frame) {
        case .normal, .continueLoop: position &+= 1
        case .breakLoop: return .normal
        case .returned(let value): return .returned(value)
        }
      }
      return try orElse.execute(frame)
    case .object(let object):
      if let range = object.exactly(RangeObject.self) { return try count(range, frame) }
    case .string(let text): return try scan(text, frame)
    default: break
    }
    return try general(value, frame)
  }

  @inline(never) private func count(_ range: RangeObject, _ frame: Frame) throws -> Completion {
    var current = range.start
    var remaining = range.count
    let step = range.step
    while remaining > 0 {
      switch try turn(.int(current), frame) {
      case .normal, .continueLoop:
        current &+= step
        remaining &-= 1
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return try orElse.execute(frame)
  }

  @inline(never) private func scan(_ text: StringObject, _ frame: Frame) throws -> Completion {
    for scalar in text.value.unicodeScalars {
      switch try turn(StringObject.character(scalar), frame) {
      case .normal, .continueLoop: continue
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return try orElse.execute(frame)
  }

  @inline(never) private func general(_ value: Value, _ frame: Frame) throws -> Completion {
    let iterator: IteratorObject
    do { iterator = try value.makeIterator() } catch { throw iterable.located(error) }
    if let pair, iterator.givesPairs { return try pairs(iterator, pair, frame) }
    while let item = try next(iterator) {
      switch try turn(item, frame) {
      case .normal, .continueLoop: continue
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return try orElse.execute(frame)
  }

  private func next(_ iterator: IteratorObject) throws -> Value? {
    do { return try iterator.next() } catch { throw iterable.located(error) }
  }

  /// `for a, b in` an iterator that makes pairs: the tuples are never made.
  private func pairs(_ iterator: IteratorObject, _ target: TupleTarget, _ frame: Frame) throws -> Completion {
    while let (a, b) = try nextPair(iterator) {
      do { try frame.machine.step() } catch { throw iterable.located(error) }
      try target.assign(a, b, frame)
      switch try body.execute(frame) {
      case .normal, .continueLoop: continue
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
    }
    return try orElse.execute(frame)
  }

  private func nextPair(_ iterator: IteratorObject) throws -> (Value, Value)? {
    do { return try iterator.nextPair() } catch { throw iterable.located(error) }
  }
}
