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
      TypeObject("frozenset", "Distinct values that cannot change.", constructor: frozensetConstructor),
      TypeObject("range", "Whole numbers at a distance.", constructor: rangeConstructor),
      TypeObject("slice", "A part of a sequence.", constructor: sliceConstructor),
    ]
  }

  private static var listConstructor: Command {
    .builtin("list", "Makes a list of the items.", [.maybe("iterable", "the items")], .ranged) { arguments in
      .list(ListObject(arguments[0].isUnbound ? [] : try arguments[0].contents()))
    }
  }

  private static var tupleConstructor: Command {
    .builtin("tuple", "Makes a tuple of the items.", [.maybe("iterable", "the items")], .ranged) { arguments in
      if case .tuple = arguments[0] { return arguments[0] }
      return .tuple(TupleObject(arguments[0].isUnbound ? [] : try arguments[0].contents()))
    }
  }

  private static var setConstructor: Command {
    .builtin("set", "Makes a set of the items.", [.maybe("iterable", "the items")], .ranged) { arguments in
      .object(arguments[0].isUnbound ? SetObject() : try SetObject(contentsOf: arguments[0]))
    }
  }

  private static var frozenSetConstructor: Command {
    .builtin("frozenset", "Makes a set of the items that cannot change.", [.maybe("iterable", "the items")], .ranged) {
      arguments in
      if let set = SetObject.from(arguments[0]), set.isFrozen { return arguments[0] }
      return .object(
        arguments[0].isUnbound ? SetObject(isFrozen: true) : try SetObject(contentsOf: arguments[0], isFrozen: true))
    }
  }

  private static var frozensetConstructor: Command {
    .builtin("frozenset", "Makes a frozenset of the items.", [.maybe("iterable", "the items")], .ranged) { arguments in
      if arguments[0].isUnbound { return .object(SetObject(isFrozen: true)) }
      if let set = arguments[0].asObject(SetObject.self), set.isFrozen { return arguments[0] }
      return .object(try SetObject(contentsOf: arguments[0], isFrozen: true))
    }
  }

  private static var dictConstructor: Command {
    .builtin(
      "dict", "Makes a dict from another, from pairs, or from named values.",
      [.maybe("mapping", "a dict or pairs"), .variadicKeywords("values", "further values by name")], .ranged
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
      [.only("iterable", "the keys"), .maybe("value", "the value", .none)], .ranged
    ) { arguments in
      let dict = DictObject()
      for key in try arguments[0].contents() { try dict.set(key, arguments[1]) }
      return .dict(dict)
    }
  }

  private static var rangeConstructor: Command {
    .builtin(
      "range", "Makes the numbers from start up to stop, a step apart.",
      [
        .only("start", "the first number, 0 if only stop is given"), .maybe("stop", "the number not reached"),
        .maybe("step", "the distance"),
      ], .ranged
    ) { arguments in
      if arguments[1].isUnbound { return .object(RangeObject(0, try arguments.index(0), 1)) }
      let step = arguments[2].isUnbound ? 1 : try arguments.index(2)
      if step == 0 { throw PythonError.value("range() arg 3 must not be zero") }
      return .object(RangeObject(try arguments.index(0), try arguments.index(1), step))
    }
  }

  private static var sliceConstructor: Command {
    .builtin(
      "slice", "Makes an index for a part of a sequence.",
      [
        .only("start", "where to start; where to stop if nothing else is given"), .maybe("stop", "where to stop"),
        .maybe("step", "the distance"),
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
          "enumerate", "Pairs each item with its number.",
          [.required("iterable", "the items"), .optional("start", 0, "the first number")], .ranged
        ) {
          .object(EnumerateIterator(try $0[0].makeIterator(), from: try $0.index(1)))
        }),
      TypeObject(
        "zip", "Takes items from several sources side by side.",
        constructor: .builtin(
          "zip", "Makes tuples of one item from each source, until the shortest ends.",
          [.variadic("iterables", "the sources"), .named("strict", false, "whether unequal lengths are an error")]
        ) { arguments in
          guard case .tuple(let sources) = arguments[0] else { return .none }
          let iterators = try sources.items.map { try $0.makeIterator() }
          return .object(ZipIterator(iterators, isStrict: try arguments[1].isTrue))
        }),
      TypeObject(
        "map", "Applies a function to items as they come.",
        constructor: .builtin(
          "map", "Calls a function with one item from each source at a time.",
          [.variadic("args", "the function, then the sources")]
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
          "filter", "Keeps the items for which a function answers true.",
          [.only("function", "the test, or None to keep true items"), .only("iterable", "the items")], .ranged
        ) {
          .object(FilterIterator($0[0], try $0[1].makeIterator(), $0.machine))
        }),
      TypeObject(
        "reversed", "Goes through a sequence backwards.",
        constructor: .builtin(
          "reversed", "Goes through a sequence backwards.", [.only("sequence", "the sequence")], .ranged
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
      if !(object is SetObject), !(object is IteratorObject), let items = try object.contents() {
        return ItemsIterator(ContiguousArray(items.reversed()), named: "reversed")
      }
    default: break
    }
    throw PythonError.type("'\(value.typeName)' object is not reversible")
  }
}
