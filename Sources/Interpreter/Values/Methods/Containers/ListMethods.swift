/// The methods of list.
enum ListMethods {
  /// All of them.
  static var all: [Command] { changing + searching + ordering }

  private static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], _ convention: CallConvention = .fixed,
    body: @escaping (ListObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare("list", name, summary, parameters, convention, lent: \.lentList, body: body)
  }

  private static var changing: [Command] {
    [
      method("append", "Adds an item at the end.", [.argument("object", "the item")]) { list, arguments in
        try MemoryLimit.check(list.items.count, each: MemoryLayout<Value>.stride)
        list.items.append(arguments[1])
        return .none
      },
      method("extend", "Adds the items of `iterable` at the end.", [.argument("iterable", "the items", type: "items")])
      {
        list, arguments in
        let items = try arguments[1].contents()
        try MemoryLimit.check(
          MemoryLimit.sum(list.items.count, items.count), each: MemoryLayout<Value>.stride)
        list.items.append(contentsOf: items)
        return .none
      },
      method(
        "insert", "Puts an item before the one at `index`.",
        [.argument("index", "the place"), .argument("object", "the item")], .ranged
      ) { list, arguments in
        let index = try arguments.size(1)
        let count = list.items.count
        list.items.insert(arguments[2], at: index < 0 ? max(0, index &+ count) : min(index, count))
        return .none
      },
      method(
        "pop", "Removes the item at `index` and returns it.",
        [.optionalArgument("index", "the place; the last unless given", -1)],
        .ranged
      ) { list, arguments in
        let index = try arguments.size(1)
        if list.items.isEmpty { throw PythonError.index("pop from empty list") }
        let place = index < 0 ? index &+ list.items.count : index
        guard list.items.indices.contains(place) else { throw PythonError.index("pop index out of range") }
        return list.items.remove(at: place)
      },
      method("remove", "Removes the first item that equals `value`.", [.argument("value", "the item")]) {
        list, arguments in
        let value = arguments[1]
        guard let place = try list.items.firstIndex(where: { try $0.equals(value) }) else {
          throw PythonError.value("list.remove(x): x not in list")
        }
        list.items.remove(at: place)
        return .none
      },
      method("clear", "Removes all items.") { list, _ in
        list.items = []
        return .none
      },
    ]
  }

  private static var searching: [Command] {
    [
      method("copy", "A new list of the same items.") { list, _ in .list(ListObject(list.items)) },
      method("count", "How often an item equals `value`.", [.argument("value", "the item")]) { list, arguments in
        .int(try Methods.count(arguments[1], in: list.items))
      },
      method("index", "The index of the first item that equals `value`.", Methods.indexParameters, .ranged) {
        list, arguments in
        guard let index = try Methods.index(arguments, in: list.items) else {
          throw PythonError.value("\(try arguments[1].repr()) is not in list")
        }
        return .int(index)
      },
    ]
  }

  private static var ordering: [Command] {
    [
      method("reverse", "Reverses the order of the items.") { list, _ in
        list.items.reverse()
        return .none
      },
      method(
        "sort", "Sorts the items, keeping the order of equal ones.",
        [
          .optional("key", .none, "what to compare instead of the item itself", kind: .keywordOnly),
          .optional("reverse", false, "whether the largest come first", kind: .keywordOnly),
        ], .parsed
      ) { list, arguments in
        let isDescending = try arguments.size(2, "int") != 0
        // The list is empty meanwhile, so a key function that changes it is found out.
        var items = list.items
        list.items = []
        defer { list.items = items }
        try Sorting.sort(&items, key: arguments[1], isDescending: isDescending, arguments.machine)
        if !list.items.isEmpty { throw PythonError.value("list modified during sort") }
        return .none
      },
    ]
  }
}
