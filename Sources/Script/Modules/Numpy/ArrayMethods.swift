import Interpreter
import NDArray

/// Methods of arrays, and of NumPy scalars where they make sense, that are no functions of the module.
enum ArrayMethods {
  static var ofArrays: [Command] { [transpose, fill, sort] + shared }
  static var shared: [Command] { [astype, copy, reshape, flatten, tolist, item] }

  private static var receiver: Parameter { .required("self", "the array", kind: .positionalOnly) }

  private static var astype: Command {
    Command(
      "astype", "The elements converted to another type: floats lose their fraction, integers wrap around.",
      parameters: [
        receiver, .required("dtype", "element type, such as np.uint8 or 'float32'", type: "dtype or None"),
        .optional("copy", true, "False: the array itself if it has the type", kind: .keywordOnly),
      ],
      returns: "an array of the same shape", example: "x.astype(np.uint8)"
    ) { arguments in
      let numbers = try array(arguments, "self")
      let dtype = try DType(arguments["dtype"].isNone ? "float64" : arguments["dtype"])
      if dtype == numbers.dtype, try !arguments.bool("copy") { return arguments["self"] }
      return arguments.value(try numbers.astype(dtype), like: "self")
    }
  }

  private static var reshape: Command {
    Command(
      "reshape", "The elements in another shape.",
      parameters: [
        receiver, .variadic("shape", "the new extents, or a tuple of them; one may be -1, to be worked out"),
      ],
      returns: "an array, sharing the elements if they lie in order",
      raises: "ValueError for another number of elements.", example: "x.reshape(2, -1)"
    ) { arguments in
      let shape = try arguments.spread("shape")
      guard let shape else { throw PythonError.type("reshape() takes exactly 1 argument (0 given)") }
      return arguments.value(try array(arguments, "self").reshaped(shape), like: "self")
    }
  }

  private static var transpose: Command {
    Command(
      "transpose", "The array with its axes in reverse, or another order.",
      parameters: [receiver, .variadic("axes", "the axes in their new order, or a tuple of them")],
      returns: "a view of the array", example: "x.transpose(1, 0)"
    ) { arguments in
      let numbers = try array(arguments, "self")
      return Value(try arguments.spread("axes").map { try numbers.transposed($0) } ?? numbers.transposed())
    }
  }

  private static var copy: Command {
    Command(
      "copy", "A copy that shares no elements with the array, in C order.", parameters: [receiver], returns: "an array",
      example: "x.copy()"
    ) { arguments in arguments.value(try array(arguments, "self").copy(), like: "self") }
  }

  private static var flatten: Command {
    Command(
      "flatten", "A copy of all elements in a row.", parameters: [receiver], returns: "a 1-d array",
      example: "x.flatten()", seeAlso: ["ravel"]
    ) { arguments in
      let numbers = try array(arguments, "self")
      let row = try numbers.raveled()
      return Value(numbers.isContiguous ? try row.copy() : row)
    }
  }

  private static var tolist: Command {
    Command(
      "tolist", "The elements as nested lists of Python numbers.", parameters: [receiver],
      returns: "a list; of a 0-d array the number", example: "x.tolist()"
    ) { arguments in try array(arguments, "self").nestedList() }
  }

  private static var item: Command {
    Command(
      "item", "One element as a Python number: the only one, or the one at a position.",
      parameters: [receiver, .variadic("args", "the position: one number, or one per axis")], returns: "a number",
      raises: "ValueError without a position if there are several elements.", example: "x.item(0)"
    ) { arguments in
      let numbers = try array(arguments, "self")
      guard let position = try arguments.spread("args") else {
        guard numbers.count == 1 else {
          throw PythonError.value("can only convert an array of size 1 to a Python scalar")
        }
        return try numbers.raveled().scalar(at: 0).pythonValue
      }
      if position.count == 1, numbers.ndim != 1 {
        guard position[0] >= -numbers.count, position[0] < numbers.count else {
          throw PythonError.index("index \(position[0]) is out of bounds for size \(numbers.count)")
        }
        return try numbers.raveled().scalar(at: position[0]).pythonValue
      }
      guard position.count == numbers.ndim else { throw PythonError.value("incorrect number of indices for array") }
      return try numbers.scalar(at: position).pythonValue
    }
  }

  private static var fill: Command {
    Command(
      "fill", "Sets all elements to a value.", parameters: [receiver, .required("value", "a number")], returns: "None",
      example: "x.fill(0)"
    ) { arguments in
      try arguments.object("self", ArrayObject.self).fill(arguments["value"])
      return .none
    }
  }

  private static var sort: Command {
    Command(
      "sort", "Puts the elements in ascending order, nan last.",
      parameters: [receiver, .optional("axis", -1, "the axis to sort along"), Ordering.kind], returns: "None",
      example: "x.sort()", seeAlso: ["argsort"]
    ) { arguments in
      try arguments.object("self", ArrayObject.self).array.sortInPlace(axis: try arguments.integer("axis"))
      return .none
    }
  }
}

extension Arguments {
  /// Numbers given one by one, or as one tuple or list; nil if there are none.
  fileprivate func spread(_ name: String) throws -> [Int]? {
    let given = try items(name)
    guard let first = given.first, !(given.count == 1 && first.isNone) else { return nil }
    switch first {
    case .tuple(let tuple) where given.count == 1: return try tuple.items.map { try integer($0, name) }
    case .list(let list) where given.count == 1: return try list.items.map { try integer($0, name) }
    case .float(let number) where given.count == 1:
      throw error("TypeError", name, Self.noShape(number))
    default: return try given.map { try integer($0, name) }
    }
  }
}
