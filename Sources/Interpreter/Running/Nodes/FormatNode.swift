import BigInt

/// An f-string.
final class FormatNode: ExpressionNode {
  enum Piece {
    case text([UInt8])
    case value(Operand, FormatPiece.Conversion, FixedFormat)
    /// A value whose specification has fields of its own.
    case computed(Operand, FormatPiece.Conversion, ExpressionNode)
  }
  private let pieces: [Piece]

  init(_ pieces: [Piece], _ range: SourceRange) {
    self.pieces = pieces
    super.init(range)
  }

  override func evaluate(_ frame: Frame) throws -> Value {
    var out: [UInt8] = []
    out.reserveCapacity(pieces.count * 12)
    for piece in pieces {
      switch piece {
      case .text(let text): out.append(contentsOf: text)
      case .value(let operand, let conversion, let format):
        let value = try operand.value(frame)
        do { try format.append(try Self.convert(value, conversion), to: &out) } catch { throw located(error) }
      case .computed(let operand, let conversion, let node):
        let value = try operand.value(frame)
        let specification = try node.evaluate(frame)
        do {
          let text = try Formatting.format(try Self.convert(value, conversion), specification.asString ?? "")
          out.append(contentsOf: text.utf8)
        } catch { throw located(error) }
      }
    }
    return Value(String(decoding: out, as: UTF8.self))
  }

  @inline(__always) private static func convert(_ value: Value, _ conversion: FormatPiece.Conversion) throws -> Value {
    switch conversion {
    case .none: value
    case .str: Value(try value.str())
    case .repr: Value(try value.repr())
    case .ascii: Value(Formatting.escapeNonASCII(try value.repr()))
    }
  }
}

/// A specification that the source spells out, read once for the numbers it will format.
struct FixedFormat {
  private let text: String
  private let forInt: FormatSpec?
  private let forFloat: FormatSpec?

  init(_ text: String) {
    self.text = text
    // One that cannot be read fails when it is used.
    forInt = text.isEmpty ? nil : try? FormatSpec(text, typeName: "int", alignment: .right, type: "d")
    forFloat = text.isEmpty ? nil : try? FormatSpec(text, typeName: "float", alignment: .right, type: nil)
  }

  @inline(__always) func append(_ value: Value, to out: inout [UInt8]) throws {
    if text.isEmpty {
      switch value {
      case .string(let string): return out.append(contentsOf: string.value.utf8)
      case .int(let number): return out.append(contentsOf: String(number).utf8)
      default: break
      }
    }
    try appendFormatted(value, to: &out)
  }

  @inline(never) private func appendFormatted(_ value: Value, to out: inout [UInt8]) throws {
    switch value {
    case .int:
      if let spec = forInt { return out.append(contentsOf: try Formatting.formatInteger(value, spec).utf8) }
    case .float(let number):
      if let spec = forFloat { return out.append(contentsOf: try Formatting.formatFloat(number, spec, "float").utf8) }
    default: break
    }
    out.append(contentsOf: try Formatting.format(value, text).utf8)
  }
}
