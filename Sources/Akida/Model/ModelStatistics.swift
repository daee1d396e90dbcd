public import NDArray

/// What a model did with some samples, layer by layer.
public struct ModelStatistics: Sendable, CustomStringConvertible {
  /// What one layer did.
  public struct Part: Sendable {
    /// The layer's name.
    public let name: String
    /// [rows, columns, channels] of one sample's output.
    public let outputShape: [Int]
    /// Products of a weight and an input for one sample; those with an input of 0 count too.
    public let products: Int
    /// Outputs that were not 0, as a mean per sample; nil for a layer without activation.
    public let spikes: Double?

    /// The share of outputs that were 0; nil for a layer without activation.
    public var sparsity: Double? { spikes.map { 1 - $0 / Double(max(outputShape.reduce(1, *), 1)) } }
  }

  /// The layers, first to last.
  public let parts: [Part]
  /// Number of samples.
  public let samples: Int
  /// Seconds that running them once took, on all cores.
  public let seconds: Double

  /// Samples per second.
  public var rate: Double { seconds > 0 ? Double(samples) / seconds : 0 }
  /// Products for one sample, of all layers.
  public var products: Int { parts.reduce(0) { $0 + $1.products } }

  /// A table with a line for each layer, and one for the whole.
  public var description: String {
    var rows = parts.map { part in
      [
        part.name, "[\(part.outputShape.map(String.init).joined(separator: ", "))]", "\(part.products)",
        part.spikes.map { decimal($0) } ?? "", part.sparsity.map { "\(decimal(100 * $0)) %" } ?? "",
      ]
    }
    rows.append(["all", "", "\(products)", "", ""])
    let table = Table(header: ["Layer", "Output shape", "MACs", "Spikes", "Sparsity"], rows: rows)
    let rule = String(repeating: "_", count: table.width)
    var lines = [table.line(table.header), rule] + rows.dropLast().map(table.line)
    lines += [rule, table.line(rows[rows.count - 1]), ""]
    lines.append("\(samples) samples, \(Int(rate.rounded())) per second; MACs and spikes are per sample")
    return lines.joined(separator: "\n")
  }

  private func decimal(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

extension Model {
  /// Runs the samples, as `forward` takes them, and counts what every layer did. Throws a value error for samples that do
  /// not fit and for a model without layers.
  public func statistics(_ x: NDArray, progress: ProgressHandler? = nil) throws -> ModelStatistics {
    let input = try checkedInput(x)
    let count = input.shape[0]
    let clock = ContinuousClock()
    var seconds = 0.0
    let steps = layers.map { layer in layer.plan.map { InferencePlan([$0]) } }
    // The first run packs the weights, which no sample should be charged with.
    if count > 0 { _ = try forward(input[.slice(Slice(0, 1))]) }
    var spikes = [Int](repeating: 0, count: layers.count)
    // In parts, because the maps of all samples may take more memory than there is.
    let size = 256
    for start in stride(from: 0, to: count, by: size) {
      let part = try input[.slice(Slice(start, min(start + size, count)))]
      seconds += try clock.measure { _ = try forward(part) } / .seconds(1)
      var map = part
      for (place, layer) in layers.enumerated() where layer.hasActivation {
        if let step = steps[place] { map = try run(step, on: map, outputShape: layer.outputShape ?? []) }
        spikes[place] += map.withContiguous(UInt8.self) { $0.count { $0 > 0 } }
      }
      try progress?(min(start + size, count), count)
    }
    let parts = zip(layers, spikes).map { layer, spikes in
      ModelStatistics.Part(
        name: layer.name, outputShape: layer.outputShape ?? [], products: layer.plan?.products ?? 0,
        spikes: layer.hasActivation ? Double(spikes) / Double(max(count, 1)) : nil)
    }
    return ModelStatistics(parts: parts, samples: count, seconds: seconds)
  }
}

extension Layer {
  /// Whether the layer gives levels rather than potentials.
  fileprivate var hasActivation: Bool { parameters.type == .inputData || parameters.activationBits != nil }
}
