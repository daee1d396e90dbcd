/// What a binary loop does with one pair of elements.
protocol BinaryFunction {
  associatedtype Input: Element
  associatedtype Output: Element
  static func apply(_ left: Input, _ right: Input) -> Output
}

enum Add<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.add(left, right) }
}
enum Subtract<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.subtract(left, right) }
}
enum Multiply<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.multiply(left, right) }
}
enum Divide<T: Real>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { left / right }
}
enum FloorDivide<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.floorDivide(left, right) }
}
enum Remainder<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.remainder(left, right) }
}
enum Power<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.power(left, right) }
}
enum Minimum<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.minimum(left, right) }
}
enum Maximum<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { T.maximum(left, right) }
}
enum Equal<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> Bool { left == right }
}
enum NotEqual<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> Bool { left != right }
}
enum Less<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> Bool { left < right }
}
enum LessEqual<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> Bool { left <= right }
}
enum Greater<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> Bool { left > right }
}
enum GreaterEqual<T: Number>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> Bool { left >= right }
}
enum BitwiseAnd<T: Number & FixedWidthInteger>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { left & right }
}
enum BitwiseOr<T: Number & FixedWidthInteger>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { left | right }
}
enum BitwiseXor<T: Number & FixedWidthInteger>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T { left ^ right }
}
/// Shifting by the width or more, or by a negative number, leaves no bits but those of the sign.
enum LeftShift<T: Number & FixedWidthInteger>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T {
    right >= 0 && right < T.bitWidth ? left &<< right : 0
  }
}
enum RightShift<T: Number & FixedWidthInteger>: BinaryFunction {
  @inline(__always) static func apply(_ left: T, _ right: T) -> T {
    right >= 0 && right < T.bitWidth ? left &>> right : left < 0 ? ~0 : 0
  }
}
