import CInterrupt
@preconcurrency import CReadline
import Foundation

/// GNU readline: one edited line at a time, with history and completion. readline's state is global, so there is one editor.
@MainActor
enum LineEditor {
  /// What the user did at the prompt.
  enum Line: Equatable {
    case text(String)
    /// Ctrl-C: the line is dropped.
    case interrupted
    /// Ctrl-D on an empty line.
    case end
  }

  private static var complete: (_ line: String, _ start: Int) -> [Completion] = { _, _ in [] }
  private static var matches: [Completion] = []
  private static var nextMatch = 0

  /// Prepares readline. `complete` gets the line and the UTF-8 offset at which the word to complete starts, and gives what it
  /// may become.
  static func start(complete: @escaping (_ line: String, _ start: Int) -> [Completion]) {
    self.complete = complete
    ci_install()
    ci_install_ending()
    rl_readline_name = UnsafePointer(strdup("akscript"))
    rl_catch_signals = 0
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n\"'()[]{}=<>!+-*/%@&|^~,;:"))
    // The completions themselves close strings.
    rl_basic_quote_characters = UnsafePointer(strdup(""))
    rl_attempted_completion_function = { text, start, _ in
      rl_attempted_completion_over = 1
      guard let text else { return nil }
      return rl_completion_matches(text) { _, state in
        let match: String? = MainActor.assumeIsolated { LineEditor.match(first: state == 0) }
        return match.flatMap { strdup($0) }
      }
    }
    // The user's inputrc, which is read later, may say otherwise.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_bind_key(9) { count, key in
      MainActor.assumeIsolated { LineEditor.lineBeforeCursor.allSatisfy(\.isWhitespace) }
        ? rl_insert_text("    ") : rl_complete(count, key)
    }
    rl_sort_completion_matches = 0
    // An answer of the terminal to `TerminalQuery` that comes too late is nothing that was typed.
    rl_bind_keyseq("\\e[?") { _, _ in
      while case let key = rl_read_key(), key == 59 || (48...57).contains(key) {}
      return 0
    }
    rl_completion_display_matches_hook = { list, count, _ in
      MainActor.assumeIsolated { LineEditor.list(list, count) }
    }
    // Ctrl-C makes read() return early: the line is emptied and accepted, and `read` reports the interruption.
    rl_getc_function = { file in
      var byte: UInt8 = 0
      while true {
        if ci_ending() != 0 { return EOF }
        if ci_pending() {
          rl_replace_line("", 1)
          return 10
        }
        let count = Foundation.read(fileno(file), &byte, 1)
        if count == 1 { return Int32(byte) }
        if count == 0 { return EOF }
        if errno != EINTR && errno != EAGAIN { return EOF }
        rl_check_signals()
      }
    }
  }

  private static func match(first: Bool) -> String? {
    if first {
      let prefix = lineBeforeCursor
      let wordStart =
        prefix.utf8.count
        - (prefix.split(omittingEmptySubsequences: false, whereSeparator: isBreak).last?.utf8.count ?? 0)
      matches = complete(prefix, wordStart)
      nextMatch = 0
      // A name may go on with a dot or a parenthesis; a blank after it would be in the way.
      rl_completion_suppress_append = 1
    }
    guard nextMatch < matches.count else { return nil }
    defer { nextMatch += 1 }
    return matches[nextMatch].text
  }

  /// Shows a list of completions; it starts with what they have in common.
  private static func list(_ list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int32) {
    let texts = (0..<Int(count)).compactMap { list?[$0 + 1].map { String(cString: $0) } }
    let entries = texts.map { text in matches.first { $0.text == text } ?? Completion(text) }
    StandardStreams.output("\n" + CompletionList.text(entries, columns: Terminal.columns()))
    rl_on_new_line()
    rl_redisplay()
  }

  private static var lineBeforeCursor: String {
    let line = rl_line_buffer.map { String(cString: $0) } ?? ""
    return String(decoding: line.utf8.prefix(Int(rl_point)), as: UTF8.self)
  }

  private static func isBreak(_ character: Character) -> Bool { " \t\n\"'()[]{}=<>!+-*/%@&|^~,;:".contains(character) }

  /// One line, without its line end.
  static func read(prompt: String) -> Line {
    guard let line = readline(prompt) else { return .end }
    defer { free(line) }
    // What was being typed is not meant to run.
    if ci_ending() != 0 { return .end }
    if ci_take() {
      rl_crlf()
      return .interrupted
    }
    return .text(String(cString: line))
  }

  /// Reads the history of earlier sessions; a missing or unreadable file is an empty history.
  static func loadHistory(_ path: String, limit: Int32) {
    using_history()
    // With time stamps in the file, an entry of several lines is read back as one. They begin with a sign that nobody types
    // and a digit; after readline's own "#" a comment such as "#1" would be one.
    history_comment_char = 1
    history_write_timestamps = 1
    stifle_history(limit)
    read_history(path)
    // A file that has grown to twice the limit is cut; sessions side by side would undo each other's cuts.
    if history_length == limit { history_truncate_file(path, 2 * limit) }
  }

  /// Adds an entry, which may have several lines; false if it repeats the last one.
  static func addHistory(_ entry: String) -> Bool {
    if let last = history_get(history_base + history_length - 1), let text = last.pointee.line,
      String(cString: text) == entry
    {
      return false
    }
    add_history(entry)
    return true
  }

  /// Appends the last entry to a file that exists; false if that fails.
  static func appendHistory(_ path: String) -> Bool { append_history(1, path) == 0 }

  // MARK: text to edit

  /// Hands on what was typed while something else read the terminal.
  static func putBack(_ bytes: [UInt8]) {
    for byte in bytes { rl_stuff_char(Int32(byte)) }
  }

  private static var prefilled: String?

  /// Puts `text` at the next prompt, to be edited.
  static func prefill(_ text: String) {
    prefilled = text
    rl_startup_hook = {
      MainActor.assumeIsolated {
        if let text = LineEditor.prefilled { rl_insert_text(text) }
        LineEditor.prefilled = nil
        rl_startup_hook = nil
      }
      return 0
    }
  }
}
