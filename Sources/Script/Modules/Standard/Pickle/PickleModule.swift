import Data
import Interpreter
import NDArray

/// Python's `pickle`, to read only: nothing that a file names is ever imported or called.
enum PickleModule {
  static var module: HostModule {
    HostModule(
      "pickle", "Reads pickled data without running any of it.", commands: [load, loads],
      types: ["PickleError", "UnpicklingError"].map {
        TypeObject(
          $0, "Raised for data that are no pickle, or damaged.", module: "_pickle",
          bases: ExceptionHierarchy.ancestors(of: $0))
      })
  }

  /// What a pickle holds, as a value of the language.
  static func value(_ pickled: PickleValue) throws -> Value {
    var conversion = PickleConversion()
    return try conversion.value(pickled)
  }

  private static var encoding: Parameter {
    .optional(
      "encoding", "ASCII", "how str of Python 2 is stored: ASCII, latin1, utf-8 or bytes", kind: .keywordOnly)
  }

  private static var load: Command {
    Command(
      "load", "The next value pickled in a file.",
      parameters: [.required("file", "a file opened in mode 'rb'", type: "file", kind: .positionalOnly), encoding],
      raises: "UnpicklingError, with the byte where the data are wrong",
      example:
        "with open(fetch('spoken_digits'), 'rb') as file:\n    digits = pickle.load(file)\nlen(digits), digits[0].shape",
      seeAlso: ["loads"]
    ) { arguments in
      let file = try arguments.object(0, FileObject.self, expected: "an open file")
      let start = try file.mode.isBinary ? file.tell() : 0
      guard case .bytes(let bytes) = try file.readAll() else {
        throw PythonError.type("a bytes-like object is required, not 'str'", hint: "open the file in mode 'rb'")
      }
      let (value, end) = try read(bytes, arguments)
      // Further pickles may follow.
      _ = try file.seek(start + end, origin: 0)
      return value
    }
  }

  private static var loads: Command {
    Command(
      "loads", "The value pickled in bytes.",
      parameters: [.required("data", "bytes", type: "bytes", kind: .positionalOnly), encoding],
      raises: "UnpicklingError, with the byte where the data are wrong",
      example: "pickle.loads(b'\\x80\\x04K*.')", seeAlso: ["load"]
    ) { arguments in
      guard let bytes = arguments[0].asObject(BytesObject.self)?.bytes else {
        throw PythonError.type("a bytes-like object is required, not '\(arguments[0].typeName)'")
      }
      return try read(bytes, arguments).value
    }
  }

  private static func read(_ bytes: [UInt8], _ arguments: borrowing Arguments) throws -> (value: Value, end: Int) {
    if bytes.isEmpty { throw PythonError("EOFError", "Ran out of input") }
    let name = try arguments.string("encoding")
    let known: [String: PickleStringEncoding] = [
      "ascii": .ascii, "latin1": .latin1, "latin-1": .latin1, "utf-8": .utf8, "utf8": .utf8, "bytes": .bytes,
    ]
    guard let encoding = known[name.lowercased()] else {
      throw arguments.error("LookupError", "encoding", "unknown encoding: \(name)")
    }
    let machine = arguments.machine
    var unpickler = Unpickler(bytes, encoding: encoding)
    let pickled = try unpickler.load { _, _ in try machine.poll() }
    return (try value(pickled), unpickler.position)
  }
}
