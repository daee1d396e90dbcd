import Interpreter

/// The types whose methods are functions of the module, too: arrays and NumPy scalars.
let numpyTypes = ["numpy.ndarray", "numpy.generic"]

/// Parameters that many functions have, named as in NumPy.
extension Parameter {
  static var numbers: Parameter { .required("a", "an array, a number or nested lists of numbers", type: "array") }
  static var axis: Parameter {
    .optional("axis", .none, "the axis to work along; None: all elements in a row", type: "int or None")
  }
  static var axes: Parameter {
    .optional("axis", .none, "the axis, or tuple of axes, to work along; None: all", type: "int, tuple or None")
  }
  static var keepdims: Parameter {
    .optional("keepdims", false, "whether the axes worked along stay, with extent 1", kind: .keywordOnly)
  }
  static var elementType: Parameter {
    .optional("dtype", .none, "element type, such as np.uint8 or 'float32'", type: "dtype or None")
  }
}
