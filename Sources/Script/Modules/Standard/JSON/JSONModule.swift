import Data
import Interpreter

/// Python's `json`.
enum JSONModule {
  static var module: HostModule {
    HostModule(
      "json", "Values as JSON text and back.", commands: [dumps, loads, dump, load],
      types: [
        TypeObject(
          "JSONDecodeError", "Raised for text that is no JSON.", module: "json.decoder",
          bases: ExceptionHierarchy.ancestors(of: "JSONDecodeError"))
      ])
  }

  /// The value that a JSON document describes. Throws JSONDecodeError with the place. `poll` may throw to stop.
  static func value(text: String, poll: @escaping () throws -> Void = {}) throws -> Value {
    var reader = JSONReader(text, poll: poll)
    return try reader.document()
  }

  // MARK: reading

  private static var loads: Command {
    Command(
      "loads", "The value that JSON text describes.",
      parameters: [.required("s", "a str or bytes", type: "str or bytes")],
      raises: "JSONDecodeError, with line and column",
      example: "json.loads('[1, 2.5, null]')", seeAlso: ["dumps"]
    ) { arguments in
      if let bytes = arguments[0].asObject(BytesObject.self) {
        return try value(text: decoded(bytes.bytes), poll: arguments.machine.poll)
      }
      guard let text = arguments[0].asString else {
        throw PythonError.type(
          "the JSON object must be str, bytes or bytearray, not \(arguments[0].typeName)")
      }
      if text.unicodeScalars.first == "\u{feff}" {
        throw JSONReader.error("Unexpected UTF-8 BOM (decode using utf-8-sig)", in: text, at: 0)
      }
      return try value(text: text, poll: arguments.machine.poll)
    }
  }

  private static var load: Command {
    Command(
      "load", "The value that a file of JSON text describes.",
      parameters: [.required("fp", "an open file", type: "file")], raises: "JSONDecodeError, with line and column",
      example: "with open('settings.json') as file:\n    settings = json.load(file)\nsettings", seeAlso: ["dump"]
    ) { arguments in
      let file = try arguments.object(0, FileObject.self, expected: "an open file")
      switch try file.readAll() {
      case .text(let text): return try value(text: text, poll: arguments.machine.poll)
      case .bytes(let bytes): return try value(text: decoded(bytes), poll: arguments.machine.poll)
      }
    }
  }

  private static func decoded(_ bytes: [UInt8]) throws -> String {
    let bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PythonError("UnicodeDecodeError", "the JSON text is not valid UTF-8")
    }
    return text
  }

  // MARK: writing

  private static var style: [Parameter] {
    [
      .optional("skipkeys", false, "leave out keys that are no str, number, bool or None", kind: .keywordOnly),
      .optional("ensure_ascii", true, "write other characters as escapes", kind: .keywordOnly),
      .optional("check_circular", true, "detect containers that hold themselves", kind: .keywordOnly),
      .optional("allow_nan", true, "write NaN and infinities, which JSON does not have", kind: .keywordOnly),
      .optional(
        "indent", .none, "spaces, or the text, to indent each level by; None: all in one line",
        type: "int, str or None", kind: .keywordOnly),
      .optional("separators", .none, "the two texts after items and keys", type: "tuple or None", kind: .keywordOnly),
      .optional(
        "default", .none, "a function that turns other objects into such that can be written", type: "function or None",
        kind: .keywordOnly),
      .optional("sort_keys", false, "write dicts in the order of their keys", kind: .keywordOnly),
    ]
  }

  private static var dumps: Command {
    Command(
      "dumps", "A value as JSON text.", parameters: [.required("obj", "the value", type: "any")] + style,
      returns: "a str",
      raises: "TypeError for values that JSON has no form for",
      example: "json.dumps({'weights': 27, 'losses': [9.01, 8.11]})",
      seeAlso: ["loads"]
    ) { arguments in
      Value(try text(arguments))
    }
  }

  private static var dump: Command {
    Command(
      "dump", "Writes a value to a file as JSON text.",
      parameters: [
        .required("obj", "the value", type: "any"), .required("fp", "a file open for writing", type: "file"),
      ] + style,
      raises: "TypeError for values that JSON has no form for",
      example: "with open('settings.json', 'w') as file:\n    json.dump({'weights': 27}, file)", seeAlso: ["load"]
    ) { arguments in
      let file = try arguments.object("fp", FileObject.self, expected: "an open file")
      _ = try file.write(Value(text(arguments)))
      return .none
    }
  }

  private static func text(_ arguments: borrowing Arguments) throws -> String {
    var writer = JSONWriter(machine: arguments.machine)
    writer.skipsKeys = try arguments.bool("skipkeys")
    writer.ensuresASCII = try arguments.bool("ensure_ascii")
    writer.allowsNaN = try arguments.bool("allow_nan")
    writer.sortsKeys = try arguments.bool("sort_keys")
    if arguments.isGiven("default") { writer.fallback = arguments["default"] }
    if arguments.isGiven("indent") {
      let indent = arguments["indent"]
      let width = indent.asString == nil ? max(0, min(try arguments.int("indent"), 1000)) : 0
      writer.indent = indent.asString ?? String(repeating: " ", count: width)
      writer.itemSeparator = ","
    }
    if let separators = try arguments.optionalItems("separators") {
      guard separators.count == 2, let item = separators[0].asString, let key = separators[1].asString else {
        throw arguments.error("TypeError", "separators", "separators must be a pair of str")
      }
      (writer.itemSeparator, writer.keySeparator) = (item, key)
    }
    try writer.write(arguments["obj"])
    return writer.text
  }
}
