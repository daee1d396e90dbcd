import Data
import Interpreter
import NDArray

/// What `.npy` and `.npz` files hold, as values of the language.
enum NumpyFiles {
  /// An ndarray, or a str for a 0-d string array and lists of str for others.
  static func value(_ stored: NpyValue) throws -> Value {
    switch stored {
    case .array(let array): return Value(array)
    case .text(let strings, let shape): return nested(strings[...], shape[...])
    }
  }

  private static func nested(_ strings: ArraySlice<String>, _ shape: ArraySlice<Int>) -> Value {
    guard let count = shape.first else { return strings.first.map { Value($0) } ?? "" }
    let width = strings.count / max(count, 1)
    return Value(
      list: (0..<count).map { nested(strings.dropFirst($0 * width).prefix(width), shape.dropFirst()) })
  }

  /// The arrays of an `.npz` archive by name.
  static func dict(_ contents: NpzContents) throws -> Value { .object(NpzFile(contents)) }
}
