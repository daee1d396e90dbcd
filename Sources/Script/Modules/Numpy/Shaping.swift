import Interpreter
import NDArray

/// Functions that give elements another shape, repeat them, or join arrays.
enum Shaping {
  static var all: [Command] {
    [reshape, ravel, transpose, squeeze, expandDims, swapaxes, concatenate, stack, vstack, hstack, repeated, take]
  }

  // MARK: another shape

  private static var reshape: Command {
    Command(
      "reshape", "The elements in another shape.",
      parameters: [
        .numbers, .required("shape", "the new extents; one of them may be -1, to be worked out", type: "int or tuple"),
      ],
      returns: "an array, sharing the elements if they lie in order",
      raises: "ValueError for another number of elements.",
      example: "np.reshape([1, 2, 3, 4], (2, 2))"
    ) { arguments in arguments.value(try array(arguments, "a").reshaped(try arguments.shape("shape")), like: "a") }
  }

  private static var ravel: Command {
    Command(
      "ravel", "All elements in a row.", parameters: [.numbers],
      returns: "a 1-d array, sharing the elements if they lie in order", example: "np.ravel([[1, 2], [3, 4]])",
      methodOf: numpyTypes
    ) { arguments in Value(try array(arguments, "a").raveled()) }
  }

  private static var transpose: Command {
    Command(
      "transpose", "The array with its axes in reverse, or another order.",
      parameters: [
        .numbers, .optional("axes", .none, "the axes in their new order; None: reversed", type: "tuple or None"),
      ],
      returns: "a view of the array", example: "np.transpose([[1, 2], [3, 4]])"
    ) { arguments in
      let numbers = try array(arguments, "a")
      return arguments.value(
        try arguments.axes("axes").map { try numbers.transposed($0) } ?? numbers.transposed(), like: "a")
    }
  }

  private static var squeeze: Command {
    Command(
      "squeeze", "The array without its axes of extent 1.",
      parameters: [
        .numbers,
        .optional("axis", .none, "the axis or axes to remove; None: all of extent 1", type: "int, tuple or None"),
      ],
      returns: "a view of the array", raises: "ValueError for an axis of another extent.",
      example: "np.squeeze([[1, 2]])", seeAlso: ["expand_dims"], methodOf: numpyTypes
    ) { arguments in
      arguments.value(try array(arguments, "a").squeezed(axis: try arguments.axes()), like: "a")
    }
  }

  private static var expandDims: Command {
    Command(
      "expand_dims", "The array with new axes of extent 1.",
      parameters: [.numbers, .required("axis", "where the new axis or axes are in the result", type: "int or tuple")],
      returns: "a view of the array", example: "np.expand_dims([1, 2], axis=0)", seeAlso: ["squeeze"]
    ) { arguments in
      guard arguments.isGiven("axis") else {
        throw arguments.error("TypeError", "axis", Value.none.notAnInteger.message)
      }
      return Value(try array(arguments, "a").expandedDimensions(at: try arguments.axes() ?? []))
    }
  }

  private static var swapaxes: Command {
    Command(
      "swapaxes", "The array with two axes exchanged.",
      parameters: [
        .numbers, .required("axis1", "one axis", type: "int"), .required("axis2", "the other axis", type: "int"),
      ],
      returns: "a view of the array", example: "np.swapaxes([[1, 2]], 0, 1)", seeAlso: ["transpose"],
      methodOf: numpyTypes
    ) { arguments in
      let numbers = try array(arguments, "a")
      let axes = (try arguments.integer("axis1"), try arguments.integer("axis2"))
      for (name, axis) in [("axis1", axes.0), ("axis2", axes.1)] where !(-numbers.ndim..<numbers.ndim).contains(axis) {
        throw arguments.error(
          "AxisError", name, "\(name): axis \(axis) is out of bounds for array of dimension \(numbers.ndim)")
      }
      return Value(try numbers.swappingAxes(axes.0, axes.1))
    }
  }

  // MARK: joining

  private static var arrays: Parameter { .required("arrays", "a list or tuple of arrays", type: "list or tuple") }

  private static var concatenate: Command {
    Command(
      "concatenate", "The arrays one after the other along an axis they have.",
      parameters: [arrays, .optional("axis", 0, "the axis; None: all elements in a row", type: "int or None")],
      returns: "an array",
      raises: "ValueError for shapes that do not fit.", example: "np.concatenate([[1, 2], [3]])", seeAlso: ["stack"]
    ) { arguments in
      // NumPy takes the bits of such ints as signed.
      for item in try arguments.items("arrays") where item.isLargeInteger { throw NDArray.refusal(of: item) }
      let parts = Array(try arguments.arrays("arrays"))
      guard let axis = try arguments.axis() else {
        return Value(
          try NDArray.concatenate(
            try parts.map { try $0.raveled() }, dtype: try commonType(of: arguments.items("arrays"), parts)))
      }
      return Value(try NDArray.concatenate(parts, axis: axis))
    }
  }

  /// The type of parts in a row, in which Python's own numbers count only by their kind.
  private static func commonType(of items: some Sequence<Value>, _ parts: [NDArray]) -> DType? {
    var common: DType?
    var (hasInteger, hasReal) = (false, false)
    for (item, part) in zip(items, parts) {
      switch item {
      case .int: hasInteger = true
      case .float: hasReal = true
      default: common = common?.promoted(with: part.dtype) ?? part.dtype
      }
    }
    if hasInteger { common = common?.promotedWithInteger }
    return hasReal ? common?.promotedWithReal : common
  }

  private static var stack: Command {
    Command(
      "stack", "The arrays side by side along a new axis.",
      parameters: [arrays, .optional("axis", 0, "where the new axis is in the result")], returns: "an array",
      raises: "ValueError unless all have the same shape.", example: "np.stack([[1, 2], [3, 4]])",
      seeAlso: ["concatenate"]
    ) { arguments in
      let arrays = Array(try arguments.arrays("arrays"))
      // Shapes that differ come before an axis that is no integer.
      let axis = arguments["axis"].asInt
      let stacked = try NDArray.stack(arrays, axis: axis ?? 0)
      return Value(axis == nil ? try NDArray.stack(arrays, axis: try arguments.integer("axis")) : stacked)
    }
  }

  private static var vstack: Command {
    Command(
      "vstack", "The arrays below each other, 1-d ones as rows.",
      parameters: [.required("tup", "a list or tuple of arrays", type: "list or tuple")],
      returns: "an array of at least two axes",
      example: "np.vstack([[1, 2], [3, 4]])", seeAlso: ["concatenate", "hstack"]
    ) { arguments in Value(try NDArray.verticalStack(Array(try arguments.arrays("tup")))) }
  }

  private static var hstack: Command {
    Command(
      "hstack", "The arrays side by side: along the second axis, 1-d ones in a row.",
      parameters: [.required("tup", "a list or tuple of arrays", type: "list or tuple")], returns: "an array",
      example: "np.hstack([[1, 2], [3, 4]])", seeAlso: ["concatenate", "vstack"]
    ) { arguments in Value(try NDArray.horizontalStack(Array(try arguments.arrays("tup")))) }
  }

  // MARK: picking

  private static var repeated: Command {
    Command(
      "repeat", "Each element, or each place along an axis, several times.",
      parameters: [.numbers, .required("repeats", "how many times, for all or for each", type: "array"), .axis],
      returns: "an array",
      example: "np.repeat([1, 2], 3)", methodOf: numpyTypes
    ) { arguments in
      let (numbers, axis) = (try array(arguments, "a").atLeastOneDimensional(), try arguments.axis())
      if let count = arguments["repeats"].asInt {
        if count < 0 { throw PythonError.value("negative dimensions are not allowed") }
        return Value(try numbers.repeated(count, axis: axis))
      }
      let row = axis == nil ? try numbers.raveled() : numbers
      let counts = try array(arguments, "repeats").elements(as: Int64.self)
      guard let (place, extent) = row.extent(axis ?? 0), counts.count == extent else {
        throw PythonError.value(
          "operands could not be broadcast together with shape \(try row.shapeText(axis ?? 0)) (\(counts.count),)")
      }
      guard counts.allSatisfy({ $0 >= 0 }) else { throw PythonError.value("repeats may not contain negative values.") }
      _ = try NDArray.zeros([try counts.reduce(0) { try $0.adding($1) }], dtype: .int64)
      let positions = zip(0..., counts).flatMap { repeatElement(Int64($0), count: Int($1)) }
      return Value(try row.places(NDArray(positions), along: place))
    }
  }

  private static var take: Command {
    Command(
      "take", "The elements at given positions, in a row or along an axis.",
      parameters: [.numbers, .required("indices", "a position or an array of them", type: "array"), .axis],
      returns: "a scalar or an array", raises: "IndexError for positions that do not exist.",
      example: "np.take([5, 6, 7], [0, 2])", methodOf: numpyTypes
    ) { arguments in
      let (numbers, axis) = (try array(arguments, "a").atLeastOneDimensional(), try arguments.axis())
      let row = axis == nil ? try numbers.raveled() : numbers
      guard let (place, extent) = row.extent(axis ?? 0) else {
        throw PythonError("AxisError", "axis \(axis ?? 0) is out of bounds for array of dimension \(row.ndim)")
      }
      let positions = try arguments.positions("indices")
      if extent == 0, positions.count > 0 {
        throw PythonError.index("cannot do a non-empty take from an empty axes.")
      }
      if row.shape[..<place].contains(0) {
        // Where there is nothing to take from, positions are not looked at.
        return Value(
          try NDArray.zeros(row.shape[..<place] + positions.shape + row.shape[(place + 1)...], dtype: row.dtype))
      }
      return Value(numpy: try row.places(positions, along: place))
    }
  }
}

extension Int {
  /// The sum, or a MemoryError for numbers of elements that no memory holds.
  fileprivate func adding(_ count: Int64) throws -> Int {
    let (sum, overflow) = addingReportingOverflow(Int(count))
    if overflow { throw PythonError("MemoryError", "the array would be too large") }
    return sum
  }
}

extension NDArray {
  /// An axis counted from 0 and its extent; nil if there is no such axis.
  fileprivate func extent(_ axis: Int) -> (axis: Int, extent: Int)? {
    let place = axis < 0 ? axis + ndim : axis
    return shape.indices.contains(place) ? (place, shape[place]) : nil
  }

  /// A new array in C order of the places along an axis; indexing alone would put that axis first in memory.
  fileprivate func places(_ positions: NDArray, along axis: Int) throws -> NDArray {
    try picked([Index](repeating: .all, count: axis) + [.array(positions)]).copy()
  }

  /// The array, or its only element as a row.
  fileprivate func atLeastOneDimensional() throws -> NDArray { ndim == 0 ? try raveled() : self }

  fileprivate func shapeText(_ axis: Int) throws -> String {
    guard let (_, extent) = extent(axis) else {
      throw PythonError("AxisError", "axis \(axis) is out of bounds for array of dimension \(ndim)")
    }
    return "(\(extent),)"
  }
}
