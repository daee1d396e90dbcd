import Interpreter

/// A question about a value: `name?` and `?name` explain it, `name??` shows a function's text.
struct Question {
  private let path: String
  private let wantsSource: Bool

  /// Nil if the input is no question.
  init?(_ input: String) {
    let text = input.trimmed
    let body = text.hasPrefix("?") ? text.drop { $0 == "?" } : text[...].droppingLast(while: { $0 == "?" })
    let name = body.trimmed
    guard body.count < text.count, name.wholeMatch(of: /[\p{L}_][\w.]*/) != nil || name.isEmpty else { return nil }
    (path, wantsSource) = (name, text.count - body.count > 1)
  }

  @MainActor func answer(in prompt: Prompt) throws {
    let parts = path.split(separator: ".").map(String.init)
    if wantsSource, let value = prompt.session.interpreter.value(at: parts), let source = HelpText.source(of: value) {
      return StandardStreams.output(source.hasSuffix("\n") ? source : source + "\n")
    }
    try prompt.ask("help(\(path))")
  }
}

extension Substring {
  fileprivate func droppingLast(while predicate: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
