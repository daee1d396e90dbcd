public import NDArray

extension DType {
  /// The name of the type of this element type's scalars: `numpy.uint8`.
  public var scalarTypeName: String { "numpy.\(self)" }

  /// The types that scalars of this element type also belong to, nearest first.
  public var scalarBaseNames: [String] {
    let ends = ["numpy.number", "numpy.generic"]
    switch self {
    case .bool: return ["numpy.generic"]
    case .float64: return ["numpy.floating", "numpy.inexact"] + ends + ["float"]
    case .float32: return ["numpy.floating", "numpy.inexact"] + ends
    default:
      return [kind == .signed ? "numpy.signedinteger" : "numpy.unsignedinteger", "numpy.integer"] + ends
    }
  }
}
