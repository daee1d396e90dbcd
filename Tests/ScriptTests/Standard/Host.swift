import Foundation
import Interpreter
import NDArray

@testable import Script

/// An interpreter with the standard modules, and a folder of its own that goes when it goes.
final class Host {
  let interpreter = Interpreter()
  let folder = FileManager.default.temporaryDirectory.appending(path: "akscript-\(UUID())").path(percentEncoded: false)

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for module in [IOModule.module, OSModule.module, PickleModule.module, TimeModule.module] {
      interpreter.register(module)
    }
  }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Calls a function of a module.
  func call(
    _ module: String, _ name: String, _ arguments: Value..., keywords: [(name: String, value: Value)] = []
  ) throws -> Value {
    let function = try interpreter.registry.modules[module]?.attribute(name) ?? .none
    return try interpreter.call(function, arguments, keywords: keywords)
  }

  /// Calls a method of a file.
  func method(_ file: Value, _ name: String, _ arguments: Value...) throws -> Value {
    let method = interpreter.registry.methods(ofType: "IOBase").first { $0.name == name }
    return try interpreter.call(method.map { .object($0) } ?? .none, [file] + arguments)
  }

  /// Opens a file in the folder.
  func open(_ name: String, _ mode: String = "r", encoding: String? = nil) throws -> Value {
    let keywords = encoding.map { [(name: "encoding", value: Value($0))] } ?? []
    return try call("io", "open", Value(folder + "/" + name), Value(mode), keywords: keywords)
  }

  /// The class and message of the exception that `body` raises, without the folder's name.
  func error(_ body: () throws -> Value) -> String {
    do {
      return "no error: \(try body().repr())"
    } catch let error as PythonError {
      return "\(error.className): \(error.message)".replacing(folder + "/", with: "")
    } catch let failure as Failure {
      return "\(failure.kind.rawValue): \(failure.message)"
    } catch {
      return "\(error)"
    }
  }

  func put(_ bytes: some Sequence<UInt8>, at name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder + "/" + name))
  }

  func contents(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + name))) }
}
