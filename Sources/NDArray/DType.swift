/// The element type of an array, with NumPy's names and sizes.
public enum DType: String, CaseIterable, Sendable {
  case bool, uint8, int8, uint16, int16, uint32, int32, uint64, int64, float32, float64

  /// Bytes per element.
  public var size: Int {
    switch self {
    case .bool, .uint8, .int8: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    }
  }
}

/// A Swift type that is stored in arrays, and the `DType` it stands for.
public protocol Element: BitwiseCopyable, Sendable {
  /// The array element type that this Swift type is.
  static var dtype: DType { get }
}

extension Bool: Element { public static var dtype: DType { .bool } }
extension UInt8: Element { public static var dtype: DType { .uint8 } }
extension Int8: Element { public static var dtype: DType { .int8 } }
extension UInt16: Element { public static var dtype: DType { .uint16 } }
extension Int16: Element { public static var dtype: DType { .int16 } }
extension UInt32: Element { public static var dtype: DType { .uint32 } }
extension Int32: Element { public static var dtype: DType { .int32 } }
extension UInt64: Element { public static var dtype: DType { .uint64 } }
extension Int64: Element { public static var dtype: DType { .int64 } }
extension Float: Element { public static var dtype: DType { .float32 } }
extension Double: Element { public static var dtype: DType { .float64 } }
