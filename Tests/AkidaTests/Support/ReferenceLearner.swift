@testable import Akida

/// The learning rule with sets of inputs, one statement per sentence of the rule.
struct ReferenceLearner {
  let parameters: LearningParameters
  let inputs: Int
  var weights: [Set<Int>] = []
  var thresholds: [Int] = []
  var counts: [Int] = []
  var classes: Int
  let unitsPerClass: Int

  init(inputs: Int, units: Int, parameters: LearningParameters) {
    self.parameters = parameters
    self.inputs = inputs
    classes = 0
    unitsPerClass = units / parameters.numClasses
    addClasses(parameters.numClasses)
  }

  mutating func addClasses(_ count: Int) {
    classes += count
    for unit in weights.count..<classes * unitsPerClass {
      var stream = Stream(parameters.seed, unit, 0)
      weights.append(Set(stream.pick(Array(0..<inputs), parameters.numWeights)))
      thresholds.append(0)
      counts.append(0)
    }
  }

  /// The outcome as `LearningOutcome.winners` has it.
  mutating func learn(_ spikes: Set<Int>, label: Int?) -> Int32 {
    func thousandths(_ value: Double) -> Int { Int((1000 * value).rounded(.toNearestOrEven)) }
    if let label, !(0..<classes).contains(label) { return -3 }
    let group = label.map { $0 * unitsPerClass..<($0 + 1) * unitsPerClass } ?? 0..<weights.count
    let potentials = weights.map { $0.intersection(spikes).count }
    let competition = thousandths(parameters.learningCompetition)
    let best = group.filter { potentials[$0] > thresholds[$0] }.map { potentials[$0] }.max()
    guard let best,
      let winner = group.first(where: { potentials[$0] == best && best > thresholds[$0] })
    else { return -1 }
    let isVetoed = group.contains {
      competition > 0 && thresholds[$0] > 0 && potentials[$0] <= thresholds[$0]
        && 1000 * potentials[$0] >= (1000 - competition) * thresholds[$0]
    }
    if thresholds[winner] == 0 && isVetoed { return -2 }
    let unused = weights[winner].subtracting(spikes).sorted()
    let wanted = spikes.subtracting(weights[winner]).sorted()
    let initial = thousandths(parameters.initialPlasticity)
    let plasticity = max(
      initial - counts[winner] * thousandths(parameters.plasticityDecay) * initial / 1000,
      min(thousandths(parameters.minPlasticity), initial))
    let moved = (plasticity * min(unused.count, wanted.count) + 999) / 1000
    var stream = Stream(parameters.seed, winner, 1 + counts[winner])
    weights[winner].subtract(stream.pick(unused, moved))
    weights[winner].formUnion(stream.pick(wanted, moved))
    thresholds[winner] = best
    counts[winner] += 1
    return Int32(winner)
  }

  private struct Stream {
    var generator: SeededGenerator

    init(_ seed: UInt64, _ unit: Int, _ event: Int) {
      func mix(_ value: UInt64) -> UInt64 {
        var generator = SeededGenerator(seed: value)
        return generator.next()
      }
      let key = mix(mix(seed ^ UInt64(unit) &* 0xD134_2543_DE82_EF95) &+ UInt64(event))
      generator = SeededGenerator(seed: key)
    }

    mutating func pick(_ members: [Int], _ count: Int) -> [Int] {
      var members = members
      for index in 0..<count {
        let other = index + Int(((generator.next() >> 32) * UInt64(members.count - index)) >> 32)
        members.swapAt(index, other)
      }
      return Array(members.prefix(count))
    }
  }
}
