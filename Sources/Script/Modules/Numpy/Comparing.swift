import Interpreter
import NDArray

/// Whether arrays are equal or nearly so, products of arrays, and differences of neighbours.
enum Comparing {
  static var all: [Command] { [arrayEqual, isclose, allclose, difference, dot, matmul] }

  private static var pair: [Parameter] {
    [.required("a", "a number or an array", type: "array"), .required("b", "a number or an array", type: "array")]
  }
  private static var tolerances: [Parameter] {
    [
      .optional("rtol", 1e-05, "how far apart, as a part of b", type: "number"),
      .optional("atol", 1e-08, "how far apart in any case", type: "number"),
      .optional("equal_nan", false, "whether nan equals nan"),
    ]
  }

  private static var arrayEqual: Command {
    Command(
      "array_equal", "Whether two arrays have the same shape and equal elements.",
      parameters: [
        .required("a1", "a number or an array", type: "array"), .required("a2", "a number or an array", type: "array"),
      ],
      returns: "a bool", example: "np.array_equal([1, 2], [1, 2])", seeAlso: ["allclose"]
    ) { arguments in .bool(try NDArray.areEqual(try array(arguments, "a1"), try array(arguments, "a2"))) }
  }

  private static var isclose: Command {
    Command(
      "isclose", "Whether the elements of two arrays are equal within a tolerance.", parameters: pair + tolerances,
      returns: "truth values in the common shape", example: "np.isclose(0.1 + 0.2, 0.3)", seeAlso: ["allclose"]
    ) { arguments in Value(numpy: try close(arguments)) }
  }

  private static var allclose: Command {
    Command(
      "allclose", "Whether all elements of two arrays are equal within a tolerance.", parameters: pair + tolerances,
      returns: "a bool", example: "np.allclose([0.1 + 0.2], [0.3])", seeAlso: ["isclose", "array_equal"]
    ) { arguments in .bool(try close(arguments).reduced(.all).scalar(at: []).isTrue) }
  }

  private static func close(_ arguments: borrowing Arguments) throws -> NDArray {
    let (a, b) = (try arguments.closeOperand("a"), try arguments.closeOperand("b").real)
    let distance = try NDArray.apply(.subtract, a, b).apply(.absolute)
    let (rtol, atol) = (try arguments.real("rtol"), try arguments.real("atol"))
    let allowed: NDArray.Operand
    if case .real(let size) = try b.magnitude {
      // Python's floats take the type of what they are compared with.
      allowed = .real(atol + rtol * size)
    } else {
      let relative = try NDArray.apply(.multiply, .real(rtol), b.magnitude)
      allowed = .array(try NDArray.apply(.add, .real(atol), .array(relative)))
    }
    let within = try NDArray.apply(
      .bitwiseAnd, try NDArray.apply(.lessEqual, .array(distance), allowed), try b.strong.apply(.isfinite))
    var result = try NDArray.apply(.bitwiseOr, within, try NDArray.apply(.equal, a, b))
    if try arguments.bool("equal_nan") {
      let bothNaN = try NDArray.apply(.bitwiseAnd, try a.strong.apply(.isnan), try b.strong.apply(.isnan))
      result = try NDArray.apply(.bitwiseOr, result, bothNaN)
    }
    return result
  }

  private static var difference: Command {
    Command(
      "diff", "The differences of neighbours along an axis.",
      parameters: [
        .numbers, .optional("n", 1, "how often to take differences"), .optional("axis", -1, "the axis"),
      ],
      returns: "an array, shorter by n", example: "np.diff([1, 4, 9])"
    ) { arguments in
      var numbers = try array(arguments, "a")
      let (times, axis) = (try arguments.integer("n"), try arguments.axis() ?? -1)
      if times < 0 { throw PythonError.value("order must be non-negative but got \(times)") }
      if numbers.ndim == 0 { throw PythonError.value("diff requires input that is at least one dimensional") }
      let place = axis < 0 ? axis + numbers.ndim : axis
      guard numbers.shape.indices.contains(place) else {
        throw PythonError("AxisError", "axis \(axis) is out of bounds for array of dimension \(numbers.ndim)")
      }
      let before = [Index](repeating: .all, count: place)
      for _ in 0..<min(times, max(numbers.shape[place], 1)) {
        numbers = try NDArray.apply(
          numbers.dtype == .bool ? .notEqual : .subtract, try numbers.picked(before + [.slice(Slice(1, nil))]),
          try numbers.picked(before + [.slice(Slice(nil, -1))]))
      }
      return Value(numbers)
    }
  }

  private static var dot: Command {
    Command(
      "dot", "The product of numbers, vectors or matrices.", parameters: pair, returns: "a scalar or an array",
      raises: "ValueError for shapes that do not fit.", example: "np.dot([1, 2], [3, 4])", seeAlso: ["matmul"],
      methodOf: ["numpy.ndarray"]
    ) { arguments in
      let left = try array(arguments, "a")
      var right = try array(arguments, "b")
      // A sequence without numbers has no type of its own.
      if right.count == 0, arguments["b"].asObject(ArrayObject.self) == nil { right = try right.astype(left.dtype) }
      return Value(numpy: try NDArray.dot(left, right))
    }
  }

  private static var matmul: Command {
    Command(
      "matmul", "The product of vectors or matrices, as x1 @ x2.",
      parameters: [
        .required("x1", "an array", type: "array", kind: .positionalOnly),
        .required("x2", "an array", type: "array", kind: .positionalOnly),
      ],
      returns: "a scalar or an array", raises: "ValueError for shapes that do not fit.",
      example: "np.matmul([[1, 2]], [3, 4])", seeAlso: ["dot"]
    ) { arguments in Value(numpy: try NDArray.matmul(try array(arguments, "x1"), try array(arguments, "x2"))) }
  }
}

extension Arguments {
  /// A number or array whose distance to another one is wanted; an int of any size is as near as its float.
  fileprivate func closeOperand(_ name: String) throws -> NDArray.Operand {
    if self[name].isLargeInteger, let number = self[name].asDouble, number.isFinite { return .real(number) }
    return try operand(name)
  }
}

extension NDArray.Operand {
  /// The operand in real numbers, in which every integer has a distance from 0.
  fileprivate var real: NDArray.Operand {
    get throws {
      switch self {
      case .array(let array): .array(try array.astype(array.dtype.isReal ? array.dtype : .float64))
      case .integer(let value): .real(Double(value))
      case .real: self
      }
    }
  }

  /// The distance from 0 of each real number.
  fileprivate var magnitude: NDArray.Operand {
    get throws {
      if case .real(let value) = self { return .real(value.magnitude) }
      return .array(try strong.apply(.absolute))
    }
  }
}
