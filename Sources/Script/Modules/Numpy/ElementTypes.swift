import Interpreter
import NDArray

/// The types of the module: element types, the families they belong to, arrays and dtypes.
enum ElementTypes {
  static var all: [TypeObject] {
    [
      type(
        "ndarray", "An n-dimensional array of numbers.", methods: ArrayMethods.ofArrays, attributes: arrayAttributes),
      type("generic", "Any NumPy scalar.", methods: ArrayMethods.shared, attributes: arrayAttributes),
      type(
        "dtype", "The element type of an array.", constructor: dtype,
        attributes: [
          "itemsize": "bytes of an element", "kind": "'b', 'i', 'u' or 'f': bool, signed, unsigned or float",
          "name": "such as 'uint8'", "str": "byte order, kind and size, such as '<f8'",
        ]),
      type("number", "Any NumPy number.", bases: ["numpy.generic"]),
      type("integer", "Any NumPy integer.", bases: ["numpy.number", "numpy.generic"]),
      type("signedinteger", "Integers with a sign.", bases: ["numpy.integer", "numpy.number", "numpy.generic"]),
      type("unsignedinteger", "Integers without a sign.", bases: ["numpy.integer", "numpy.number", "numpy.generic"]),
      type("inexact", "Numbers that round.", bases: ["numpy.number", "numpy.generic"]),
      type("floating", "Floating-point numbers.", bases: ["numpy.inexact", "numpy.number", "numpy.generic"]),
    ] + DType.allCases.map(scalarType)
  }

  /// Further names of the element types.
  static func aliases(_ types: [TypeObject]) -> [String: Value] {
    let names = [
      "bool_": "bool", "int_": "int64", "intp": "int64", "uint": "uint64", "double": "float64", "single": "float32",
      "intc": "int32", "short": "int16", "byte": "int8", "ubyte": "uint8", "ushort": "uint16", "uintc": "uint32",
    ]
    return names.compactMapValues { name in types.first { $0.name == "numpy." + name }.map { .object($0) } }
  }

  private static var arrayAttributes: KeyValuePairs<String, String> {
    [
      "T": "the array with its axes in reverse", "dtype": "the element type", "itemsize": "bytes of an element",
      "nbytes": "bytes of all elements", "ndim": "how many axes", "shape": "the extent of each axis, a tuple",
      "size": "how many elements", "strides": "bytes from one element to the next along each axis, a tuple",
    ]
  }

  private static func type(
    _ name: String, _ summary: String, bases: [String] = [], constructor: Command? = nil, methods: [Command] = [],
    attributes: KeyValuePairs<String, String> = [:]
  ) -> TypeObject {
    TypeObject(
      "numpy." + name, summary, bases: bases, constructor: constructor, methods: methods, attributes: attributes,
      members: ["__name__": Value(name), "__qualname__": Value(name), "__module__": "numpy"])
  }

  private static func scalarType(_ dtype: DType) -> TypeObject {
    let kind =
      switch dtype.kind {
      case .bool: "A truth value"
      case .unsigned: "An integer of \(dtype.size * 8) bits without a sign"
      case .signed: "An integer of \(dtype.size * 8) bits with a sign"
      case .real: "A floating-point number of \(dtype.size * 8) bits"
      }
    let constructor = Command(
      dtype.rawValue, kind + "; of a sequence or array, an array of them.",
      parameters: [
        .optional(
          "x", .unbound, "a number, a str with one, or an array", type: "array", kind: .positionalOnly, text: "0")
      ],
      returns: "a NumPy scalar or an array", raises: "OverflowError for an int that does not fit.",
      example: "np.\(dtype)(3)"
    ) { arguments in Value(numpy: try converted(arguments, dtype)) }
    return type(dtype.rawValue, kind + ".", bases: dtype.scalarBaseNames, constructor: constructor)
  }

  private static func converted(_ arguments: borrowing Arguments, _ dtype: DType) throws -> NDArray {
    switch arguments["x"] {
    case .unbound: return try NDArray.zeros([], dtype: dtype)
    case .none where dtype.isReal: return NDArray(Scalar(Double.nan).converted(to: dtype))
    case .none where dtype == .bool: return try NDArray.zeros([], dtype: dtype)
    case .string(let text) where dtype == .bool: return NDArray(scalar: !text.value.isEmpty)
    case .string(let text):
      return NDArray(try Scalar(parsing: text.value, as: dtype))
    default: return try array(arguments, "x", dtype: dtype)
    }
  }

  private static var dtype: Command {
    Command(
      "dtype", "The element type of a name, a type or a dtype.",
      parameters: [.required("dtype", "such as 'uint8', np.uint8 or float", type: "dtype or None")], returns: "a dtype",
      raises: "TypeError for an unknown name.", example: "np.dtype('uint8').itemsize"
    ) { arguments in .object(DTypeObject(try arguments.dtype() ?? .float64)) }
  }

  /// Whether an element type belongs to a family.
  static var issubdtype: Command {
    Command(
      "issubdtype", "Whether an element type is another one or belongs to its family.",
      parameters: [
        .required("arg1", "a dtype, or a type", type: "dtype or type"),
        .required("arg2", "a type, such as np.integer or np.floating", type: "dtype or type"),
      ],
      returns: "a bool", example: "np.issubdtype(np.uint8, np.integer)"
    ) { arguments in
      let (type, family) = (try typeNames(arguments["arg1"]), try typeNames(arguments["arg2"]))
      return .bool(type.contains(family[0]))
    }
  }

  /// The name of an element type or family, and of the families it belongs to.
  private static func typeNames(_ value: Value) throws -> [String] {
    if let type = value.asObject(TypeObject.self), type.constructor == nil { return [type.name] + type.bases }
    let dtype = try DType(value)
    return [dtype.scalarTypeName] + dtype.scalarBaseNames
  }
}
