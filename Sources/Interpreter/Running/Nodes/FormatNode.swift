/// An f-string.
final class FormatNode: ExpressionNode {
  private let pieces: [FormatPart]

  init(_ pieces: [FormatPart], _ range: SourceRange) {
    self.pieces = pieces
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws -> Value {
    var out: [UInt8] = []
    out.reserveCapacity(pieces.count * 12)
    do {
      for piece in pieces { try piece.append(frame, to: &out) }
    } catch { throw located(error) }
    return Value(String(decoding: out, as: UTF8.self))
  }
}

/// A part of an f-string. The base class is empty text.
class FormatPart {
  func append(_ frame: Frame, to out: inout [UInt8]) throws {}
}

final class TextPart: FormatPart {
  private let text: [UInt8]
  init(_ text: String) { self.text = Array(text.utf8) }
  override func append(_ frame: Frame, to out: inout [UInt8]) { out.append(contentsOf: text) }
}

/// A value with a specification that the source spells out, read once for the numbers it will format.
final class ValuePart: FormatPart {
  private let operand: Operand
  private let conversion: FormatPiece.Conversion
  private let specification: String
  private let forInt: FixedFormat?
  private let forFloat: FixedFormat?

  init(_ operand: Operand, _ conversion: FormatPiece.Conversion, _ specification: String) {
    self.operand = operand
    self.conversion = conversion
    self.specification = specification
    // One that cannot be read fails when it is used.
    forInt = FixedFormat(specification, typeName: "int", type: "d")
    forFloat = FixedFormat(specification, typeName: "float", type: nil)
  }

  override func append(_ frame: Frame, to out: inout [UInt8]) throws {
    let value = try conversion.apply(to: operand.value(frame))
    switch value {
    case .string(let text) where specification.isEmpty: out.append(contentsOf: text.value.utf8)
    case .int(let number):
      if let forInt { try forInt.append(number, to: &out) } else { try appendGeneral(value, to: &out) }
    case .float(let number):
      if let forFloat { try forFloat.append(number, to: &out) } else { try appendGeneral(value, to: &out) }
    default: try appendGeneral(value, to: &out)
    }
  }

  @inline(never) private func appendGeneral(_ value: Value, to out: inout [UInt8]) throws {
    out.append(contentsOf: try Formatting.format(value, specification).utf8)
  }
}

/// A value whose specification has fields of its own.
final class ComputedPart: FormatPart {
  private let operand: Operand
  private let conversion: FormatPiece.Conversion
  private let specification: FormatNode

  init(_ operand: Operand, _ conversion: FormatPiece.Conversion, _ specification: FormatNode) {
    self.operand = operand
    self.conversion = conversion
    self.specification = specification
  }

  override func append(_ frame: Frame, to out: inout [UInt8]) throws {
    let value = try conversion.apply(to: operand.value(frame))
    let text = try specification.evaluate(frame).asString ?? ""
    out.append(contentsOf: try Formatting.format(value, text).utf8)
  }
}

extension FormatPiece.Conversion {
  @inline(__always) func apply(to value: Value) throws -> Value {
    switch self {
    case .none: value
    case .str: Value(try value.str())
    case .repr: Value(try value.repr())
    case .ascii: Value(Formatting.escapeNonASCII(try value.repr()))
    }
  }
}

/// A specification for numbers of one type. The common ones, a width and a number of decimals, are formatted in place.
struct FixedFormat {
  private let spec: FormatSpec
  /// Digits after the point for floats that are formatted in place; -1 if they are not.
  private let precision: Int
  private let isPlainInt: Bool

  /// Nil if the specification is empty or cannot be read.
  init?(_ text: String, typeName: String, type: Unicode.Scalar?) {
    guard let spec = try? FormatSpec(text, typeName: typeName, alignment: .right, type: type) else { return nil }
    if text.isEmpty, type == nil { return nil }
    self.spec = spec
    let isSimple =
      spec.sign == nil && !spec.isAlternate && !spec.dropsNegativeZero && spec.grouping == nil && spec.fill.isASCII
      && spec.alignment != .afterSign && (spec.width ?? 0) < 1000
    isPlainInt = isSimple && spec.type == "d" && spec.precision == nil
    precision = isSimple && spec.type == "f" ? spec.precision ?? 6 : -1
  }

  func append(_ value: Int, to out: inout [UInt8]) throws {
    guard isPlainInt else {
      return out.append(contentsOf: try Formatting.formatInteger(.int(value), spec).utf8)
    }
    let start = out.count
    QuickDecimal.append(value, to: &out)
    pad(from: start, &out)
  }

  func append(_ value: Double, to out: inout [UInt8]) throws {
    let start = out.count
    if precision >= 0, QuickDecimal.append(value, precision: precision, to: &out) {
      pad(from: start, &out)
    } else {
      out.append(contentsOf: try Formatting.formatFloat(value, spec, "float").utf8)
    }
  }

  /// Pads the text from `start` on, which is ASCII.
  private func pad(from start: Int, _ out: inout [UInt8]) {
    let missing = (spec.width ?? 0) - (out.count - start)
    guard missing > 0 else { return }
    let left =
      switch spec.alignment {
      case .left: 0
      case .center: missing / 2
      case .right, .afterSign: missing
      }
    let fill = UInt8(truncatingIfNeeded: spec.fill.value)
    out.append(contentsOf: repeatElement(fill, count: missing - left))
    if left > 0 { out.insert(contentsOf: repeatElement(fill, count: left), at: start) }
  }
}
