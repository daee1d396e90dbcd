/// The operators between two values that give a value.
public enum BinaryOperator: UInt8, Sendable {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, power
  case leftShift, rightShift, and, or, xor

  /// The operator as it is written.
  public var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .and: "&"
    case .or: "|"
    case .xor: "^"
    }
  }
}

/// The comparisons a type may define.
public enum ComparisonOperator: UInt8, Sendable {
  case less, lessEqual, greater, greaterEqual, equal, notEqual

  /// The operator as it is written.
  public var symbol: String {
    switch self {
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .equal: "=="
    case .notEqual: "!="
    }
  }
  /// The operator with its two sides exchanged.
  public var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    case .equal: .equal
    case .notEqual: .notEqual
    }
  }
}

/// The operators on one value.
public enum UnaryOperator: UInt8, Sendable {
  case negative, positive, invert, absolute

  /// The operator as messages write it.
  public var symbol: String {
    switch self {
    case .negative: "unary -"
    case .positive: "unary +"
    case .invert: "unary ~"
    case .absolute: "abs()"
    }
  }
}
