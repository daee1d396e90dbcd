extension NDArray {
  /// A C-ordered array of zeros (False for bool). The shape is one the program chose; for a shape that came from a
  /// user, `zeros` reports what is wrong with it.
  public init(zeros shape: [Int], dtype: DType = .float64) {
    do {
      self = try NDArray.zeros(shape, dtype: dtype)
    } catch {
      preconditionFailure(error.message)
    }
  }

  /// A C-ordered array holding `elements`, whose number must be the product of `shape`.
  public init<T: Element>(_ elements: some Collection<T>, shape: [Int]) {
    precondition(elements.count == shape.reduce(1, *), "element count and shape differ")
    self.init(zeros: shape, dtype: T.dtype)
    _ = UnsafeMutableBufferPointer(start: typedStart(T.self), count: count).update(fromContentsOf: elements)
  }

  /// A 1-d array holding `elements`.
  public init<T: Element>(_ elements: some Collection<T>) {
    self.init(elements, shape: [elements.count])
  }

  /// A 0-d array holding `element`.
  public init<T: Element>(scalar element: T) {
    self.init(CollectionOfOne(element), shape: [])
  }

  /// A C-ordered array whose elements `body` writes; they start as zeros.
  public init<T: Element>(
    shape: [Int], of type: T.Type, _ body: (UnsafeMutableBufferPointer<T>) throws -> Void
  ) rethrows {
    self.init(zeros: shape, dtype: T.dtype)
    try body(UnsafeMutableBufferPointer(start: typedStart(T.self), count: count))
  }

  /// The same for a shape that came from a user, with what `zeros` throws.
  public static func filled<T: Element>(
    _ shape: [Int], of type: T.Type, _ body: (UnsafeMutableBufferPointer<T>) throws -> Void
  ) throws -> NDArray {
    let result = try zeros(shape, dtype: T.dtype)
    try withExtendedLifetime(result) {
      try body(UnsafeMutableBufferPointer(start: result.typedStart(T.self), count: result.count))
    }
    return result
  }

  /// A C-ordered array of zeros (False for bool). Throws a value error for a negative or too large shape and a memory
  /// error when there is not enough memory.
  public static func zeros(_ shape: [Int], dtype: DType = .float64) throws(Failure) -> NDArray {
    try allocate(shape, dtype: dtype, zeroed: true)
  }

  /// A C-ordered array whose elements the caller sets, all of them.
  static func uninitialized(_ shape: [Int], dtype: DType) throws(Failure) -> NDArray {
    try allocate(shape, dtype: dtype, zeroed: false)
  }

  private static func allocate(_ shape: [Int], dtype: DType, zeroed: Bool) throws(Failure) -> NDArray {
    if shape.contains(where: { $0 < 0 }) { throw Failure(.value, "negative dimensions are not allowed") }
    try Shape.requireAxisCount(shape.count)
    guard let count = Shape.count(shape), Shape.count(shape + [dtype.size]) != nil else {
      throw Failure(
        .value, "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    }
    guard let storage = Storage(byteCount: count * dtype.size, zeroed: zeroed) else {
      throw Failure(
        .memory,
        "Unable to allocate \(Shape.readableSize(count * dtype.size)) for an array with shape \(Shape.text(shape)) "
          + "and data type \(dtype)")
    }
    // As in NumPy, nothing is stepped over where there is nothing.
    let strides = count == 0 ? [Int](repeating: 0, count: shape.count) : Shape.contiguousStrides(shape)
    return NDArray(storage: storage, dtype: dtype, shape: shape, strides: strides, offset: 0)
  }
}
