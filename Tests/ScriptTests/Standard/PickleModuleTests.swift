import BigInt
import Foundation
import Interpreter
import NDArray
import Testing

@testable import Script

@Suite("The pickle module") struct PickleModuleTests {
  private let host: Host

  init() throws { host = try Host() }

  private func loads(_ program: String, encoding: String? = nil) throws -> Value {
    let bytes = program.unicodeScalars.map { UInt8($0.value) }
    let keywords = encoding.map { [(name: "encoding", value: Value($0))] } ?? []
    return try host.call("pickle", "loads", .object(BytesObject(bytes)), keywords: keywords)
  }

  private static let bundled = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "data/spoken_digits.pkl")
    .path(percentEncoded: false)

  @Test func values() throws {
    #expect(try loads("(I1\nI01\nNF2.5\nVab\n(I1\ntl.").repr() == "[1, True, None, 2.5, 'ab', (1,)]")
    #expect(try loads("(Vk\n(lVj\n(dd.").repr() == "{'k': [], 'j': {}}")
    #expect(try loads("L1180591620717411303424L\n.").asBigInt == 1 << 70)
    #expect(try loads("L-1180591620717411303424L\n.").asBigInt == -(1 << 70))
    #expect(try loads("\u{8a}\u{9}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{80}\u{ff}.").asBigInt == -(1 << 63))
    #expect(try loads("C\u{2}\u{0}a.").asObject(BytesObject.self)?.bytes == [0, 0x61])
    #expect(try loads("\u{8f}(I1\nI1\nI2\n\u{90}.").length() == 2)
    #expect(try loads("U\u{1}\u{e9}.", encoding: "latin1").asString == "é")
  }

  @Test func sharedValuesStayShared() throws {
    let value = try loads("]q\u{0}h\u{0}\u{86}.")
    guard case .tuple(let tuple) = value, case .list(let first) = tuple.items[0],
      case .list(let second) = tuple.items[1]
    else {
      Issue.record("expected a tuple of lists")
      return
    }
    #expect(first === second)
  }

  /// 60 lists, each holding the one before twice.
  @Test func billionLaughsStaySmall() throws {
    var program = "]q\u{0}"
    for number in 1...60 {
      let (last, this) = (Unicode.Scalar(UInt8(number - 1)), Unicode.Scalar(UInt8(number)))
      program += "]h\(last)ah\(last)aq\(this)"
    }
    #expect(try loads(program + ".").length() == 2)
  }

  @Test func deepNestingIsConverted() throws {
    let levels = 1000
    let value = try loads(String(repeating: "(", count: levels) + String(repeating: "l", count: levels) + ".")
    var depth = 0
    var inner: Value? = value
    while case .list(let list)? = inner {
      depth += 1
      inner = list.items.first
    }
    #expect(depth == levels)
  }

  @Test func filesOfSeveralPickles() throws {
    try host.put("I1\n.I2\n.".utf8, at: "f")
    let file = try host.open("f", "rb")
    #expect(try host.call("pickle", "load", file).asInt == 1)
    #expect(try host.call("pickle", "load", file).asInt == 2)
    #expect(host.error { try host.call("pickle", "load", file) } == "EOFError: Ran out of input")
  }

  @Test func bundledData() throws {
    let file = try host.call("io", "open", Value(PickleModuleTests.bundled), "rb")
    let items = try host.call("pickle", "load", file).contents()
    #expect(items.count == 8)
    #expect(items[0].asObject(ArrayObject.self)?.array.shape == [2700, 49, 10, 1])
    #expect(items[1].asObject(ArrayObject.self)?.array.dtype == .int32)
    guard case .dict(let words) = items[6] else {
      Issue.record("expected a dict")
      return
    }
    #expect(try words.get("six")?.asInt == 6)
  }

  @Test func unknownObjectsCanBePassedOnButNotUsed() throws {
    guard case .list(let list) = try loads("(cos\nsystem\n(S'true'\ntRI5\nl.") else {
      Issue.record("expected a list")
      return
    }
    #expect(list.items[1].asInt == 5)
    let object = list.items[0]
    #expect(try object.repr() == "<pickled os.system, not loaded>")
    let refusal = "TypeError: 'os.system' was pickled but not loaded"
    #expect(host.error { try host.interpreter.call(object) } == refusal)
    #expect(host.error { try Value(list: object.contents()) } == refusal)
    #expect(host.error { .int(try object.length()) } == refusal)
  }

  @Test func errors() throws {
    #expect(host.error { try loads("(I1\n") }.hasPrefix("UnpicklingError: pickle data was truncated"))
    #expect(host.error { try loads("\u{1}") } == "UnpicklingError: invalid load key 0x1 at byte 0")
    #expect(host.error { try loads("") } == "EOFError: Ran out of input")
    #expect(host.error { try loads("N.", encoding: "nope") } == "LookupError: unknown encoding: nope")
    #expect(
      host.error { try host.call("pickle", "loads", "text") }
        == "TypeError: a bytes-like object is required, not 'str'")
    #expect(host.error { try loads("(]Nd.") } == "TypeError: unhashable type: 'list'")
    try host.put("I1\n.".utf8, at: "f")
    #expect(
      host.error { try host.call("pickle", "load", host.open("f")) }
        == "TypeError: a bytes-like object is required, not 'str'")
  }
}
