import Data
import Interpreter
import NDArray

/// What commands use of the session that runs them.
final class CommandContext {
  /// Where long work shows how far it is.
  let progress: ProgressBar
  /// Data and models taken so far.
  let fetching: FetchSession

  init(progress: ProgressBar, fetching: FetchSession) {
    self.progress = progress
    self.fetching = fetching
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
