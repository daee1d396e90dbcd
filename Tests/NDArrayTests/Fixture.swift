import Foundation
import NDArray
import Testing

/// The cases of a file written by Tests/Fixtures/numpy/generate.py.
func fixture<Case: Decodable>(_ name: String, as type: Case.Type, file: String = #filePath) throws -> [Case] {
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
  let data = try Data(contentsOf: tests.appendingPathComponent("Fixtures/numpy/\(name).json"))
  return try JSONDecoder().decode([Case].self, from: data)
}

/// An array as the fixtures write it.
struct EncodedArray: Decodable {
  let dtype: String?
  let shape: [Int]?
  let hex: String?
  /// An element type that NumPy has and this library does not.
  let unsupported: String?

  var array: NDArray {
    get throws {
      let digits = try (hex ?? "").map { try UInt8(#require($0.hexDigitValue)) }
      let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
      return try NDArray(
        bytes: bytes, dtype: #require(DType(rawValue: #require(dtype))), shape: #require(shape))
    }
  }
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

  /// What is wrong with the work's result, or nil if it is NumPy's to the bit.
  func complaint(about work: () throws -> [NDArray]) -> String? {
    do {
      let results = try work()
      let expected = several ?? (array.map { [$0] } ?? [])
      if let error { return "expected \(error): \(message ?? ""), found \(results)" }
      if results.count != expected.count { return "expected \(expected.count) results, found \(results.count)" }
      for (found, expected) in zip(results, expected) {
        if expected.unsupported != nil { return "expected an unsupported type, found \(found.representation)" }
        if let difference = difference(found, try expected.array) { return difference }
      }
      return nil
    } catch let failure as Failure {
      if (several ?? [array].compactMap { $0 }).contains(where: { $0.unsupported != nil }) { return nil }
      let found = "\(failure.kind.rawValue): \(failure.message)"
      return found == "\(error ?? "no error"): \(message ?? "")"
        ? nil : "expected \(error ?? "none"): \(message ?? ""), found \(found)"
    } catch {
      return "unexpected \(error)"
    }
  }
}

/// How an array differs from the expected one in type, shape or bits (all nan count as equal); nil if it does not.
func difference(_ found: NDArray, _ expected: NDArray) -> String? {
  if found.dtype != expected.dtype { return "expected \(expected.dtype), found \(found.dtype): \(found)" }
  if found.shape != expected.shape { return "expected shape \(expected.shape), found \(found.shape)" }
  let same =
    switch found.dtype {
    case .float64:
      zip(found.elements(as: Double.self), expected.elements(as: Double.self))
        .allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
    case .float32:
      zip(found.elements(as: Float.self), expected.elements(as: Float.self))
        .allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
    default: found.contiguousBytes == expected.contiguousBytes
    }
  return same ? nil : "expected \(expected.representation), found \(found.representation)"
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
