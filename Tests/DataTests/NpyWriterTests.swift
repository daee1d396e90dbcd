import Foundation
import NDArray
import Testing

@testable import Data

@Suite("Writing .npy and .npz") struct NpyWriterTests {
  @Test func sameBytesAsNumPy() throws {
    #expect(try npyBytes(sample(.int32)) == FileBytes.read(Fixtures.path("npy/version1.npy")))
    #expect(try npyBytes(NDArray(Int64(0)..<5)) == FileBytes.read(Fixtures.path("npy/vector.npy")))
    #expect(try npyBytes(NDArray([true], shape: [])) == FileBytes.read(Fixtures.path("npy/scalar.npy")))
    #expect(try npyBytes(NDArray([Double](), shape: [0, 1_000_000])) == FileBytes.read(Fixtures.path("npy/empty.npy")))
  }

  @Test func sameArchiveAsSavez() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "akscript-\(UUID()).npz").path()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try saveNPZ([("uint8", sample(.uint8)), ("float32", sample(.float32))], to: path)
    #expect(try FileBytes.read(path) == FileBytes.read(Fixtures.path("npy/savez.npz")))
  }

  @Test(arguments: DType.allCases)
  func readsWhatItWrote(dtype: DType) throws {
    let array = try sample(dtype)
    let value = try npyBytes(array).withUnsafeBytes { try npyValue($0, name: "x") }
    guard case .array(let back) = value else {
      Issue.record("expected an array")
      return
    }
    #expect(identical(back, array))
  }

  @Test func equalNamesAreRefused() throws {
    let array = NDArray([1.0])
    #expect(throws: Failure.self) { try saveNPZ([("a", array), ("a", array)], to: "/tmp/never-written.npz") }
  }

  @Test func unwritablePathSaysWhatCPythonSays() {
    let failure = #expect(throws: Failure.self) { try saveNPY(NDArray([1.0]), to: "/no/such/folder.npy") }
    #expect(failure == Failure(.fileNotFound, "[Errno 2] No such file or directory: '/no/such/folder.npy'"))
  }
}
