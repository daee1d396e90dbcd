import NDArray

/// A raised exception: what travels up as a Swift error, and the object that `except … as e` binds.
/// It stays on the thread that runs the program, which is what makes `@unchecked Sendable` right.
public final class PythonError: Object, Error, @unchecked Sendable {
  /// One function the exception passed through.
  public struct Frame: Sendable {
    /// The function's name, `<module>` for the outermost.
    public let function: String
    /// The text the place is in.
    public let source: SourceFile
    /// The expression or statement that was running.
    public let range: SourceRange
  }
  /// The argument of a call that an error is about, so that the caret points at it.
  public struct Blame: Sendable {
    /// The parameter's name.
    public let name: String?
    /// The argument's place among the positional ones, a method's receiver included.
    public let index: Int?
  }

  /// The exception class's name.
  public let className: String
  /// `e.args`.
  public internal(set) var arguments: ContiguousArray<Value>
  /// `e.filename` of an OSError.
  private var fileName: Value
  /// What to do about it, if there is something to say; shown at the caret, not part of the message.
  public var hint: String?
  /// The functions the exception passed through, innermost first.
  public internal(set) var traceback: [Frame] = []
  /// The argument at fault, until the call it belongs to has turned it into a place.
  public internal(set) var blame: Blame?
  /// The place inside the function now running, until the function turns it into a `Frame`.
  var openRange: SourceRange?
  /// Whether a syntax error could be mended by more text after the end.
  var isIncompleteInput = false
  /// Whether no handler may stop it: a program that has used up its steps must end.
  var isFatal = false
  /// `e.__cause__`, from `raise … from …`.
  public internal(set) var cause: PythonError?
  /// `e.__context__`: what was being handled when this was raised.
  var context: PythonError?
  /// `e.__suppress_context__`, which `raise … from …` sets.
  var suppressesContext = false
  /// Whether `context` is settled.
  var isChained = false

  /// An exception of class `className` with one argument, its message.
  public convenience init(_ className: String, _ message: String, hint: String? = nil) {
    self.init(className, arguments: message.isEmpty ? [] : [Value(message)], hint: hint)
  }
  /// An exception of class `className` with these arguments.
  public init(_ className: String, arguments: ContiguousArray<Value>, hint: String? = nil) {
    self.className = className
    self.hint = hint
    // `OSError(number, text, file)` keeps the file's name apart.
    let hasFileName = arguments.count == 3 && ExceptionHierarchy.isOSError(className)
    self.arguments = hasFileName ? ContiguousArray(arguments.prefix(2)) : arguments
    fileName = hasFileName ? arguments[2] : .none
  }

  /// The same instead of `other`, at the place where that was raised.
  public convenience init(_ className: String, _ message: String, raisedAt other: PythonError, hint: String? = nil) {
    self.init(className, message, hint: hint)
    traceback = other.traceback
  }

  /// A TypeError.
  public static func type(_ message: String, hint: String? = nil) -> PythonError {
    PythonError("TypeError", message, hint: hint)
  }
  /// A ValueError.
  public static func value(_ message: String, hint: String? = nil) -> PythonError {
    PythonError("ValueError", message, hint: hint)
  }
  /// An IndexError.
  public static func index(_ message: String) -> PythonError { PythonError("IndexError", message) }
  /// The refusal of something that Python has and this language leaves out.
  static func notSupported(_ what: String, hint: String? = nil) -> PythonError {
    PythonError("NotImplementedError", "not supported: \(what)", hint: hint)
  }
  /// The refusal of a character that a str of this language cannot hold.
  static func surrogate(_ code: some BinaryInteger) -> PythonError {
    notSupported("surrogate code points in a str (U+\(String(code, radix: 16, uppercase: true)))")
  }
  /// A KeyError about `key`.
  public static func key(_ key: Value, hint: String? = nil) -> PythonError {
    PythonError("KeyError", arguments: [key], hint: hint)
  }

  deinit {
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
  }

  public override var typeName: String { className }
  public override var baseTypeNames: [String] { ExceptionHierarchy.ancestors(of: className) }

  public override func str() throws -> String {
    switch arguments.count {
    case 0: return ""
    case 1: return className == "KeyError" ? try arguments[0].repr() : try arguments[0].str()
    case 2 where isOSError:
      let file = fileName.isNone ? "" : ": " + (try fileName.repr())
      return "[Errno \(try arguments[0].str())] \(try arguments[1].str())" + file
    default: return try unicodeMessage() ?? Value(tuple: arguments).repr()
    }
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    Teardown.move(&arguments, into: &into)
    into.append(fileName)
    fileName = .none
    for link in [cause, context] { if let link { into.append(.object(link)) } }
    (cause, context) = (nil, nil)
  }

  public override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "args": .tuple(TupleObject(arguments))
    case "__cause__": cause.map { .object($0) } ?? Value.none
    case "__context__": context.map { .object($0) } ?? Value.none
    case "__suppress_context__": .bool(suppressesContext)
    case "__traceback__": try tracebackObject()
    case "errno" where isOSError: arguments.count > 1 ? arguments[0] : Value.none
    case "strerror" where isOSError: arguments.count > 1 ? arguments[1] : Value.none
    case "filename" where isOSError: fileName
    case "value" where className == "StopIteration": arguments.first ?? Value.none
    case "code" where className == "SystemExit":
      arguments.count > 1 ? .tuple(TupleObject(arguments)) : arguments.first ?? Value.none
    default: unicodePart(name)
    }
  }
  public override var attributeNames: [String] {
    ["args"] + (isOSError ? ["errno", "filename", "strerror"] : isUnicodeError ? Self.unicodeParts : [])
  }
  public override func setAttribute(_ name: String, _ value: Value) throws -> Bool {
    switch name {
    case "args": arguments = try value.contents()
    case "__cause__": setCause(try link(value, "cause"))
    case "__context__": context = try link(value, "context")
    case "__suppress_context__": suppressesContext = try value.isTrue
    default: return false
    }
    return true
  }
  private func tracebackObject() throws -> Value {
    if traceback.isEmpty, openRange == nil { return .none }
    throw PythonError.notSupported("tracebacks as objects")
  }
  private var isOSError: Bool { ExceptionHierarchy.isOSError(className) }

  public override func repr() throws -> String {
    let inside = try Value(tuple: arguments).repr()
    return className + (arguments.count == 1 ? "(\(String(inside.dropFirst().dropLast(2))))" : inside)
  }

  /// `str(e)`: the message without the class.
  public var message: String { (try? str()) ?? "" }
}

extension PythonError {
  /// Any error as a Python exception: a `Failure` becomes the exception of its kind.
  public static func from(_ error: any Error) -> PythonError {
    switch error {
    case let error as PythonError: error
    case let failure as Failure: PythonError(failure.kind.rawValue, failure.message, hint: failure.hint)
    case is CancellationError: PythonError("KeyboardInterrupt", "")
    default: PythonError("RuntimeError", String(describing: error))
    }
  }
}
