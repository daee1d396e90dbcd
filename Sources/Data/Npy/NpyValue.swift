public import NDArray

/// What one `.npy` file or one member of an `.npz` archive holds.
public enum NpyValue: Sendable {
  /// A numeric or boolean array.
  case array(NDArray)
  /// A Unicode string array (`<U…`): its strings in C order and its shape (empty for a 0-d array).
  case text([String], shape: [Int])
}

/// The arrays of an `.npz` archive, in the order they were saved.
public struct NpzContents: Sendable, RandomAccessCollection {
  /// Name (without `.npy`) and value of each array.
  public let entries: [(name: String, value: NpyValue)]

  /// The names in order.
  public var names: [String] { entries.map(\.name) }
  /// Position of the first entry.
  public var startIndex: Int { 0 }
  /// Position past the last entry.
  public var endIndex: Int { entries.count }
  /// Name and value at `position`.
  public subscript(position: Int) -> (name: String, value: NpyValue) { entries[position] }

  /// The value saved under `name`; as in NumPy the last one when a name occurs twice.
  public subscript(name: String) -> NpyValue? { entries.last { $0.name == name }?.value }

  /// The numeric array saved under `name`; nil when there is none.
  public func array(_ name: String) -> NDArray? {
    if case .array(let array) = self[name] { array } else { nil }
  }

  /// The string saved under `name` as a 0-d string array; nil when there is none.
  public func string(_ name: String) -> String? {
    if case .text(let strings, let shape) = self[name], shape.isEmpty { strings.first } else { nil }
  }
}
