/// An expression of the source text.
struct Expression {
  let kind: Kind
  let range: SourceRange
  /// The range with parentheses around it, which larger expressions start and end with.
  let outer: SourceRange
  /// The number of expressions inside each other, this one included; limited, because trees are walked by recursion.
  let depth: Int32

  init(_ kind: Kind, _ range: SourceRange, over parts: [Expression] = []) {
    self.kind = kind
    self.range = range
    outer = range
    depth = 1 + (parts.map(\.depth).max() ?? 0)
  }
  private init(_ inner: Expression, range: SourceRange? = nil, outer: SourceRange) {
    kind = inner.kind
    self.range = range ?? inner.range
    depth = inner.depth
    self.outer = outer
  }

  /// The same expression, of whose several lines errors show what is from `start` on.
  func shown(from start: SourceRange) -> Expression { Expression(self, range: start.through(range), outer: outer) }

  /// The same expression with parentheses around it.
  func parenthesised(_ outer: SourceRange) -> Expression { Expression(self, outer: outer) }

  indirect enum Kind {
    case constant(Value)
    case name(Name)
    case format([FormatPiece])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    case not(Expression)
    case and([Expression])
    case or([Expression])
    /// `first op operand op operand …`
    case comparison(Expression, [(op: Comparison, operand: Expression)])
    case conditional(test: Expression, yes: Expression, no: Expression)
    case call(Expression, [Argument])
    case attribute(Expression, String)
    case item(Expression, Expression)
    case slice(Expression?, Expression?, Expression?)
    case list([Expression])
    case tuple([Expression])
    case set([Expression])
    case dict([DictEntry])
    case starred(Expression)
    case comprehension(Comprehension)
    case generator(FunctionDefinition, first: Expression)
    case lambda(FunctionDefinition)
    case walrus(Name, Expression)
  }
}

/// The comparisons, with those that no type defines.
enum Comparison {
  case value(ComparisonOperator)
  case contained, notContained, same, notSame
}

/// A part of an f-string.
enum FormatPiece {
  case text(String)
  case value(Expression, conversion: Conversion, specification: [FormatPiece])

  /// `!s`, `!r` or `!a`.
  enum Conversion { case none, str, repr, ascii }
}

/// An argument of a call.
struct Argument {
  enum Kind {
    case positional
    case keyword(String)
    /// `*value`
    case unpacked
    /// `**value`
    case unpackedKeywords
  }
  let kind: Kind
  let value: Expression
  /// The keyword and the value.
  let range: SourceRange
}

/// A part of a dict display; without a key it is `**value`.
struct DictEntry {
  let key: Expression?
  let value: Expression
}

/// A use of a name. The resolver fills in where the name lives.
final class Name {
  let text: String
  let range: SourceRange
  var place = Place.unresolved

  init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// Where a name lives at run time.
enum Place {
  case unresolved
  case local(Int)
  case cell(Int)
  /// A cell of an enclosing function.
  case freeCell(Int)
  case global(Int)
}

/// A list, set or dict comprehension, or the body of a generator expression.
final class Comprehension {
  enum Result { case list, set, dict, generator }
  let result: Result
  /// The element, or a dict's key.
  let element: Expression
  /// A dict's value.
  let value: Expression?
  let clauses: [Clause]
  /// The hidden local that holds the container while it is filled; not for generators.
  let container: Name
  /// Slots of loop names that inner functions capture; each run of the comprehension gives them new cells.
  var cellSlots: [Int] = []

  enum Clause {
    case loop(target: Expression, iterable: Expression)
    case condition(Expression)
  }

  init(_ result: Result, element: Expression, value: Expression?, clauses: [Clause]) {
    self.result = result
    self.element = element
    self.value = value
    self.clauses = clauses
    container = Name(".result", element.range)
  }
}
