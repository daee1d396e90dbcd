public import NDArray

extension Value {
  /// An ndarray, 0-d ones too.
  public init(_ array: NDArray) { self = .object(ArrayObject(array)) }
  /// A NumPy scalar. There is one True and one False.
  public init(_ scalar: Scalar) {
    self = .object(scalar.dtype == .bool ? (scalar.isTrue ? ScalarObject.yes : .no) : ScalarObject(scalar))
  }
  /// What NumPy's functions return: a scalar for a 0-d array, else an ndarray.
  public init(numpy array: NDArray) {
    if array.ndim == 0, let scalar = try? array.scalar(at: []) {
      self.init(scalar)
    } else {
      self.init(array)
    }
  }
}
