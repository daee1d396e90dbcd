import Akida
import Interpreter

/// What a model did with some samples, as a value of the language.
final class StatisticsObject: Object {
  private let statistics: ModelStatistics

  init(_ statistics: ModelStatistics) { self.statistics = statistics }

  override var state: ObjectState { .fixed }
  override var typeName: String { "ModelStatistics" }
  override func repr() throws -> String { statistics.description }

  override var attributeNames: [String] { ["layers", "macs", "samples", "samples_per_second", "seconds"] }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "samples": .int(statistics.samples)
    case "seconds": .float(statistics.seconds)
    case "samples_per_second": .float(statistics.rate)
    case "macs": .int(statistics.products)
    case "layers": Value(list: try statistics.parts.map { .dict(try dict(of: $0)) })
    default: nil
    }
  }

  private func dict(of part: ModelStatistics.Part) throws -> DictObject {
    let dict = DictObject()
    try dict.set(Value("name"), Value(part.name))
    try dict.set(Value("output_shape"), Value(list: part.outputShape.map(Value.int)))
    try dict.set(Value("macs"), .int(part.products))
    try dict.set(Value("spikes"), part.spikes.map(Value.float) ?? .none)
    try dict.set(Value("sparsity"), part.sparsity.map(Value.float) ?? .none)
    return dict
  }
}
