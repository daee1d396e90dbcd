import Interpreter
import NDArray

/// The legacy random functions: of the module, which use the session's stream, and as methods of `RandomState`.
struct RandomStateCommands {
  /// The name of the parameter that is the stream; nil to use the session's.
  let receiver: String?
  let session: RandomStateObject

  var all: [Command] {
    [
      seed, rand("rand", "Numbers evenly distributed from 0 to 1, without 1.") { try $0.random($1) },
      rand("randn", "Numbers from the standard normal distribution.") { try $0.normal($1) },
      sample("random"), sample("random_sample"), uniform, normal, randint, permutation, shuffle, choice,
    ]
  }

  private static var size: Parameter {
    .optional("size", .none, "the shape: an int or a tuple; None: one number", type: "int, tuple or None")
  }

  private func command(
    _ name: String, _ summary: String, _ parameters: [Parameter], returns: String = "a float, or an array of them",
    raises: String? = nil, example: String,
    _ body: @escaping (RandomStateObject, borrowing Arguments) throws -> Value
  ) -> Command {
    let own: [Parameter] = receiver.map { [.required($0, "the stream", kind: .positionalOnly)] } ?? []
    return Command(
      name, summary, parameters: own + parameters, returns: returns, raises: raises, example: "np.random.\(example)"
    ) { [receiver, session] arguments in
      try body(try receiver.map { try arguments.object($0, RandomStateObject.self) } ?? session, arguments)
    }
  }

  // MARK: distributions

  private var seed: Command {
    command(
      "seed", "Starts the stream anew, so that the same numbers follow.",
      [.optional("seed", .none, "an int below 2**32, or a list of them; None: anywhere", type: "int, list or None")],
      returns: "None",
      raises: "ValueError for other ints.", example: "seed(0)"
    ) { random, arguments in
      if !arguments.isGiven("seed") { arguments.machine.use(.world) }
      random.seed(arguments.isGiven("seed") ? try arguments.legacyState("seed") : RandomState())
      return .none
    }
  }

  private func rand(
    _ name: String, _ summary: String, _ draw: @escaping (inout RandomState, [Int]) throws -> NDArray
  ) -> Command {
    command(
      name, summary, [.variadic("shape", "the extent of each axis; none: one number", type: "int")],
      example: "\(name)(2, 3)"
    ) {
      random, arguments in
      let shape = try arguments.items("shape").map { try arguments.integer($0, "shape") }
      return try draw(&random.stream, shape).value(shape: shape.isEmpty ? nil : shape)
    }
  }

  private func sample(_ name: String) -> Command {
    command(
      name, "Numbers evenly distributed from 0 to 1, without 1.", [Self.size], example: "\(name)(3)"
    ) { random, arguments in
      let shape = try arguments.size()
      return try random.stream.random(shape ?? []).value(shape: shape)
    }
  }

  private var uniform: Command {
    command(
      "uniform", "Numbers evenly distributed over a range.",
      [
        .optional("low", 0.0, "the lower end, included", type: "number"),
        .optional("high", 1.0, "the upper end, left out", type: "number"), Self.size,
      ],
      example: "uniform(-1, 1, size=3)"
    ) { random, arguments in
      let shape = try arguments.size()
      let (low, high) = (try arguments.real("low"), try arguments.real("high"))
      return try random.stream.uniform(low: low, high: high, shape ?? []).value(shape: shape)
    }
  }

  private var normal: Command {
    command(
      "normal", "Numbers from a normal distribution.",
      [
        .optional("loc", 0.0, "the mean", type: "number"),
        .optional("scale", 1.0, "the standard deviation", type: "number"), Self.size,
      ],
      raises: "ValueError for a negative deviation.", example: "normal(5, 2, size=3)"
    ) { random, arguments in
      let shape = try arguments.size()
      let (mean, deviation) = (try arguments.real("loc"), try arguments.real("scale"))
      return try random.stream.normal(mean: mean, deviation: deviation, shape ?? []).value(shape: shape)
    }
  }

  private var randint: Command {
    command(
      "randint", "Integers from a range, the end left out.",
      [
        .required("low", "the smallest; without high the end, starting from 0", type: "array"),
        .optional("high", .none, "the end", type: "array or None"),
        Self.size, .optional("dtype", .unbound, "element type", type: "dtype or None", text: "int"),
      ],
      returns: "an int, or an array of them", raises: "ValueError for an empty range.", example: "randint(1, 7, size=3)"
    ) { random, arguments in
      let shape = try arguments.size()
      let numbers = try arguments.randomIntegers(shape, closed: false) { (bits, limit, dtype) throws(Failure) in
        try random.stream.integers(bits: bits, limit: limit, shape ?? [], dtype: dtype)
      }
      return arguments.isGiven("dtype") && shape == nil ? Value(numpy: numbers) : try numbers.value(shape: shape)
    }
  }

  // MARK: orders

  private var permutation: Command {
    command(
      "permutation", "The numbers below x, or the elements of x, in random order.",
      [.required("x", "an int, or an array, shuffled along its first axis", type: "array")], returns: "an array",
      example: "permutation(10)"
    ) { random, arguments in
      try arguments.checkCount("x")
      if arguments["x"].asObject(ArrayObject.self) == nil, let count = arguments["x"].asInt {
        return Value(try random.stream.permutation(count).astype(arguments["x"].countingType))
      }
      if case .string = arguments["x"] {
        throw PythonError.index("x must be an integer or at least 1-dimensional")
      }
      return Value(try random.stream.permutation(of: try array(arguments, "x")))
    }
  }

  private var shuffle: Command {
    command(
      "shuffle", "Puts a list, or an array along its first axis, in random order.",
      [.required("x", "a list or an array", type: "array or list")], returns: "None", example: "shuffle([1, 2, 3])"
    ) { random, arguments in
      switch arguments["x"] {
      case .tuple, .string:
        if try arguments["x"].length() > 1 {
          throw PythonError.type("'\(arguments["x"].typeName)' object does not support item assignment")
        }
      case .list(let list): random.stream.shuffle(count: list.items.count) { list.items.swapAt($0, $1) }
      case let value:
        guard let numbers = value.asObject(ArrayObject.self) else {
          _ = try value.length()
          throw PythonError(
            "NotImplementedError", "not supported: shuffle() of \(value.typeName)", hint: "it takes a list or an array")
        }
        try random.stream.shuffle(numbers.array)
      }
      return .none
    }
  }

  private var choice: Command {
    command(
      "choice", "Elements of an array picked at random.",
      [
        .required("a", "a 1-d array, or an int for the numbers below it", type: "array"), Self.size,
        .optional("replace", true, "whether an element can be picked again"),
        .optional("p", .none, "the probability of each element; None: all equal", type: "array or None"),
      ],
      returns: "one element, or an array of them", raises: "ValueError if there are too few elements.",
      example: "choice([1, 2, 3], size=2, replace=False)"
    ) { random, arguments in
      let population = try Population(arguments)
      let shape = try arguments.size()
      let positions = try random.stream.choice(
        population.count, shape ?? [], replacing: try arguments.bool("replace"),
        probabilities: arguments.isGiven("p") ? try array(arguments, "p") : nil)
      return try population.value(positions, shape: shape)
    }
  }
}
