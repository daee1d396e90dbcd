import Data
import NDArray
import Testing

@Suite("The bundled pickle") struct BundledPickleTests {
  @Test func spokenDigits() throws {
    let items = try #require(try loadPickle(Fixtures.bundled("spoken_digits.pkl")).items)
    #expect(items.count == 8)
    #expect(items[0].ndarray?.shape == [2700, 49, 10, 1])
    #expect(items[0].ndarray?.dtype == .uint8)
    #expect(items[1].ndarray?.shape == [2700])
    #expect(items[1].ndarray?.dtype == .int32)
    #expect(items[2].ndarray?.shape == [300, 49, 10, 1])
    #expect(items[3].ndarray?.count == 300)
    #expect(items[4].items?.count == 2700)
    let words = try #require(items[6].dict)
    #expect(words.pairs.count == 10)
    guard case .int(let six) = words["six"] else {
      Issue.record("no index of 'six'")
      return
    }
    #expect(items[1].ndarray?.elements(as: Int64.self).filter { $0 == Int64(six) }.count == 270)
  }
}
