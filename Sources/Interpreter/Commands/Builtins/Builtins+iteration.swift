extension Builtins {
  static var iterationFunctions: [Command] {
    [
      .builtin(
        "len", "Returns the number of items.", example: "len('akida')", [.only("obj", "the container", type: "items")]
      ) { .int(try $0[0].length()) },
      .builtin(
        "all", "Whether every item is true.", example: "all([1, 2, 0])", [.only("iterable", "the items", type: "items")]
      ) { arguments in
        let iterator = try arguments[0].makeIterator()
        while let item = try iterator.next() { if try !item.isTrue { return false } }
        return true
      },
      .builtin(
        "any", "Whether at least one item is true.", example: "any([1, 2, 0])",
        [.only("iterable", "the items", type: "items")]
      ) { arguments in
        let iterator = try arguments[0].makeIterator()
        while let item = try iterator.next() { if try item.isTrue { return true } }
        return false
      },
      .builtin(
        "sum", "Adds up the items.", example: "sum([1, 2, 3])",
        [.only("iterable", "the items", type: "items"), .optional("start", 0, "what to start from", type: "any")],
        .parsed
      ) { try Summation.sum($0[0], from: $0[1]) },
      extreme("min", "Returns the smallest item.", .less),
      extreme("max", "Returns the largest item.", .greater),
      .builtin(
        "sorted", "Returns the items in ascending order, as a new list.",
        example: "sorted(['six', 'one', 'two'], key=len, reverse=True)",
        [
          .only("iterable", "the items", type: "items"),
          .named("key", .none, "a function that gives what to compare", type: "function or None"),
          .named("reverse", false, "whether to sort in descending order"),
        ], .ranged
      ) { arguments in
        var items = try arguments[0].contents()
        let isDescending = try arguments.size(2, "int") != 0
        try Sorting.sort(&items, key: arguments[1], isDescending: isDescending, arguments.machine)
        return .list(ListObject(items))
      },
      .builtin(
        "iter", "Returns an iterator over the items, or over what a function gives until it gives the sentinel.",
        example: "steps = iter([1, 2])\nnext(steps)",
        [
          .only("object", "the container or the function", type: "items"),
          .maybe("sentinel", "where to stop", type: "any"),
        ], .ranged
      ) { arguments in
        if arguments[1].isUnbound { return .object(try arguments[0].makeIterator()) }
        guard arguments[0].isCallable else { throw PythonError.type("iter(v, w): v must be callable") }
        return .object(CallIterator(arguments[0], until: arguments[1], arguments.machine))
      },
      .builtin(
        "next", "Returns the next item of an iterator, or a default at its end.",
        example: "next(iter([]), 'none left')",
        [
          .only("iterator", "the iterator", type: "iterator"),
          .maybe("default", "what to return at the end", type: "any"),
        ], .ranged
      ) { arguments in
        guard let iterator = arguments[0].asObject(IteratorObject.self) else {
          throw PythonError.type("'\(arguments[0].typeName)' object is not an iterator")
        }
        if let item = try iterator.next() { return item }
        if arguments[1].isUnbound { throw PythonError("StopIteration", "") }
        return arguments[1]
      },
    ]
  }

  private static func extreme(_ name: String, _ summary: String, _ op: ComparisonOperator) -> Command {
    .builtin(
      name, summary, example: "\(name)([3, 1, 2])\n\(name)('six', 'three', key=len)",
      [
        .variadic("args", "the items, or one value that holds them"),
        .named("key", .none, "a function that gives what to compare", type: "function or None"),
        .named("default", .unbound, "what to return when there are no items", type: "any"),
      ]
    ) { arguments in
      guard case .tuple(let given) = arguments[0] else { return .none }
      if given.items.isEmpty { throw PythonError.type("\(name) expected at least 1 argument, got 0") }
      if given.items.count > 1, !arguments[2].isUnbound {
        throw PythonError.type("Cannot specify a default for \(name)() with multiple positional arguments")
      }
      let source = given.items.count == 1 ? given.items[0] : .tuple(given)
      let iterator = try source.makeIterator()
      guard var best = try iterator.next() else {
        if arguments[2].isUnbound { throw PythonError.value("\(name)() arg is an empty sequence") }
        return arguments[2]
      }
      let function = arguments[1]
      let machine = arguments.machine
      func key(_ item: Value) throws -> Value { function.isNone ? item : try machine.call(function, [item]) }
      var bestKey = try key(best)
      while let item = try iterator.next() {
        let itemKey = try key(item)
        if try Value.compare(op, itemKey, bestKey).isTrue { (best, bestKey) = (item, itemKey) }
      }
      return best
    }
  }
}

/// `sum()`.
enum Summation {
  static func sum(_ iterable: Value, from start: Value) throws -> Value {
    let iterator = try iterable.makeIterator()
    if case .string = start { throw PythonError.type("sum() can't sum strings [use ''.join(seq) instead]") }
    if start.asObject(BytesObject.self) != nil {
      throw PythonError.type("sum() can't sum bytes [use b''.join(seq) instead]")
    }
    var total = start
    while let item = try iterator.next() {
      if case .int(let x) = total, case .int(let y) = item {
        let (result, overflow) = x.addingReportingOverflow(y)
        if !overflow {
          total = .int(result)
          continue
        }
      }
      if case .float(let x) = total, case .float(let y) = item {
        total = .float((x + y).computed)
        continue
      }
      total = try Value.binary(.add, total, item)
    }
    return total
  }
}
