import Foundation
import Testing

@testable import Interpreter

/// The quick way to write numbers agrees with the C library in every digit.
struct QuickDecimalTests {
  private func text(_ value: Double, _ precision: Int) -> String? {
    var out: [UInt8] = []
    return QuickDecimal.append(value, precision: precision, to: &out) ? String(decoding: out, as: UTF8.self) : nil
  }

  @Test func agreesWithPrintf() {
    var seed: UInt64 = 0x1234_5678_9ABC_DEF0
    func next() -> UInt64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return seed
    }
    var values: [Double] = [0, -0.0, 0.5, 1.5, 2.5, 0.125, 0.375, 1e14, 999_999.9999995, 0.05, 0.15, 1 - 0x1p-53, 2e-6]
    for _ in 0..<3000 {
      values.append(Double(next() >> 11) / 0x1p53 * pow(10, Double(next() % 20) - 5))
      values.append(Double(next() % 2000) / 16 - 60)
    }
    for value in values {
      for precision in [0, 1, 2, 3, 6, 10, 15] {
        guard let found = text(value, precision) else { continue }
        #expect(found == String(format: "%.\(precision)f", value), "\(value) \(precision)")
      }
    }
  }

  @Test func refusesWhatItCannotReach() {
    #expect(text(1e15, 2) == nil)
    #expect(text(1e-7, 2) == nil)
    #expect(text(.infinity, 2) == nil && text(.nan, 2) == nil)
    #expect(text(1, 16) == nil)
  }

  @Test(arguments: [0, 7, -7, 10, 99, Int.max, Int.min]) func writesInts(_ value: Int) {
    var out: [UInt8] = []
    QuickDecimal.append(value, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == String(value))
  }
}
