import Akida
import Interpreter
import NDArray

/// Values that read better as a table than as their `repr`.
enum ValueTable {
  private static let maximumRows = 50
  private static let maximumColumns = 20
  private static let maximumText = 80

  /// The table of a short 2-D array, of a model's layers, or of a short list of dicts with the same keys or of tuples of
  /// the same length; nil for all else.
  static func html(of value: Value) throws -> String? {
    if let array = value.asObject(ArrayObject.self)?.array { return html(of: array) }
    if let model = value.asObject(ModelObject.self)?.model {
      return table(head: Model.layerHeader, rows: model.layerRows.map { $0.map { Cell(text: $0, isNumber: false) } })
    }
    guard case .list(let list) = value, (2...maximumRows).contains(list.items.count) else { return nil }
    return try dicts(list.items) ?? tuples(list.items)
  }

  private struct Cell {
    let text: String
    let isNumber: Bool
  }

  private static func html(of array: NDArray) -> String? {
    guard array.ndim == 2, (1...30).contains(array.shape[0]), (1...maximumColumns).contains(array.shape[1]) else {
      return nil
    }
    let numbers = array.description.split { "[] \n".contains($0) }
    guard numbers.count == array.count else { return nil }
    let rows = (0..<array.shape[0]).map { row in
      numbers[(row * array.shape[1])...].prefix(array.shape[1]).map { Cell(text: String($0), isNumber: true) }
    }
    return table(head: nil, rows: rows)
  }

  private static func dicts(_ items: ContiguousArray<Value>) throws -> String? {
    var head: [String]?
    var rows: [[Cell]] = []
    for item in items {
      guard case .dict(let dict) = item, (1...maximumColumns).contains(dict.count) else { return nil }
      let pairs = Array(dict.pairs)
      guard let names = try cells(pairs.map(\.key))?.map(\.text), head == nil || head == names,
        let row = try cells(pairs.map(\.value))
      else { return nil }
      head = names
      rows.append(row)
    }
    return table(head: head, rows: rows)
  }

  private static func tuples(_ items: ContiguousArray<Value>) throws -> String? {
    var rows: [[Cell]] = []
    for item in items {
      guard case .tuple(let tuple) = item, (2...maximumColumns).contains(tuple.items.count),
        rows.first.map({ $0.count == tuple.items.count }) ?? true, let row = try cells(Array(tuple.items))
      else { return nil }
      rows.append(row)
    }
    return table(head: nil, rows: rows)
  }

  /// Plain values as cells; nil if one is not plain or too long.
  private static func cells(_ values: [Value]) throws -> [Cell]? {
    var cells: [Cell] = []
    for value in values {
      switch value {
      case .int, .float: cells.append(Cell(text: try value.repr(), isNumber: true))
      case .none, .bool: cells.append(Cell(text: try value.repr(), isNumber: false))
      case .string(let text) where text.value.utf8.count <= maximumText && !text.value.contains(where: \.isNewline):
        cells.append(Cell(text: text.value, isNumber: false))
      case .object where value.asObject(ScalarObject.self) != nil:
        cells.append(Cell(text: try value.str(), isNumber: true))
      default: return nil
      }
    }
    return cells
  }

  private static func table(head: [String]?, rows: [[Cell]]) -> String {
    func kind(_ column: Int) -> String { rows.allSatisfy { $0[column].isNumber } ? "" : " class=\"t\"" }
    let kinds = (rows.first ?? []).indices.map(kind)
    let headRow = head.map { names in
      let cells = zip(names, kinds).map { "<th scope=\"col\"\($1)>\(HTMLText.escaped($0))</th>" }
      return "<thead><tr>\(cells.joined())</tr></thead>"
    }
    let body = rows.map { row in
      "<tr>" + zip(row, kinds).map { "<td\($1)>\(HTMLText.escaped($0.text))</td>" }.joined() + "</tr>"
    }
    return "<table>\(headRow ?? "")<tbody>\(body.joined())</tbody></table>"
  }
}
