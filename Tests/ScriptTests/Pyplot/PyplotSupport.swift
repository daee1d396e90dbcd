import Plot
import Testing

@testable import Interpreter
@testable import Script

/// An interpreter with pyplot, whose functions are called by name.
struct PyplotHarness {
  let interpreter = Interpreter()
  let store = FigureStore(renderer: Renderer())

  init() { interpreter.register(PyplotModule(store).module) }

  /// Calls `plt.name(...)`.
  @discardableResult
  func callAsFunction(_ name: String, _ arguments: Value..., named: KeyValuePairs<String, Value> = [:]) throws -> Value
  {
    let module = try #require(interpreter.registry.modules["matplotlib.pyplot"])
    let function = try #require(try module.attribute(name))
    return try interpreter.call(function, arguments, keywords: named.map { (name: $0.key, value: $0.value) })
  }

  /// Calls the method `name` of `receiver`.
  @discardableResult
  func method(
    _ name: String, of receiver: Value, _ arguments: Value..., named: KeyValuePairs<String, Value> = [:]
  ) throws -> Value {
    let methods = interpreter.registry.methods(ofType: receiver.typeName)
    let method = try #require(methods.first { $0.name == name })
    return try interpreter.call(.object(method), [receiver] + arguments, keywords: named.map { (name: $0, value: $1) })
  }

  /// The panel that is drawn into.
  var axes: Axes { store.current.figure.panels[store.current.currentPanel] }

  /// The exception that calling `plt.name(...)` raises; nil if it raises none.
  func failure(_ name: String, _ arguments: Value..., named: KeyValuePairs<String, Value> = [:]) throws -> PythonError?
  {
    try failure(name, arguments: arguments, named: named)
  }

  /// The exception that calling `plt.name(...)` raises; nil if it raises none.
  func failure(
    _ name: String, arguments: [Value], named: KeyValuePairs<String, Value> = [:]
  ) throws -> PythonError? {
    let module = try #require(interpreter.registry.modules["matplotlib.pyplot"])
    let function = try #require(try module.attribute(name))
    do {
      _ = try interpreter.call(function, arguments, keywords: named.map { (name: $0.key, value: $0.value) })
      return nil
    } catch {
      return PythonError.from(error)
    }
  }
}

/// A list of ints.
func list(_ items: Int...) -> Value { Value(list: items.map { .int($0) }) }
/// A list of any values.
func list(of items: Value...) -> Value { Value(list: items) }
/// A tuple.
func tuple(_ items: Value...) -> Value { Value(tuple: items) }
