import Akida
import NDArray
import Plot

extension WeightsEstimate {
  /// How many samples have how many spikes, overall and, with labels, by class.
  func figure() throws -> Figure {
    var figure = Figure(
      size: .init(width: classes.isEmpty ? 6.4 : 11, height: 4.4), columns: classes.isEmpty ? 1 : 2)
    let (least, most) = (spikes.min() ?? 0, spikes.max() ?? 0)
    var heights = [Double](repeating: 0, count: most - least + 1)
    for count in spikes { heights[count - least] += 1 }
    let edges = (least...most + 1).map { Double($0) - 0.5 }
    try figure.axes.hist(heights: heights, edges: edges)
    try mark(&figure.axes, .vertical)
    figure.axes.title = "Spikes per sample"
    figure.axes.x.label = "spikes per sample (of \(inputs))"
    figure.axes.y.label = "samples"
    figure.axes.legend = Legend()
    if !classes.isEmpty {
      try figure.panels[1].errorbar(
        x: classes.map { Double($0.label) }, y: classes.map(\.median),
        below: classes.map { try $0.median - $0.quantile(0.1) },
        above: classes.map { try $0.quantile(0.9) - $0.median },
        capSize: 3, style: Style(lineStyle: LineStyle.none, marker: .circle), label: "median, 10 to 90 %")
      try mark(&figure.panels[1], .horizontal)
      figure.panels[1].x.lower = Double(classes[0].label) - 0.5
      figure.panels[1].x.upper = Double(classes[classes.count - 1].label) + 0.5
      figure.panels[1].title = "Spikes by class"
      figure.panels[1].x.label = "class"
      figure.panels[1].y.label = "spikes per sample"
      figure.panels[1].legend = Legend()
      figure.panels[1].setGrid(true)
    }
    figure.axes.setGrid(true)
    return figure
  }

  private func mark(_ axes: inout Axes, _ direction: ReferenceLine.Direction) throws {
    let middle = ReferenceLine(
      direction, at: median, style: Style(color: .ink, lineStyle: .solid), label: "median: \(median)")
    let weights = ReferenceLine(
      direction, at: Double(numWeights), style: Style(color: .accent, lineStyle: .dashed),
      label: "num_weights: \(numWeights)")
    axes.marks += [.line(middle), .line(weights)]
  }
}

extension NeuronsEstimate {
  /// The loss and the neurons that learned over the neurons per class, with the knee and its range.
  func figure() throws -> Figure {
    var figure = Figure(size: .init(width: 11, height: 4.4), columns: 2)
    let x = sizes.map(Double.init)
    let thin = Style(color: .cycle(0), alpha: 0.6, lineStyle: .solid, lineWidth: 1)
    for curve in curves {
      try figure.panels[0].plot(x: x, y: smallest(curve), style: thin)
      try figure.panels[1].plot(x: x, y: learned(curve), style: thin)
    }
    let mean = Style(color: .cycle(0), lineWidth: 2, marker: .circle)
    let name = curves.count == 1 ? "class \(curves[0].label)" : "mean of \(curves.count) classes"
    try figure.panels[0].plot(x: x, y: losses, style: mean, label: name)
    let all = curves.map(learned)
    let means = x.indices.map { size in all.reduce(0) { $0 + $1[size] } / Double(all.count) }
    try figure.panels[1].plot(x: x, y: means, style: mean, label: name)
    if let place = sizes.firstIndex(of: neurons) {
      figure.panels[0].markKnee(x: Double(neurons), y: losses[place], text: "knee: \(neurons) neurons")
    }
    let titles = ["Loss by neurons per class", "Neurons that learned"]
    for (panel, title) in titles.enumerated() {
      for (end, label) in [(range.lowerBound, "range of the knee"), (range.upperBound, nil)] {
        let line = ReferenceLine(
          .vertical, at: Double(end), style: Style(color: .accent, lineStyle: .dashed), label: label)
        figure.panels[panel].marks.append(.line(line))
      }
      figure.panels[panel].title = title
      figure.panels[panel].x.label = "neurons per class (log scale)"
      figure.panels[panel].x.scale = .log
      figure.panels[panel].legend = Legend()
      figure.panels[panel].setGrid(true)
    }
    figure.panels[0].y.label = "loss per sample (weights not matched)"
    figure.panels[1].y.label = "neurons that learned"
    return figure
  }

  private func smallest(_ curve: Curve) -> [Double] {
    sizes.indices.map { size in curve.repetitions.map { $0[size].loss }.min() ?? 0 }
  }

  private func learned(_ curve: Curve) -> [Double] {
    sizes.indices.map { size in
      curve.repetitions.reduce(0) { $0 + Double($1[size].learned) } / Double(curve.repetitions.count)
    }
  }
}
