/// An n-dimensional array with NumPy's semantics: a view (shape, strides, offset) on memory that other views may share.
/// Copying the struct copies the view, not the elements; `copy()` copies the elements.
///
///     let image = NDArray([1, 2, 3, 4, 5, 6] as [UInt8], shape: [2, 3])
///     let row = try image[.at(1)]                     // a view: [4, 5, 6]
///     let total = try image.sum(axis: [0])            // [5, 7, 9], uint64
public struct NDArray: @unchecked Sendable {
  let storage: Storage
  /// Element type.
  public let dtype: DType
  /// Extent of each axis; empty for a 0-d array.
  public let shape: [Int]
  /// Elements (not bytes) from one index to the next along each axis; may be 0 or negative.
  public let strides: [Int]
  /// Position of the first element, in elements from the start of the memory.
  let offset: Int

  init(storage: Storage, dtype: DType, shape: [Int], strides: [Int], offset: Int) {
    self.storage = storage
    self.dtype = dtype
    self.shape = shape
    self.strides = strides
    self.offset = offset
  }

  /// The same memory seen with another shape and other strides.
  func view(shape: [Int], strides: [Int], offset: Int) -> NDArray {
    NDArray(storage: storage, dtype: dtype, shape: shape, strides: strides, offset: offset)
  }

  /// Number of axes.
  public var ndim: Int { shape.count }
  /// Number of elements.
  public var count: Int { shape.reduce(1, *) }
  /// Number of bytes the elements take without gaps.
  public var byteCount: Int { count * dtype.size }

  /// Whether the elements lie in C order without gaps.
  public var isContiguous: Bool {
    var expected = 1
    for axis in stride(from: shape.count - 1, through: 0, by: -1) where shape[axis] != 1 {
      if shape[axis] == 0 { return true }
      if strides[axis] != expected { return shape.contains(0) }
      expected *= shape[axis]
    }
    return true
  }

  /// Where the first element lies.
  var start: UnsafeMutableRawPointer { storage.base + offset * dtype.size }
}
