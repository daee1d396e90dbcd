extension Command {
  /// A builtin function, with CPython's wording of arity errors.
  static func builtin(
    _ name: String, _ summary: String, example: String? = nil, _ parameters: [Parameter] = [],
    _ convention: CallConvention = .fixed, body: @escaping Body
  ) -> Command {
    Command(name, summary, parameters, example: example, convention: convention, body: body)
  }

  /// A command that neither Python nor NumPy has: its errors may say more than theirs.
  public static func own(
    _ name: String, _ summary: String, parameters: [Parameter] = [], returns: String? = nil, raises: String? = nil,
    example: String? = nil, seeAlso: [String] = [], methodOf: [String] = [], body: @escaping Body
  ) -> Command {
    Command(
      name, summary, parameters, returns: returns, raises: raises, example: example, seeAlso: seeAlso,
      methodOf: methodOf, convention: .own, body: body)
  }
}

extension Parameter {
  /// A required parameter that has no name for callers.
  static func only(_ name: String, _ doc: String, type: String? = nil) -> Parameter {
    .required(name, doc, type: type, kind: .positionalOnly)
  }
  /// An optional parameter that has no name for callers; unbound if not given.
  static func maybe(_ name: String, _ doc: String, type: String? = nil, _ value: Value = .unbound) -> Parameter {
    .optional(name, value, doc, type: type, kind: .positionalOnly)
  }
  /// An optional parameter given by name only.
  static func named(_ name: String, _ value: Value, _ doc: String, type: String? = nil) -> Parameter {
    .optional(name, value, doc, type: type, kind: .keywordOnly)
  }
}

extension Arguments {
  /// An int index, as CPython words its absence; `tooLarge` is the error for one beyond 64 bits.
  func index(
    _ place: Int,
    orThrow tooLarge: @autoclosure () -> PythonError = PythonError(
      "OverflowError", "Python int too large to convert to C ssize_t")
  ) throws -> Int {
    if let value = self[place].asInt { return value }
    if self[place].asBigInt != nil { throw tooLarge() }
    throw self[place].notAnInteger
  }
}
