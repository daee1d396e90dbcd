import Testing

@testable import Akida

@Suite struct ActivationStepsTests {
  /// Levels counted from the steps equal the formula around every step.
  @Test(arguments: [1, 2, 4])
  func stepsEqualTheFormula(_ bits: Int) {
    var generator = SeededGenerator(seed: UInt64(bits))
    let top = (1 << bits) - 1
    for trial in 0..<400 {
      let exponent = Float.random(in: -20...20, using: &generator)
      var actStep = Float(
        sign: .plus, exponent: Int(exponent), significand: .random(in: 1..<2, using: &generator))
      if trial % 4 == 0 { actStep = actStep.rounded(.up) }
      let threshold = Int32.random(in: -1_000_000...1_000_000, using: &generator)
      let activation = ActivationSteps(threshold: threshold, actStep: actStep, bits: bits)
      let steps = (1...top).map { Int64(activation.leastPotential(ofLevel: $0)) }
      for step in steps where step < Int64(Int32.max) {
        for potential in step - 2...step + 2 {
          let counted = steps.count { $0 <= potential }
          #expect(Double(counted) == min(max(activation.level(potential), 0), Double(top)))
        }
      }
    }
  }

  @Test func stepsOutsideTheRange() {
    #expect(
      ActivationSteps(threshold: .max, actStep: 1, bits: 1).leastPotential(ofLevel: 1) == .max)
    #expect(
      ActivationSteps(threshold: 0, actStep: 3e38, bits: 4).leastPotential(ofLevel: 2) == .max)
    #expect(
      ActivationSteps(threshold: 7, actStep: .leastNonzeroMagnitude, bits: 4).leastPotential(
        ofLevel: 15) == 8)
    #expect(
      ActivationSteps(threshold: .min, actStep: 1, bits: 4).leastPotential(ofLevel: 1) == Int32.min
        + 1)
  }
}
