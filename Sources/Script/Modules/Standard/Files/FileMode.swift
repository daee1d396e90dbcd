import Foundation
import Interpreter

/// What `open` is to do, from its mode such as `rb`.
struct FileMode {
  let text: String
  let isBinary: Bool
  let reads: Bool
  let writes: Bool
  /// The flags of the system call.
  let flags: Int32

  /// Throws CPython's ValueErrors for modes that make no sense.
  init(_ mode: String) throws {
    text = mode
    guard mode.allSatisfy({ "rwxabt+".contains($0) }), Set(mode).count == mode.count else {
      throw PythonError.value("invalid mode: '\(mode)'")
    }
    isBinary = mode.contains("b")
    if isBinary && mode.contains("t") { throw PythonError.value("can't have text and binary mode at once") }
    let kinds = mode.filter { "rwxa".contains($0) }
    guard let kind = kinds.first else {
      throw PythonError.value("Must have exactly one of create/read/write/append mode and at most one plus")
    }
    if kinds.count > 1 { throw PythonError.value("must have exactly one of create/read/write/append mode") }
    let updates = mode.contains("+")
    reads = kind == "r" || updates
    writes = kind != "r" || updates
    let access = updates ? O_RDWR : kind == "r" ? O_RDONLY : O_WRONLY
    switch kind {
    case "w": flags = access | O_CREAT | O_TRUNC
    case "x": flags = access | O_CREAT | O_EXCL
    case "a": flags = access | O_CREAT | O_APPEND
    default: flags = access
    }
  }
}
