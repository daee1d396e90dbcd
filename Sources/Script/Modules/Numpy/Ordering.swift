import Interpreter
import NDArray

/// Sorting, counting and finding elements.
enum Ordering {
  static var all: [Command] { [sort, argsort, unique, bincount, histogram, nonzero, flatnonzero, argwhere] }

  static var axisFromEnd: Parameter {
    .optional("axis", -1, "the axis to sort along; None: all elements in a row", type: "int or None")
  }
  static var kind: Parameter {
    .optional(
      "kind", .none, "the algorithm, which makes no difference to the result", type: "str or None", kind: .keywordOnly)
  }

  private static var sort: Command {
    Command(
      "sort", "The elements in ascending order, nan last.", parameters: [.numbers, axisFromEnd, kind],
      returns: "a new array", example: "np.sort([3, 1, 2])", seeAlso: ["argsort"]
    ) { arguments in
      let (numbers, axis) = (try array(arguments, "a"), try arguments.axis())
      if let axis, numbers.ndim == 0 {
        throw PythonError("AxisError", "axis \(axis) is out of bounds for array of dimension 0")
      }
      return Value(try numbers.sorted(axis: axis))
    }
  }

  private static var argsort: Command {
    Command(
      "argsort", "The positions of the elements in ascending order.", parameters: [.numbers, axisFromEnd, kind],
      returns: "an array of int64", example: "np.argsort([3, 1, 2])", seeAlso: ["sort"], methodOf: numpyTypes
    ) { arguments in
      let numbers = try array(arguments, "a")
      let row = numbers.ndim == 0 ? try numbers.raveled() : numbers
      return Value(try row.argsorted(axis: try arguments.axis()))
    }
  }

  static var unique: Command {
    Command(
      "unique", "The different elements in ascending order.",
      parameters: [
        .required("ar", "an array or nested lists of numbers", type: "array"),
        .optional("return_index", false, "whether to return where each one occurs first"),
        .optional("return_inverse", false, "whether to return which one each element is"),
        .optional("return_counts", false, "whether to return how often each one occurs"),
      ],
      returns: "a 1-d array, or a tuple of it and what was asked for",
      example: "unique([3, 1, 3], return_counts=True)", seeAlso: ["bincount"]
    ) { arguments in
      let (index, inverse) = (try arguments.bool("return_index"), try arguments.bool("return_inverse"))
      let counts = try arguments.bool("return_counts")
      guard index || inverse || counts else { return Value(try array(arguments, "ar").unique()) }
      let found = try array(arguments, "ar").uniqueElements()
      var parts = [Value(found.values)]
      if index { parts.append(Value(found.firstPositions)) }
      if inverse { parts.append(Value(found.inverse)) }
      if counts { parts.append(Value(found.counts)) }
      return Value(tuple: parts)
    }
  }

  static var bincount: Command {
    Command(
      "bincount", "How often each of the numbers 0, 1, 2 … occurs.",
      parameters: [
        .required("x", "integers that are not negative", type: "array"),
        .optional("weights", .none, "what each element counts for; None: 1", type: "array or None"),
        .optional("minlength", 0, "the least length of the result"),
      ],
      returns: "a 1-d array: int64, or float64 with weights", raises: "ValueError for negative elements.",
      example: "bincount([1, 2, 2])", seeAlso: ["unique"]
    ) { arguments in
      let weights = arguments.isGiven("weights") ? try array(arguments, "weights") : nil
      return Value(
        try arguments.numbersToCount().bincount(weights: weights, minimumLength: try arguments.integer("minlength")))
    }
  }

  private static var histogram: Command {
    Command(
      "histogram", "Counts of the elements in bins of equal width, or with given edges.",
      parameters: [
        .numbers, .optional("bins", 10, "how many bins, or their edges", type: "int or array"),
        .optional("range", .none, "lowest and highest edge; None: those of the elements", type: "tuple or None"),
        .optional("density", .none, "whether to scale the counts to an area of 1", type: "bool or None"),
      ],
      returns: "a tuple: the counts, and the edges, one more",
      example: "np.histogram([1, 2, 2], bins=2)"
    ) { arguments in
      let bins = try arguments.bins()
      if case .count(let count) = bins, count < 1 {
        throw arguments.error("ValueError", "bins", "`bins` must be positive, when an integer")
      }
      var range: (Double, Double)?
      if let ends = try arguments.optionalItems("range") {
        guard ends.count == 2, let lower = ends[0].asDouble, let upper = ends[1].asDouble else {
          throw arguments.error("ValueError", "range", "not supported: a 'range' other than two numbers")
        }
        for end in ends where end.isLargeInteger { throw NDArray.refusal(of: end) }
        if lower <= upper || lower.isNaN || upper.isNaN, !(lower.isFinite && upper.isFinite) {
          throw arguments.error(
            "ValueError", "range",
            "supplied range of [\(try ends[0].str()), \(try ends[1].str())] is not finite")
        }
        if lower < upper, ends.allSatisfy(\.isTruthValue) {
          throw PythonError.type(
            "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the "
              + "logical_xor function instead.")
        }
        range = (lower, upper)
      }
      let result = try array(arguments, "a").histogram(bins: bins, range: range)
      guard arguments.isGiven("density"), try arguments.bool("density") else {
        return Value(tuple: [Value(result.counts), Value(result.edges)])
      }
      let widths = try NDArray.apply(
        .subtract, try result.edges[.slice(Slice(1, nil))], try result.edges[.slice(Slice(nil, -1))])
      let perWidth = try NDArray.apply(.divide, result.counts, try widths.astype(.float64))
      return Value(tuple: [
        Value(try NDArray.apply(.divide, perWidth, try result.counts.sum())), Value(result.edges),
      ])
    }
  }

  // MARK: finding

  private static var nonzero: Command {
    Command(
      "nonzero", "Where elements are not zero.", parameters: [.numbers],
      returns: "a tuple with an array of positions for each axis", example: "np.nonzero([0, 3, 5])",
      seeAlso: ["flatnonzero", "argwhere"], methodOf: ["numpy.ndarray"]
    ) { arguments in Value(tuple: try array(arguments, "a").nonzero().map { Value($0) }) }
  }

  private static var flatnonzero: Command {
    Command(
      "flatnonzero", "Where elements are not zero, counted in a row.", parameters: [.numbers],
      returns: "an array of positions", example: "np.flatnonzero([0, 3, 5])", seeAlso: ["nonzero"]
    ) { arguments in try array(arguments, "a").raveled().nonzero().first.map { Value($0) } ?? .none }
  }

  private static var argwhere: Command {
    Command(
      "argwhere", "Where elements are not zero, one row of positions for each.", parameters: [.numbers],
      returns: "a 2-d array", example: "np.argwhere([[0, 3], [5, 0]])", seeAlso: ["nonzero"]
    ) { arguments in
      let numbers = try array(arguments, "a")
      let row = numbers.ndim == 0 ? try numbers.raveled() : numbers
      let places = try NDArray.stack(try row.nonzero(), axis: 0).transposed([1, 0])
      return Value(numbers.ndim == 0 ? try places.picked([.all, .slice(Slice(nil, 0))]) : places)
    }
  }
}

extension Value {
  /// Whether this is a bool, Python's or NumPy's.
  fileprivate var isTruthValue: Bool {
    if case .bool = self { return true }
    return asObject(ScalarObject.self)?.scalar.dtype == .bool
  }
}

extension Arguments {
  /// How histogram is to divide the numbers. Throws a type error for a number that is no integer.
  fileprivate func bins() throws -> Bins {
    if let count = self["bins"].asInt { return .count(count) }
    let edges = try array(self, "bins")
    if edges.ndim == 0 {
      throw error("TypeError", "bins", "`bins` must be an integer, a string, or an array")
    }
    return .edges(edges)
  }

  /// What bincount counts; the numbers of a list become integers.
  fileprivate func numbersToCount() throws -> NDArray {
    if self["x"].asObject(ArrayObject.self) != nil || self["x"].asObject(ScalarObject.self) != nil {
      return try array(self, "x")
    }
    if self["x"].asDouble != nil { throw error("ValueError", "x", "object of too small depth for desired array") }
    let numbers = try positions("x")
    if numbers.ndim > 1 {
      throw error(
        "ValueError", "x",
        "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 1."
      )
    }
    return numbers
  }
}
