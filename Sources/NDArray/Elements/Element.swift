/// A Swift type that is stored in arrays, and the `DType` it stands for.
public protocol Element: BitwiseCopyable, Sendable {
  /// The array element type that this Swift type is.
  static var dtype: DType { get }
}

extension Bool: Element {
  /// `bool`.
  public static var dtype: DType { .bool }
}
extension UInt8: Element {
  /// `uint8`.
  public static var dtype: DType { .uint8 }
}
extension Int8: Element {
  /// `int8`.
  public static var dtype: DType { .int8 }
}
extension UInt16: Element {
  /// `uint16`.
  public static var dtype: DType { .uint16 }
}
extension Int16: Element {
  /// `int16`.
  public static var dtype: DType { .int16 }
}
extension UInt32: Element {
  /// `uint32`.
  public static var dtype: DType { .uint32 }
}
extension Int32: Element {
  /// `int32`.
  public static var dtype: DType { .int32 }
}
extension UInt64: Element {
  /// `uint64`.
  public static var dtype: DType { .uint64 }
}
extension Int64: Element {
  /// `int64`.
  public static var dtype: DType { .int64 }
}
extension Float: Element {
  /// `float32`.
  public static var dtype: DType { .float32 }
}
extension Double: Element {
  /// `float64`.
  public static var dtype: DType { .float64 }
}
