extension Builtins {
  static var containerTypes: [TypeObject] {
    [
      TypeObject("list", "A sequence that can change.", constructor: listConstructor),
      TypeObject("tuple", "A sequence that cannot change.", constructor: tupleConstructor),
      TypeObject(
        "dict", "Values by key, in order of insertion.", constructor: dictConstructor,
        members: ["fromkeys": .object(fromKeys)]),
      TypeObject("set", "Distinct values.", constructor: setConstructor),
      TypeObject("frozenset", "Distinct values that cannot change.", constructor: frozenSetConstructor),
      TypeObject("range", "Whole numbers at a distance.", constructor: rangeConstructor),
      TypeObject("slice", "A part of a sequence.", constructor: sliceConstructor),
    ]
  }

  private static var listConstructor: Command {
    .builtin(
      "list", "Makes a list of the items.", example: "list('abc')", [.maybe("iterable", "the items", type: "items")],
      .ranged
    ) { arguments in
      .list(ListObject(arguments[0].isUnbound ? [] : try arguments[0].contents()))
    }
  }

  private static var tupleConstructor: Command {
    .builtin(
      "tuple", "Makes a tuple of the items.", example: "tuple([1, 2])",
      [.maybe("iterable", "the items", type: "items")], .ranged
    ) { arguments in
      if case .tuple = arguments[0] { return arguments[0] }
      return .tuple(TupleObject(arguments[0].isUnbound ? [] : try arguments[0].contents()))
    }
  }

  private static var setConstructor: Command {
    .builtin(
      "set", "Makes a set of the items.", example: "set([3, 1, 3])", [.maybe("iterable", "the items", type: "items")],
      .ranged
    ) { arguments in
      .object(arguments[0].isUnbound ? SetObject() : try SetObject(contentsOf: arguments[0]))
    }
  }

  private static var frozenSetConstructor: Command {
    .builtin(
      "frozenset", "Makes a set of the items that cannot change.", example: "frozenset([3, 1, 3])",
      [.maybe("iterable", "the items", type: "items")], .ranged
    ) {
      arguments in
      if let set = SetObject.from(arguments[0]), set.isFrozen { return arguments[0] }
      return .object(
        arguments[0].isUnbound ? SetObject(isFrozen: true) : try SetObject(contentsOf: arguments[0], isFrozen: true))
    }
  }

  private static var dictConstructor: Command {
    .builtin(
      "dict", "Makes a dict from another, from pairs, or from named values.", example: "dict(weights=27, neurons=50)",
      [
        .maybe("mapping", "a dict or pairs", type: "dict or items"),
        .variadicKeywords("values", "further values by name"),
      ], .ranged
    ) { arguments in
      let dict = DictObject()
      if !arguments[0].isUnbound { try dict.update(from: arguments[0]) }
      try dict.update(from: arguments[1])
      return .dict(dict)
    }
  }

  /// `dict.fromkeys`, which belongs to the type.
  private static var fromKeys: Command {
    .builtin(
      "fromkeys", "Makes a dict whose keys all have the same value.",
      [.only("iterable", "the keys", type: "items"), .maybe("value", "the value", type: "any", .none)], .ranged
    ) { arguments in
      let dict = DictObject()
      for key in try arguments[0].contents() { try dict.set(key, arguments[1]) }
      return .dict(dict)
    }
  }

  private static var rangeConstructor: Command {
    .builtin(
      "range", "Makes the numbers from start up to stop, a step apart.", example: "list(range(2, 10, 3))",
      [
        .only("start", "the first number, 0 if only stop is given", type: "int"),
        .maybe("stop", "the number not reached", type: "int"),
        .maybe("step", "the distance", type: "int"),
      ], .ranged
    ) { arguments in
      let start = arguments[1].isUnbound ? 0 : try rangePart(arguments[0])
      let stop = try rangePart(arguments[arguments[1].isUnbound ? 0 : 1])
      let step = arguments[2].isUnbound ? 1 : try rangePart(arguments[2])
      if step == 0 { throw PythonError.value("range() arg 3 must not be zero") }
      return .object(RangeObject(start, stop, step))
    }
  }

  private static func rangePart(_ value: Value) throws -> Int {
    if let part = value.asInt { return part }
    if value.asBigInt != nil { throw PythonError.notSupported("ranges of ints beyond 64 bits") }
    throw value.notAnInteger
  }

  private static var sliceConstructor: Command {
    .builtin(
      "slice", "Makes an index for a part of a sequence.", example: "'abcdef'[slice(1, 4)]",
      [
        .only("start", "where to start; where to stop if nothing else is given", type: "any"),
        .maybe("stop", "where to stop", type: "any"),
        .maybe("step", "the distance", type: "int"),
      ], .ranged
    ) { arguments in
      if arguments[1].isUnbound { return .object(SliceObject(start: .none, stop: arguments[0], step: .none)) }
      let step = arguments[2].isUnbound ? Value.none : arguments[2]
      return .object(SliceObject(start: arguments[0], stop: arguments[1], step: step))
    }
  }

  // MARK: iterators

  static var iteratorTypes: [TypeObject] {
    [
      TypeObject(
        "enumerate", "Numbers items as they come.",
        constructor: .builtin(
          "enumerate", "Pairs each item with its number.", example: "list(enumerate(['no', 'yes'], start=1))",
          [.required("iterable", "the items", type: "items"), .optional("start", 0, "the first number")], .named
        ) { arguments in
          let start = try arguments.index(1, orThrow: EnumerateIterator.tooLarge)
          return .object(EnumerateIterator(try arguments[0].makeIterator(), from: start))
        }),
      TypeObject(
        "zip", "Takes items from several sources side by side.",
        constructor: .builtin(
          "zip", "Makes tuples of one item from each source, until the shortest ends.",
          example: "list(zip([1, 2], 'ab'))",
          [
            .variadic("iterables", "the sources", type: "items"),
            .named("strict", false, "whether unequal lengths are an error"),
          ]
        ) { arguments in
          guard case .tuple(let sources) = arguments[0] else { return .none }
          let iterators = try sources.items.map { try $0.makeIterator() }
          return .object(ZipIterator(iterators, isStrict: try arguments[1].isTrue))
        }),
      TypeObject(
        "map", "Applies a function to items as they come.",
        constructor: .builtin(
          "map", "Calls a function with one item from each source at a time.", example: "list(map(abs, [-1, 2]))",
          [.variadic("args", "the function, then the sources", type: "function and items")]
        ) { arguments in
          guard case .tuple(let given) = arguments[0], given.items.count >= 2 else {
            throw PythonError.type("map() must have at least two arguments.")
          }
          return .object(
            MapIterator(given.items[0], try given.items.dropFirst().map { try $0.makeIterator() }, arguments.machine))
        }),
      TypeObject(
        "filter", "Keeps some items as they come.",
        constructor: .builtin(
          "filter", "Keeps the items for which a function answers true.", example: "list(filter(None, [0, 1, 2]))",
          [
            .only("function", "the test, or None to keep true items", type: "function or None"),
            .only("iterable", "the items", type: "items"),
          ], .ranged
        ) {
          .object(FilterIterator($0[0], try $0[1].makeIterator(), $0.machine))
        }),
      TypeObject(
        "reversed", "Goes through a sequence backwards.",
        constructor: .builtin(
          "reversed", "Goes through a sequence backwards.", example: "list(reversed([1, 2, 3]))",
          [.only("sequence", "the sequence", type: "sequence")], .ranged
        ) { .object(try reversed($0[0])) }),
    ]
  }

  private static func reversed(_ value: Value) throws -> IteratorObject {
    switch value {
    case .list(let list): return ReverseListIterator(list)
    case .tuple(let tuple): return ItemsIterator(ContiguousArray(tuple.items.reversed()), named: "reversed")
    case .string: return ItemsIterator(ContiguousArray(try value.contents().reversed()), named: "reversed")
    case .dict: return ItemsIterator(ContiguousArray(try value.contents().reversed()), named: "dict_reversekeyiterator")
    case .object(let object):
      if let range = object.exactly(RangeObject.self) {
        let reverse =
          range.count == 0
          ? RangeObject(0, 0, 1)
          : RangeObject(range.value(at: range.count - 1), range.start &- range.step.signum(), 0 &- range.step)
        return RangeIterator(reverse)
      }
      if let view = object.exactly(DictView.self) { return try view.reversed() }
      if object is ArrayObject { _ = try object.length() }
      if !(object is SetObject), !(object is IteratorObject), let items = try object.contents() {
        return ItemsIterator(ContiguousArray(items.reversed()), named: "reversed")
      }
    default: break
    }
    throw PythonError.type("'\(value.typeName)' object is not reversible")
  }
}
