import Foundation
import Interpreter

/// Python's `io`, whose `open` is also a builtin: files as objects.
enum IOModule {
  static var module: HostModule {
    HostModule(
      "io", "Files.", commands: [open],
      types: [
        TypeObject(
          "IOBase", "An open file, as open() gives it; in a with statement it is closed at the end.", module: "io",
          methods: reading + writing + position,
          attributes: [
            "closed": "whether it has been closed", "encoding": "how its text is stored; text files only",
            "mode": "how it was opened", "name": "its path",
          ]),
        TypeObject(
          "UnsupportedOperation", "Raised when a file was not opened for what is asked of it.", module: "io",
          bases: ExceptionHierarchy.ancestors(of: "UnsupportedOperation")),
      ])
  }

  /// The builtin `open`.
  static var open: Command {
    Command(
      "open", "Opens a file to read or write text, or bytes with a b in the mode.",
      parameters: [
        .required("file", "its path", type: "str"),
        .optional("mode", "r", "r read, w write anew, x write a new file, a append, + both; b bytes"),
        .optional(
          "encoding", .none, "of text: utf-8, ascii or latin-1", type: "str or None", kind: .keywordOnly,
          text: "'utf-8'"),
      ], returns: "a file", raises: "FileNotFoundError, PermissionError, IsADirectoryError and other OSErrors",
      example: "with open('notes.txt', 'w') as file:\n    count = file.write('27 weights')\nopen('notes.txt').read()"
    ) { arguments in
      let path = try OSErrors.path(arguments[0])
      let mode = try FileMode(arguments.string(1))
      let encoding = try arguments.optionalString("encoding")
      if mode.isBinary && encoding != nil {
        throw PythonError.value("binary mode doesn't take an encoding argument")
      }
      arguments.machine.use(mode.writes ? .world : .file(path))
      return .object(try FileObject(path: path, mode: mode, encoding: encoding, poll: arguments.machine.poll))
    }
  }

  // MARK: methods

  private static var receiver: Parameter { Parameter.required("self", "the file", kind: .positionalOnly) }

  private static func file(_ arguments: borrowing Arguments) throws -> FileObject {
    try arguments.object(0, FileObject.self, expected: "a file")
  }

  /// A size argument: nil when it is None or negative, which mean no limit.
  private static func limit(_ value: Value) throws -> Int? {
    if value.isNone { return nil }
    guard let size = value.asInt else {
      throw PythonError.type("argument should be integer or None, not '\(value.typeName)'")
    }
    return size < 0 ? nil : size
  }

  private static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], returns: String? = nil,
    _ body: @escaping Command.Body
  ) -> Command {
    Command(name, summary, parameters: [receiver] + parameters, returns: returns, methodOf: ["IOBase"], body: body)
  }

  private static var reading: [Command] {
    let size = Parameter.optional("size", -1, "how many; all when negative or None", kind: .positionalOnly)
    return [
      method("read", "The next characters or bytes.", [size], returns: "a str or bytes") {
        try file($0).read(limit($0[1])).value
      },
      method("readline", "The next line with its end; empty at the end of the file.", [size], returns: "a str or bytes")
      {
        try file($0).readLine(limit: limit($0[1])).value
      },
      method("readlines", "All lines that follow.", [size], returns: "a list") {
        let (file, limit) = (try file($0), try limit($0[1]).flatMap { $0 == 0 ? nil : $0 })
        var lines: ContiguousArray<Value> = []
        var total = 0
        while total <= limit ?? .max {
          let line = try file.readLine()
          if line.isEmpty { break }
          switch line {
          case .text(let text): total += text.unicodeScalars.count
          case .bytes(let bytes): total += bytes.count
          }
          lines.append(line.value)
          try $0.machine.poll()
        }
        return .list(ListObject(lines))
      },
      method("readable", "Whether the file was opened to read.", returns: "a bool") { .bool(try file($0).mode.reads) },
    ]
  }

  private static var writing: [Command] {
    [
      method(
        "write", "Writes text, or bytes to a file opened in a mode with b.",
        [.required("text", "a str or bytes", kind: .positionalOnly)], returns: "how many characters or bytes"
      ) {
        .int(try file($0).write($0[1]))
      },
      method(
        "writelines", "Writes every item of a list.", [.required("lines", "str or bytes", kind: .positionalOnly)]
      ) {
        let file = try file($0)
        for line in try $0.items(1) { _ = try file.write(line) }
        return .none
      },
      method("flush", "Gives everything written so far to the system.") {
        let file = try file($0)
        try file.checkOpen()
        try file.stream.flush()
        return .none
      },
      method("close", "Closes the file.") {
        try file($0).stream.close()
        return .none
      },
      method("writable", "Whether the file was opened to write.", returns: "a bool") {
        .bool(try file($0).mode.writes)
      },
    ]
  }

  private static var position: [Command] {
    [
      method(
        "seek", "Moves to a place in the file.",
        [
          .required("offset", "bytes from the origin", kind: .positionalOnly),
          .optional("whence", 0, "0 the start, 1 where it is, 2 the end", kind: .positionalOnly),
        ], returns: "the new place"
      ) {
        .int(try file($0).seek($0.int(1), origin: $0.int(2)))
      },
      method("tell", "The place of the next byte.", returns: "an int") { .int(try file($0).tell()) },
    ]
  }
}
