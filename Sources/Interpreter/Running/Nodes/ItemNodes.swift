final class ItemNode: ExpressionNode {
  private let container: Operand
  private let index: Operand
  init(_ container: Operand, _ index: Operand, _ range: SourceRange) {
    self.container = container
    self.index = index
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    // A list in a local is read where it lies.
    if case .local(let slot, _) = container, let place = index.quickInteger(frame),
      let list = (frame.locals + slot).lentList
    {
      do { return try list._withUnsafeGuaranteedRef { $0.items[try $0.offset(place)] } } catch { throw located(error) }
    }
    let from = try container.value(frame)
    let at = try index.value(frame)
    do { return try Value.item(from, at) } catch { throw located(error) }
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
