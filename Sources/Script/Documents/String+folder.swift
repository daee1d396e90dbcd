extension String {
  /// The folder of a path, or "" if it names none. Foundation's `deletingLastPathComponent` crashes for names of one letter.
  public var folderOfPath: String {
    guard let slash = lastIndex(of: "/") else { return "" }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
