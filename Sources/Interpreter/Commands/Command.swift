/// A function that the host gives to the language. This one declaration serves calling, checking of arguments,
/// completion, `help` and the reference page.
///
///     Command(
///       "pop_layer", "Removes the model's last layer.",
///       parameters: [.required("model", "the model to change")],
///       methodOf: ["Model"]
///     ) { arguments in
///       try arguments.object("model", ModelObject.self).model.popLayer()
///       return .none
///     }
public final class Command: Object {
  /// What a command does with its arguments. A `Failure` it throws becomes the Python exception of that kind.
  public typealias Body = (borrowing Arguments) throws -> Value

  /// The name it is called by.
  public let name: String
  /// What it does, in one sentence.
  public let summary: String
  /// The parameters, in the order of the signature.
  public let parameters: [Parameter]
  /// What it returns.
  public let returns: String?
  /// Which exceptions it raises, and when.
  public let raises: String?
  /// A line of code that uses it.
  public let example: String?
  /// Names of commands to read next.
  public let seeAlso: [String]
  /// The types that have it as a method, with the receiver as first argument.
  public let methodOf: [String]
  let body: Body
  /// How arity errors are worded; CPython's builtins differ from its functions.
  let convention: CallConvention
  /// What the bare positional case needs to know, worked out once.
  let plainCount: Int
  let requiredCount: Int
  let isPlain: Bool

  /// Declares a command; see the type's description.
  public convenience init(
    _ name: String, _ summary: String, parameters: [Parameter] = [], returns: String? = nil, raises: String? = nil,
    example: String? = nil, seeAlso: [String] = [], methodOf: [String] = [], body: @escaping Body
  ) {
    self.init(
      name, summary, parameters, returns: returns, raises: raises, example: example, seeAlso: seeAlso,
      methodOf: methodOf, convention: .function, body: body)
  }

  init(
    _ name: String, _ summary: String, _ parameters: [Parameter], returns: String? = nil, raises: String? = nil,
    example: String? = nil, seeAlso: [String] = [], methodOf: [String] = [], convention: CallConvention,
    body: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.returns = returns
    self.raises = raises
    self.example = example
    self.seeAlso = seeAlso
    self.methodOf = methodOf
    self.convention = convention
    self.body = body
    let plain = parameters.filter { $0.kind == .positional || $0.kind == .positionalOnly }
    plainCount = plain.count
    requiredCount = plain.prefix { $0.defaultValue == nil }.count
    isPlain = parameters.dropFirst(plain.count).allSatisfy { $0.kind == .keywordOnly && $0.defaultValue != nil }
  }

  public override var typeName: String { methodOf.isEmpty ? "builtin_function_or_method" : "method_descriptor" }
  public override var isCallable: Bool { true }
  public override func repr() throws -> String { "<built-in function \(name)>" }

  public override func attribute(_ name: String) throws -> Value? {
    name == "__name__" || name == "__qualname__" && methodOf.isEmpty ? Value(self.name) : nil
  }

  /// The name and parameters as one writes a call, for example `sum(iterable, start=0)`.
  public var signature: String { Self.signature(name, parameters[...]) }
  /// The signature of the method of its first argument.
  public var methodSignature: String { Self.signature(name, parameters.dropFirst()) }

  private static func signature(_ name: String, _ parameters: ArraySlice<Parameter>) -> String {
    var parts: [String] = []
    var isKeywordOnly = false
    for parameter in parameters {
      switch parameter.kind {
      case .variadic:
        parts.append("*" + parameter.name)
        isKeywordOnly = true
        continue
      case .variadicKeywords:
        parts.append("**" + parameter.name)
        continue
      case .keywordOnly where !isKeywordOnly:
        parts.append("*")
        isKeywordOnly = true
      default: break
      }
      parts.append(parameter.name + (parameter.shownDefault.map { "=\($0)" } ?? ""))
    }
    return "\(name)(\(parts.joined(separator: ", ")))"
  }

  override func invoke(at base: UnsafeMutablePointer<Value>, keywords: [String], on machine: Machine) throws -> Value {
    let count = machine.top - base
    if isPlain, keywords.isEmpty, count >= requiredCount, count <= plainCount {
      var index = count
      while index < parameters.count {
        try machine.push(parameters[index].defaultValue ?? .unbound)
        index += 1
      }
    } else {
      try bind(at: base, keywords: keywords, on: machine)
    }
    return try body(Arguments(base: base, command: self, machine: machine))
  }
}
