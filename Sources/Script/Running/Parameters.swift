import Interpreter
import NDArray

/// A value for a parameter of a document, as given on the command line: `name=value`.
public struct ParameterSetting: Equatable, Sendable {
  /// The parameter.
  public let name: String
  /// Its value as text.
  public let text: String

  /// Reads `name=value`; nil if there is no name or no equals sign.
  public init?(_ argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    name = String(argument[..<equals])
    text = String(argument[argument.index(after: equals)...])
  }

  /// The value in the type of the parameter's default: text for a str, a Python literal of the same type for the rest.
  /// Throws a value error that says what was found and expected.
  func value(like defaultValue: Value) throws -> Value {
    let failure = Failure(
      .value, "parameter \(name)=\(text) is no \(defaultValue.typeName)",
      hint: "the default is \((try? defaultValue.repr()) ?? "")")
    switch defaultValue {
    case .string: return Value(text)
    case .bool:
      switch text.lowercased() {
      case "true", "1", "yes": return true
      case "false", "0", "no": return false
      default: throw failure
      }
    case .float:
      guard let number = Double(text) else { throw failure }
      return .float(number)
    case .none: return (try? literal()) ?? Value(text)
    default:
      guard let value = try? literal(), value.typeName == defaultValue.typeName else { throw failure }
      return value
    }
  }

  /// The text as an expression that can use nothing but the builtins, and not for long.
  private func literal() throws -> Value {
    let interpreter = Interpreter(stepBudget: 100_000)
    interpreter.output = { _ in }
    guard let value = try interpreter.run(text, name: "-p \(name)") else {
      throw Failure(.value, "no expression")
    }
    return value
  }
}
