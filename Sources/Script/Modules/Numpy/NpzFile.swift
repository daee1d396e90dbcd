import Data
import Interpreter
import NDArray

/// What `np.load` gives for an `.npz` archive: its arrays by name.
final class NpzFile: Object {
  private let stored: NpzContents

  init(_ stored: NpzContents) { self.stored = stored }

  override var typeName: String { "NpzFile" }
  override func length() throws -> Int? { stored.count }
  override func contents() throws -> ContiguousArray<Value>? { ContiguousArray(stored.names.map { Value($0) }) }
  override func contains(_ value: Value) throws -> Bool? { value.asString.map(stored.names.contains) ?? false }

  override func item(_ index: Value) throws -> Value {
    guard let name = index.asString, let value = stored[name] else {
      let known = stored.names.joined(separator: ", ")
      throw PythonError.key(
        Value("\(try index.str()) is not a file in the archive"), hint: "the archive has \(known)")
    }
    // As in NumPy, each time is a reading of its own.
    if case .array(let array) = value { return Value(try array.copy()) }
    return try NumpyFiles.value(value)
  }

  override func attribute(_ name: String) throws -> Value? {
    name == "files" ? Value(list: stored.names.map { Value($0) }) : nil
  }
  override var attributeNames: [String] { ["files"] }

  override var state: ObjectState { .fixed }
  override func enter() throws -> Value? { .object(self) }
}
