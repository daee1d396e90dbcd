import NDArray

/// Goes through an array along its first axis, without making the rows ahead.
final class ArrayIterator: IteratorObject {
  private let array: NDArray
  private var position = 0

  /// The places along the first axis of `array`, which has one.
  init(_ array: NDArray) { self.array = array }

  override var typeName: String { "iterator" }
  override func next() throws -> Value? {
    guard let count = array.shape.first, position < count else { return nil }
    defer { position += 1 }
    return array.ndim == 1 ? Value(try array.scalar(at: position)) : Value(try array[.at(position)])
  }
}
