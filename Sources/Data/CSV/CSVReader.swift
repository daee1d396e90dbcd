public import NDArray

/// Reads tables of comma-separated values, as RFC 4180 describes them: cells may be quoted, a quotation mark in one is doubled.
/// Semicolons or tabs may stand for the commas.
public struct CSVReader {
  /// A column of a table.
  public enum Column: Sendable {
    /// int64 if all cells are whole numbers, else float64 with NaN for empty cells.
    case numbers(NDArray)
    /// Texts, as at least one cell is no number.
    case texts([String])
  }

  /// A table.
  public struct Table: Sendable {
    /// The names of the columns; nil if the first row is data as well.
    public var names: [String]?
    /// The columns, all of the same length.
    public var columns: [Column]
  }

  private let path: String
  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1

  /// The table in `bytes`, which are those of the file at `path`. Throws a value failure that names the line if it is none.
  public static func table(_ bytes: [UInt8], path: String) throws(Failure) -> Table {
    var reader = CSVReader(bytes, path: path)
    return try reader.table()
  }

  private init(_ bytes: [UInt8], path: String) {
    self.path = path
    self.bytes = bytes
    // A mark of the encoding is no text.
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[place...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    separator = candidates[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
  }

  private mutating func table() throws(Failure) -> Table {
    var columns: [ColumnBuilder] = []
    var names: [String]?
    var isFirst = true
    while place < bytes.count {
      let number = line
      let cells = try row()
      if cells == [""], columns.count != 1 || place >= bytes.count { continue }
      try Interruption.check()
      if isFirst {
        isFirst = false
        columns = cells.map { _ in ColumnBuilder() }
        // A row of names has no numbers in it.
        if cells.allSatisfy({ !$0.isEmpty && Double($0) == nil }) {
          names = cells
          continue
        }
      }
      guard cells.count == columns.count else {
        throw Failure(
          .value, "'\(path)', line \(number): found \(cells.count) cells, expected \(columns.count) as in the first row"
        )
      }
      for index in cells.indices { columns[index].append(cells[index]) }
    }
    var finished: [Column] = []
    for column in columns { finished.append(try column.finished()) }
    return Table(names: names, columns: finished)
  }

  // MARK: rows and cells

  private mutating func row() throws(Failure) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard place < bytes.count else { return cells }
      let end = bytes[place]
      place += 1
      if end == separator { continue }
      if end == UInt8(ascii: "\r"), place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
      line += 1
      return cells
    }
  }

  /// The cell at `place`, which then is behind it.
  private mutating func cell() throws(Failure) -> String {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let start = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != UInt8(ascii: "\n"),
        bytes[place] != UInt8(ascii: "\r")
      { place += 1 }
      return try text(bytes[start..<place]).trimmed
    }
    let first = line
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte == UInt8(ascii: "\"") else {
        content.append(byte)
        continue
      }
      if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
        content.append(byte)
        place += 1
        continue
      }
      let isEnd = place == bytes.count || [separator, UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[place])
      guard isEnd else { throw Failure(.value, "'\(path)', line \(line): text follows a quoted cell") }
      return try text(content[...])
    }
    throw Failure(.value, "'\(path)', line \(first): the quoted cell has no end")
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(Failure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.value, "'\(path)', line \(line): this is no UTF-8 text", hint: "convert the file to UTF-8")
    }
    return text
  }
}

/// The cells of a column so far: numbers as long as all of them are.
private struct ColumnBuilder {
  private var whole: [Int64]? = []
  private var numbers: [Double]? = []
  private var texts: [String] = []

  mutating func append(_ cell: String) {
    texts.append(cell)
    if whole != nil { if let number = Int64(cell) { whole?.append(number) } else { whole = nil } }
    if numbers != nil {
      if let number = cell.isEmpty ? .nan : Double(cell) { numbers?.append(number) } else { numbers = nil }
    }
  }

  func finished() throws(Failure) -> CSVReader.Column {
    if let whole { return .numbers(NDArray(whole)) }
    // A column of nothing at all holds no numbers.
    if let numbers, !texts.allSatisfy(\.isEmpty) { return .numbers(NDArray(numbers)) }
    return .texts(texts)
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
