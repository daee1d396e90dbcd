/// The encodings between str and bytes.
enum TextEncoding: String {
  case utf8 = "utf-8"
  case ascii
  case latin1 = "latin-1"

  /// The encoding called `name`. Throws LookupError if it is unknown.
  init(named name: String) throws {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch plain {
    case "utf8", "utf", "u8": self = .utf8
    case "ascii", "usascii", "646": self = .ascii
    case "latin1", "latin", "iso88591", "88591", "8859", "l1", "cp819": self = .latin1
    default:
      throw PythonError(
        "LookupError", "unknown encoding: \(name)", hint: "the encodings are utf-8, ascii and latin-1")
    }
  }

  static func unknownHandler(_ name: String) -> PythonError {
    PythonError("LookupError", "unknown error handler name '\(name)'")
  }
}
