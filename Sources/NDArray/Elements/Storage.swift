internal import CKernels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The memory behind one or several arrays, freed with the last view.
final class Storage: @unchecked Sendable {
  let base: UnsafeMutableRawPointer
  /// The number of bytes that were asked for.
  let byteCount: Int

  /// Memory for `byteCount` bytes, all zero if `zeroed`; nil when there is not enough.
  init?(byteCount: Int, zeroed: Bool) {
    Self.keepsFreedMemory
    let size = max(byteCount, 1)
    guard let base = zeroed ? calloc(size, 1) : malloc(size) else { return nil }
    self.base = base
    self.byteCount = byteCount
  }

  deinit { free(base) }

  /// Temporary arrays come and go at the same sizes. Given back to the system each time, their pages would be taken and
  /// cleared anew for every one, which takes several times as long as the arithmetic on them.
  private static let keepsFreedMemory: Void = ak_keep_freed_memory()
}
