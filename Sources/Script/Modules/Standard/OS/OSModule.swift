import Foundation
import Interpreter

/// The parts of Python's `os` that deal with paths, folders and the environment.
enum OSModule {
  static var module: HostModule {
    let environment = environment
    return HostModule(
      "os", "Folders, files and the environment.",
      commands: [currentFolder, list, makeFolder, makeFolders, remove, variable(of: environment)],
      constants: [
        "sep": "/", "linesep": "\n", "curdir": ".", "pardir": "..", "name": "posix", "environ": .dict(environment),
      ],
      submodules: [OSPathModule.module])
  }

  private static var path: Parameter { Parameter.required("path", "a str", type: "str") }

  private static var environment: DictObject {
    let dict = DictObject()
    for (name, value) in ProcessInfo.processInfo.environment.sorted(by: { $0.key < $1.key }) {
      // A str can always be hashed.
      try? dict.set(Value(name), Value(value))
    }
    return dict
  }

  /// `os.getenv`, which sees what the program has set in `os.environ`.
  private static func variable(of environment: DictObject) -> Command {
    Command(
      "getenv", "The value of an environment variable.",
      parameters: [
        .required("key", "its name", type: "str"),
        .optional("default", .none, "what to give when it is not set", type: "any"),
      ],
      returns: "a str", example: "os.getenv('NO_SUCH_VARIABLE', 'not set')"
    ) { arguments in
      arguments.machine.use(.world)
      return try environment.get(Value(try arguments.string("key"))) ?? arguments["default"]
    }
  }

  private static var currentFolder: Command {
    Command("getcwd", "The current folder.", returns: "a str", example: "os.path.exists(os.getcwd())") {
      $0.machine.use(.world)
      return Value(FileManager.default.currentDirectoryPath)
    }
  }

  private static var list: Command {
    Command(
      "listdir", "The names in a folder, in no particular order.", parameters: [.optional("path", ".", "the folder")],
      returns: "a list of str", example: "sorted(os.listdir('/'))[:2]"
    ) { arguments in
      arguments.machine.use(.world)
      let path = arguments[0].isNone ? "." : try OSErrors.path(arguments[0])
      guard let folder = opendir(path) else { throw OSErrors.error(path: path) }
      defer { closedir(folder) }
      var names: ContiguousArray<Value> = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
        }
        if name != "." && name != ".." { names.append(Value(name)) }
      }
      return .list(ListObject(names))
    }
  }

  private static var makeFolder: Command {
    Command(
      "mkdir", "Makes a folder.", parameters: [path, .optional("mode", 511, "permissions", text: "0o777")],
      raises: "FileExistsError, FileNotFoundError",
      example: "os.mkdir('figures')"
    ) { arguments in
      arguments.machine.use(.world)
      let path = try OSErrors.path(arguments[0])
      if mkdir(path, mode_t(truncatingIfNeeded: try arguments.int(1))) != 0 { throw OSErrors.error(path: path) }
      return .none
    }
  }

  private static var makeFolders: Command {
    Command(
      "makedirs", "Makes a folder and those it is in.",
      parameters: [
        .required("name", "the folder's path", type: "str"), .optional("mode", 511, "permissions", text: "0o777"),
        .optional("exist_ok", false, "no error if the folder exists"),
      ], raises: "FileExistsError", example: "os.makedirs('runs/first', exist_ok=True)\nos.listdir('runs')"
    ) { arguments in
      arguments.machine.use(.world)
      let path = try OSErrors.path(arguments[0])
      let mode = mode_t(truncatingIfNeeded: try arguments.int(1))
      try makeFolders(path, mode: mode, mayExist: try arguments.bool(2))
      return .none
    }
  }

  private static func makeFolders(_ path: String, mode: mode_t, mayExist: Bool) throws {
    var parents: [String] = []
    var (head, tail) = OSPathModule.split(path)
    if tail.isEmpty { (head, tail) = OSPathModule.split(head) }
    while !head.isEmpty, !tail.isEmpty, access(head, F_OK) != 0 {
      parents.append(head)
      (head, tail) = OSPathModule.split(head)
    }
    for parent in parents.reversed() where mkdir(parent, 0o777) != 0 && errno != EEXIST {
      throw OSErrors.error(path: parent)
    }
    guard mkdir(path, mode) != 0 else { return }
    let code = errno
    if !mayExist || !OSPathModule.isDirectory(path) { throw OSErrors.error(code, path: path) }
  }

  private static var remove: Command {
    Command(
      "remove", "Deletes a file.", parameters: [path], raises: "FileNotFoundError, PermissionError",
      example: "open('old.txt', 'w').close()\nos.remove('old.txt')"
    ) { arguments in
      arguments.machine.use(.world)
      let path = try OSErrors.path(arguments[0])
      if unlink(path) != 0 { throw OSErrors.error(path: path) }
      return .none
    }
  }
}
