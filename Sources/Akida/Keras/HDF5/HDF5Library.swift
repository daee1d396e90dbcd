internal import CHDF5
internal import Foundation

/// The HDF5 C library, which keeps global state and is commonly built without thread safety: every call into it is made
/// inside `exclusively`.
enum HDF5Library {
  private static let lock = NSLock()

  /// Runs `body` while no other thread of the process uses the library. Must not be nested.
  static func exclusively<Result>(_ body: () throws -> Result) rethrows -> Result {
    try lock.withLock {
      H5open()
      // Failures are reported by the callers; the library would print its call stack on stderr.
      H5Eset_auto2(swift_H5E_DEFAULT(), nil, nil)
      // A file may name a filter, and the library would load a plug-in of that name.
      H5PLset_loading_state(0)
      return try body()
    }
  }

  /// What the library says about its last failure, most specific part first.
  static func lastError() -> String {
    var description = ""
    _ = withUnsafeMutablePointer(to: &description) { pointer in
      H5Ewalk2(
        swift_H5E_DEFAULT(), H5E_WALK_UPWARD,
        { depth, entry, context in
          if depth == 0, let text = entry?.pointee.desc {
            context?.assumingMemoryBound(to: String.self).pointee = String(cString: text)
          }
          return 0
        }, pointer)
    }
    return description.isEmpty ? "no reason given" : description
  }
}

/// An identifier of the HDF5 library, released when it goes out of scope.
struct HDF5Handle: ~Copyable {
  let id: hid_t
  private let close: (hid_t) -> herr_t

  /// Takes over `id`; nil if it is negative, which is how the library reports failure.
  init?(_ id: hid_t, close: @escaping (hid_t) -> herr_t) {
    guard id >= 0 else { return nil }
    self.id = id
    self.close = close
  }

  deinit { _ = close(id) }
}
