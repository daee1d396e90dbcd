import Foundation
import NDArray
import Testing

/// The cases of a file written by Tests/Fixtures/numpy/generate.py.
func fixture<Case: Decodable>(_ name: String, as type: Case.Type, file: String = #filePath) throws -> [Case] {
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
  let data = try Data(contentsOf: tests.appendingPathComponent("Fixtures/numpy/\(name).json"))
  let decoder = JSONDecoder()
  decoder.userInfo[try #require(.sharedArrays)] = try decoder.decode(SharedArrays.self, from: data).arrays
  let cases = try decoder.decode(Cases<Case>.self, from: data).cases
  try #require(!cases.isEmpty)
  return cases
}

private struct SharedArrays: Decodable { let arrays: [EncodedArray] }
private struct Cases<Case: Decodable>: Decodable { let cases: [Case] }

extension CodingUserInfoKey {
  fileprivate static let sharedArrays = CodingUserInfoKey(rawValue: "arrays")
}

/// An array as the fixtures write it.
struct EncodedArray: Decodable {
  let dtype: String
  let shape: [Int]
  private let bytes: [UInt8]
  /// What the bytes hash to, where they are not written out.
  private let digest: UInt64?
  /// Whether NumPy's element type is one that this library does not have.
  let isUnsupported: Bool

  private enum Key: String, CodingKey { case number, dtype, shape, hex, digest, unsupported }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let number = try container.decodeIfPresent(Int.self, forKey: .number) {
      let key = try #require(CodingUserInfoKey.sharedArrays)
      let arrays = try #require(decoder.userInfo[key] as? [EncodedArray])
      self = arrays[number]
      return
    }
    isUnsupported = container.contains(.unsupported)
    dtype = try container.decodeIfPresent(String.self, forKey: .dtype) ?? ""
    shape = try container.decodeIfPresent([Int].self, forKey: .shape) ?? []
    digest = try container.decodeIfPresent(String.self, forKey: .digest).flatMap { UInt64($0, radix: 16) }
    let digits = try (container.decodeIfPresent(String.self, forKey: .hex) ?? "").utf8.map {
      $0 <= UInt8(ascii: "9") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10
    }
    bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  var array: NDArray {
    get throws { try NDArray(bytes: bytes, dtype: #require(DType(rawValue: dtype)), shape: shape) }
  }

  /// How an array differs from this one in type, shape or bits (all nan count as equal); nil if it does not.
  func difference(from found: NDArray) -> String? {
    if isUnsupported { return "expected an unsupported type, found \(found.representation)" }
    if found.dtype.rawValue != dtype { return "expected \(dtype), found \(found.dtype): \(found)" }
    if found.shape != shape { return "expected shape \(shape), found \(found.shape): \(found)" }
    let canonical = found.withOneNaN
    if let digest { return canonical.digest == digest ? nil : "found other elements: \(found.representation)" }
    if canonical == bytes { return nil }
    return "expected \((try? array.representation) ?? ""), found \(found.representation)"
  }
}

extension NDArray {
  /// The bytes with every nan the same.
  fileprivate var withOneNaN: [UInt8] {
    switch dtype {
    case .float64:
      NDArray(elements(as: Double.self).map { $0.isNaN ? Double.nan : $0 }).contiguousBytes
    case .float32: NDArray(elements(as: Float.self).map { $0.isNaN ? Float.nan : $0 }).contiguousBytes
    default: contiguousBytes
    }
  }
}

extension [UInt8] {
  fileprivate var digest: UInt64 { reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } }
}

/// A value in a fixture whose type depends on where it stands.
enum Argument: Decodable {
  case none
  case bool(Bool)
  case integer(Int)
  case real(Double)
  case text(String)
  case list([Argument])
  case array(EncodedArray)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .none
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .real(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Argument].self) {
      self = .list(value)
    } else {
      self = .array(try container.decode(EncodedArray.self))
    }
  }

  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var real: Double? { if case .real(let value) = self { value } else { integer.map(Double.init) } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var list: [Argument]? { if case .list(let value) = self { value } else { nil } }
  /// A list of integers; an integer alone is a list of one.
  var integers: [Int]? { list?.compactMap(\.integer) ?? integer.map { [$0] } }
}

/// What NumPy returned or raised.
struct Outcome: Decodable {
  let array: EncodedArray?
  let several: [EncodedArray]?
  let text: String?
  let error: String?
  let message: String?

  /// Records an issue unless the work's result is NumPy's to the bit.
  func check(_ what: @autoclosure () -> String, _ work: () throws -> [NDArray]) {
    if let complaint = complaint(about: work) { Issue.record("\(what()): \(complaint)") }
  }

  /// What is wrong with the work's result, or nil if it is NumPy's to the bit.
  private func complaint(about work: () throws -> [NDArray]) -> String? {
    do {
      let results = try work()
      let expected = several ?? (array.map { [$0] } ?? [])
      if let error { return "expected \(error): \(message ?? ""), found \(results)" }
      if results.count != expected.count { return "expected \(expected.count) results, found \(results.count)" }
      for (found, expected) in zip(results, expected) {
        if let difference = expected.difference(from: found) { return difference }
      }
      return nil
    } catch let failure as Failure {
      if (several ?? [array].compactMap { $0 }).contains(where: \.isUnsupported) { return nil }
      let found = "\(failure.kind.builtin): \(failure.message)"
      return found == "\(error ?? "no error"): \(message ?? "")"
        ? nil : "expected \(error ?? "none"): \(message ?? ""), found \(found)"
    } catch {
      return "unexpected \(error)"
    }
  }
}

extension Failure.Kind {
  /// The builtin class that NumPy's own one derives from, as the fixtures name it.
  fileprivate var builtin: String {
    switch self {
    case .axis: "ValueError"
    case .ufunc: "TypeError"
    default: rawValue
    }
  }
}

extension NDArray {
  /// The view that a fixture's list of steps describes.
  func view(_ steps: [[Argument]]) throws -> NDArray {
    try steps.reduce(self) { array, step in
      switch step[0].text {
      case "transpose": try step[1].integers.map { try array.transposed($0) } ?? array.transposed()
      case "slice":
        try array.picked(
          [Index](repeating: .all, count: #require(step[1].integer))
            + [.slice(Slice(step[2].integer, step[3].integer, step: step[4].integer))])
      default: try array.broadcast(to: #require(step[1].integers))
      }
    }
  }
}
