import NDArray

/// The attributes that arrays and NumPy scalars share.
enum ArrayAttributes {
  static let names = ["T", "dtype", "itemsize", "nbytes", "ndim", "shape", "size", "strides"]

  static func value(_ name: String, of array: NDArray) -> Value? {
    switch name {
    case "shape": Value(tuple: array.shape.lazy.map(Value.int))
    case "dtype": .object(DTypeObject(array.dtype))
    case "ndim": .int(array.ndim)
    case "size": .int(array.count)
    case "T": Value(array.transposed())
    case "itemsize": .int(array.dtype.size)
    case "nbytes": .int(array.byteCount)
    case "strides": Value(tuple: array.strides.lazy.map { .int($0 * array.dtype.size) })
    default: nil
    }
  }
}
