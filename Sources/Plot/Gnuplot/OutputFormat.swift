import NDArray

/// The kinds of pictures that gnuplot draws.
enum OutputFormat: String, Hashable, Sendable {
  /// Portable Document Format.
  case pdf
  /// Portable Network Graphics, in pixels.
  case png
  /// Scalable Vector Graphics that follow the reader's light or dark setting.
  case svg
  /// Pixels that some terminals show among their text.
  case sixel

  /// The kinds of files a figure can be written to.
  static let files: [OutputFormat] = [.pdf, .png, .svg]

  /// The format named by the ending of `path`, and the path with `.png` added if it has no ending. Throws a `.value`
  /// failure for any other ending.
  static func of(_ path: String) throws -> (format: OutputFormat, path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex, name.index(after: dot) != name.endIndex else {
      return (.png, path + (path.hasSuffix(".") ? "png" : ".png"))
    }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = files.first(where: { $0.rawValue == ending }) else {
      let known = files.map(\.rawValue).joined(separator: ", ")
      throw Failure(.value, "Format '\(ending)' is not supported (supported formats: \(known))")
    }
    return (format, path)
  }
}
