import BigInt
import NDArray

/// The methods of range and slice.
enum RangeMethods {
  /// All of them.
  static var all: [Command] {
    [
      range("count", "How often `value` occurs.") { range, arguments in
        .int(try range.contains(arguments[1]) ?? false ? 1 : 0)
      },
      range("index", "The index of `value`.") { range, arguments in
        var value = arguments[1]
        if let array = value.asObject(ArrayObject.self)?.array, array.count == 1 {
          value = Value(numpy: try array.reshaped([]))
        }
        if try range.contains(value) ?? false, let number = value.asInt ?? value.asDouble.flatMap(Int.init(exactly:)) {
          return .int(Int((BigInt(number) - BigInt(range.start)) / BigInt(range.step)))
        }
        throw PythonError.value(
          value.exactInteger == nil
            ? "sequence.index(x): x not in sequence" : "\(try value.repr()) is not in range")
      },
      Methods.declare(
        "slice", "indices", "Start, stop and step for a sequence of `length` items.",
        [.argument("length", "the number of items")], .fixed, receiver: { $0.asObject(SliceObject.self) }
      ) { slice, arguments in
        guard let length = arguments[1].asBigInt else {
          throw arguments[1].notAnInteger
        }
        if length < 0 { throw PythonError.value("length should not be negative") }
        return Value(tuple: try slice.indices(length).map { Value($0) })
      },
    ]
  }

  private static func range(
    _ name: String, _ summary: String, body: @escaping (RangeObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare(
      "range", name, summary, [.argument("value", "the number")], .fixed,
      receiver: { $0.asObject(RangeObject.self) }, body: body)
  }
}

extension SliceObject {
  /// Start, stop and step for a sequence of `length` items, of any size.
  func indices(_ length: BigInt) throws -> [BigInt] {
    func part(_ value: Value) throws -> BigInt? {
      if value.isNone { return nil }
      if let number = value.asBigInt { return number }
      if value.asObject(ArrayObject.self) != nil { throw value.notAnInteger }
      throw PythonError.type("slice indices must be integers or None or have an __index__ method")
    }
    let stride = try part(step) ?? 1
    if stride == 0 { throw PythonError.value("slice step cannot be zero") }
    let low: BigInt = stride < 0 ? -1 : 0
    let high = stride < 0 ? length - 1 : length
    func clipped(_ value: BigInt) -> BigInt { value < 0 ? max(value + length, low) : min(value, high) }
    let first = try part(start).map(clipped) ?? (stride < 0 ? high : low)
    let last = try part(stop).map(clipped) ?? (stride < 0 ? low : high)
    return [first, last, stride]
  }
}
