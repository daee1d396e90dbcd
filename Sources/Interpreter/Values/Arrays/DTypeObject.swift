public import NDArray

/// An element type as a value: what `array.dtype` answers.
public final class DTypeObject: Object {
  /// The element type.
  public let dtype: DType

  /// The element type as a value.
  public init(_ dtype: DType) { self.dtype = dtype }

  public override var typeName: String { "numpy.dtypes.\(dtype.rawValue.capitalizedType)DType" }
  public override var baseTypeNames: [String] { ["numpy.dtype"] }
  public override func repr() throws -> String { "dtype('\(dtype)')" }
  public override func str() throws -> String { dtype.rawValue }
  public override func hash() throws -> Int { dtype.hashValue }

  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard op == .equal || op == .notEqual else { return nil }
    return .bool(((try? DType(other)) == dtype) == (op == .equal))
  }

  public override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "name": Value(dtype.rawValue)
    case "itemsize", "alignment": .int(dtype.size)
    case "kind": Value(dtype.kind.letter)
    case "str": Value(dtype.code)
    case "ndim": 0
    default: nil
    }
  }
  public override var attributeNames: [String] { ["alignment", "itemsize", "kind", "name", "ndim", "str"] }
}

extension String {
  /// `UInt8` for `uint8`, `Float64` for `float64`.
  fileprivate var capitalizedType: String {
    hasPrefix("uint") ? "UI" + dropFirst(2) : prefix(1).uppercased() + dropFirst()
  }
}

extension DType.Kind {
  /// NumPy's letter: `b`, `u`, `i` or `f`.
  fileprivate var letter: String {
    switch self {
    case .bool: "b"
    case .unsigned: "u"
    case .signed: "i"
    case .real: "f"
    }
  }
}

extension DType {
  /// NumPy's short code with the byte order: `<f8`, `|u1`.
  fileprivate var code: String { (size == 1 ? "|" : "<") + kind.letter + String(size) }

  /// Names by which NumPy also knows a type, beside `uint8` and the like.
  private static let otherNames: [String: DType] = [
    "bool_": .bool, "?": .bool, "b1": .bool,
    "int": .int64, "int_": .int64, "intp": .int64, "long": .int64, "longlong": .int64, "l": .int64, "q": .int64,
    "uint": .uint64, "uintp": .uint64, "ulong": .uint64, "ulonglong": .uint64, "L": .uint64, "Q": .uint64,
    "intc": .int32, "i": .int32, "uintc": .uint32, "I": .uint32,
    "short": .int16, "h": .int16, "ushort": .uint16, "H": .uint16, "byte": .int8, "b": .int8, "ubyte": .uint8,
    "B": .uint8,
    "float": .float64, "double": .float64, "d": .float64, "single": .float32, "f": .float32,
    "i1": .int8, "i2": .int16, "i4": .int32, "i8": .int64, "u1": .uint8, "u2": .uint16, "u4": .uint32, "u8": .uint64,
    "f4": .float32, "f8": .float64,
  ]

  /// The element type of a NumPy name such as `uint8`, `float`, `f4` or `<i2`; nil for an unknown name.
  public init?(name: String) {
    let isMarked = name.hasPrefix("<") || name.hasPrefix("=") || name.hasPrefix("|")
    let plain = isMarked ? String(name.dropFirst()) : name
    guard let dtype = DType(rawValue: plain) ?? Self.otherNames[plain] else { return nil }
    self = dtype
  }

  /// The element type that a value names where a dtype is expected: a dtype, a NumPy type, `int`, `float`, `bool`, or a str.
  /// Throws a type error for anything else.
  public init(_ value: Value) throws {
    if let name = value.asString {
      guard let dtype = DType(name: name) else { throw PythonError.type("data type '\(name)' not understood") }
      self = dtype
    } else if let object = value.asObject(DTypeObject.self) {
      self = object.dtype
    } else if let type = value.asObject(TypeObject.self), let dtype = DType(typeName: type.name) {
      self = dtype
    } else {
      switch value {
      case .list, .tuple, .dict: throw PythonError.type("Cannot interpret a \(value.typeName) as a data type")
      default: throw PythonError.type("Cannot interpret '\(try value.repr())' as a data type")
      }
    }
  }

  /// The element type of a type: `numpy.uint8`, `float`.
  private init?(typeName: String) {
    switch typeName {
    case "bool": self = .bool
    case "int": self = .int64
    case "float": self = .float64
    default:
      guard let dtype = DType.allCases.first(where: { $0.scalarTypeName == typeName }) else { return nil }
      self = dtype
    }
  }
}
