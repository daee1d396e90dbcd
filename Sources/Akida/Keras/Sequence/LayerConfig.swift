internal import NDArray

/// Typed access to the keyword arguments of a Keras layer. Failures name the layer, the key, what it holds and what it may.
struct LayerConfig {
  let layer: KerasLayer

  /// A failure about this layer.
  func failure(_ message: String, kind: Failure.Kind = .value, hint: String? = nil) -> Failure {
    Failure(kind, "layer '\(layer.name)' (\(layer.className)): \(message)", hint: hint)
  }

  private func value<T>(
    _ key: String, default fallback: T?, expected: String, _ read: (JSONValue) -> T?
  ) throws -> T {
    guard let stored = layer.config[key] else {
      guard let fallback else { throw failure("'\(key)' is missing; expected \(expected)") }
      return fallback
    }
    guard let value = read(stored) else { throw failure("'\(key)' is \(stored.summary); expected \(expected)") }
    return value
  }

  func number(_ key: String, default fallback: Double? = nil) throws -> Double {
    try value(key, default: fallback, expected: "a number") { $0.number }
  }

  func flag(_ key: String, default fallback: Bool) throws -> Bool {
    try value(key, default: fallback, expected: "true or false") { $0.bool }
  }

  /// A whole number above 0.
  func size(_ key: String) throws -> Int {
    try value(key, default: nil, expected: "a whole number above 0") { $0.integer.flatMap { $0 > 0 ? $0 : nil } }
  }

  /// Rows and columns, stored as one number for both or a list of two.
  func extent(_ key: String, default fallback: Extent? = nil) throws -> Extent {
    try value(key, default: fallback, expected: "one or two whole numbers above 0") { stored in
      let sizes = (stored.array ?? [stored, stored]).compactMap(\.integer)
      guard sizes.count == 2, sizes.allSatisfy({ $0 > 0 }), stored.array.map({ $0.count == 2 }) ?? true else {
        return nil
      }
      return Extent(sizes[0], sizes[1])
    }
  }

  /// One whole number, or a list of them.
  func integers(_ key: String, default fallback: [Int]? = nil) throws -> [Int] {
    try value(key, default: fallback, expected: "whole numbers") { stored in
      let values = stored.array ?? [stored]
      let integers = values.compactMap(\.integer)
      return integers.count == values.count ? integers : nil
    }
  }

  func padding() throws -> Padding {
    try value("padding", default: .valid, expected: "\"same\" or \"valid\"") { stored in
      switch stored.string?.lowercased() {
      case "same": .same
      case "valid": .valid
      default: nil
      }
    }
  }
}
