import Interpreter
import NDArray

/// Functions that make one number of many, along axes or of all elements.
enum Reductions {
  static var all: [Command] {
    [sum, prod, mean, std, variance, median, percentile, any, every, countNonzero, cumsum]
      + ["min", "amin"].map { extreme($0, .minimum, "smallest", seeAlso: ["argmin", "minimum"]) }
      + ["max", "amax"].map { extreme($0, .maximum, "largest", seeAlso: ["argmax", "maximum"]) }
      + [
        extremePlace("argmin", "smallest") { (a, axis, keeps) throws(Failure) in
          try a.argmin(axis: axis, keepdims: keeps)
        },
        extremePlace("argmax", "largest") { (a, axis, keeps) throws(Failure) in
          try a.argmax(axis: axis, keepdims: keeps)
        },
      ]
  }

  private static func accumulation(_ name: String, _ summary: String, _ reduction: Reduction) -> Command {
    Command(
      name, summary, parameters: [.numbers, .axes, .elementType, .keepdims],
      returns: "a scalar, or an array without the axes; small integers are added up in 64 bits",
      example: "np.\(name)([[1, 2], [3, 4]], axis=0)", methodOf: numpyTypes
    ) { arguments in
      Value(
        numpy: try array(arguments, "a").reduced(
          reduction, axis: try arguments.reducedAxes(), keepdims: try arguments.integer("keepdims") != 0,
          accumulator: try arguments.dtype()))
    }
  }

  static var sum: Command { accumulation("sum", "The sum of the elements.", .sum) }
  static var prod: Command { accumulation("prod", "The product of the elements.", .product) }

  static var mean: Command {
    Command(
      "mean", "The arithmetic mean of the elements.", parameters: [.numbers, .axes, .elementType, .keepdims],
      returns: "a float, or an array of floats without the axes; nan for no elements",
      example: "mean([1, 2, 4])", seeAlso: ["median", "std"], methodOf: numpyTypes
    ) { arguments in
      let (axes, keepdims) = (try arguments.axes(), try arguments.integer("keepdims") != 0)
      guard let dtype = try arguments.dtype() else {
        return Value(numpy: try array(arguments, "a").mean(axis: axes, keepdims: keepdims))
      }
      let numbers = try array(arguments, "a")
      if numbers.ndim == 0, let axis = axes?.first {
        throw arguments.error("AxisError", "axis", "axis \(axis) is out of bounds for array of dimension 0")
      }
      let sum = try numbers.reduced(.sum, axis: axes, keepdims: keepdims, accumulator: dtype)
      let mean = try NDArray.apply(.divide, .array(sum), .integer(numbers.count / max(sum.count, 1)))
      return Value(numpy: try mean.astype(dtype))
    }
  }

  private static func spread(
    _ name: String, _ summary: String, _ compute: @escaping (NDArray, [Int]?, Int, Bool) throws(Failure) -> NDArray
  ) -> Command {
    Command(
      name, summary,
      parameters: [
        .numbers, .axes, .elementType,
        .optional("ddof", 0, "subtracted from the number of elements before dividing", kind: .keywordOnly), .keepdims,
      ],
      returns: "a float, or an array of floats without the axes",
      example: name == "std" ? "std([1, 2, 4])" : "np.\(name)([1, 2, 4])",
      seeAlso: ["mean"], methodOf: numpyTypes
    ) { arguments in
      var numbers = try array(arguments, "a")
      if let dtype = try arguments.dtype() { numbers = try numbers.astype(dtype) }
      guard let ddof = arguments["ddof"].asInt else {
        throw arguments.error("TypeError", "ddof", "not supported: a 'ddof' of type \(arguments["ddof"].typeName)")
      }
      return Value(numpy: try compute(numbers, try arguments.axes(), ddof, try arguments.integer("keepdims") != 0))
    }
  }

  static var std: Command {
    spread("std", "The standard deviation of the elements: the square root of the variance.") {
      (a, axes, ddof, keepdims) throws(Failure) in
      try a.standardDeviation(axis: axes, ddof: ddof, keepdims: keepdims)
    }
  }
  static var variance: Command {
    spread("var", "The variance of the elements: the mean of the squared distances from the mean.") {
      (a, axes, ddof, keepdims) throws(Failure) in try a.variance(axis: axes, ddof: ddof, keepdims: keepdims)
    }
  }

  static var median: Command {
    Command(
      "median", "The middle one of the sorted elements, or the mean of the two middle ones.",
      parameters: [.numbers, .axes, .keepdims], returns: "a float, or an array of floats without the axes",
      example: "median([1, 2, 4])", seeAlso: ["mean", "percentile"]
    ) { arguments in
      Value(
        numpy: try array(arguments, "a").median(
          axis: try arguments.axes(), keepdims: try arguments.integer("keepdims") != 0))
    }
  }

  static var percentile: Command {
    Command(
      "percentile", "The value below which a given percentage of the sorted elements lies, interpolated linearly.",
      parameters: [
        .numbers, .required("q", "the percentage from 0 to 100, or several of them", type: "array"), .axes, .keepdims,
      ],
      returns: "a float, or an array with one entry per percentage first", example: "percentile([1, 2, 4], 90)",
      seeAlso: ["median"]
    ) { arguments in
      let numbers = try array(arguments, "a")
      if arguments["q"].isLargeInteger {
        throw arguments.error("ValueError", "q", "Percentiles must be in the range [0, 100]")
      }
      return Value(
        numpy: try numbers.percentile(
          try arguments.operand("q"), axis: try arguments.axes(), keepdims: try arguments.integer("keepdims") != 0))
    }
  }

  private static func truth(_ name: String, _ summary: String, _ reduction: Reduction) -> Command {
    Command(
      name, summary, parameters: [.numbers, .axes, .keepdims], returns: "a truth value, or an array of them",
      example: "np.\(name)([True, False])", methodOf: numpyTypes
    ) { arguments in
      Value(
        numpy: try array(arguments, "a").reduced(
          reduction, axis: try arguments.reducedAxes(), keepdims: try arguments.integer("keepdims") != 0))
    }
  }

  static var any: Command { truth("any", "Whether any element is true (not zero).", .any) }
  static var every: Command { truth("all", "Whether all elements are true (not zero).", .all) }

  static var countNonzero: Command {
    Command(
      "count_nonzero", "How many elements are not zero.", parameters: [.numbers, .axes, .keepdims],
      returns: "an int64, or an array of them without the axes", example: "np.count_nonzero([0, 3, 5])"
    ) { arguments in
      Value(
        numpy: try array(arguments, "a").countNonzero(
          axis: try arguments.reducedAxes(), keepdims: try arguments.integer("keepdims") != 0))
    }
  }

  private static func extreme(
    _ name: String, _ reduction: Reduction, _ adjective: String, seeAlso: [String]
  ) -> Command {
    Command(
      name, "The \(adjective) element; nan if there is one.", parameters: [.numbers, .axes, .keepdims],
      returns: "a scalar, or an array without the axes", raises: "ValueError for no elements.",
      example: "np.\(name)([3, 1, 2])", seeAlso: seeAlso, methodOf: name.hasPrefix("a") ? [] : numpyTypes
    ) { arguments in
      Value(
        numpy: try array(arguments, "a").reduced(
          reduction, axis: try arguments.reducedAxes(), keepdims: try arguments.integer("keepdims") != 0))
    }
  }

  private static func extremePlace(
    _ name: String, _ adjective: String, _ compute: @escaping (NDArray, Int?, Bool) throws(Failure) -> NDArray
  ) -> Command {
    Command(
      name, "The position of the first \(adjective) element.", parameters: [.numbers, .axis, .keepdims],
      returns: "an int64, or an array of them without the axis", raises: "ValueError for no elements.",
      example: "np.\(name)([3, 1, 2])", methodOf: numpyTypes
    ) { arguments in
      Value(numpy: try compute(try array(arguments, "a"), try arguments.axis(), try arguments.integer("keepdims") != 0))
    }
  }

  static var cumsum: Command {
    Command(
      "cumsum", "The running sums of the elements.", parameters: [.numbers, .axis, .elementType],
      returns: "an array, 1-d without an axis", example: "np.cumsum([1, 2, 3])", methodOf: numpyTypes
    ) { arguments in
      var numbers = try array(arguments, "a")
      if let dtype = try arguments.dtype() { numbers = try numbers.astype(dtype) }
      let sums = try numbers.cumulativeSum(axis: try arguments.axis())
      return Value(try arguments.dtype().map { try sums.astype($0) } ?? sums)
    }
  }
}

extension Arguments {
  /// The axes to reduce along. A scalar may be reduced along an axis 0 that it does not have, but not in a tuple.
  fileprivate func reducedAxes() throws -> [Int]? {
    guard let axes = try axes(), let first = axes.first, self["axis"].asInt == nil else { return try axes() }
    switch self["a"] {
    case .list, .tuple: break
    default:
      if try array(self, "a").ndim == 0 {
        throw error("AxisError", "axis", "axis \(first) is out of bounds for array of dimension 0")
      }
    }
    return axes
  }
}
