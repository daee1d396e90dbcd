import NDArray

extension Model {
  /// Two tables as text, without a newline at the end: the model's shapes, and every layer with its output and kernel shapes.
  public var summary: String {
    guard let first = layers.first, let last = layers.last else { return "Model Summary\nno layers" }
    let overview = Table(
      header: ["Input shape", "Output shape", "Sequences", "Layers"],
      rows: [[list(first.inputShape), list(last.outputShape), "1", "\(layers.count)"]])
    // One column gap is narrower than the rules make room for.
    let details = Table(header: Self.layerHeader, rows: layerRows, firstGap: 1)
    let title = centred(" SW/\(first.name)-\(last.name) (Software) ", width: details.width, fill: "=")
    let rule = String(repeating: "_", count: details.width)
    var lines = ["Model Summary", String(repeating: "_", count: overview.width), overview.line(overview.header)]
    lines += [String(repeating: "=", count: overview.width), overview.line(overview.rows[0])]
    lines += [String(repeating: "_", count: overview.width), "", rule, details.line(details.header), "", title, ""]
    for row in details.rows { lines += [details.line(row), rule] }
    return lines.joined(separator: "\n")
  }

  /// What the columns of `layerRows` hold.
  public static let layerHeader = ["Layer (type)", "Output shape", "Kernel shape"]

  /// Every layer with its output and kernel shapes; a second kernel has a row of its own.
  public var layerRows: [[String]] {
    layers.flatMap { layer -> [[String]] in
      let kernels = layer.kernelShapes.map(pythonTuple)
      let row = [
        "\(layer.name) (\(layer.parameters.type.abbreviation))", list(layer.outputShape), kernels.first ?? "N/A",
      ]
      return [row] + kernels.dropFirst().map { ["", "", $0] }
    }
  }

  private func list(_ shape: [Int]?) -> String { "[\((shape ?? []).map(String.init).joined(separator: ", "))]" }

  /// Text in the middle of `width` characters, the odd one on the left for an odd width, as Python's `str.center` does.
  private func centred(_ text: String, width: Int, fill: Character) -> String {
    let room = max(width - text.count, 0)
    let left = room / 2 + (room & width & 1)
    return String(repeating: fill, count: left) + text + String(repeating: fill, count: room - left)
  }
}

extension Layer {
  /// Shapes of the layer's weights: none, one, or depthwise and pointwise.
  var kernelShapes: [[Int]] {
    [storedVariables.weights?.shape, storedVariables.pointwiseWeights?.shape].compactMap { $0 }
  }
}
