import CGnuplot
import Foundation
import NDArray

/// One running gnuplot. It is handed from thread to thread but used by one at a time, hence the unchecked conformance.
final class GnuplotSession: @unchecked Sendable {
  /// The font that texts are set in.
  private(set) var font = "Sans"
  /// Its version, such as 5.4.
  private(set) var version = ""
  /// Whether it can draw another figure.
  private(set) var isUsable = true
  private let handle: OpaquePointer

  /// Starts gnuplot, checks its version and asks which font there is. Throws a `.runtime` failure if it does not start,
  /// is older than 5.2, or does not answer by `deadline`.
  init(_ program: GnuplotProgram, deadline: ContinuousClock.Instant, progress: ProgressHandler?) throws {
    var error: Int32 = 0
    let arguments = CStringList(["gnuplot", "--default-settings"])
    let environment = CStringList(program.environment)
    guard let handle = cgp_open(program.path, arguments.pointers, environment.pointers, &error) else {
      throw Failure(.runtime, "gnuplot (\(program.path)) does not start: \(String(cString: strerror(error)))")
    }
    self.handle = handle
    try checkVersion(deadline, progress)
    font = try Font.choose(from: ask(Font.query, deadline, progress))
  }

  deinit { cgp_close(handle, isUsable ? 200 : 0) }

  /// Runs `script`. Throws a `.runtime` failure if gnuplot reports an error, ends, or has not finished by `deadline`, and
  /// whatever `progress` throws. After any failure the session is no longer usable.
  func run(_ script: GnuplotScript, deadline: ContinuousClock.Instant, progress: ProgressHandler?) throws {
    cgp_clear_messages(handle)
    send("reset session; set encoding utf8")
    for step in script.steps {
      switch step {
      case .command(let text): send(text)
      case .data(let name, let values, let columns):
        if cgp_data(handle, name, values, columns == 0 ? 0 : values.count / columns, columns) != 0 { isUsable = false }
      }
    }
    send("unset multiplot; unset output; print sprintf('@errors %d', GPVAL_ERRNO)")
    try wait(deadline, progress)
    let messages = self.messages
    if !messages.hasSuffix("@errors 0\n") {
      isUsable = false
      throw Failure(.runtime, "gnuplot could not draw the figure: \(Self.firstError(in: messages))")
    }
  }

  /// Whether gnuplot still runs, as far as one can tell without asking it.
  var isAlive: Bool { cgp_run(handle, 0) != CGP_GONE }

  /// The process, for tests that end it.
  var processIdentifier: Int32 { cgp_pid(handle) }

  private var messages: String { String(cString: cgp_messages(handle)) }

  private func send(_ command: String) {
    if cgp_command(handle, command + "\n") != 0 { isUsable = false }
  }

  private func ask(_ expression: String, _ deadline: ContinuousClock.Instant, _ progress: ProgressHandler?) throws
    -> String
  {
    cgp_clear_messages(handle)
    send("print \(expression)")
    try wait(deadline, progress)
    return messages.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until everything sent has been executed.
  private func wait(_ deadline: ContinuousClock.Instant, _ progress: ProgressHandler?) throws {
    var finished = false
    defer { isUsable = isUsable && finished }
    if cgp_mark(handle) != 0 || !isUsable { throw Failure(.memory, "not enough memory to hand the figure to gnuplot") }
    while true {
      switch cgp_run(handle, 25) {
      case CGP_IDLE:
        finished = true
        return
      case CGP_GONE:
        let words = Self.firstError(in: messages)
        throw Failure(.runtime, "gnuplot ended while drawing" + (words.isEmpty ? "" : ": \(words)"))
      default: break
      }
      try progress?(0, 1)
      if ContinuousClock.now >= deadline {
        throw Failure(
          .runtime, "gnuplot took too long to draw the figure and was stopped",
          hint: "plot fewer points, or give the renderer more time")
      }
    }
  }

  private func checkVersion(_ deadline: ContinuousClock.Instant, _ progress: ProgressHandler?) throws {
    let answer = try ask("GPVAL_VERSION", deadline, progress)
    let parts = answer.split(separator: ".").map { Int($0) ?? 0 }
    guard parts.count >= 2, (parts[0], parts[1]) >= (5, 2) else {
      throw Failure(
        .runtime, "gnuplot 5.2 or newer is needed, but found version '\(answer.prefix(40))'",
        hint: "install a newer one: apt-get install gnuplot-nox / brew install gnuplot")
    }
    version = answer
  }

  /// The first line of gnuplot's messages that says what is wrong, without its line number.
  private static func firstError(in messages: String) -> String {
    let lines = messages.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.lowercased().contains("warning") }
    if let numbered = lines.first(where: { $0.hasPrefix("line ") }), let colon = numbered.firstIndex(of: ":") {
      return numbered[numbered.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return lines.first(where: isTelling) ?? ""
  }

  private static func isTelling(_ line: String) -> Bool {
    !line.isEmpty && line != "^" && !line.hasPrefix("@errors") && !line.hasPrefix("gnuplot>")
  }
}
