public import BigInt

/// An int that does not fit 64 bits.
public final class BigIntObject: Object {
  /// The value.
  public let value: BigInt

  /// An int with this value.
  public init(_ value: BigInt) { self.value = value }

  public override var typeName: String { "int" }
  public override func isTrue() throws -> Bool { value != 0 }
  public override var integerIndex: BigInt? { value }
  public override var floatValue: Double? { IntegerDigits.nearestDouble(value) }
  public override func hash() throws -> Int { NumberHash.of(value) }
  public override func repr() throws -> String { try IntegerDigits.decimal(value) }
}
