/// Turns an error into the text a person reads: the exception's class and message as Python words them, the place, the
/// source line, and a caret under the part that is meant, with advice.
///
///     NameError: name 'pop_laier' is not defined
///       input 3, line 1, column 1
///     1 │ pop_laier(model)
///       │ ^^^^^^^^^ did you mean pop_layer?
public struct DiagnosticFormatter: Sendable {
  /// Whether to colour the parts with the terminal's own colours.
  public var usesColor: Bool
  /// Whether to draw with ASCII only.
  public var isASCII: Bool
  /// Columns to keep the source line and the advice within; nil for no limit.
  public var width: Int?

  /// Most "called from" places shown; the middle of a longer traceback is left out.
  private static let maximumCallers = 8

  /// A formatter; plain text without limit unless told otherwise.
  public init(usesColor: Bool = false, isASCII: Bool = false, width: Int? = nil) {
    self.usesColor = usesColor
    self.isASCII = isASCII
    self.width = width
  }

  /// The text for any error, several lines without a line break at the end.
  public func text(for error: any Error) -> String {
    let error = PythonError.from(error)
    var lines = [headline(error)]
    if let cause = error.cause { lines.append("  because of " + headline(cause)) }
    guard let frame = error.traceback.first else {
      if let hint = error.hint { lines.append("  " + paint(hint, .advice)) }
      return lines.joined(separator: "\n")
    }
    lines += places(error.traceback)
    lines += excerpt(frame, hint: error.hint)
    return lines.joined(separator: "\n")
  }

  private func headline(_ error: PythonError) -> String {
    let message = error.message
    return wrapped(error.className + (message.isEmpty ? "" : ": " + message), coloring: error.className)
  }

  /// Breaks a long line at blanks; further lines are indented by two.
  private func wrapped(_ text: String, coloring name: String) -> String {
    var out = ""
    var column = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let width, column > 0, column + 1 + word.count > width {
        out += "\n  "
        column = 2
      } else if column > 0 {
        out += " "
        column += 1
      }
      out += word
      column += word.count
    }
    return paint(name, .name) + out.dropFirst(name.count)
  }

  // MARK: places

  private func places(_ traceback: [PythonError.Frame]) -> [String] {
    guard let innermost = traceback.first else { return [] }
    var line = "  " + Self.place(innermost)
    let callers = traceback.dropFirst().map(Self.shortPlace)
    if callers.isEmpty { return [paint(line, .place)] }
    let half = Self.maximumCallers / 2
    var shown = callers.map { "called from " + $0 }
    if shown.count > Self.maximumCallers {
      shown = shown.prefix(half) + ["… \(callers.count - 2 * half) more calls …"] + shown.suffix(half)
    }
    if shown.count == 1 {
      line += ", " + shown[0]
      return [paint(line, .place)]
    }
    return [paint(line, .place)] + shown.map { paint("  " + $0, .place) }
  }

  private static func place(_ frame: PythonError.Frame) -> String {
    let place = frame.source.place(at: Int(frame.range.start))
    switch frame.source.kind {
    case .file: return "\(frame.source.name):\(place.line):\(place.column)"
    case .input: return "\(frame.source.name), line \(place.line), column \(place.column)"
    }
  }

  private static func shortPlace(_ frame: PythonError.Frame) -> String {
    let place = frame.source.place(at: Int(frame.range.start))
    switch frame.source.kind {
    case .file: return "\(frame.source.name):\(place.line):\(place.column)"
    case .input: return "\(frame.source.name), line \(place.line)"
    }
  }

  // MARK: source

  private func excerpt(_ frame: PythonError.Frame, hint: String?) -> [String] {
    let start = frame.source.place(at: Int(frame.range.start))
    let end = frame.source.place(at: Int(frame.range.end))
    let source = frame.source.line(start.line)
    let number = String(start.line)
    let bar = isASCII ? "|" : "│"
    let margin = String(repeating: " ", count: number.count)
    var excerpt = SourceExcerpt(line: source, from: start.column, to: end.line == start.line ? end.column : nil)
    if let width { excerpt.fit(width - number.count - 3, ellipsis: isASCII ? "..." : "…") }
    var lines = [
      paint("\(number) \(bar) ", .place) + excerpt.text,
      paint("\(margin) \(bar) ", .place) + excerpt.padding + paint(excerpt.carets, .caret),
    ]
    guard let hint else { return lines }
    let isRoomy = width.map { number.count + 4 + excerpt.markWidth + hint.count <= $0 } ?? true
    if isRoomy {
      lines[1] += " " + paint(hint, .advice)
    } else {
      lines.append("  " + paint(hint, .advice))
    }
    return lines
  }

  // MARK: colour

  private enum Role: String {
    case name = "1;31"
    case place = "2"
    case caret = "31"
    case advice = "32"
  }

  private func paint(_ text: String, _ role: Role) -> String {
    usesColor ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// A line of source with a mark under a part of it, aligned in a terminal.
struct SourceExcerpt {
  private var scalars: [Unicode.Scalar]
  private var start: Int
  private var end: Int

  /// The part from column `from` up to column `to`, or to the end of the line; columns count from 1.
  init(line: String, from: Int, to: Int?) {
    scalars = Array(line.unicodeScalars)
    start = min(max(from - 1, 0), scalars.count)
    var last = min(max((to ?? scalars.count + 1) - 1, start), scalars.count)
    while last > start + 1, scalars[last - 1] == " " { last -= 1 }
    end = last
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The line, with control characters other than tabs made visible as blanks.
  var text: String {
    Self.text(scalars.map { $0 != "\t" && $0.properties.generalCategory == .control ? " " : $0 })
  }
  /// Blanks as wide as what comes before the part; tabs stay tabs.
  var padding: String {
    scalars[..<start].map { $0 == "\t" ? "\t" : String(repeating: " ", count: Self.width($0)) }.joined()
  }
  /// The mark, as wide as the part.
  var carets: String { String(repeating: "^", count: max(1, Self.width(scalars[start..<end]))) }
  /// Columns up to the end of the mark.
  var markWidth: Int { Self.width(scalars[..<start]) + carets.count }

  private static func width(_ scalars: some Sequence<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + width($1) } }

  /// Columns a terminal gives a code point.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Cuts the line to `columns` around the part.
  mutating func fit(_ columns: Int, ellipsis: String) {
    guard columns > 10, Self.width(scalars) > columns else { return }
    let dots = Array(ellipsis.unicodeScalars)
    if start > columns * 2 / 3 {
      let dropped = start - columns / 3
      scalars = dots + scalars[dropped...]
      start += dots.count - dropped
      end += dots.count - dropped
    }
    if Self.width(scalars) > columns {
      while Self.width(scalars) > columns - dots.count { scalars.removeLast() }
      scalars += dots
      end = min(end, scalars.count)
    }
  }
}
