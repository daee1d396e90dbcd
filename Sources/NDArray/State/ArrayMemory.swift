/// The memory behind arrays, for saving and restoring arrays that share it.
public struct ArrayMemory {
  private let storage: Storage

  /// The memory that `array` shows.
  public init(of array: NDArray) { storage = array.storage }

  /// The memory that has this owner; nil if it owns none.
  public init?(owner: AnyObject) {
    guard let storage = owner as? Storage else { return nil }
    self.storage = storage
  }

  /// Memory with these bytes. Throws a memory failure if there is no room.
  public init(_ bytes: some Collection<UInt8>) throws(Failure) {
    guard let storage = Storage(byteCount: bytes.count, zeroed: false) else {
      throw Failure(.memory, "no memory for \(bytes.count) bytes")
    }
    let target = UnsafeMutableRawBufferPointer(start: storage.base, count: bytes.count)
    target.copyBytes(from: bytes)
    self.storage = storage
  }

  /// What arrays that share the memory have in common, for as long as one of them lives.
  public var owner: AnyObject { storage }

  /// Does something with the bytes.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(storage) {
      try body(UnsafeRawBufferPointer(start: storage.base, count: storage.byteCount))
    }
  }

  /// An array on this memory; offset and strides count elements. Throws a value failure if it would reach outside.
  public func array(dtype: DType, shape: [Int], strides: [Int], offset: Int) throws(Failure) -> NDArray {
    guard shape.count == strides.count, shape.allSatisfy({ $0 >= 0 }) else { throw ByteReader.damaged }
    var (low, high) = (offset, offset)
    var isOutside = false
    if !shape.contains(0) {
      for (extent, stride) in zip(shape, strides) {
        let (reach, overflow) = (extent - 1).multipliedReportingOverflow(by: stride)
        let sum = reach < 0 ? low.addingReportingOverflow(reach) : high.addingReportingOverflow(reach)
        isOutside = isOutside || overflow || sum.overflow
        if reach < 0 { low = sum.partialValue } else { high = sum.partialValue }
      }
      isOutside = isOutside || low < 0 || high >= storage.byteCount / dtype.size
    }
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: max(extent, 1))
      isOutside = isOutside || overflow || product > 1 << 40
      count = product
    }
    guard !isOutside else { throw ByteReader.damaged }
    return NDArray(storage: storage, dtype: dtype, shape: shape, strides: strides, offset: offset)
  }
}

extension NDArray {
  /// Position of the first element in the memory, in elements.
  public var memoryOffset: Int { offset }
}
