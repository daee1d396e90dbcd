extension Value {
  /// The value as a condition. Arrays of several elements throw ValueError.
  public var isTrue: Bool {
    @inline(__always) get throws {
      if case .bool(let value) = self { return value }
      return try isTrueSlow
    }
  }

  @inline(never) private var isTrueSlow: Bool {
    get throws {
      switch self {
      case .unbound, .none: false
      case .bool(let value): value
      case .int(let value): value != 0
      case .float(let value): value != 0
      case .string(let text): !text.value.isEmpty
      case .list(let list): !list.items.isEmpty
      case .tuple(let tuple): !tuple.items.isEmpty
      case .dict(let dict): dict.count > 0
      case .function: true
      case .object(let object): try object.isTrue()
      }
    }
  }

  /// `len(self)`.
  public func length() throws -> Int {
    switch self {
    case .string(let text): return text.count
    case .list(let list): return list.items.count
    case .tuple(let tuple): return tuple.items.count
    case .dict(let dict): return dict.count
    case .object(let object): if let length = try object.length() { return length }
    default: break
    }
    throw PythonError.type("object of type '\(typeName)' has no len()")
  }
}
