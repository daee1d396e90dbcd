/// A piece of program text with a name for messages: a script, a cell of a document, or one input at the prompt.
public final class SourceFile: Sendable {
  /// What a place in messages looks like.
  public enum Kind: Sendable {
    /// `NAME:LINE:COLUMN`, which terminals and editors can follow.
    case file
    /// `NAME, line LINE, column COLUMN`, for text that is in no file.
    case input
  }

  /// The file's path, or a name such as `input 3`.
  public let name: String
  /// The program text.
  public let text: String
  /// The line number of the text's first line; above 1 for a cell inside a document.
  public let firstLine: Int
  /// How places are written.
  public let kind: Kind
  /// The text as UTF-8; ranges are offsets into it.
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let lineStarts: [Int]

  /// Text to compile, called `name` in messages, whose first line has number `firstLine`.
  public init(name: String, text: String, firstLine: Int = 1, kind: Kind = .file) {
    self.name = name
    self.text = text
    self.firstLine = firstLine
    self.kind = kind
    bytes = Array(text.utf8)
    lineStarts = Self.lineStarts(bytes)
  }

  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && next != UInt8(ascii: "\n")) {
        starts.append(offset + 1)
      }
    }
    return starts
  }

  /// The position of a byte offset.
  public func place(at offset: Int) -> SourcePlace {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let before = bytes[lineStarts[low]..<offset]
    let column = before.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourcePlace(line: firstLine + low, column: column)
  }

  /// The text of line number `line`, without its line break; empty if there is no such line.
  public func line(_ line: Int) -> String {
    let index = line - firstLine
    guard lineStarts.indices.contains(index) else { return "" }
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    let content = bytes[lineStarts[index]..<end]
    let breaks = content.reversed().prefix { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return String(decoding: content.dropLast(breaks.count), as: UTF8.self)
  }
}

/// A line and a column, both counted from 1; columns count Unicode code points.
public struct SourcePlace: Equatable, Sendable {
  /// Line number.
  public let line: Int
  /// Column, in code points from 1.
  public let column: Int
}

/// A stretch of a source file, as UTF-8 offsets.
public struct SourceRange: Equatable, Sendable {
  /// Offset of the first byte.
  public var start: Int32
  /// Offset after the last byte.
  public var end: Int32

  /// The bytes from `start` up to `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: max(start, end))
  }

  /// From the start of this range to the end of `other`.
  func through(_ other: SourceRange) -> SourceRange { SourceRange(Int(start), Int(other.end)) }
}
