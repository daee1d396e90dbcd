import Interpreter
import NDArray

/// The methods of the streams that `default_rng` makes.
enum GeneratorCommands {
  static var all: [Command] { [random, uniform, integers, permutation, shuffle, choice] }

  private static var receiver: Parameter { .required("self", "the stream", kind: .positionalOnly) }
  private static var size: Parameter {
    .optional("size", .none, "the shape: an int or a tuple; None: one number", type: "int, tuple or None")
  }

  private static func command(
    _ name: String, _ summary: String, _ parameters: [Parameter], returns: String = "a float, or an array of them",
    raises: String? = nil, example: String, _ body: @escaping (GeneratorObject, borrowing Arguments) throws -> Value
  ) -> Command {
    Command(
      name, summary, parameters: [receiver] + parameters, returns: returns, raises: raises, example: "rng.\(example)"
    ) { arguments in try body(try arguments.object("self", GeneratorObject.self), arguments) }
  }

  private static var random: Command {
    command("random", "Numbers evenly distributed from 0 to 1, without 1.", [size], example: "random(3)") {
      rng, arguments in
      let shape = try arguments.size()
      return try rng.generator.random(shape ?? []).value(shape: shape)
    }
  }

  private static var uniform: Command {
    command(
      "uniform", "Numbers evenly distributed over a range.",
      [
        .optional("low", 0.0, "the lower end, included", type: "number"),
        .optional("high", 1.0, "the upper end, left out", type: "number"), size,
      ],
      example: "uniform(-1, 1, size=3)"
    ) { rng, arguments in
      let shape = try arguments.size()
      let (low, high) = (try arguments.real("low"), try arguments.real("high"))
      return try rng.generator.uniform(low: low, high: high, shape ?? []).value(shape: shape)
    }
  }

  private static var integers: Command {
    command(
      "integers", "Integers from a range.",
      [
        .required("low", "the smallest; without high the end, starting from 0", type: "array"),
        .optional("high", .none, "the end", type: "array or None"),
        size, .elementType, .optional("endpoint", false, "whether the end is included"),
      ],
      returns: "an int64, or an array of them", raises: "ValueError for an empty range.",
      example: "integers(1, 7, size=3)"
    ) { rng, arguments in
      let shape = try arguments.size()
      let numbers = try arguments.randomIntegers(shape, closed: arguments.bool("endpoint")) {
        (bits, limit, dtype) throws(Failure) in
        try rng.generator.integers(bits: bits, limit: limit, shape ?? [], dtype: dtype)
      }
      return shape == nil ? Value(numpy: numbers) : Value(numbers)
    }
  }

  private static var permutation: Command {
    command(
      "permutation", "The numbers below x, or the elements of x, in random order.",
      [.required("x", "an int, or an array, shuffled along its first axis", type: "array")], returns: "an array",
      example: "permutation(10)"
    ) { rng, arguments in
      try arguments.checkCount("x")
      if arguments["x"].asObject(ArrayObject.self) == nil, let count = arguments["x"].asInt {
        let numbers = try NDArray.arange(0, count, dtype: arguments["x"].countingType)
        return Value(try rng.generator.permutation(of: numbers))
      }
      let numbers = try array(arguments, "x")
      if numbers.ndim == 0 {
        throw arguments.error("AxisError", "x", "axis 0 is out of bounds for array of dimension 0")
      }
      return Value(try rng.generator.permutation(of: numbers))
    }
  }

  private static var shuffle: Command {
    command(
      "shuffle", "Puts a list, or an array along its first axis, in random order.",
      [.required("x", "a list or an array", type: "array or list")], returns: "None", example: "shuffle([1, 2, 3])"
    ) { rng, arguments in
      switch arguments["x"] {
      case .tuple, .string:
        if try arguments["x"].length() > 1 {
          throw PythonError.type("'\(arguments["x"].typeName)' object does not support item assignment")
        }
      case .list(let list): rng.generator.shuffle(count: list.items.count) { list.items.swapAt($0, $1) }
      case let value:
        guard let numbers = value.asObject(ArrayObject.self) else {
          _ = try value.length()
          throw PythonError(
            "NotImplementedError", "not supported: shuffle() of \(value.typeName)", hint: "it takes a list or an array")
        }
        try rng.generator.shuffle(numbers.array)
      }
      return .none
    }
  }

  private static var choice: Command {
    command(
      "choice", "Elements of an array picked at random.",
      [
        .required("a", "an array, picked from along its first axis, or an int for the numbers below it"), size,
        .optional("replace", true, "whether an element can be picked again"),
      ],
      returns: "one element, or an array of them", raises: "ValueError if there are too few elements.",
      example: "choice(10, size=3, replace=False)"
    ) { rng, arguments in
      let population = try Population(arguments, allowsRows: true)
      let shape = try arguments.size()
      let positions = try rng.generator.choice(
        population.count, shape ?? [], replacing: try arguments.bool("replace"))
      return try population.value(positions, shape: shape)
    }
  }
}
