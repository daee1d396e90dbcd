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
      let hint = "the encodings are utf-8, ascii and latin-1"
      if Self.isRefused(plain) { throw PythonError.notSupported("the encoding \(name)", hint: hint) }
      throw PythonError("LookupError", "unknown encoding: \(name)", hint: hint)
    }
  }

  /// Whether CPython knows an encoding whose name, without separators, is `plain`.
  private static func isRefused(_ plain: String) -> Bool {
    let families = ["utf", "u16", "u32", "cp", "windows", "iso8859", "latin", "l", "mac", "koi8", "iso2022", "ibm"]
    let others: Set = [
      "big5", "big5hkscs", "gb2312", "gbk", "gb18030", "hz", "eucjp", "euckr", "shiftjis", "sjis", "johab", "idna",
      "punycode", "rawunicodeescape", "unicodeescape", "palmos", "ptcp154", "tis620", "cyrillic", "greek", "arabic",
      "hebrew", "thai", "mbcs", "hex", "base64", "rot13", "bz2", "zip", "zlib", "quopri", "uu", "undefined",
    ]
    if others.contains(plain) { return true }
    return families.contains { family in
      plain.hasPrefix(family) && plain.dropFirst(family.count).first?.isASCII ?? false
        && plain.dropFirst(family.count).contains(where: \.isNumber)
    }
  }

  static func unknownHandler(_ name: String) -> PythonError {
    ["surrogateescape", "surrogatepass", "namereplace"].contains(name)
      ? .notSupported("the error handler \(name)") : PythonError("LookupError", "unknown error handler name '\(name)'")
  }
}
