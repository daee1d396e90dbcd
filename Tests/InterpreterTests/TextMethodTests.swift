import Testing

@testable import Interpreter

/// Against tables written by Tests/Fixtures/language/make_text_methods.py.
@Suite struct TextMethodTests {
  @Test func strings() throws { try MethodCalls.check(LanguageFixture("text_methods"), "str") }

  @Test func bytes() throws { try MethodCalls.check(LanguageFixture("text_methods"), "bytes") }

  @Test func encodings() throws { try MethodCalls.check(LanguageFixture("text_methods"), "encodings") }

  @Test func characterTests() throws {
    let fixture = try LanguageFixture("text_methods")
    for item in try fixture.cases("character tests") {
      let name = try #require(item[0] as? String)
      let bounds = try #require(item[1] as? [Int])
      var expected = [Bool](repeating: false, count: 0x110000)
      for place in stride(from: 0, to: bounds.count, by: 2) {
        for code in bounds[place]...bounds[place + 1] { expected[code] = true }
      }
      let test = try #require(Self.tests[name])
      // All of the planes with scripts, and elsewhere the places where the answer changes.
      let edges = bounds.lazy.flatMap { [$0 - 1, $0, $0 + 1] }.filter { $0 >= 0x20000 && $0 < 0x110000 }
      let wrong = (Array(0..<0x20000) + edges).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
        test($0) != expected[Int($0.value)]
      }
      #expect(wrong.isEmpty, "\(name): \(wrong.prefix(20).map { String($0.value, radix: 16) })")
    }
  }

  private static let tests: [String: @Sendable (Unicode.Scalar) -> Bool] = [
    "isalnum": { $0.isLetterOrNumber }, "isalpha": { $0.isLetter }, "isascii": { $0.isASCII },
    "isdecimal": { $0.decimalDigit != nil }, "isdigit": { $0.isDigit }, "isidentifier": { $0.isIdentifierPart },
    "islower": { $0.isLower }, "isnumeric": { $0.isNumber },
    "isprintable": { StringRepresentation.isPrintable($0) }, "isspace": { $0.isSpace },
    "istitle": { $0.isTitle || $0.isUpper }, "isupper": { $0.isUpper },
  ]

  @Test func caseMappings() throws {
    let fixture = try LanguageFixture("text_methods")
    for item in try fixture.cases("character mappings") {
      let name = try #require(item[0] as? String)
      let changed = try #require(item[1] as? String)
      let results = try #require(item[2] as? [String])
      let expected = Dictionary(uniqueKeysWithValues: zip(changed.unicodeScalars, results))
      let map = try #require(Self.mappings[name])
      // All that change, and a part of those that do not.
      let scalars = (0..<UInt32(0x20000)).compactMap(Unicode.Scalar.init)
      let wrong = scalars.filter { scalar in
        if expected[scalar] == nil, scalar.value > 0x600, scalar.value % 16 != 0 { return false }
        return !map(String(scalar)).utf8.elementsEqual((expected[scalar] ?? String(scalar)).utf8)
      }
      #expect(wrong.isEmpty, "\(name): \(wrong.prefix(20).map { String($0.value, radix: 16) })")
    }
  }

  private static let mappings: [String: @Sendable (String) -> String] = [
    "casefold": CaseMapping.folded, "lower": CaseMapping.lower, "swapcase": CaseMapping.swapped,
    "title": CaseMapping.titled, "upper": CaseMapping.upper,
  ]
}
