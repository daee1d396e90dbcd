/// The items of a list, tuple or set display, some of which may be `*values`.
struct ItemNodes {
  private let parts: [(node: ExpressionNode, isUnpacked: Bool)]
  private let isSet: Bool
  init(_ parts: [(node: ExpressionNode, isUnpacked: Bool)], isSet: Bool = false) {
    self.parts = parts
    self.isSet = isSet
  }

  func items(_ frame: Frame) throws -> ContiguousArray<Value> {
    var items: ContiguousArray<Value> = []
    items.reserveCapacity(parts.count)
    for (node, isUnpacked) in parts {
      let value = try node.evaluate(frame)
      if isUnpacked {
        do { items.append(contentsOf: try value.contents(otherwise: notIterable(value))) } catch {
          throw node.located(error)
        }
      } else {
        items.append(value)
      }
    }
    return items
  }

  private func notIterable(_ value: Value) -> String {
    isSet
      ? "'\(value.typeName)' object is not iterable" : "Value after * must be an iterable, not \(value.typeName)"
  }
}

final class ListNode: ExpressionNode {
  private let parts: ItemNodes
  init(_ parts: ItemNodes, _ range: SourceRange) {
    self.parts = parts
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value { .list(ListObject(try parts.items(frame))) }
}

final class TupleNode: ExpressionNode {
  private let parts: ItemNodes
  init(_ parts: ItemNodes, _ range: SourceRange) {
    self.parts = parts
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value { .tuple(TupleObject(try parts.items(frame))) }
}

/// A tuple of two, the most common display.
final class PairNode: ExpressionNode {
  private let first: Operand
  private let second: Operand
  init(_ first: Operand, _ second: Operand, _ range: SourceRange) {
    self.first = first
    self.second = second
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    .tuple(TupleObject([try first.value(frame), try second.value(frame)]))
  }
}

final class SetNode: ExpressionNode {
  private let parts: ItemNodes
  /// How CPython comes by the set, on which the order of its items depends.
  enum Origin {
    /// From its items, one after the other.
    case items
    /// As a copy of a constant, because all items are constants.
    case constant
    /// As the constant itself, because it is only iterated over.
    case iterated
  }
  private let origin: Origin
  init(_ parts: ItemNodes, _ origin: Origin, _ range: SourceRange) {
    self.parts = parts
    self.origin = origin
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    do {
      let set = SetObject()
      for item in try parts.items(frame) { try set.insert(item) }
      if origin == .items { return .object(set) }
      // A constant is made again from itself when CPython merges equal constants.
      let constant = try SetObject(set.items)
      return .object(origin == .iterated ? constant : try SetObject(contentsOf: .object(constant)))
    } catch { throw located(error) }
  }
}

final class DictNode: ExpressionNode {
  /// Without a key, the value is a dict whose entries are taken over.
  private let entries: [(key: ExpressionNode?, value: ExpressionNode)]
  init(_ entries: [(key: ExpressionNode?, value: ExpressionNode)], _ range: SourceRange) {
    self.entries = entries
    super.init(range)
  }
  override func evaluate(_ frame: Frame) throws -> Value {
    let dict = DictObject()
    for (keyNode, valueNode) in entries {
      let key = try keyNode?.evaluate(frame)
      let value = try valueNode.evaluate(frame)
      do {
        if let key {
          try dict.set(key, value)
        } else if case .dict(let other) = value {
          try dict.update(from: .dict(other))
        } else {
          throw PythonError.type("'\(value.typeName)' object is not a mapping")
        }
      } catch { throw (keyNode ?? valueNode).located(error) }
    }
    return .dict(dict)
  }
}
