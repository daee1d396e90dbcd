/// The exception classes and what each derives from.
public enum ExceptionHierarchy {
  /// Each class and its parent.
  static let parents: [String: String] = [
    "SystemExit": "BaseException", "KeyboardInterrupt": "BaseException", "GeneratorExit": "BaseException",
    "Exception": "BaseException",
    "StopIteration": "Exception", "ArithmeticError": "Exception", "AssertionError": "Exception",
    "AttributeError": "Exception", "BufferError": "Exception", "EOFError": "Exception", "ImportError": "Exception",
    "LookupError": "Exception", "MemoryError": "Exception", "NameError": "Exception", "OSError": "Exception",
    "ReferenceError": "Exception", "RuntimeError": "Exception", "SyntaxError": "Exception", "SystemError": "Exception",
    "TypeError": "Exception", "ValueError": "Exception", "Warning": "Exception",
    "FloatingPointError": "ArithmeticError", "OverflowError": "ArithmeticError",
    "ZeroDivisionError": "ArithmeticError",
    "ModuleNotFoundError": "ImportError", "IndexError": "LookupError", "KeyError": "LookupError",
    "UnboundLocalError": "NameError",
    "BlockingIOError": "OSError", "ChildProcessError": "OSError", "ConnectionError": "OSError",
    "FileExistsError": "OSError", "FileNotFoundError": "OSError", "InterruptedError": "OSError",
    "IsADirectoryError": "OSError", "NotADirectoryError": "OSError", "PermissionError": "OSError",
    "ProcessLookupError": "OSError", "TimeoutError": "OSError",
    "BrokenPipeError": "ConnectionError", "ConnectionAbortedError": "ConnectionError",
    "ConnectionRefusedError": "ConnectionError", "ConnectionResetError": "ConnectionError",
    "NotImplementedError": "RuntimeError", "RecursionError": "RuntimeError",
    "IndentationError": "SyntaxError", "TabError": "IndentationError",
    "UnicodeError": "ValueError", "UnicodeDecodeError": "UnicodeError", "UnicodeEncodeError": "UnicodeError",
    "UserWarning": "Warning", "DeprecationWarning": "Warning", "RuntimeWarning": "Warning",
    "PickleError": "Exception", "PicklingError": "PickleError", "UnpicklingError": "PickleError",
    "JSONDecodeError": "ValueError", "UnsupportedOperation": "OSError",
    "AxisError": "ValueError", "UFuncTypeError": "TypeError",
  ]
  /// The classes that live in a module and are not builtins.
  static let notBuiltins: Set<String> = [
    "PickleError", "PicklingError", "UnpicklingError", "JSONDecodeError", "UnsupportedOperation", "AxisError",
    "UFuncTypeError",
  ]

  /// Whether exceptions of this class carry an error number and a file's name.
  static func isOSError(_ name: String) -> Bool { name == "OSError" || ancestors(of: name).contains("OSError") }

  /// The class CPython makes of an OSError with this error number (as Linux counts them).
  static func className(errorNumber: Int) -> String {
    switch errorNumber {
    case 1, 13: "PermissionError"
    case 2: "FileNotFoundError"
    case 3: "ProcessLookupError"
    case 4: "InterruptedError"
    case 10: "ChildProcessError"
    case 11: "BlockingIOError"
    case 17: "FileExistsError"
    case 20: "NotADirectoryError"
    case 21: "IsADirectoryError"
    case 32: "BrokenPipeError"
    case 103: "ConnectionAbortedError"
    case 104: "ConnectionResetError"
    case 110: "TimeoutError"
    case 111: "ConnectionRefusedError"
    default: "OSError"
    }
  }

  /// The classes `name` derives from, nearest first; unknown classes derive from Exception.
  public static func ancestors(of name: String) -> [String] {
    if name == "BaseException" { return [] }
    // The one class here with two parents.
    if name == "AxisError" { return ["ValueError", "IndexError", "LookupError", "Exception", "BaseException"] }
    var names: [String] = []
    var current = name
    while let parent = parents[current] ?? (current == "BaseException" ? nil : "Exception") {
      names.append(parent)
      current = parent
    }
    return names
  }
}
