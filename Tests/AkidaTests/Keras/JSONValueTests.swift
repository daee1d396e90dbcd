import Testing

@testable import Akida

struct JSONValueTests {
  @Test func valuesOfEveryKind() throws {
    let value = try #require(JSONValue(parsing: #"{"a": [1, 2.5, -3e2], "b": null, "c": true, "d": "é\n", "e": {}}"#))
    #expect(value["a"]?.array == [.number(1), .number(2.5), .number(-300)])
    #expect(value["a"]?.array?.first?.integer == 1)
    #expect(value["b"] == nil)
    #expect(value["c"]?.bool == true)
    #expect(value["c"]?.number == nil)
    #expect(value["d"]?.string == "é\n")
    #expect(value["e"]?.isObject == true)
    #expect(value["f"] == nil)
  }

  /// Python's json module writes these words.
  @Test func numbersThatAreNotFinite() {
    #expect(JSONValue(parsing: "[Infinity, -Infinity]") == .array([.number(.infinity), .number(-.infinity)]))
    #expect(JSONValue(parsing: "NaN")?.number?.isNaN == true)
  }

  @Test func textThatIsNotJSON() {
    for text in ["", "{", "[1,", "{\"a\" 1}", String(repeating: "[", count: 100_000)] {
      #expect(JSONValue(parsing: text) == nil)
    }
  }

  @Test func integersOutOfRangeAreNoIntegers() {
    #expect(JSONValue(parsing: "1e30")?.integer == nil)
    #expect(JSONValue(parsing: "1.5")?.integer == nil)
  }
}
