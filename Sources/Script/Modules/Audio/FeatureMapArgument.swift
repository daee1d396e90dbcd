import Data
import Interpreter
import NDArray

/// The argument `map` of a command: nil for None.
func featureMap(_ arguments: borrowing Arguments) throws -> FeatureMap? {
  let value = arguments["map"]
  guard arguments.isGiven("map") else { return nil }
  if let name = value.asString {
    guard name == "speech_commands" else {
      throw arguments.error(
        "ValueError", "map", "map is '\(name)', expected 'speech_commands', or an offset and a scale")
    }
    return .speechCommands
  }
  var parts: [Value] = []
  if case .dict(let dict) = value {
    parts = try ["offset", "scale"].compactMap { try dict.get(Value($0)) }
  } else {
    parts = Array(try arguments.items("map"))
  }
  guard parts.count == 2 else {
    throw arguments.error("ValueError", "map", "map has \(parts.count) parts, expected an offset and a scale")
  }
  return try arguments.blaming("map") {
    let numbers = try parts.map { try NDArray($0).elements(as: Double.self) }
    return try FeatureMap(offset: numbers[0], scale: numbers[1])
  }
}
