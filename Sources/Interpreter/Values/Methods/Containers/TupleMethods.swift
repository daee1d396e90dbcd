/// The methods of tuple, and what list has in common with it.
enum TupleMethods {
  /// All of them.
  static var all: [Command] {
    [
      method("count", "How often an item equals `value`.", [.argument("value", "the item")]) { tuple, arguments in
        .int(try Methods.count(arguments[1], in: tuple.items))
      },
      method("index", "The index of the first item that equals `value`.", Methods.indexParameters, .ranged) {
        tuple, arguments in
        guard let index = try Methods.index(arguments, in: tuple.items) else {
          throw PythonError.value("tuple.index(x): x not in tuple")
        }
        return .int(index)
      },
    ]
  }

  private static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter], _ convention: CallConvention = .fixed,
    body: @escaping (TupleObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare("tuple", name, summary, parameters, convention, lent: \.lentTuple, body: body)
  }
}

extension Methods {
  static var indexParameters: [Parameter] {
    [
      .argument("value", "the item"),
      .optionalArgument("start", "the index where to start", 0),
      .optionalArgument("stop", "the index where to stop", .int(.max)),
    ]
  }

  static func count(_ value: Value, in items: ContiguousArray<Value>) throws -> Int {
    try items.reduce(0) { try $1.equals(value) ? $0 + 1 : $0 }
  }

  /// The index of the first argument between the second and third.
  static func index(_ arguments: borrowing Arguments, in items: ContiguousArray<Value>) throws -> Int? {
    func clipped(_ value: Value) throws -> Int {
      guard let place = value.clampedInt else {
        throw PythonError.type("slice indices must be integers or have an __index__ method")
      }
      return min(max(place < 0 ? place &+ items.count : place, 0), items.count)
    }
    let value = arguments[1]
    let start = try clipped(arguments[2])
    let stop = try clipped(arguments[3])
    return try items[start..<max(start, stop)].firstIndex { try $0.equals(value) }
  }
}
