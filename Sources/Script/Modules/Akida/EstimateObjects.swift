import Akida
import Interpreter
import NDArray

/// An estimate of num_weights as a value of the language.
final class WeightsEstimateObject: Object {
  let estimate: WeightsEstimate

  init(_ estimate: WeightsEstimate) { self.estimate = estimate }

  override var state: ObjectState { .saved(typeName, estimate) }
  override var typeName: String { "WeightsEstimate" }
  override func repr() throws -> String {
    "WeightsEstimate(num_weights=\(estimate.numWeights), median=\(estimate.median), samples=\(estimate.spikes.count))"
  }

  override var attributeNames: [String] { ["class_medians", "factor", "median", "num_weights", "spikes"] }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "num_weights": return .int(estimate.numWeights)
    case "median": return .float(estimate.median)
    case "factor": return .float(estimate.factor)
    case "spikes": return Value(NDArray(estimate.spikes.map(Int64.init)))
    case "class_medians":
      let medians = DictObject()
      for one in estimate.classes { try medians.set(.int(one.label), .float(one.median)) }
      return .dict(medians)
    default: return nil
    }
  }
}

/// An estimate of the neurons per class as a value of the language.
final class NeuronsEstimateObject: Object {
  let estimate: NeuronsEstimate
  let numWeights: Int

  init(_ estimate: NeuronsEstimate, numWeights: Int) {
    self.estimate = estimate
    self.numWeights = numWeights
  }

  /// What is saved.
  struct State: Codable {
    var estimate: NeuronsEstimate
    var numWeights: Int
  }
  override var state: ObjectState { .saved(typeName, State(estimate: estimate, numWeights: numWeights)) }
  override var typeName: String { "NeuronsEstimate" }
  override func repr() throws -> String {
    "NeuronsEstimate(neurons=\(estimate.neurons), low=\(estimate.range.lowerBound), "
      + "high=\(estimate.range.upperBound), num_weights=\(numWeights))"
  }

  override var attributeNames: [String] {
    ["classes", "high", "learned", "loss", "losses", "low", "neurons", "num_weights", "sizes"]
  }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "neurons": .int(estimate.neurons)
    case "low": .int(estimate.range.lowerBound)
    case "high": .int(estimate.range.upperBound)
    case "num_weights": .int(numWeights)
    case "sizes": Value(list: estimate.sizes.map(Value.int))
    case "classes": Value(list: estimate.curves.map { .int($0.label) })
    case "loss": Value(NDArray(estimate.losses))
    case "losses": Value(NDArray(points.map(\.loss), shape: shape))
    case "learned": Value(NDArray(points.map { Int64($0.learned) }, shape: shape))
    default: nil
    }
  }

  /// All results by class, repetition and size.
  private var points: [LearningSweep.Point] { estimate.curves.flatMap { $0.repetitions.flatMap(\.self) } }
  private var shape: [Int] {
    [estimate.curves.count, estimate.curves.first?.repetitions.count ?? 0, estimate.sizes.count]
  }
}
