import Data
import Interpreter
import NDArray

/// What commands use of the session that runs them.
final class CommandContext {
  /// Where long work shows how far it is.
  let progress: ProgressBar
  /// Data and models taken so far.
  let fetching: FetchSession
  /// Called with each warning, beside its being written.
  var onWarning: (String) -> Void = { _ in }
  private let write: (String) -> Void

  /// What commands use; `write` takes the lines of warnings.
  init(progress: ProgressBar, fetching: FetchSession, write: @escaping (String) -> Void) {
    self.progress = progress
    self.fetching = fetching
    self.write = write
  }

  /// Says what a command could not use although it goes on.
  func warn(_ message: String) {
    progress.finish()
    let line = "warning: \(message)\n"
    write(line)
    onWarning(line)
  }

  /// Runs long work called `label`: shows its progress, and stops it when the program is to stop.
  func work<Result>(
    _ label: String, on machine: Machine, _ body: (@escaping ProgressHandler) throws -> Result
  ) throws -> Result {
    defer { progress.finish() }
    return try body { [progress] done, total in
      try machine.poll()
      progress.update(label, done, total)
    }
  }
}
