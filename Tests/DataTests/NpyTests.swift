import Foundation
import NDArray
import Testing

@testable import Data

/// The fixture array of a type: shape (2, 3, 2), element k is k * 7 - 20 in the type's arithmetic.
func sample(_ dtype: DType) throws -> NDArray {
  try NDArray((0..<12).map { Int64($0 * 7 - 20) }, shape: [2, 3, 2]).astype(dtype)
}

/// Whether two arrays have the same type, shape and bits.
func identical(_ a: NDArray, _ b: NDArray) -> Bool {
  a.dtype == b.dtype && a.shape == b.shape && a.contiguousBytes == b.contiguousBytes
}

@Suite("Reading .npy and .npz") struct NpyTests {
  @Test(arguments: ["stored", "deflated"], DType.allCases)
  func everyTypeAndOrder(archive: String, dtype: DType) throws {
    let contents = try loadNPZ(Fixtures.path("npy/\(archive).npz"))
    for order in ["c", "swapped", "f"] {
      let array = try #require(contents.array("\(dtype.rawValue)_\(order)"))
      #expect(identical(array, try sample(dtype)), "\(dtype) \(order)")
    }
  }

  @Test func namesKeepTheirOrder() throws {
    let names = try loadNPZ(Fixtures.path("npy/stored.npz")).names
    #expect(names.prefix(3) == ["bool_c", "bool_swapped", "bool_f"])
    #expect(names.suffix(2) == ["empty", "scalar"])
  }

  @Test func fortranOrderStaysInMemory() throws {
    let array = try #require(try loadNPZ(Fixtures.path("npy/stored.npz")).array("int32_f"))
    #expect(array.strides == [1, 2, 6])
  }

  @Test(arguments: ["text", "text_swapped", "text_f"])
  func text(name: String) throws {
    let value = try loadNPZ(Fixtures.path("npy/deflated.npz"))[name]
    guard case .text(let strings, let shape) = value else {
      Issue.record("expected text")
      return
    }
    #expect(strings == ["ab", "ç", "", "日本語"])
    #expect(shape == [2, 2])
  }

  @Test func scalarsAndEmptyArrays() throws {
    let contents = try loadNPZ(Fixtures.path("npy/stored.npz"))
    #expect(contents.string("text_scalar") == "{\"k\": 1}")
    #expect(contents.array("scalar")?.shape == [])
    #expect(contents.array("scalar")?.elements(as: Float.self) == [2.5])
    #expect(contents.array("empty")?.shape == [0, 4])
  }

  @Test(arguments: ["descriptors", "zip64", "savez"])
  func kindsOfZip(name: String) throws {
    let contents = try loadNPZ(Fixtures.path("npy/\(name).npz"))
    #expect(contents.names == ["uint8", "float32"])
    #expect(identical(try #require(contents.array("float32")), try sample(.float32)))
  }

  @Test(arguments: ["version1", "version2", "version3"])
  func formatVersions(name: String) throws {
    guard case .array(let array) = try loadNPY(Fixtures.path("npy/\(name).npy")) else {
      Issue.record("expected an array")
      return
    }
    #expect(identical(array, try sample(.int32)))
  }

  @Test(arguments: [
    ("structured", "structured array"), ("object", "'|O'"), ("bytes", "'|S2'"), ("complex", "'<c8'"),
    ("float16", "'<f2'"),
  ])
  func unsupportedTypesAreRefused(name: String, expected: String) throws {
    let failure = #expect(throws: Failure.self) { try loadNPY(Fixtures.path("npy/refused_\(name).npy")) }
    #expect(failure?.kind == .notImplemented)
    #expect(failure?.message.contains(expected) == true)
  }

  @Test func missingFileSaysWhatCPythonSays() {
    let failure = #expect(throws: Failure.self) { try loadNPY("no/such.npy") }
    #expect(failure == Failure(.fileNotFound, "[Errno 2] No such file or directory: 'no/such.npy'"))
    #expect(#expect(throws: Failure.self) { try loadNPY("/") }?.kind == .isADirectory)
  }
}

@Suite("Damaged .npy and .npz") struct DamagedNpyTests {
  /// A version 1.0 file with the given header text and so many bytes of data.
  private func file(_ header: String, data: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]
    bytes.append(littleEndian: UInt16(header.utf8.count))
    return bytes + header.utf8 + [UInt8](repeating: 0, count: data)
  }

  private func failure(of bytes: [UInt8]) -> Failure? {
    #expect(throws: Failure.self) { try bytes.withUnsafeBytes { try npyValue($0, name: "x") } }
  }

  @Test(arguments: [
    "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000000,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296, 4294967296), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 4294967296, 4294967296, 4294967296), }",
    "{'descr': '<U0', 'fortran_order': False, 'shape': (1000000000000,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }",
    "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }",
    "{'descr': '<f4', 'fortran_order': False}", "{'descr': '<f4'", "{", "", "[]", "{'descr': ''",
  ])
  func impossibleHeaders(header: String) {
    #expect(failure(of: file(header, data: 64))?.kind == .value)
  }

  @Test func truncationAtEveryByte() throws {
    let whole = try npyBytes(sample(.uint16))
    for length in 0..<whole.count { #expect(failure(of: Array(whole[..<length]))?.kind == .value) }
  }

  @Test func damagedArchivesNeverCrash() throws {
    let whole = try FileBytes.read(Fixtures.path("npy/deflated.npz"))
    var refused = 0
    for index in stride(from: 0, to: whole.count, by: 11) {
      var bytes = whole
      bytes[index] ^= 0xff
      do {
        let archive = try ZipArchive(bytes, path: "x")
        for member in archive.members { _ = try archive.withContents(of: member) { try npyValue($0, name: "x") } }
      } catch is Failure { refused += 1 }
      #expect(throws: Failure.self) { try ZipArchive(Array(whole[..<index]), path: "x") }
    }
    #expect(refused > whole.count / 28)
  }

  @Test func claimedSizesAreNotBelieved() throws {
    let input: [UInt8] = [0x03, 0x00]
    #expect(throws: Failure.self) { try input.withUnsafeBytes { try inflate($0, size: 1 << 40, name: "x") } }
    #expect(throws: Failure.self) { try input.withUnsafeBytes { try inflate($0, size: 5, name: "x") } }
    #expect(try input.withUnsafeBytes { try inflate($0, size: 0, name: "x") } == [])
  }

  @Test func longerStreamThanStatedIsRefused() throws {
    // A stored deflate block of three bytes.
    let input: [UInt8] = [0x01, 0x03, 0x00, 0xfc, 0xff, 1, 2, 3]
    #expect(try input.withUnsafeBytes { try inflate($0, size: 3, name: "x") } == [1, 2, 3])
    #expect(throws: Failure.self) { try input.withUnsafeBytes { try inflate($0, size: 2, name: "x") } }
  }
}
