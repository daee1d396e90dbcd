public import BigInt
public import NDArray

/// An ndarray. Views share their elements with the array they were taken from, as in NumPy.
public final class ArrayObject: Object {
  /// The elements.
  public let array: NDArray

  /// An ndarray that shows these elements.
  public init(_ array: NDArray) { self.array = array }

  public override var typeName: String { "numpy.ndarray" }

  public override func isTrue() throws -> Bool {
    if array.count == 1 { return try array.onlyElement.isTrue }
    throw array.count == 0
      ? PythonError.value(
        "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
      : PythonError.value(
        "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
  }

  // MARK: containers

  public override func length() throws -> Int? {
    guard let count = array.shape.first else { throw PythonError.type("len() of unsized object") }
    return count
  }
  public override func contents() throws -> ContiguousArray<Value>? {
    guard let count = array.shape.first else { throw PythonError.type("iteration over a 0-d array") }
    if array.ndim == 1 { return ContiguousArray(array.scalars().lazy.map { Value($0) }) }
    return try ContiguousArray((0..<count).map { .object(ArrayObject(try array[.at($0)])) })
  }

  // MARK: conversions

  public override func repr() throws -> String { array.representation }
  public override func str() throws -> String { array.description }
  public override func hash() throws -> Int { throw PythonError.type("unhashable type: 'numpy.ndarray'") }

  public override var integerIndex: BigInt? {
    guard array.ndim == 0, array.dtype.isInteger else { return nil }
    return try? array.onlyElement.integer
  }
  public override var floatValue: Double? {
    guard array.ndim == 0 else { return nil }
    return try? array.onlyElement.asDouble
  }
}
