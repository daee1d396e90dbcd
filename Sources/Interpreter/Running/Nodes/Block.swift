/// A block's statements. They sit in non-optional `let` fields, four to a node and deeper in balanced sub-blocks:
/// calling through such a field needs no retain, whereas walking an array retains the array and each element. A retain
/// and release cost more than running a simple statement.
final class Block: StatementNode {
  private let first: StatementNode
  private let second: StatementNode
  private let third: StatementNode
  private let fourth: StatementNode
  private let count: Int

  init(_ statements: ArraySlice<StatementNode>) {
    var parts = Array(statements)
    if parts.count > 4 {
      let size = (parts.count + 3) / 4
      parts = stride(from: statements.startIndex, to: statements.endIndex, by: size).map {
        Block(statements[$0..<min($0 + size, statements.endIndex)])
      }
    }
    count = parts.count
    while parts.count < 4 { parts.append(StatementNode()) }
    first = parts[0]
    second = parts[1]
    third = parts[2]
    fourth = parts[3]
  }

  override func execute(_ frame: Frame) throws -> Completion {
    var completion = try first.execute(frame)
    guard case .normal = completion, count > 1 else { return completion }
    completion = try second.execute(frame)
    guard case .normal = completion, count > 2 else { return completion }
    completion = try third.execute(frame)
    guard case .normal = completion, count > 3 else { return completion }
    return try fourth.execute(frame)
  }
}
