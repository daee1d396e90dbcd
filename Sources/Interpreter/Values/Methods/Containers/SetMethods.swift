/// The methods of set and frozenset.
enum SetMethods {
  /// All of them.
  static var all: [Command] { common("set") + common("frozenset") + changing + updating }

  private static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], of type: String = "set",
    body: @escaping (SetObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare(type, name, summary, parameters, .fixed, lent: \.lentSet, body: body)
  }

  private static var item: [Parameter] { [.argument("elem", "the item")] }
  private static var other: [Parameter] { [.argument("other", "anything that can be iterated over")] }
  private static var others: [Parameter] { [.variadic("others", "anything that can be iterated over")] }

  private static func common(_ type: String) -> [Command] {
    func method(
      _ name: String, _ summary: String, _ parameters: [Parameter] = [],
      body: @escaping (SetObject, borrowing Arguments) throws -> Value
    ) -> Command { self.method(name, summary, parameters, of: type, body: body) }
    return [
      method("copy", "A set of the same items.") { set, _ in .object(set.isFrozen ? set : try set.copy()) },
      method("union", "The items of any of them.", others) { set, arguments in
        .object(try set.union(try arguments.items(1)))
      },
      method("intersection", "The items that all of them have.", others) { set, arguments in
        var result = set
        for other in try arguments.items(1) { result = try result.intersection(other) }
        return .object(result === set ? try set.copy() : result)
      },
      method("difference", "The items that none of the others has.", others) { set, arguments in
        let others = try arguments.items(1)
        guard let first = others.first else { return .object(try set.copy()) }
        let result = try set.difference(first)
        for other in others.dropFirst() { try result.subtract(other) }
        return .object(result)
      },
      method("symmetric_difference", "The items that only one of the two has.", other) { set, arguments in
        .object(try set.symmetricDifference(arguments[1]))
      },
      method("isdisjoint", "Whether the two have nothing in common.", other) { set, arguments in
        .bool(try set.isDisjoint(with: arguments[1]))
      },
      method("issubset", "Whether `other` has all the items.", other) { set, arguments in
        let other = try SetObject.from(arguments[1]) ?? SetObject(contentsOf: arguments[1])
        return .bool(try set.isSubset(of: other))
      },
      method("issuperset", "Whether the set has all items of `other`.", other) { set, arguments in
        let other = try SetObject.from(arguments[1]) ?? SetObject(contentsOf: arguments[1])
        return .bool(try other.isSubset(of: set))
      },
    ]
  }

  private static var changing: [Command] {
    [
      method("add", "Adds an item.", item) { set, arguments in
        try set.insert(arguments[1])
        return .none
      },
      method("discard", "Removes an item if it is there.", item) { set, arguments in
        _ = try set.discard(arguments[1])
        return .none
      },
      method("remove", "Removes an item; KeyError if it is not there.", item) { set, arguments in
        if try !set.discard(arguments[1]) { throw PythonError.key(arguments[1]) }
        return .none
      },
      method("pop", "Removes some item and returns it.") { set, _ in
        guard let item = set.table.popFirst() else { throw PythonError("KeyError", "pop from an empty set") }
        return item
      },
      method("clear", "Removes all items.") { set, _ in
        set.table.removeAll()
        return .none
      },
    ]
  }

  private static var updating: [Command] {
    [
      method("update", "Adds the items of the others.", others) { set, arguments in
        for other in try arguments.items(1) { try set.update(with: other) }
        return .none
      },
      method("intersection_update", "Keeps the items that all of them have.", others) { set, arguments in
        var result = set
        for other in try arguments.items(1) { result = try result.intersection(other) }
        set.table = try result === set ? set.copy().table : result.table
        return .none
      },
      method("difference_update", "Removes the items of the others.", others) { set, arguments in
        for other in try arguments.items(1) { try set.subtract(other) }
        return .none
      },
      method("symmetric_difference_update", "Keeps the items that only one of the two has.", other) { set, arguments in
        try set.toggle(arguments[1])
        return .none
      },
    ]
  }
}
