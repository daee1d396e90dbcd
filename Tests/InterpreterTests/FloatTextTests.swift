import Foundation
import Testing

@testable import Interpreter

/// Roundings of random floats against the C library's, which are exact.
@Suite struct FloatTextTests {
  @Test func roundings() throws {
    let seed = UInt64.random(in: 0 ..< .max)
    var generator = SeededGenerator(state: seed)
    var differences = Differences()
    for _ in 0..<8000 {
      let value = Self.value(&generator)
      let places = Int.random(in: 0...24, using: &generator)
      for (style, format) in [
        (FloatText.Style.fixed(places), "%.\(places)f"), (.exponent(places), "%.\(places)e"),
        (.general(places), "%.\(places)g"),
      ] {
        let found = try FloatText(style: style).text(value)
        differences.compare(found, String(format: format, value), "\(format) of \(value)")
      }
    }
    #expect(differences.count == 0, "seed \(seed): \(differences.summary)")
  }

  /// Floats of all sizes, many of them short in decimal or half way between two decimals.
  private static func value(_ generator: inout SeededGenerator) -> Double {
    let magnitude: Double
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: magnitude = Double(bitPattern: UInt64.random(in: 0..<0x7FF0_0000_0000_0000, using: &generator))
    case 1: magnitude = Double(Int.random(in: 0..<100_000, using: &generator)) / 1024
    case 2: magnitude = Double(Int.random(in: 0..<1_000_000, using: &generator)) / 1000
    case 3: magnitude = Double(Int.random(in: 0..<10_000, using: &generator)) * 0x1p-1074
    case 4: magnitude = Double.random(in: 0..<1000, using: &generator)
    default: magnitude = Double(Int.random(in: 0...(.max), using: &generator)) / 2
    }
    return Bool.random(using: &generator) ? -magnitude : magnitude
  }
}

/// A small generator of random numbers that a seed repeats.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
