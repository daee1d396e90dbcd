/// The wording of arity errors.
enum CallConvention: Sendable {
  /// As akscript words it where there is nothing of CPython's to equal: like a function, and the nearest name in the message.
  case own
  /// As a function defined in Python.
  case function
  /// As CPython's functions of fixed arity: `len() takes exactly one argument (2 given)`.
  case fixed
  /// As CPython's functions with optional positional arguments: `range expected at least 1 argument, got 0`.
  case ranged
  /// As CPython's functions that parse their arguments: `find() takes at least 1 argument (0 given)`.
  case parsed
  /// As CPython's functions that name what is missing: `round() missing required argument 'number' (pos 1)`.
  case named

  /// Whether errors are those of a function defined in Python, apart from what they say of unknown names.
  var isFunction: Bool { self == .function || self == .own }
}

extension Command {
  /// Moves the arguments on the stack to their parameters' places, one slot per parameter, filling in defaults.
  func bind(at base: UnsafeMutablePointer<Value>, keywords: [String], on machine: Machine) throws {
    let given = machine.top - base
    let positionalCount = given - keywords.count
    try checkKeywords(keywords, given: given)
    var slots = [Value](repeating: .unbound, count: parameters.count)
    try bindPositional((0..<positionalCount).map { base[$0] }, to: &slots)
    let unexpected = try bindKeywords(keywords, values: (positionalCount..<given).map { base[$0] }, to: &slots)
    var missing: [String] = []
    for (index, parameter) in parameters.enumerated() where slots[index].isUnbound {
      if let value = parameter.defaultValue {
        slots[index] = value
      } else {
        missing.append(parameter.name)
      }
    }
    if !missing.isEmpty { throw receiverError(slots) ?? missingError(missing, given: positionalCount) }
    if let unexpected { throw unexpectedKeywordError(unexpected) }
    machine.pop(to: base)
    for slot in slots { try machine.push(slot) }
  }

  /// What CPython's functions look at before they take any argument.
  private func checkKeywords(_ keywords: [String], given: Int) throws {
    guard let keyword = keywords.first, !convention.isFunction else { return }
    if parameters.allSatisfy({ $0.kind == .positionalOnly || $0.kind == .variadic }) {
      throw unexpectedKeywordError(keyword)
    }
    if convention == .parsed || convention == .named, given > parameters.count { throw tooManyError(given: given) }
  }

  private func bindPositional(_ values: [Value], to slots: inout [Value]) throws {
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      switch parameter.kind {
      case .positional, .positionalOnly:
        if next < values.count {
          slots[index] = values[next]
          next += 1
        }
      case .variadic:
        slots[index] = Value(tuple: values[min(next, values.count)...])
        next = values.count
      case .keywordOnly, .variadicKeywords: break
      }
    }
    if next < values.count { throw tooManyError(given: values.count) }
  }

  /// Returns a keyword that is no parameter's name, if what is missing comes first.
  private func bindKeywords(_ keywords: [String], values: [Value], to slots: inout [Value]) throws -> String? {
    var unexpected: String?
    var extra: DictObject?
    if let index = parameters.firstIndex(where: { $0.kind == .variadicKeywords }) {
      let dict = DictObject()
      slots[index] = .dict(dict)
      extra = dict
    }
    for (keyword, value) in zip(keywords, values) {
      let named = parameters.firstIndex {
        $0.name == keyword && ($0.kind == .positional || $0.kind == .keywordOnly)
      }
      if let index = named {
        if !slots[index].isUnbound { throw twiceGivenError(keyword, index) }
        slots[index] = value
      } else if let extra {
        try extra.set(Value(keyword), value)
      } else if convention.isFunction {
        throw unexpectedKeywordError(keyword)
      } else {
        unexpected = unexpected ?? keyword
      }
    }
    return unexpected
  }

  // MARK: errors

  /// The error for a method of another type than the receiver's.
  private func receiverError(_ slots: [Value]) -> PythonError? {
    guard !convention.isFunction, let type = methodOf.first, let receiver = slots.first, !receiver.isUnbound,
      !TypeObject(type, "").isType(of: receiver)
    else { return nil }
    return .descriptor(name, of: type, receiver)
  }

  /// The name as CPython's messages show it: methods carry their type.
  private var shownName: String {
    !convention.isFunction && !methodOf.isEmpty ? "\(methodOf[0]).\(name)" : name
  }

  private func error(_ message: String, _ keyword: String? = nil, hint: String? = nil) -> PythonError {
    let error = PythonError.type("\(shownName)() \(message)", hint: hint)
    if let keyword { error.blame = PythonError.Blame(name: keyword, index: nil) }
    return error
  }

  private func twiceGivenError(_ keyword: String, _ index: Int) -> PythonError {
    if convention != .parsed { return error("got multiple values for argument '\(keyword)'", keyword) }
    let error = PythonError.type("argument for \(name)() given by name ('\(keyword)') and position (\(index))")
    error.blame = PythonError.Blame(name: keyword, index: nil)
    return error
  }

  private func unexpectedKeywordError(_ keyword: String) -> PythonError {
    let names = parameters.filter { $0.kind == .positional || $0.kind == .keywordOnly }.map(\.name)
    if !convention.isFunction, names.isEmpty { return error("takes no keyword arguments", keyword) }
    let nearest = Spelling.nearest(keyword, among: names)
    let hint = nearest.map { "did you mean \($0)?" }
    if !convention.isFunction {
      let error = PythonError.type("'\(keyword)' is an invalid keyword argument for \(name)()", hint: hint)
      error.blame = PythonError.Blame(name: keyword, index: nil)
      return error
    }
    let known = names.isEmpty ? nil : "it takes \(names.joined(separator: ", "))"
    if convention == .own {
      let advice = nearest.map { ", did you mean '\($0)'?" } ?? ""
      return error("got an unexpected keyword '\(keyword)'\(advice)", keyword, hint: nearest == nil ? known : nil)
    }
    return error("got an unexpected keyword argument '\(keyword)'", keyword, hint: hint ?? known)
  }

  private func tooManyError(given: Int) -> PythonError {
    let receiver = methodOf.isEmpty || convention.isFunction ? 0 : 1
    let limit = plainCount - receiver
    let given = given - receiver
    switch convention {
    case .own, .function:
      let wanted =
        requiredCount == plainCount
        ? "\(limit) positional argument\(limit == 1 ? "" : "s")"
        : "from \(requiredCount) to \(limit) positional arguments"
      return error("takes \(wanted) but \(given) \(given == 1 ? "was" : "were") given")
    case .fixed: return fixedError(limit, given: given)
    case .ranged:
      let bound = requiredCount == plainCount ? "" : "at most "
      return .type(
        "\(name) expected \(bound)\(limit) argument\(limit == 1 ? "" : "s"), got \(given)")
    case .parsed:
      let total = parameters.count - receiver
      if limit == 0, given <= total { return .type("\(name)() takes no positional arguments") }
      let kind = given > total ? "" : "positional "
      let limit = given > total ? total : limit
      return .type("\(name)() takes at most \(limit) \(kind)argument\(limit == 1 ? "" : "s") (\(given) given)")
    case .named:
      return .type("\(name)() takes at most \(limit) argument\(limit == 1 ? "" : "s") (\(given) given)")
    }
  }

  private func missingError(_ names: [String], given: Int) -> PythonError {
    if given == 0, !convention.isFunction, let type = methodOf.first {
      return .type("unbound method \(type).\(name)() needs an argument")
    }
    let receiver = methodOf.isEmpty || convention.isFunction ? 0 : 1
    let given = given - receiver
    switch convention {
    case .own, .function:
      let list = Machine.listing(names)
      return error("missing \(names.count) required positional argument\(names.count == 1 ? "" : "s"): \(list)")
    case .fixed: return fixedError(plainCount - receiver, given: given)
    case .ranged:
      let wanted = requiredCount - receiver
      let bound = requiredCount == plainCount ? "" : "at least "
      return .type("\(name) expected \(bound)\(wanted) argument\(wanted == 1 ? "" : "s"), got \(given)")
    case .parsed:
      let wanted = requiredCount - receiver
      let kind = parameters.contains { $0.kind == .positional } ? "positional " : ""
      return .type("\(name)() takes at least \(wanted) \(kind)argument\(wanted == 1 ? "" : "s") (\(given) given)")
    case .named:
      let place = (parameters.firstIndex { $0.name == names.first } ?? 0) + 1
      return error("missing required argument '\(names.first ?? "")' (pos \(place))")
    }
  }

  private func fixedError(_ wanted: Int, given: Int) -> PythonError {
    switch wanted {
    case 0: error("takes no arguments (\(given) given)")
    case 1: error("takes exactly one argument (\(given) given)")
    default: error("takes exactly \(wanted) arguments (\(given) given)")
    }
  }
}
