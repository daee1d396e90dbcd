import NDArray
import Testing

@testable import Data

@Suite("Pickles written by CPython") struct PickleGoldenTests {
  private static let archive = Result {
    let path = Fixtures.path("pickle/pickles.zip")
    return try ZipArchive(FileBytes.read(path), path: path)
  }

  static let names: [String] = {
    guard let archive = try? archive.get() else { return [] }
    return archive.members.filter { $0.name.hasSuffix("/expected") }.map { String($0.name.dropLast(9)) }
  }()

  @Test func thereAreCases() { #expect(PickleGoldenTests.names.count > 25) }

  @Test(arguments: names)
  func everyProtocol(name: String) throws {
    let archive = try PickleGoldenTests.archive.get()
    var expected = ""
    var protocols = 0
    for member in archive.members where member.name.hasPrefix(name + "/") {
      let bytes = try archive.withContents(of: member) { [UInt8]($0) }
      if member.name.hasSuffix("/expected") {
        expected = String(decoding: bytes, as: UTF8.self)
        continue
      }
      var unpickler = Unpickler(bytes)
      let description = describe(try unpickler.load())
      #expect(description == expected, "\(member.name)")
      #expect(unpickler.position == bytes.count, "\(member.name)")
      protocols += 1
    }
    #expect(protocols == 6 || protocols == 12)
  }
}
