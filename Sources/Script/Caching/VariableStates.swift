import Interpreter

/// What the variables of a document are between two cells, whether or not the interpreter has their values.
struct VariableStates {
  /// What is known of one variable.
  struct State {
    var variable: CellEntry.Variable
    /// The cell that made the value what it is.
    var cell: Int
    /// Whether the interpreter has the value.
    var isHere: Bool
  }

  private(set) var states: [String: State] = [:]

  subscript(name: String) -> State? {
    get { states[name] }
    set { states[name] = newValue }
  }

  /// Names of variables with a value.
  var names: Set<String> { Set(states.keys) }

  /// The names that a cell that uses `names` can reach: through functions, and through values that are shared.
  func reachable(from names: Set<String>) -> Set<String> {
    var found = names
    var open = Array(names)
    while let name = open.popLast() {
      guard let variable = states[name]?.variable else { continue }
      for next in variable.group + variable.usedNames where found.insert(next).inserted { open.append(next) }
    }
    return found
  }

  /// Whether the interpreter has these variables, and all that share something with them, as they are to be.
  func areHere(_ variables: [String: CellEntry.Variable]) -> Bool {
    variables.allSatisfy { states[$0]?.isHere == true && states[$0]?.variable == $1 }
  }
}
