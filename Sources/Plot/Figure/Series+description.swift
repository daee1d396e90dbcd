import Foundation

extension Series {
  /// The series in words: its name, where it starts and ends, and its lowest and highest value.
  var described: String? {
    let (x, y) = content.outline
    let points = zip(x, y).filter { $0.isFinite && $1.isFinite }
    guard let first = points.first, let last = points.last, let lowest = points.min(by: { $0.1 < $1.1 }),
      let highest = points.max(by: { $0.1 < $1.1 })
    else { return label?.oneLine }
    let name = label.map { $0.oneLine + ": " } ?? ""
    if points.count == 1 { return "\(name)one point at (\(first.0.described), \(first.1.described))" }
    if content.kind == "histogram" || content.kind == "bars" {
      return "\(name)\(points.count) bars, the highest \(highest.1.described) at \(highest.0.described)"
    }
    let course =
      "\(name)from \(first.1.described) at \(first.0.described) to \(last.1.described) at \(last.0.described)"
    let ends = [first.1, last.1]
    let extremes = [("lowest", lowest), ("highest", highest)].compactMap { word, point in
      ends.contains(point.1) ? nil : "\(word) \(point.1.described) at \(point.0.described)"
    }
    return ([course] + extremes).joined(separator: ", ")
  }
}

extension Series.Content {
  /// What is drawn, in a word or two.
  var kind: String {
    switch self {
    case .line: "line"
    case .scatter: "points"
    case .bars(let bars): bars.isHistogram ? "histogram" : "bars"
    case .errorBars: "error bars"
    case .band: "band"
    }
  }

  /// The points that stand for it.
  fileprivate var outline: (x: [Double], y: [Double]) {
    switch self {
    case .line(let x, let y), .scatter(let x, let y, _): (x.elements, y.elements)
    case .bars(let bars): (zip(bars.left, bars.right).map { ($0 + $1) / 2 }, bars.top.elements)
    case .errorBars(let bars): (bars.x.elements, bars.y.elements)
    case .band(let x, let lower, let upper): (x.elements, zip(lower, upper).map { ($0 + $1) / 2 })
    }
  }

  /// All that must have a place in the panel.
  fileprivate var reach: (x: [Double], y: [Double]) {
    switch self {
    case .bars(let bars): (bars.left.elements + bars.right.elements, bars.bottom.elements + bars.top.elements)
    case .band(let x, let lower, let upper): (x.elements, lower.elements + upper.elements)
    default: outline
    }
  }
}

/// The ranges of the data of a panel, or those that its axes ask for.
struct DescribedExtent {
  let x: (lower: Double, upper: Double)?
  let y: (lower: Double, upper: Double)?

  init(of axes: Axes) {
    let reach = axes.series.map(\.content.reach)
    x = Self.range(axes.x, reach.map(\.x))
    y = Self.range(axes.y, reach.map(\.y))
  }

  private static func range(_ axis: Axis, _ values: [[Double]]) -> (lower: Double, upper: Double)? {
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for value in values.joined() where value.isFinite { (lower, upper) = (min(lower, value), max(upper, value)) }
    let ends = (axis.lower ?? lower, axis.upper ?? upper)
    return ends.0.isFinite && ends.1.isFinite ? ends : nil
  }
}

extension Double {
  /// The number with three digits, as one says it.
  var described: String {
    let text = abs(self) >= 1000 && abs(self) < 1e6 ? String(format: "%.0f", self) : String(format: "%.3g", self)
    return text == "-0" ? "0" : text
  }
}

extension String {
  /// Without line breaks, and not endless.
  var oneLine: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 120 ? line.prefix(119) + "…" : line
  }

  var loweringFirst: String { prefix(1).lowercased() + dropFirst() }
  var uppercasingFirst: String { prefix(1).uppercased() + dropFirst() }
}
