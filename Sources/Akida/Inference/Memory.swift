/// Aligned memory of fixed size that kernels read through its address; freed with its last owner.
final class Memory<T: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafeMutablePointer<T>
  let count: Int

  /// `count` values, all bits zero.
  init(count: Int) {
    self.count = count
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(count * MemoryLayout<T>.stride, 1), alignment: 64)
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: max(count * MemoryLayout<T>.stride, 1))
    base = bytes.bindMemory(to: T.self, capacity: count)
  }

  /// `count` values to be written before they are read.
  init(unset count: Int) {
    self.count = count
    base = UnsafeMutableRawPointer.allocate(byteCount: max(count * MemoryLayout<T>.stride, 1), alignment: 64)
      .bindMemory(to: T.self, capacity: count)
  }

  /// A copy of `values`.
  convenience init(_ values: [T]) {
    self.init(count: values.count)
    for (index, value) in values.enumerated() { base[index] = value }
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }
}

/// Gives `body` memory of `byteCount` bytes, aligned for every kernel, for the time of the call.
func withScratch<R>(byteCount: Int, _ body: (UnsafeMutableRawPointer) throws -> R) rethrows -> R {
  let scratch = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 1), alignment: 64)
  defer { scratch.deallocate() }
  return try body(scratch)
}
