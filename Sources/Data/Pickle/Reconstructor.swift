/// The classes and functions whose results are rebuilt, all others being opaque. None of them is called: for each there is
/// code here that makes the value from the arguments.
enum Reconstructor {
  case arrayShell, arrayFromBuffer, arrayType, scalar, dtype
  case orderedDict, defaultDict, set, frozenset, bytes, bytearray, encode
  case instance, newInstance

  /// The reconstructor of that name; nil for everything outside the whitelist.
  init?(module: String, name: String) {
    switch (module, name) {
    case ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"): self = .arrayShell
    case ("numpy.core.multiarray", "scalar"), ("numpy._core.multiarray", "scalar"): self = .scalar
    case ("numpy.core.numeric", "_frombuffer"), ("numpy._core.numeric", "_frombuffer"): self = .arrayFromBuffer
    case ("numpy", "ndarray"): self = .arrayType
    case ("numpy", "dtype"): self = .dtype
    case ("collections", "OrderedDict"): self = .orderedDict
    case ("collections", "defaultdict"): self = .defaultDict
    case ("builtins", "set"), ("__builtin__", "set"): self = .set
    case ("builtins", "frozenset"), ("__builtin__", "frozenset"): self = .frozenset
    case ("builtins", "bytes"), ("__builtin__", "bytes"): self = .bytes
    case ("builtins", "bytearray"), ("__builtin__", "bytearray"): self = .bytearray
    case ("_codecs", "encode"): self = .encode
    case ("copyreg", "_reconstructor"), ("copy_reg", "_reconstructor"): self = .instance
    case ("copyreg", "__newobj__"), ("copy_reg", "__newobj__"): self = .newInstance
    default: return nil
    }
  }
}

/// A class or function that a pickle names.
final class PickledGlobal: PickledObject {
  /// How its results are rebuilt; nil when they stay opaque.
  let reconstructor: Reconstructor?

  override init(module: String, name: String) {
    reconstructor = Reconstructor(module: module, name: name)
    super.init(module: module, name: name)
  }
}

/// A `numpy.dtype`.
final class PickledDType: PickledObject {
  /// The element types that arrays can have.
  enum Element: Equatable {
    case stored(NpyElement)
    case object
    case unsupported(String)
  }

  var element: Element

  init(_ element: Element) {
    self.element = element
    super.init(module: "numpy", name: "dtype")
  }
}
