import BigInt
import Testing

@testable import Interpreter

/// The order of sets after long histories, against CPython's.
@Suite struct SetHistoryTests {
  @Test func histories() throws {
    let interpreter = Interpreter()
    var differences = Differences()
    for item in try LanguageFixture("container_methods").cases("set histories") {
      let set = SetObject()
      for step in try #require(item[0] as? [[Any]]) {
        let name = try #require(step[0] as? String)
        let arguments = try step.dropFirst().map { try Value(fixture: $0) }
        _ = try MethodCalls.call(interpreter, .object(set), name, arguments)
      }
      let hash = try SetObject(contentsOf: .object(set), isFrozen: true).hash()
      let text = try #require(item[1] as? String)
      let expected = "\(text) \(item[2])"
      differences.compare("\(try set.repr()) \(hash)", expected, "\(item[0])")
    }
    #expect(differences.count == 0, differences.summary)
  }

  @Test func changingDuringIteration() throws {
    let set = try SetObject([1, 2, 3])
    let iterator = try Value.object(set).makeIterator()
    _ = try iterator.next()
    try set.insert(99)
    let found = LanguageFixture.describe { try iterator.next()?.repr() ?? "the end" }
    #expect(found == "!RuntimeError: Set changed size during iteration")
  }

  @Test func deepNestingIsFreed() throws {
    var set = try SetObject([1], isFrozen: true)
    for _ in 0..<100_000 { set = try SetObject([Value(tuple: [.object(set)])], isFrozen: true) }
    #expect(set.count == 1)
  }
}
