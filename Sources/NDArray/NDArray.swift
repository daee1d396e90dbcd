/// The memory behind one or several arrays: zeroed on creation, freed with the last view.
final class Storage: @unchecked Sendable {
  let bytes: UnsafeMutableRawBufferPointer

  init(byteCount: Int) {
    bytes = .allocate(byteCount: max(byteCount, 1), alignment: 64)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
  }
  deinit { bytes.deallocate() }
}

/// An n-dimensional array with NumPy's semantics: a view (shape, strides, offset) on memory that other views may share.
/// Copying the struct copies the view, not the elements; `copy()` copies the elements.
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

  /// A C-ordered array of zeros (False for bool).
  public init(zeros shape: [Int], dtype: DType = .float64) {
    let count = shape.reduce(1, *)
    self.init(
      storage: Storage(byteCount: count * dtype.size), dtype: dtype, shape: shape,
      strides: Self.contiguousStrides(shape), offset: 0)
  }

  /// A C-ordered array holding `elements`, whose number must be the product of `shape`.
  public init<T: Element>(_ elements: some Collection<T>, shape: [Int]) {
    precondition(elements.count == shape.reduce(1, *), "element count and shape differ")
    self.init(zeros: shape, dtype: T.dtype)
    _ = storage.bytes.bindMemory(to: T.self).update(fromContentsOf: elements)
  }

  /// A 1-d array holding `elements`.
  public init<T: Element>(_ elements: some Collection<T>) {
    self.init(elements, shape: [elements.count])
  }

  /// Number of axes.
  public var ndim: Int { shape.count }
  /// Number of elements.
  public var count: Int { shape.reduce(1, *) }
  /// Whether the elements lie in C order without gaps.
  public var isContiguous: Bool { count <= 1 || strides == Self.contiguousStrides(shape) }

  static func contiguousStrides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in stride(from: shape.count - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] * shape[axis + 1]
    }
    return strides
  }
}
