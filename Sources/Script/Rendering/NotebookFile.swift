// The JSON of a notebook: https://nbformat.readthedocs.io/en/latest/format_description.html

/// The whole file.
struct NotebookFile: Codable {
  struct Metadata: Codable {
    var akscript: AkscriptMetadata?
    var kernelspec = Kernel()
    var language = Language()

    init(akscript: AkscriptMetadata?) { self.akscript = akscript }
    init(from decoder: any Decoder) throws {
      akscript = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(
        AkscriptMetadata.self, forKey: .akscript)
    }

    enum CodingKeys: String, CodingKey {
      case akscript, kernelspec
      case language = "language_info"
    }
  }

  struct Kernel: Codable {
    var display = "akscript"
    var name = "akscript"
    enum CodingKeys: String, CodingKey {
      case display = "display_name"
      case name
    }
  }

  /// Viewers colour the code as Python, of which the language is a part.
  struct Language: Codable {
    var ending = ".akscript"
    var name = "python"
    enum CodingKeys: String, CodingKey {
      case ending = "file_extension"
      case name
    }
  }

  var cells: [NotebookCell]
  var metadata: Metadata
  var nbformat = 4
  var minor = 5

  init(cells: [NotebookCell], metadata: Metadata) { (self.cells, self.metadata) = (cells, metadata) }

  enum CodingKeys: String, CodingKey {
    case cells, metadata, nbformat
    case minor = "nbformat_minor"
  }
}

/// What only akscript knows of a file or a cell.
struct AkscriptMetadata: Codable {
  /// Its text in the script, where it differs from what would be written.
  var text: String?
  /// The `key=value` pairs of its marker line.
  var options: [String]?
}

/// Text in a notebook: a string or a list of lines.
struct NotebookText: Codable {
  var value: String

  init(_ value: String) { self.value = value }
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    value = try (try? container.decode(String.self)) ?? container.decode([String].self).joined()
  }
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Notebook.lines(value))
  }
}

/// A cell.
struct NotebookCell: Codable {
  struct Metadata: Codable {
    var akscript: AkscriptMetadata?
    var tags: [String]?
    var title: String?
  }

  var type: String
  var id: String?
  var metadata: Metadata
  var source: NotebookText
  var outputs: [NotebookOutput]?
  var executionCount: Int?

  enum CodingKeys: String, CodingKey {
    case type = "cell_type"
    case id, metadata, source, outputs
    case executionCount = "execution_count"
  }

  init(
    _ cell: Cell, id: String, isLast: Bool, isPercent: Bool, count: Int, outputs: [NotebookOutput]
  ) {
    let isCode = cell.kind == .code
    let options = cell.options.map { "\($0.key)=\($0.value)" }
    let isAsWritten = !isPercent || cell.text == PercentWriter.text(of: cell, isLast: isLast)
    let own = AkscriptMetadata(text: isAsWritten ? nil : cell.text, options: options.isEmpty ? nil : options)
    type = isCode ? "code" : "markdown"
    self.id = id
    metadata = Metadata(
      akscript: own.text == nil && own.options == nil ? nil : own, tags: cell.tags.isEmpty ? nil : cell.tags,
      title: cell.title.isEmpty ? nil : cell.title)
    source = NotebookText(cell.source.withoutLineEndsAtTheEnd)
    self.outputs = isCode ? outputs.map { $0.type == "execute_result" ? $0.counted(count) : $0 } : nil
    executionCount = isCode ? count : nil
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    type = try container.decode(String.self, forKey: .type)
    metadata = (try? container.decode(Metadata.self, forKey: .metadata)) ?? Metadata()
    source = try container.decode(NotebookText.self, forKey: .source)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type, forKey: .type)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(metadata, forKey: .metadata)
    try container.encode(source, forKey: .source)
    guard type == "code" else { return }
    try container.encode(outputs ?? [], forKey: .outputs)
    try container.encode(executionCount, forKey: .executionCount)
  }

  /// The cell in a script: as it stood there unless it has been edited since.
  func text(isLast: Bool) -> String {
    let kind: Cell.Kind = type == "code" ? .code : .markdown
    if let text = metadata.akscript?.text {
      let cells = PercentReader.cells(of: text)
      if cells.count == 1, cells[0].kind == kind, cells[0].source.withoutLineEndsAtTheEnd == source.value,
        cells[0].tags == metadata.tags ?? [], cells[0].title == metadata.title ?? ""
      {
        return text
      }
    }
    let options = (metadata.akscript?.options ?? []).compactMap { option -> Cell.Option? in
      guard let sign = option.firstIndex(of: "=") else { return nil }
      return Cell.Option(key: String(option[..<sign]), value: String(option[option.index(after: sign)...]))
    }
    let cell = Cell(
      kind: kind, title: metadata.title ?? "", tags: metadata.tags ?? [], options: options, source: source.value,
      firstLine: 1)
    return PercentWriter.text(of: cell, isLast: isLast)
  }
}

/// An output of a code cell.
struct NotebookOutput: Codable {
  struct Empty: Codable {}

  var type: String
  var name: String?
  var text: [String]?
  var data: [String: [String]]?
  var metadata: Empty?
  var errorName: String?
  var errorValue: String?
  var traceback: [String]?
  var executionCount: Int?

  init(
    type: String, name: String? = nil, text: [String]? = nil, data: [String: [String]]? = nil,
    errorName: String? = nil, errorValue: String? = nil, traceback: [String]? = nil
  ) {
    (self.type, self.name, self.text, self.data) = (type, name, text, data)
    (self.errorName, self.errorValue, self.traceback) = (errorName, errorValue, traceback)
    metadata = data == nil ? nil : Empty()
  }

  /// The same as the result of the cell with this number.
  func counted(_ count: Int) -> NotebookOutput {
    var copy = self
    copy.executionCount = count
    return copy
  }

  enum CodingKeys: String, CodingKey {
    case type = "output_type"
    case name, text, data, metadata, traceback
    case errorName = "ename"
    case errorValue = "evalue"
    case executionCount = "execution_count"
  }
}
