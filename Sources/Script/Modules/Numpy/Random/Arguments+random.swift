import BigInt
import Interpreter
import NDArray

extension Arguments {
  /// The legacy stream of a seed: an int below 2**32, or several.
  func legacyState(_ name: String) throws -> RandomState {
    if self[name].asBigInt != nil { return RandomState(seed: try legacyWord(self[name], name)) }
    switch self[name] {
    case .list, .tuple, .object:
      var seeds: [UInt32] = []
      for value in try items(name) { seeds.append(try legacyWord(value, name)) }
      return RandomState(seeds: seeds)
    default: return RandomState(seed: try legacyWord(self[name], name))
    }
  }

  private func legacyWord(_ value: Value, _ name: String) throws -> UInt32 {
    guard let number = value.asBigInt else {
      let text = value.asString.map { "<U\($0.unicodeScalars.count)" }
      let dtype = text ?? (value.asDouble == nil ? "object" : "float64")
      throw error(
        "TypeError", name, "Cannot cast scalar from dtype('\(dtype)') to dtype('int64') according to the rule 'safe'")
    }
    guard let word = UInt32(exactly: number) else {
      throw error("ValueError", name, "Seed must be between 0 and 2**32 - 1")
    }
    return word
  }

  /// The current stream of a seed: an int that is not negative, several of them, or None for any stream.
  func generator(_ name: String) throws -> RandomGenerator {
    guard isGiven(name) else { return RandomGenerator() }
    var words: [UInt32] = []
    for value in self[name].asBigInt == nil ? try items(name) : [self[name]] {
      guard let number = value.asBigInt else {
        throw error(
          "TypeError", name, "SeedSequence expects int or sequence of ints for entropy not \(try value.str())")
      }
      guard number >= 0 else { throw error("ValueError", name, "expected non-negative integer") }
      words += number.words32
    }
    return RandomGenerator(seed: words)
  }

  /// The shape of a size argument; nil for one number.
  func size(_ name: String = "size") throws -> [Int]? { isGiven(name) ? try shape(name) : nil }
}

extension BigInt {
  /// The number in words of 32 bits, least significant first; one word for 0.
  fileprivate var words32: [UInt32] {
    var rest = magnitude
    var words: [UInt32] = []
    repeat {
      words.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    } while rest > 0
    return words
  }
}

extension NDArray {
  /// The array, or its only element as a Python number if no shape was asked for.
  func value(shape: [Int]?) throws -> Value {
    if shape != nil { return Value(self) }
    return try scalar(at: []).pythonValue
  }
}
