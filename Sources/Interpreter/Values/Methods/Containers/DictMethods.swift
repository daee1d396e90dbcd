/// The methods of dict and its views.
enum DictMethods {
  /// All of them.
  static var all: [Command] { reading + changing + views }

  private static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], _ convention: CallConvention = .fixed,
    body: @escaping (DictObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare("dict", name, summary, parameters, convention, lent: \.lentDict, body: body)
  }

  private static func keyAndDefault(_ meaning: String, _ standard: Value = .none) -> [Parameter] {
    [.argument("key", "the key"), .optionalArgument("default", meaning, standard)]
  }

  private static var reading: [Command] {
    [
      method("copy", "A new dict of the same keys and values.") { dict, _ in .dict(dict.copy()) },
      method(
        "get", "The value of `key`, or `default` if it is not there.", keyAndDefault("the value of missing keys"),
        .ranged
      ) { dict, arguments in try dict.get(arguments[1]) ?? arguments[2] },
      method("keys", "A view of the keys.") { dict, _ in .object(DictView(dict, .keys)) },
      method("values", "A view of the values.") { dict, _ in .object(DictView(dict, .values)) },
      method("items", "A view of the keys and values as tuples.") { dict, _ in .object(DictView(dict, .items)) },
    ]
  }

  private static var changing: [Command] {
    [
      method("clear", "Removes everything.") { dict, _ in
        dict.removeAll()
        return .none
      },
      method(
        "pop", "Removes `key` and returns its value, or `default` if it is not there.",
        keyAndDefault("the value of missing keys; KeyError unless given", .unbound), .ranged
      ) { dict, arguments in
        // An empty dict does not even ask for the key's hash.
        if dict.count > 0, let value = try dict.remove(arguments[1]) { return value }
        if arguments[2].isUnbound { throw dict.missing(arguments[1]) }
        return arguments[2]
      },
      method("popitem", "Removes the last key and returns it with its value.") { dict, _ in
        guard let last = dict.removeLast() else {
          throw PythonError("KeyError", "popitem(): dictionary is empty")
        }
        return Value(tuple: [last.key, last.value])
      },
      method(
        "setdefault", "The value of `key`, which is set to `default` if it is not there.",
        keyAndDefault("the value to set"), .ranged
      ) { dict, arguments in
        if let value = try dict.get(arguments[1]) { return value }
        try dict.set(arguments[1], arguments[2])
        return arguments[2]
      },
      method(
        "update", "Sets the keys of another dict or of pairs, and named ones.",
        [
          .optionalArgument("other", "a dict, or pairs of keys and values", .unbound),
          .variadicKeywords("kwargs", "further keys and values"),
        ], .ranged
      ) { dict, arguments in
        if !arguments[1].isUnbound { try dict.update(from: arguments[1]) }
        try dict.update(from: arguments[2])
        return .none
      },
    ]
  }

  private static var views: [Command] {
    ["dict_keys", "dict_items"].map { type in
      Methods.declare(
        type, "isdisjoint", "Whether it has nothing in common with `other`.", [.argument("other", "what to compare")],
        .fixed, receiver: { $0.asObject(DictView.self) }
      ) { view, arguments in .bool(try view.isDisjoint(with: arguments[1])) }
    }
  }
}
