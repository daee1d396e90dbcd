/// What a unary loop does with one element.
protocol UnaryFunction {
  associatedtype Input: Element
  associatedtype Output: Element
  static func apply(_ value: Input) -> Output
}

enum Negative<T: Number>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { T.negate(value) }
}
enum Absolute<T: Number>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { T.absolute(value) }
}
enum Sign<T: Number>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { T.sign(value) }
}
enum Square<T: Number>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { T.multiply(value, value) }
}
enum IsZero<T: Number>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> Bool { value == .zero }
}
enum IsNaN<T: Number>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> Bool { value.isNotANumber }
}
enum IsInfinite<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> Bool { value.isInfinite }
}
enum IsFinite<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> Bool { value.isFinite }
}
enum SquareRoot<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { value.squareRoot() }
}
enum Floor<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { value.rounded(.down) }
}
enum Ceiling<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { value.rounded(.up) }
}
enum Truncate<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { value.rounded(.towardZero) }
}
/// Rounds to the nearest whole number, halves to the even one.
enum RoundHalfEven<T: Real>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { value.rounded(.toNearestOrEven) }
}
enum Invert<T: FixedWidthInteger & Element>: UnaryFunction {
  @inline(__always) static func apply(_ value: T) -> T { ~value }
}
