public import BigInt
public import NDArray

/// A NumPy scalar: one number that keeps its element type. A `np.float64` is also a float, the others are no Python numbers.
public final class ScalarObject: Object {
  /// The number with its type.
  public let scalar: Scalar

  /// A NumPy scalar with this value.
  public init(_ scalar: Scalar) { self.scalar = scalar }

  public override var typeName: String { scalar.dtype.scalarTypeName }
  public override var baseTypeNames: [String] { scalar.dtype.scalarBaseNames }
  public override func isTrue() throws -> Bool { scalar.isTrue }

  public override func repr() throws -> String { scalar.representation }
  public override func str() throws -> String { scalar.description }

  public override var integerIndex: BigInt? { scalar.dtype.isInteger ? scalar.integer : nil }
  public override var floatValue: Double? { scalar.asDouble }
  public override func hash() throws -> Int {
    if let integer = scalar.integer { return try Value(integer).hash() }
    return try Value.float(scalar.asDouble).hash()
  }
}
