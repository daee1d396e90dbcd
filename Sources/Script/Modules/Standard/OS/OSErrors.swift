import Foundation
import Interpreter

/// The exceptions that Python raises for failed system calls.
enum OSErrors {
  /// The exception for `code` (by default the last call's) about `path`, worded `[Errno 2] No such file or directory: 'x'`.
  static func error(_ code: Int32 = errno, path: String) -> PythonError {
    let quoted = (try? Value(path).repr()) ?? "'\(path)'"
    return PythonError(className(code), "[Errno \(code)] \(String(cString: strerror(code))): \(quoted)")
  }

  private static func className(_ code: Int32) -> String {
    switch code {
    case ENOENT: "FileNotFoundError"
    case EEXIST: "FileExistsError"
    case EISDIR: "IsADirectoryError"
    case ENOTDIR: "NotADirectoryError"
    case EACCES, EPERM: "PermissionError"
    case EPIPE: "BrokenPipeError"
    default: "OSError"
    }
  }

  /// A path given as an argument, which must be a str without null characters.
  static func path(_ value: Value) throws -> String {
    guard let path = value.asString else {
      throw PythonError.type("expected str, bytes or os.PathLike object, not \(value.typeName)")
    }
    if path.utf8.contains(0) { throw PythonError.value("embedded null byte") }
    return path
  }
}
