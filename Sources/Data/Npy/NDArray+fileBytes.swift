import NDArray

extension NDArray {
  /// An array holding a copy of elements as files store them. `data` must have exactly as many bytes as `shape` needs,
  /// least significant byte first unless `swapped`; `fortranOrder` says that the first axis varies fastest.
  init(
    stored data: UnsafeRawBufferPointer, dtype: DType, swapped: Bool, shape: [Int], fortranOrder: Bool
  ) throws(Failure) {
    switch swapped ? dtype.size : 1 {
    case 2:
      try self.init(bytes: byteSwapped(data, UInt16.self), dtype: dtype, shape: shape, fortranOrder: fortranOrder)
    case 4:
      try self.init(bytes: byteSwapped(data, UInt32.self), dtype: dtype, shape: shape, fortranOrder: fortranOrder)
    case 8:
      try self.init(bytes: byteSwapped(data, UInt64.self), dtype: dtype, shape: shape, fortranOrder: fortranOrder)
    default:
      try self.init(bytes: data, dtype: dtype, shape: shape, fortranOrder: fortranOrder)
    }
  }
}

/// A copy of `data` with the bytes of each word reversed.
private func byteSwapped<Word: FixedWidthInteger & BitwiseCopyable>(
  _ data: UnsafeRawBufferPointer, _: Word.Type
) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: data.count) { buffer, count in
    let target = UnsafeMutableRawBufferPointer(buffer)
    for offset in stride(from: 0, through: data.count - MemoryLayout<Word>.size, by: MemoryLayout<Word>.size) {
      let word = data.loadUnaligned(fromByteOffset: offset, as: Word.self)
      target.storeBytes(of: word.byteSwapped, toByteOffset: offset, as: Word.self)
    }
    count = data.count
  }
}
