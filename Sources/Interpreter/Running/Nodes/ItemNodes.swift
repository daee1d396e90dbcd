final class ItemNode: ExpressionNode {
  private let container: Operand
  private let index: Operand
  private let isQuick: Bool
  init(_ container: Operand, _ index: Operand, _ range: SourceRange) {
    self.container = container
    self.index = index
    isQuick = index.isQuick
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    if let place = index.quickInteger(frame), let list = container.lentList(frame) {
      do { return try list._withUnsafeGuaranteedRef { $0.items[try $0.offset(place)] } } catch { throw located(error) }
    }
    if isQuick, let value = try lentItem(frame) { return value }
    let from = try container.value(frame)
    let at = try index.value(frame)
    do { return try Value.item(from, at) } catch { throw located(error) }
  }
}

extension ItemNode {
  /// The item of a dict or tuple in a local, which is read where it lies; nil for anything else and where there is none.
  private func lentItem(_ frame: Frame) throws -> Value? {
    if let dict = container.lentDict(frame) {
      let key = try index.value(frame)
      do { return try dict._withUnsafeGuaranteedRef { try $0.get(key) } } catch { throw located(error) }
    }
    guard let place = index.quickInteger(frame), let tuple = container.lentTuple(frame) else { return nil }
    return tuple._withUnsafeGuaranteedRef { tuple in
      let place = place < 0 ? place &+ tuple.items.count : place
      return place >= 0 && place < tuple.items.count ? tuple.items[place] : nil
    }
  }

  /// The item if it is a list of a list in a local, at an index that is there and can be read without running anything.
  @inline(__always) func lentList(_ frame: Frame) -> Unmanaged<ListObject>? {
    guard case .local(let slot, _) = container, let place = index.quickInteger(frame),
      let list = (frame.locals + slot).lentList
    else { return nil }
    return list._withUnsafeGuaranteedRef { list in
      let place = place < 0 ? place &+ list.items.count : place
      guard place >= 0, place < list.items.count else { return nil }
      return list.items.withUnsafeBufferPointer { $0.baseAddress.flatMap { ($0 + place).lentList } }
    }
  }
}

/// `a[i, j]`: arrays take the two indices as they are; anything else gets the tuple Python says it gets.
final class PairItemNode: ExpressionNode {
  private let container: Operand
  private let row: Operand
  private let column: Operand
  init(_ container: Operand, _ row: Operand, _ column: Operand, _ range: SourceRange) {
    self.container = container
    self.row = row
    self.column = column
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    if case .local(let slot, _) = container, let x = row.quickInteger(frame), let y = column.quickInteger(frame),
      let object = (frame.locals + slot).lentObject
    {
      do { return try object._withUnsafeGuaranteedRef { try $0.item(x, y) } } catch { throw located(error) }
    }
    let from = try container.value(frame)
    let i = try row.value(frame)
    let j = try column.value(frame)
    do {
      if case .object(let object) = from, case .int(let x) = i, case .int(let y) = j {
        return try object.item(x, y)
      }
      return try Value.item(from, .tuple(TupleObject([i, j])))
    } catch { throw located(error) }
  }
}

final class SliceNode: ExpressionNode {
  private let start: ExpressionNode
  private let stop: ExpressionNode
  private let step: ExpressionNode
  init(_ start: ExpressionNode, _ stop: ExpressionNode, _ step: ExpressionNode, _ range: SourceRange) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    .object(
      SliceObject(start: try start.evaluate(frame), stop: try stop.evaluate(frame), step: try step.evaluate(frame)))
  }
}

final class AttributeNode: ExpressionNode {
  private let object: Operand
  private let name: String
  init(_ object: Operand, _ name: String, _ range: SourceRange) {
    self.object = object
    self.name = name
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let target = try object.value(frame)
    do { return try frame.machine.attribute(target, name) } catch { throw located(error) }
  }
}
