import BigInt
import Foundation

/// `int.to_bytes` and `int.from_bytes`.
enum IntegerBytes {
  private static var order: Parameter { .optional("byteorder", "big", "`big` or `little`: which end comes first") }
  private static var sign: Parameter { .named("signed", false, "whether the topmost bit is the sign") }

  /// `int.to_bytes`.
  static var toBytes: Command {
    Methods.declare(
      "int", "to_bytes", "Its digits in base 256.", [.optional("length", 1, "how many bytes"), order, sign], .parsed,
      receiver: \.exactInteger
    ) { value, arguments in
      let length = try arguments.size(1)
      let isLittle = try isLittle(arguments, 2)
      if length < 0 { throw PythonError.value("length argument must be non-negative") }
      try MemoryLimit.check(length)
      return BytesKind.value(try bytes(value, length, isSigned: arguments[3].isTrue, isLittle: isLittle))
    }
  }

  private static func bytes(_ value: BigInt, _ length: Int, isSigned: Bool, isLittle: Bool) throws -> [UInt8] {
    if value < 0, !isSigned { throw PythonError("OverflowError", "can't convert negative int to unsigned") }
    // What is left after the sign: the bits of a number that is not negative.
    let plain = (value < 0 ? -value - 1 : value).magnitude
    if plain.bitWidth + (isSigned ? 1 : 0) > length * 8, value != 0 {
      throw PythonError("OverflowError", "int too big to convert")
    }
    let filler: UInt8 = value < 0 ? 0xFF : 0
    let digits = plain.serialize().map { $0 ^ filler }
    let all = [UInt8](repeating: filler, count: max(0, length - digits.count)) + digits
    return isLittle ? all.reversed() : all
  }

  /// `int.from_bytes`, which belongs to the type.
  static var fromBytes: Command {
    .builtin(
      "from_bytes", "The int whose digits in base 256 these are.", [.required("bytes", "the digits"), order, sign],
      .named
    ) { arguments in
      let isLittle = try isLittle(arguments, 1)
      let given = try BytesObject.content(of: arguments[0])
      let digits = isLittle ? given.reversed() : given
      let value = BigInt(BigUInt(Data(digits)))
      let isNegative = try arguments[2].isTrue && digits.first ?? 0 >= 0x80
      return Value(isNegative ? value - (BigInt(1) << (8 * digits.count)) : value)
    }
  }

  private static func isLittle(_ arguments: borrowing Arguments, _ index: Int) throws -> Bool {
    switch try arguments.text(index) {
    case "little": return true
    case "big": return false
    default: throw PythonError.value("byteorder must be either 'little' or 'big'")
    }
  }
}
