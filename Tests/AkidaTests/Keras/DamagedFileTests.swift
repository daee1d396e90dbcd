import Foundation
import NDArray
import Testing

@testable import Akida

/// Files that are cut or have wrong bytes fail with a `Failure`, or convert: nothing else may happen, though the HDF5 library
/// itself crashes on some of them and reads others without end.
struct DamagedFileTests {
  /// Writes `bytes` to a file for the time of `body`.
  private func withFile<R>(_ bytes: Data, _ body: (String) throws -> R) throws -> R {
    let path = NSTemporaryDirectory() + "damaged-\(UUID().uuidString).h5"
    try bytes.write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  private func convert(_ bytes: Data) throws -> Failure? {
    try withFile(bytes) { path in
      do {
        _ = try KerasModel(path: path).akidaLayers()
        return nil
      } catch let failure as Failure {
        return failure
      }
    }
  }

  @Test("Files cut anywhere fail", arguments: Fixtures.files(in: "keras", type: "h5"))
  func cutFile(_ name: String) throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("keras/\(name).h5")))
    for part in 0..<20 {
      let failure = try convert(whole.prefix(whole.count * part / 20))
      #expect(failure?.kind == .os, "cut after \(part) of 20 parts")
    }
  }

  @Test("Files with wrong bytes fail or convert", arguments: Fixtures.files(in: "errors", type: "h5"))
  func wrongBytes(_ name: String) throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("errors/\(name).h5")))
    // The seed spares the test a file that keeps the library busy up to its limit of some seconds.
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try convert(bytes)
    }
  }

  @Test func otherFilesAreToldApart() throws {
    let kinds = [
      ("PK\u{3}\u{4}abc", "zip"), ("<!DOCTYPE html>", "web page"), ("version https://git-lfs.github.com", "Git LFS"),
      ("", "empty"), ("hello", "68 65 6c 6c"),
    ]
    for (text, word) in kinds {
      let failure = try convert(Data(text.utf8))
      #expect(failure?.kind == .os)
      #expect(failure?.message.contains(word) == true)
    }
    #expect(throws: Failure.self) { try KerasModel(path: "/dev/zero") }
    let missing = try #require(throws: Failure.self) { try KerasModel(path: "/no/such/file.h5") }
    #expect(missing.kind == .fileNotFound)
    let directory = try #require(throws: Failure.self) { try KerasModel(path: NSTemporaryDirectory()) }
    #expect(directory.kind == .isADirectory)
  }

  /// A user block before the HDF5 data is part of the format.
  @Test func aUserBlockIsSkipped() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: Fixtures.path("errors/flatten_last.h5")))
    #expect(try convert(Data(count: 1024) + whole) == nil)
  }

  @Test func filesAreReadInParallel() async throws {
    let path = Fixtures.path("keras/dense_only.h5")
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<32 { group.addTask { try KerasModel(path: path).akidaLayers().count } }
      for try await count in group { #expect(count == 4) }
    }
  }
}
