/// `...`, which arrays use as an index.
public final class EllipsisObject: Object {
  /// The only one there is; it holds nothing, so any thread may have it.
  nonisolated(unsafe) static let only = Value.object(EllipsisObject())

  public override var typeName: String { "ellipsis" }
  public override func repr() throws -> String { "Ellipsis" }
  public override func hash() throws -> Int { 0x0E11_1951 }
}
