/// Whether text entered at a prompt can run, needs more lines, or is wrong.
public enum Completeness: Sendable {
  /// The text can run.
  case complete
  /// More lines are needed: an open bracket, string or block.
  case incomplete
  /// The text has a syntax error that no further line can mend.
  case invalid

  /// Judges `text` as a prompt does: a block is complete once an empty line ends it.
  public static func of(_ text: String) -> Completeness {
    let source = SourceFile(name: "<input>", text: text)
    do {
      let module = try Parser.parse(source)
      guard case .statements(let statements) = module.body, let last = statements.last, last.isCompound else {
        return .complete
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      // As in CPython, a line of blanks is none.
      let endsEmpty = lines.count > 1 && (lines[lines.count - 1].isEmpty || lines[lines.count - 1] == "\r")
      return endsEmpty ? .complete : .incomplete
    } catch let error as PythonError {
      return error.isIncompleteInput ? .incomplete : .invalid
    } catch {
      return .invalid
    }
  }
}

extension Statement {
  /// Whether the statement has a block.
  var isCompound: Bool {
    switch kind {
    case .branch, .whileLoop, .forLoop, .define, .tryBlock, .with: true
    default: false
    }
  }
}
