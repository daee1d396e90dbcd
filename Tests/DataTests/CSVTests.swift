import NDArray
import Testing

@testable import Data

@Suite struct CSVTests {
  private func described(_ text: String) throws -> String {
    let table = try CSVReader.table(Array(text.utf8), path: "t.csv")
    let columns = table.columns.map { column in
      switch column {
      case .numbers(let array): "\(array.dtype.rawValue)\(array.shape[0] == 0 ? "[]" : array.description)"
      case .texts(let texts): "\(texts)"
      }
    }
    return "\(table.names.map { "\($0)" } ?? "-") \(columns.joined(separator: " "))"
  }

  @Test(arguments: [
    ("a,b\n1,2.5\n3,4\n", "[\"a\", \"b\"] int64[1 3] float64[2.5 4. ]"),
    ("1,2\n3,4", "- int64[1 3] int64[2 4]"),
    ("word;n\nsix;1\nhappy;-2\n", "[\"word\", \"n\"] [\"six\", \"happy\"] int64[ 1 -2]"),
    ("a\tb\r\n1\t2\r\n", "[\"a\", \"b\"] int64[1] int64[2]"),
    ("x,y\n1,\n,2\n", "[\"x\", \"y\"] float64[ 1. nan] float64[nan  2.]"),
    ("\u{FEFF}a\n 1 \n", "[\"a\"] int64[1]"),
    ("t\n\"a,b\"\n\"say \"\"hi\"\"\"\n\"two\nlines\"\n", "[\"t\"] [\"a,b\", \"say \\\"hi\\\"\", \"two\\nlines\"]"),
    ("n\n99999999999999999999\n", "[\"n\"] float64[1.e+20]"), ("a\n1e3\ninf\n", "[\"a\"] float64[1000.   inf]"),
    ("", "- "), ("a,b\n", "[\"a\", \"b\"] int64[] int64[]"), ("a,b\n\n1,2\n\n", "[\"a\", \"b\"] int64[1] int64[2]"),
  ])
  func tables(_ text: String, _ expected: String) throws { #expect(try described(text) == expected) }

  @Test(arguments: [
    ("a,b\n1\n", "'t.csv', line 2: found 1 cells, expected 2"), ("a\n\"x\n", "line 2: the quoted cell has no end"),
    ("a\n\"x\"y\n", "line 2: text follows a quoted cell"), ("a,b\n1,2,3", "line 2: found 3 cells"),
  ])
  func whatIsNoTable(_ text: String, _ message: String) {
    let failure = #expect(throws: Failure.self) { try described(text) }
    #expect(failure?.message.contains(message) == true, "\(failure?.message ?? "")")
  }

  @Test func otherEncodings() {
    #expect(throws: Failure.self) { try CSVReader.table([0x61, 0x0A, 0xFF, 0x0A], path: "t.csv") }
  }

  @Test func randomBytesNeverTrap() {
    var state: UInt64 = 1
    let alphabet = Array("a1,;\"\n\r\t. -e".utf8) + [0xC3, 0xA9, 0xFF]
    for _ in 0..<5000 {
      let bytes = (0..<24).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      _ = try? CSVReader.table(bytes, path: "t.csv")
    }
  }
}
