/// A captured variable, shared by the function that owns it and the functions inside.
final class Cell: Object {
  @exclusivity(unchecked) var value: Value
  init(_ value: Value) { self.value = value }
  deinit {
    var values: ContiguousArray<Value> = []
    takeChildren(&values)
    Teardown.release(&values)
  }
  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    into.append(value)
    value = .unbound
  }
}

/// A function that the program defined.
public final class FunctionObject: Object {
  let code: FunctionCode
  /// Defaults of the last positional parameters.
  @exclusivity(unchecked) private(set) var defaults: ContiguousArray<Value>
  /// Defaults of the keyword-only parameters, unbound where there is none.
  @exclusivity(unchecked) private(set) var keywordDefaults: ContiguousArray<Value>
  /// The cells of enclosing functions that the body uses.
  @exclusivity(unchecked) private(set) var captured: ContiguousArray<Value>

  init(
    code: FunctionCode, defaults: ContiguousArray<Value>, keywordDefaults: ContiguousArray<Value>,
    captured: ContiguousArray<Value>
  ) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.captured = captured
  }
  deinit {
    Teardown.release(&captured)
    Teardown.release(&defaults)
    Teardown.release(&keywordDefaults)
  }

  /// Gives a function without defaults what it was saved with; false if the code has no use for it.
  func restore(
    _ defaults: ContiguousArray<Value>, _ keywordDefaults: ContiguousArray<Value>, _ captured: ContiguousArray<Value>
  ) -> Bool {
    let isCaptured = captured.allSatisfy { $0.asObject(Cell.self) != nil }
    guard isCaptured, defaults.count <= code.parameters.positional.count,
      keywordDefaults.count == code.parameters.keywordOnly.count, captured.count == code.localCount - code.firstFree
    else { return false }
    (self.defaults, self.keywordDefaults, self.captured) = (defaults, keywordDefaults, captured)
    return true
  }

  /// The default of a parameter; nil if it has none.
  func defaultValue(of name: String) -> Value? {
    let parameters = code.parameters
    if let index = parameters.positional.firstIndex(of: name) {
      let place = index - (parameters.positional.count - defaults.count)
      return place >= 0 ? defaults[place] : nil
    }
    guard let index = parameters.keywordOnly.firstIndex(of: name), index < keywordDefaults.count else { return nil }
    return keywordDefaults[index].isUnbound ? nil : keywordDefaults[index]
  }

  public override var typeName: String { "function" }
  public override var isCallable: Bool { true }
  public override func repr() throws -> String { "<function \(code.qualifiedName) at \(address)>" }

  override func takeChildren(_ into: inout ContiguousArray<Value>) {
    Teardown.move(&captured, into: &into)
    Teardown.move(&defaults, into: &into)
    Teardown.move(&keywordDefaults, into: &into)
  }
}
