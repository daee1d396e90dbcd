extension Parser {
  /// What a `for` assigns to.
  mutating func loopTarget() throws -> Expression {
    let first = try starredOrPostfix()
    guard sees(.comma) else {
      if case .starred = first.kind { throw error("starred assignment target must be in a list or tuple", first.range) }
      try checkTarget(first)
      return first
    }
    var parts = [first]
    while accept(.comma) {
      if sees(.in) || sees(.assign) { break }
      parts.append(try starredOrPostfix())
    }
    let target = Expression(.tuple(parts), first.outer.through(lastRange), over: parts)
    try checkTarget(target)
    return target
  }

  /// `*target` or something that can be a target.
  mutating func starredOrPostfix() throws -> Expression {
    let start = range
    if accept(.times) {
      let value = try nested { try $0.postfix() }
      return Expression(.starred(value), start.through(value.outer), over: [value])
    }
    return try nested { try $0.postfix() }
  }

  /// Throws unless `target` can be assigned to.
  func checkTarget(_ target: Expression) throws {
    switch target.kind {
    case .name(let name) where name.text == "__debug__": throw error("cannot assign to __debug__", target.range)
    case .name, .attribute, .item: break
    case .tuple(let parts), .list(let parts):
      var stars = 0
      for part in parts {
        if case .starred(let inner) = part.kind {
          stars += 1
          try checkTarget(inner)
        } else {
          try checkTarget(part)
        }
      }
      if stars > 1 { throw error("multiple starred expressions in assignment", target.range) }
    case .starred: throw error("starred assignment target must be in a list or tuple", target.range)
    default:
      let isOperator =
        switch target.kind {
        case .constant, .lambda, .format, .set, .dict, .comprehension, .generator: false
        default: true
        }
      let advice = isOperator || isShown(target) ? " here. Maybe you meant '==' instead of '='?" : ""
      throw error("cannot assign to \(describe(target))\(advice)", target.range)
    }
  }

  private func isShown(_ target: Expression) -> Bool {
    switch target.kind {
    case .constant(let value):
      switch value {
      case .none, .bool: false
      default: true
      }
    case .format, .set, .dict, .comprehension, .generator: true
    default: false
    }
  }

  /// What an expression is called in messages about targets.
  func describe(_ expression: Expression) -> String {
    switch expression.kind {
    case .constant(.none): "None"
    case .constant(.bool(let value)): value ? "True" : "False"
    case .constant(.object(let object)) where object is EllipsisObject: "ellipsis"
    case .constant: "literal"
    case .name: "name"
    case .format: "f-string expression"
    case .unary, .binary, .not, .and, .or: "expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .call: "function call"
    case .attribute: "attribute"
    case .item, .slice: "subscript"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set display"
    case .dict: "dict literal"
    case .starred: "starred"
    case .comprehension(let comprehension):
      switch comprehension.result {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dict: "dict comprehension"
      case .generator: "generator expression"
      }
    case .generator: "generator expression"
    case .lambda: "lambda"
    case .walrus: "named expression"
    }
  }
}
