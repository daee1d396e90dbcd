import BigInt
import Interpreter
import NDArray

/// Functions that make arrays.
enum ArrayCreation {
  static var all: [Command] {
    [
      array, asarray, zeros, ones, empty, full, zerosLike, onesLike, emptyLike, fullLike, arange, linspace, eye,
      identity, copy,
    ]
  }

  // MARK: from values

  private static var array: Command {
    Command(
      "array", "An array of the numbers in nested lists, tuples and ranges, or a copy of an array.",
      parameters: [
        .required("object", "a number, nested sequences of numbers, or an array", type: "array"), .elementType,
        .optional("copy", true, "False or None: no copy of an array that has the type", kind: .keywordOnly),
        .optional("ndmin", 0, "the least number of axes; missing ones come first with extent 1", kind: .keywordOnly),
      ],
      returns: "a new array", raises: "ValueError for nested lists of different lengths.",
      example: "np.array([[1, 2], [3, 4]], dtype=np.uint8)", seeAlso: ["asarray", "zeros"]
    ) { arguments in
      let given = arguments["object"].asObject(ArrayObject.self)?.array
      var made = try Script.array(arguments, "object", dtype: try arguments.dtype())
      if case .bool(false) = arguments["copy"], given?.dtype != made.dtype {
        throw PythonError.value("Unable to avoid copy while creating an array as requested.")
      }
      if given?.dtype == made.dtype {
        if try arguments.bool("copy") {
          made = try made.copyKeepingOrder()
        } else if try arguments.integer("ndmin") <= made.ndim {
          return arguments["object"]
        }
      }
      let missing = min(try arguments.integer("ndmin"), 64) - made.ndim
      if missing > 0 { made = try made.reshaped([Int](repeating: 1, count: missing) + made.shape) }
      return Value(made)
    }
  }

  private static var asarray: Command {
    Command(
      "asarray", "A value as an array: an array of the element type as it is, anything else as np.array makes it.",
      parameters: [.required("a", "a number, nested sequences of numbers, or an array", type: "array"), .elementType],
      returns: "an array", example: "np.asarray([1, 2])", seeAlso: ["array"]
    ) { arguments in
      let dtype = try arguments.dtype()
      if let same = arguments["a"].asObject(ArrayObject.self), dtype == nil || dtype == same.array.dtype {
        return arguments["a"]
      }
      return Value(try Script.array(arguments, "a", dtype: dtype))
    }
  }

  private static var copy: Command {
    Command(
      "copy", "A copy of an array that shares no elements with it, its axes in the same memory order.",
      parameters: [.numbers], returns: "an array", example: "np.copy([1, 2])"
    ) { arguments in Value(try Script.array(arguments, "a").copyKeepingOrder()) }
  }

  // MARK: filled

  private static func filled(_ name: String, _ summary: String, with number: Scalar) -> Command {
    Command(
      name, summary,
      parameters: [
        .required("shape", "the extent, or a tuple with the extent of each axis", type: "int or tuple"), .elementType,
      ],
      returns: "an array, of float64 if no dtype is given", raises: "ValueError for negative extents.",
      example: "np.\(name)((2, 3))" + (name == "empty" ? ".shape" : "")
    ) { arguments in
      let made = try NDArray.zeros(try arguments.shape("shape"), dtype: try arguments.dtype() ?? .float64)
      if number.isTrue { made.fill(number) }
      return Value(made)
    }
  }

  private static var zeros: Command { filled("zeros", "An array of zeros.", with: Scalar(false)) }
  private static var ones: Command { filled("ones", "An array of ones.", with: Scalar(true)) }
  private static var empty: Command {
    filled("empty", "An array to be filled; its elements start as 0.", with: Scalar(false))
  }

  private static var full: Command {
    Command(
      "full", "An array with all elements set to a value.",
      parameters: [
        .required("shape", "the extent, or a tuple with the extent of each axis", type: "int or tuple"),
        .required("fill_value", "a number, or an array whose shape fits", type: "array"), .elementType,
      ],
      returns: "an array", example: "np.full((2, 3), 7)"
    ) { arguments in
      if let dtype = try arguments.dtype() {
        let made = try NDArray.zeros(try arguments.shape("shape"), dtype: dtype)
        try made.set([.ellipsis], to: try fillValue(arguments, dtype))
        return Value(made)
      }
      let value = try fillValue(arguments, nil)
      let made = try NDArray.zeros(try arguments.shape("shape"), dtype: value.dtype)
      try made.set([.ellipsis], to: value)
      return Value(made)
    }
  }

  /// What an array is filled with: an int must fit the type, everything else is converted as `astype` does.
  private static func fillValue(_ arguments: borrowing Arguments, _ dtype: DType?) throws -> NDArray {
    if arguments["fill_value"].isPythonInteger {
      if dtype == .bool, arguments["fill_value"].asInt == nil {
        throw PythonError("OverflowError", "Python int too large to convert to C long")
      }
      return try Script.array(arguments, "fill_value", dtype: dtype)
    }
    let value = try Script.array(arguments, "fill_value")
    return try dtype.map { try value.astype($0) } ?? value
  }

  private static func filledLike(_ name: String, _ summary: String, with number: Scalar) -> Command {
    Command(
      name, summary, parameters: [.numbers, .elementType], returns: "an array of the same shape",
      example: "np.\(name)([1, 2])" + (name == "empty_like" ? ".shape" : "")
    ) { arguments in
      let pattern = try Script.array(arguments, "a")
      let made = try pattern.zerosLike(dtype: try arguments.dtype())
      if number.isTrue { made.fill(number) }
      return Value(made)
    }
  }

  private static var zerosLike: Command {
    filledLike("zeros_like", "Zeros in the shape and type of an array.", with: Scalar(false))
  }
  private static var onesLike: Command {
    filledLike("ones_like", "Ones in the shape and type of an array.", with: Scalar(true))
  }
  private static var emptyLike: Command {
    filledLike("empty_like", "An array to be filled, in the shape and type of another.", with: Scalar(false))
  }

  private static var fullLike: Command {
    Command(
      "full_like", "One value in the shape and type of an array.",
      parameters: [
        .numbers, .required("fill_value", "a number, or an array whose shape fits", type: "array"), .elementType,
      ],
      returns: "an array of the same shape", example: "np.full_like([1, 2], 7)"
    ) { arguments in
      let pattern = try Script.array(arguments, "a")
      let made = try pattern.zerosLike(dtype: try arguments.dtype())
      try made.set([.ellipsis], to: try fillValue(arguments, made.dtype))
      return Value(made)
    }
  }

  // MARK: sequences

  private static var arange: Command {
    Command(
      "arange", "Numbers at equal distances, up to but not including the end.",
      parameters: [
        .required("start", "the first number; with one argument the end, starting from 0", type: "number"),
        .optional("stop", .none, "the end, which is left out", type: "number"),
        .optional("step", .none, "the distance; None: 1", type: "number or None"),
        .elementType,
      ],
      returns: "a 1-d array", raises: "ZeroDivisionError for a distance of 0.", example: "np.arange(0, 10, 2)",
      seeAlso: ["linspace"]
    ) { arguments in
      let start: Value = arguments.isGiven("stop") ? arguments["start"] : 0
      let stop = arguments[arguments.isGiven("stop") ? "stop" : "start"]
      let step: Value = arguments.isGiven("step") ? arguments["step"] : 1
      let bounds = [start, stop, step]
      let types = try bounds.map { try NDArray($0).dtype }
      let common = types.dropFirst().reduce(types[0]) { $0.promoted(with: $1) }
      let dtype = try arguments.dtype() ?? common
      if let (first, end, distance) = bounds.triple(\.asBigInt) {
        // The quotient of two ints is the nearest float, whatever their size.
        guard let steps = try Value.binary(.divide, Value(end - first), Value(distance)).asDouble else { return .none }
        let count = try NDArray.length(steps)
        if let (first, _, distance) = bounds.triple(\.asInt) {
          return Value(try NDArray.arange(first, step: distance, count: count, dtype: dtype))
        }
        return Value(
          try NDArray.arange(start.asDouble ?? 0, step: step.asDouble ?? 0, count: count, dtype: dtype))
      }
      guard let (first, end, distance) = bounds.triple(\.asDouble) else {
        throw PythonError.type("not supported: arange of \(bounds.map(\.typeName).joined(separator: ", "))")
      }
      if distance == 0 { throw PythonError("ZeroDivisionError", "float division by zero") }
      return Value(try NDArray.arange(first, end, step: distance, dtype: dtype))
    }
  }

  private static var linspace: Command {
    Command(
      "linspace", "A given number of numbers at equal distances.",
      parameters: [
        .required("start", "the first number", type: "number"), .required("stop", "the end", type: "number"),
        .optional("num", 50, "how many"), .optional("endpoint", true, "whether the end is the last number"),
        .optional("retstep", false, "whether to return the distance, too"), .elementType,
      ],
      returns: "a 1-d array, or with retstep a tuple of it and the distance",
      raises: "ValueError for a negative number.", example: "np.linspace(0, 1, 5)", seeAlso: ["arange"]
    ) { arguments in
      let (start, stop) = (try arguments.real("start"), try arguments.real("stop"))
      for name in ["start", "stop"] {
        if let large = arguments[name].asBigInt, large > UInt64.max || large < Int.min {
          throw NDArray.refusal(of: arguments[name])
        }
      }
      let line = try Linspace(
        count: try arguments.integer(arguments["num"], "num"), endpoint: try arguments.bool("endpoint"))
      let numbers = Value(try line.array(from: start, to: stop, dtype: try arguments.dtype() ?? .float64))
      guard try arguments.bool("retstep") else { return numbers }
      let step = line.step(from: start, to: stop)
      return Value(tuple: [numbers, line.intervals > 0 ? Value(Scalar(step)) : .float(step)])
    }
  }

  private static var eye: Command {
    Command(
      "eye", "A matrix with ones on a diagonal and zeros elsewhere.",
      parameters: [
        .required("N", "the number of rows", type: "int"),
        .optional("M", .none, "the number of columns; None: N", type: "int or None"),
        .optional("k", 0, "the diagonal: 0 the main one, above it if positive"), .elementType,
      ],
      returns: "a 2-d array", example: "np.eye(3)"
    ) { arguments in
      let rows = try arguments.integer("N")
      return Value(
        try NDArray.eye(
          rows, try arguments.optionalInt("M") ?? rows, offset: try arguments.integer("k"),
          dtype: try arguments.dtype() ?? .float64))
    }
  }

  private static var identity: Command {
    Command(
      "identity", "A square matrix with ones on the main diagonal.",
      parameters: [.required("n", "the number of rows and columns", type: "int"), .elementType], returns: "a 2-d array",
      example: "np.identity(3)", seeAlso: ["eye"]
    ) { arguments in
      let rows = try arguments.integer("n")
      return Value(try NDArray.eye(rows, rows, dtype: try arguments.dtype() ?? .float64))
    }
  }
}

extension [Value] {
  /// The three bounds of a progression as numbers of one Swift type, if all of them are.
  fileprivate func triple<Number>(_ number: (Value) -> Number?) -> (Number, Number, Number)? {
    guard count == 3, let a = number(self[0]), let b = number(self[1]), let c = number(self[2]) else { return nil }
    return (a, b, c)
  }
}

extension Value {
  /// Whether this is an int, and no NumPy scalar.
  fileprivate var isPythonInteger: Bool { asBigInt != nil && typeName == "int" }
}
