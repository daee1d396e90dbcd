/// What went wrong, in the terms the user of the language sees. Every target below the interpreter throws this one type;
/// the interpreter turns it into the Python exception named by `kind` and adds the place.
public struct Failure: Error, Sendable, Equatable {
  /// The Python exception class a failure becomes.
  public enum Kind: String, Sendable {
    case value = "ValueError"
    case type = "TypeError"
    case axis = "AxisError"
    case ufunc = "UFuncTypeError"
    case index = "IndexError"
    case key = "KeyError"
    case runtime = "RuntimeError"
    case overflow = "OverflowError"
    case memory = "MemoryError"
    case notImplemented = "NotImplementedError"
    case os = "OSError"
    case fileNotFound = "FileNotFoundError"
    case isADirectory = "IsADirectoryError"
    case permission = "PermissionError"
    case connection = "ConnectionError"
    case unpickling = "UnpicklingError"
    case interrupted = "KeyboardInterrupt"
  }

  /// The Python exception class.
  public let kind: Kind
  /// What was found and what was expected, in one line.
  public let message: String
  /// What to do about it, if there is something to say.
  public let hint: String?

  /// A failure of `kind` saying `message`, with advice in `hint`.
  public init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }
}

/// Called by long work on the thread that started it, with the units done and their total; it may throw
/// (a `Failure` of kind `.interrupted`) to stop the work. Long work calls it at least every 50 ms.
public typealias ProgressHandler = (_ done: Int, _ total: Int) throws -> Void
