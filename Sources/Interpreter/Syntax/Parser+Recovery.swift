/// Going on after an error, to find those that have nothing to do with it.
extension Parser {
  private static let maximumProblems = 10

  /// Thrown where nothing that follows can be trusted.
  private struct SearchEnded: Error {}
  /// Thrown where the next thing that can be trusted is a statement without indentation.
  private struct LayoutLost: Error {}

  /// The syntax errors of a whole source, in order, the one that `parse` throws first.
  static func errors(
    in source: SourceFile, exports: @escaping (_ module: String) -> [String] = { _ in [] }
  ) -> [PythonError] {
    var parser = Parser(source: source, tokens: Lexer.tokens(source))
    parser.exports = exports
    parser.problems = []
    while !parser.isAtEnd {
      var body: [Statement] = []
      do {
        try parser.statementOrProblem(into: &body)
      } catch is LayoutLost {
        guard parser.skipToMargin() else { break }
      } catch {
        break
      }
    }
    return parser.problems ?? []
  }

  /// Reads one statement. A parser that looks for several errors notes the error and goes on with what follows the
  /// statement.
  mutating func statementOrProblem(into out: inout [Statement]) throws {
    let start = at
    do {
      try statement(into: &out)
    } catch let error as PythonError where problems != nil {
      let isFirst = problems?.isEmpty ?? true
      if !isFirst, mayFollowFromLayout(error) { throw SearchEnded() }
      if isFirst || !Self.misplacements.contains(error.message) { problems?.append(error) }
      if let count = problems?.count, count >= Self.maximumProblems { throw SearchEnded() }
      if error.className == "IndentationError" || error.message.hasPrefix("expected 'except'") { throw LayoutLost() }
      guard skipStatement(from: start) else { throw SearchEnded() }
      // Something stands here, and a block is not empty without it.
      out.append(Statement(kind: .pass, range: tokens[start].range))
    }
  }

  /// What is said of statements whose `def` or loop was the broken line.
  private static let misplacements: Set = [
    "'return' outside function", "'break' outside loop", "'continue' not properly in loop",
  ]

  /// Whether an error of the lexer may come from a bracket or an indentation that an earlier error took away.
  private func mayFollowFromLayout(_ error: PythonError) -> Bool {
    // A line with too little indentation ends the block of a `try`; what follows it is then indented for no reason.
    if error.message == "unexpected indent", problems?.last?.message == "expected 'except' or 'finally' block" {
      return true
    }
    guard case .error = token.kind else { return false }
    return error.className != "SyntaxError" || error.message.hasPrefix("unmatched '")
      || error.message.hasPrefix("closing parenthesis ")
  }

  /// Skips the line of an error, the block that hangs on it, and the clauses that would go on with it. False if an error
  /// there may have been about more than this statement: an open bracket or a text over several lines.
  private mutating func skipStatement(from start: Int) -> Bool {
    at = max(at, start)
    repeat {
      guard skipLine(), skipBlock() else { return false }
    } while continuesStatement
    return true
  }

  private var continuesStatement: Bool { sees(.elif) || sees(.else) || sees(.except) || sees(.finally) }

  private mutating func skipLine() -> Bool {
    var place = at
    while place > 0, !tokens[place - 1].endsLine { place -= 1 }
    while place < tokens.count {
      switch tokens[place].kind {
      case .newline:
        at = max(at, place + 1)
        return true
      case .indent, .dedent: return true
      case .error, .end: return false
      case .string, .bytes, .formatString:
        let range = tokens[place].range
        if source.place(at: Int(range.start)).line != source.place(at: Int(range.end)).line { return false }
      default: break
      }
      place += 1
    }
    return false
  }

  /// Skips the line of an error, and then everything that is indented or goes on with something before.
  private mutating func skipToMargin() -> Bool {
    var isErrorLine = true
    while true {
      switch token.kind {
      case .indent, .dedent:
        at += 1
        continue
      case .error, .end: return false
      default: break
      }
      let isMargin = source.place(at: Int(range.start)).column == 1
      if !isErrorLine, isMargin, !continuesStatement { return true }
      isErrorLine = false
      guard skipLine() else { return false }
    }
  }

  private mutating func skipBlock() -> Bool {
    guard case .indent = token.kind else { return true }
    var depth = 0
    repeat {
      switch token.kind {
      case .indent: depth += 1
      case .dedent: depth -= 1
      case .error, .end: return false
      default: break
      }
      at += 1
    } while depth > 0
    return true
  }
}

extension Token {
  /// Whether the next token is the first of a line of code.
  fileprivate var endsLine: Bool {
    switch kind {
    case .newline, .indent, .dedent: true
    default: false
    }
  }
}
