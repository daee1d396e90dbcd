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
      if !parameters.hasVariadic, !parameters.hasVariadicKeywords {
        return try bindNamed(function, base, keywords, given: given)
      }
      let named = ContiguousArray((0..<keywords.count).map { base[given + $0] })
      pop(to: base + given)
      var extra: Value = .unbound
      if given > parameters.positional.count {
        guard parameters.hasVariadic else { throw tooMany(function, keywords, given: given) }
        extra = Value(tuple: (parameters.positional.count..<given).map { base[$0] })
        pop(to: base + parameters.positional.count)
      }
      while top < base + parameters.count { try push(.unbound) }
      if parameters.hasVariadic {
        base[parameters.positional.count + parameters.keywordOnly.count] = extra.isUnbound ? Value(tuple: []) : extra
      }
      try bindKeywords(function, base, keywords, named)
      try fillMissing(function, base, from: 0)
    } catch {
      pop(to: base)
      throw error
    }
  }

  /// The common case: only positional parameters and arguments, some left to their defaults.
  private func fillDefaults(_ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, given: Int) throws {
    let wanted = function.code.parameters.positional.count
    if given > wanted { throw tooMany(function, [], given: given) }
    let firstDefault = wanted - function.defaults.count
    if given < firstDefault {
      throw missing(function, Array(function.code.parameters.positional[given..<firstDefault]), "positional")
    }
    for index in given..<wanted { try push(function.defaults[index - firstDefault]) }
  }

  private func bindKeywords(
    _ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, _ keywords: [String],
    _ values: ContiguousArray<Value>
  ) throws {
    let parameters = function.code.parameters
    var extra: DictObject?
    if parameters.hasVariadicKeywords {
      let dict = DictObject()
      base[parameters.count - 1] = .dict(dict)
      extra = dict
    }
    for (keyword, value) in zip(keywords, values) {
      if let place = parameters.place(of: keyword) {
        if !base[place].isUnbound {
          throw error(function, "got multiple values for argument '\(keyword)'", keyword)
        }
        base[place] = value
      } else if let extra {
        try extra.set(Value(keyword), value)
      } else {
        throw unexpected(function, keyword, keywords)
      }
    }
  }

  /// Named arguments for a function without `*args` and `**kwargs`: the values change places without being collected.
  private func bindNamed(
    _ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, _ keywords: [String], given: Int
  ) throws {
    let parameters = function.code.parameters
    if given > parameters.positional.count { throw tooMany(function, keywords, given: given) }
    try withUnsafeTemporaryAllocation(of: Value.self, capacity: keywords.count) { values in
      for index in values.indices { values.initializeElement(at: index, to: (base + given + index).move()) }
      top = base + given
      defer { values.deinitialize() }
      while top < base + parameters.count { try push(.unbound) }
      for index in values.indices {
        guard let place = parameters.place(of: keywords[index]) else {
          throw unexpected(function, keywords[index], keywords)
        }
        if !base[place].isUnbound {
          throw error(function, "got multiple values for argument '\(keywords[index])'", keywords[index])
        }
        swap(&base[place], &values[index])
      }
    }
    try fillMissing(function, base, from: given)
  }

  /// Gives the parameters from slot `first` on that have no value their defaults.
  private func fillMissing(
    _ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, from first: Int
  ) throws {
    let code = function.code
    let firstDefault = code.positionalCount - function.defaults.count
    var isComplete = true
    var slot = first
    while slot < code.positionalCount {
      if base[slot].isUnbound {
        if slot < firstDefault { isComplete = false } else { base[slot] = function.defaults[slot - firstDefault] }
      }
      slot += 1
    }
    if !isComplete { throw missing(function, base, code.parameters.positional, at: 0, "positional") }
    for index in 0..<function.keywordDefaults.count where base[slot + index].isUnbound {
      base[slot + index] = function.keywordDefaults[index]
      if base[slot + index].isUnbound { isComplete = false }
    }
    if !isComplete { throw missing(function, base, code.parameters.keywordOnly, at: slot, "keyword-only") }
  }

  // MARK: errors

  private func error(_ function: FunctionObject, _ message: String, _ keyword: String? = nil) -> PythonError {
    let error = PythonError.type("\(function.code.qualifiedName)() \(message)")
    if let keyword { error.blame = PythonError.Blame(name: keyword, index: nil) }
    return error
  }

  /// The error for `keyword`, one of `keywords`, which no parameter takes.
  private func unexpected(_ function: FunctionObject, _ keyword: String, _ keywords: [String]) -> PythonError {
    let parameters = function.code.parameters
    let misplaced = parameters.positional.prefix(parameters.positionalOnlyCount).filter(keywords.contains)
    if !misplaced.isEmpty {
      let names = misplaced.joined(separator: ", ")
      return error(
        function, "got some positional-only arguments passed as keyword arguments: '\(names)'", misplaced[0])
    }
    let names = parameters.positional.dropFirst(parameters.positionalOnlyCount) + parameters.keywordOnly
    let error = error(function, "got an unexpected keyword argument '\(keyword)'", keyword)
    error.hint = Spelling.nearest(keyword, among: names).map { "did you mean \($0)?" }
    return error
  }

  /// The error for more positional arguments than parameters; what is wrong with `keywords` comes first.
  private func tooMany(_ function: FunctionObject, _ keywords: [String], given: Int) -> PythonError {
    let parameters = function.code.parameters
    let wanted = parameters.positional.count
    var named = 0
    for keyword in keywords {
      guard let place = parameters.place(of: keyword) else {
        if parameters.hasVariadicKeywords { continue }
        return unexpected(function, keyword, keywords)
      }
      if place < wanted { return error(function, "got multiple values for argument '\(keyword)'", keyword) }
      named += 1
    }
    let required = wanted - function.defaults.count
    let plural = wanted == 1 ? "" : "s"
    let takes =
      required == wanted
      ? "\(wanted) positional argument\(plural)" : "from \(required) to \(wanted) positional argument\(plural)"
    if named == 0 {
      return error(function, "takes \(takes) but \(given) \(given == 1 ? "was" : "were") given")
    }
    return error(
      function,
      "takes \(takes) but \(given) positional argument\(given == 1 ? "" : "s") "
        + "(and \(named) keyword-only argument\(named == 1 ? "" : "s")) were given")
  }

  /// The error for those of `names`, in slots from `first` on, that have no value.
  private func missing(
    _ function: FunctionObject, _ base: UnsafeMutablePointer<Value>, _ names: [String], at first: Int, _ kind: String
  ) -> PythonError {
    let withDefaults = kind == "positional" ? function.defaults.count : 0
    let absent = names.indices.dropLast(withDefaults).filter { base[first + $0].isUnbound }
    return missing(function, absent.map { names[$0] }, kind)
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
