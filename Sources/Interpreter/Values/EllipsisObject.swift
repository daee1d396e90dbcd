/// `...`, which arrays use as an index.
public final class EllipsisObject: Object {
  public override var typeName: String { "ellipsis" }
  public override func repr() throws -> String { "Ellipsis" }
  public override func hash() throws -> Int { 0x0E11_1951 }
  public override func compare(_ op: ComparisonOperator, _ other: Value) throws -> Value? {
    guard op == .equal || op == .notEqual else { return nil }
    let isSame = other.asObject(EllipsisObject.self) != nil
    return .bool(isSame == (op == .equal))
  }
}
