internal import CHDF5Process
internal import NDArray

/// The types of numbers that are stored in HDF5 files.
enum HDF5Type {
  case int8, int32, int64, uint64, float32, float64

  /// The type's number in the library's process.
  var code: UInt32 {
    switch self {
    case .int8: UInt32(ch5_int8)
    case .int32: UInt32(ch5_int32)
    case .int64: UInt32(ch5_int64)
    case .uint64: UInt32(ch5_uint64)
    case .float32: UInt32(ch5_float32)
    case .float64: UInt32(ch5_float64)
    }
  }
}

/// A number that HDF5 files store in a type of its own.
protocol HDF5Number: BitwiseCopyable, Sendable {
  static var hdf5Type: HDF5Type { get }
}

extension Int8: HDF5Number { static var hdf5Type: HDF5Type { .int8 } }
extension Int32: HDF5Number { static var hdf5Type: HDF5Type { .int32 } }
extension Int64: HDF5Number { static var hdf5Type: HDF5Type { .int64 } }
extension UInt64: HDF5Number { static var hdf5Type: HDF5Type { .uint64 } }
extension Float: HDF5Number { static var hdf5Type: HDF5Type { .float32 } }
extension Double: HDF5Number { static var hdf5Type: HDF5Type { .float64 } }
