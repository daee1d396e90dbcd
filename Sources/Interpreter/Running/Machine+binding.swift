extension Machine {
  /// Moves the arguments at `base..<top` to their parameters' slots and fills in defaults. Pops them on failure.
  @inline(never) func bind(
    _ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, _ keywords: [String]
  ) throws {
    do {
      let parameters = function.code.parameters
      let given = top - base - keywords.count
      if parameters.isSimple && keywords.isEmpty {
        return try fillDefaults(function, base, given: given)
      }
      var named = ContiguousArray((0..<keywords.count).map { base[given + $0] })
      pop(to: base + given)
      var extra: Value = .unbound
      if given > parameters.positional.count {
        guard parameters.hasVariadic else { throw tooMany(function, given: given) }
        extra = Value(tuple: (parameters.positional.count..<given).map { base[$0] })
        pop(to: base + parameters.positional.count)
      }
      while top < base + parameters.count { try push(.unbound) }
      if parameters.hasVariadic {
        base[parameters.positional.count + parameters.keywordOnly.count] = extra.isUnbound ? Value(tuple: []) : extra
      }
      try bindKeywords(function, base, keywords, &named)
      try fillMissing(function, base)
    } catch {
      pop(to: base)
      throw error
    }
  }

  /// The common case: only positional parameters and arguments, some left to their defaults.
  private func fillDefaults(_ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, given: Int) throws {
    let wanted = function.code.parameters.positional.count
    if given > wanted { throw tooMany(function, given: given) }
    let firstDefault = wanted - function.defaults.count
    if given < firstDefault {
      throw missing(function, Array(function.code.parameters.positional[given..<firstDefault]), "positional")
    }
    for index in given..<wanted { try push(function.defaults[index - firstDefault]) }
  }

  private func bindKeywords(
    _ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, _ keywords: [String],
    _ values: inout ContiguousArray<Value>
  ) throws {
    let parameters = function.code.parameters
    var extra: DictObject?
    if parameters.hasVariadicKeywords {
      let dict = DictObject()
      base[parameters.count - 1] = .dict(dict)
      extra = dict
    }
    for (keyword, value) in zip(keywords, values) {
      let place: Int?
      if let index = parameters.positional.firstIndex(of: keyword), index >= parameters.positionalOnlyCount {
        place = index
      } else {
        place = parameters.keywordOnly.firstIndex(of: keyword).map { $0 + parameters.positional.count }
      }
      if let place {
        if !base[place].isUnbound {
          throw error(function, "got multiple values for argument '\(keyword)'", keyword)
        }
        base[place] = value
      } else if let extra {
        try extra.set(Value(keyword), value)
      } else {
        throw unexpected(function, keyword)
      }
    }
    values = []
  }

  private func fillMissing(_ function: FunctionObject, _ base: UnsafeMutablePointer<Value>) throws {
    let parameters = function.code.parameters
    let count = parameters.positional.count
    let firstDefault = count - function.defaults.count
    var absent: [String] = []
    for index in 0..<count where base[index].isUnbound {
      if index < firstDefault {
        absent.append(parameters.positional[index])
      } else {
        base[index] = function.defaults[index - firstDefault]
      }
    }
    if !absent.isEmpty { throw missing(function, absent, "positional") }
    for (index, name) in parameters.keywordOnly.enumerated() where base[count + index].isUnbound {
      let value = function.keywordDefaults[index]
      if value.isUnbound { absent.append(name) } else { base[count + index] = value }
    }
    if !absent.isEmpty { throw missing(function, absent, "keyword-only") }
  }

  // MARK: errors

  private func error(_ function: FunctionObject, _ message: String, _ keyword: String? = nil) -> PythonError {
    let error = PythonError.type("\(function.code.qualifiedName)() \(message)")
    if let keyword { error.blame = PythonError.Blame(name: keyword, index: nil) }
    return error
  }

  private func unexpected(_ function: FunctionObject, _ keyword: String) -> PythonError {
    let parameters = function.code.parameters
    if parameters.positional.prefix(parameters.positionalOnlyCount).contains(keyword) {
      return error(
        function, "got some positional-only arguments passed as keyword arguments: '\(keyword)'", keyword)
    }
    let names = parameters.positional.dropFirst(parameters.positionalOnlyCount) + parameters.keywordOnly
    let error = error(function, "got an unexpected keyword argument '\(keyword)'", keyword)
    error.hint = Spelling.nearest(keyword, among: names).map { "did you mean \($0)?" }
    return error
  }

  private func tooMany(_ function: FunctionObject, given: Int) -> PythonError {
    let wanted = function.code.parameters.positional.count
    let required = wanted - function.defaults.count
    let plural = wanted == 1 ? "" : "s"
    let takes =
      required == wanted
      ? "\(wanted) positional argument\(plural)" : "from \(required) to \(wanted) positional argument\(plural)"
    return error(function, "takes \(takes) but \(given) \(given == 1 ? "was" : "were") given")
  }

  private func missing(_ function: FunctionObject, _ names: [String], _ kind: String) -> PythonError {
    error(
      function,
      "missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(Self.listing(names))")
  }

  /// `'a'`, `'a' and 'b'`, or `'a', 'b', and 'c'`.
  static func listing(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    switch quoted.count {
    case 0: return ""
    case 1: return quoted[0]
    case 2: return quoted.joined(separator: " and ")
    default: return quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
    }
  }
}
