import Testing

@testable import Akida

struct WeightQuantizerTests {
  private func quantizer(_ measure: WeightQuantizer.Measure, perAxis: Bool = false, bits: Int = 4) -> WeightQuantizer {
    WeightQuantizer(measure: measure, isPerAxis: perAxis, bitwidth: bits)
  }

  @Test func theLargestWeightBecomesTheLargestInteger() {
    let weights = Tensor(shape: [2, 2], values: [0.25, -3, -0.5, 1])
    for (bits, largest) in [(2, 1), (4, 7), (8, 127)] {
      let perTensor = quantizer(.maximum, bits: bits)
      #expect(perTensor.scaleFactor(of: weights).values == [Float(largest) / 3])
      let perAxis = quantizer(.maximum, perAxis: true, bits: bits)
      #expect(perAxis.scaleFactor(of: weights).values == [Float(largest) / 0.5, Float(largest) / 3])
      #expect(perTensor.integers(weights, scale: perTensor.scaleFactor(of: weights))[1] == Int8(-largest))
    }
  }

  @Test func halvesGoToTheEvenInteger() {
    let weights = Tensor(shape: [6], values: [0.5, 1.5, 2.5, -0.5, -1.5, -2.5])
    let integers = quantizer(.maximum).integers(weights, scale: ScaleFactor(values: [1], isPerAxis: false))
    #expect(integers == [0, 2, 2, 0, -2, -2])
  }

  @Test func integersStayInRange() {
    let weights = Tensor(shape: [2], values: [3e38, -3e38])
    let scale = ScaleFactor(values: [1000], isPerAxis: false)
    #expect(quantizer(.maximum).integers(weights, scale: scale) == [7, -7])
    #expect(quantizer(.maximum, bits: 30).integers(weights, scale: scale) == [127, -127])
  }

  @Test func weightsThatAreAllZeroHaveTheLargestScale() {
    let zeros = Tensor(shape: [2, 2], values: [0, 0, 0, 0])
    for perAxis in [false, true] {
      for measure in [WeightQuantizer.Measure.maximum, .deviations(3)] {
        let quantizer = quantizer(measure, perAxis: perAxis)
        #expect(quantizer.scaleFactor(of: zeros).values.allSatisfy { $0 == 1000 })
        #expect(quantizer.integers(zeros, scale: quantizer.scaleFactor(of: zeros)) == [0, 0, 0, 0])
      }
    }
  }

  @Test func deviationsAreThoseOfThePopulation() {
    // Mean 2, deviations -1, 1, -1, 1 around it: one standard deviation is 1.
    let weights = Tensor(shape: [4, 1], values: [1, 3, 1, 3])
    #expect(quantizer(.deviations(2)).scaleFactor(of: weights).values == [3.5])
    #expect(quantizer(.deviations(2), perAxis: true).scaleFactor(of: weights).values == [3.5])
  }

  /// A list times a Python number is rounded to float32, a single number is not.
  @Test func productsAreRoundedAsInNumPy() {
    let factor: Float = 0.1
    let single = ScaleFactor(values: [factor], isPerAxis: false)
    let list = ScaleFactor(values: [factor], isPerAxis: true)
    #expect(single.product(with: 1.0 / 3, filter: 5) == 1.0 / 3 * Double(factor))
    #expect(list.product(with: 1.0 / 3, filter: 5) == Double(Float(1.0 / 3) * factor))
    #expect((single * list).isPerAxis)
    #expect((single * single).isPerAxis == false)
  }
}
