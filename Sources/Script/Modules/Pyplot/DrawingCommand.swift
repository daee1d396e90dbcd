import Interpreter
import Plot

/// A command that changes one panel. It is declared once and serves as pyplot's function, which changes the current panel,
/// and as the method of a panel.
struct DrawingCommand {
  /// The name of the function, if there is one.
  let name: String
  /// The name of the method.
  let methodName: String
  let summary: String
  let parameters: [Parameter]
  let example: String?
  let returns: String?
  /// Whether it draws data, rather than marks or axes.
  var drawsData = false
  /// Changes the panel; what it has changed is dropped if it throws.
  let body: (inout Axes, borrowing Arguments) throws -> Value

  /// Declares a command; the method has the function's name unless `method` says otherwise.
  init(
    _ name: String, method: String? = nil, _ summary: String, _ parameters: [Parameter], returns: String? = nil,
    example: String? = nil, body: @escaping (inout Axes, borrowing Arguments) throws -> Value
  ) {
    self.name = name
    methodName = method ?? name
    self.summary = summary
    self.parameters = parameters
    self.returns = returns
    self.example = example
    self.body = body
  }

  /// The function that changes the current panel of `store`.
  func function(_ store: FigureStore) -> Command {
    .own(name, summary, parameters: parameters, returns: returns, example: example) { [body, drawsData] arguments in
      let figure = drawsData ? store.forData : store.current
      return try Self.change(figure.axes(figure.currentPanel), arguments, body)
    }
  }

  /// The method of a panel.
  var method: Command {
    let receiver = Parameter.required("self", "the panel", kind: .positionalOnly)
    return .own(
      methodName, summary, parameters: [receiver] + parameters, returns: returns, methodOf: ["Axes"]
    ) { [body] arguments in
      try Self.change(arguments.object(0, AxesObject.self, expected: "Axes"), arguments, body)
    }
  }

  // The panel is copied out and back: reading an argument may run the program's own code, which may draw too.
  private static func change(
    _ object: AxesObject, _ arguments: borrowing Arguments,
    _ body: (inout Axes, borrowing Arguments) throws -> Value
  ) throws -> Value {
    var axes = object.axes
    let result = try body(&axes, arguments)
    object.axes = axes
    return result
  }
}
