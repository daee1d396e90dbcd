/// The methods of bytes alone. Case is that of ASCII letters.
enum BytesMethods {
  /// All of them.
  static var all: [Command] { cases + conversions + translation }

  static func method(
    _ name: String, _ summary: String, _ parameters: [Parameter] = [], _ convention: CallConvention = .fixed,
    body: @escaping ([UInt8], borrowing Arguments) throws -> Value
  ) -> Command {
    Methods.declare("bytes", name, summary, parameters, convention, receiver: BytesKind.bytes, body: body)
  }

  private static var cases: [Command] {
    [
      map("capitalize", "The first letter in upper case and the others in lower case.") {
        $1 == nil ? upper($0) : lower($0)
      },
      map("lower", "In lower case.") { byte, _ in lower(byte) },
      map("swapcase", "With upper and lower case exchanged.") { byte, _ in
        lower(byte) == byte ? upper(byte) : lower(byte)
      },
      map("title", "Each word with a capital first.") { byte, previous in
        previous.map(isLetter) ?? false ? lower(byte) : upper(byte)
      },
      map("upper", "In upper case.") { byte, _ in upper(byte) },
    ]
  }

  /// A method that changes each byte, knowing the one before it.
  private static func map(
    _ name: String, _ summary: String, _ transform: @escaping (UInt8, UInt8?) -> UInt8
  ) -> Command {
    method(name, summary) { bytes, _ in
      BytesKind.value(bytes.indices.map { transform(bytes[$0], $0 > 0 ? bytes[$0 - 1] : nil) })
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }
  private static func lower(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 32 : byte }
  private static func upper(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte & ~32 : byte }

  private static var conversions: [Command] {
    [
      method(
        "decode", "The text they encode.",
        [
          .optional("encoding", "utf-8", "`utf-8`, `ascii` or `latin-1`"),
          .optional("errors", "strict", "what to do with malformed bytes: `strict`, `ignore`, `replace` …"),
        ], .parsed
      ) { bytes, arguments in
        let encoding = try TextEncoding(named: arguments.text(1))
        return Value(try encoding.decode(bytes, errors: arguments.text(2)))
      }
    ]
  }
}
