#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The memory behind one or several arrays, freed with the last view.
final class Storage: @unchecked Sendable {
  let base: UnsafeMutableRawPointer

  /// Memory for `byteCount` bytes, all zero if `zeroed`; nil when there is not enough.
  init?(byteCount: Int, zeroed: Bool) {
    let size = max(byteCount, 1)
    guard let base = zeroed ? calloc(size, 1) : malloc(size) else { return nil }
    self.base = base
  }

  deinit { free(base) }
}
