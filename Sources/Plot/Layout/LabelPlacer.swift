/// Finds room for the labels of a panel: each takes the place where it covers the least.
struct LabelPlacer {
  private(set) var texts: [PlacedText] = []
  /// The arrows of notes.
  private(set) var arrows: [PlacedArrow] = []
  /// How far up the drop line of each knee reaches.
  private(set) var kneeTops: [Double] = []
  /// How many cells of data the chosen places cover.
  private(set) var collisions = 0
  private let axes: Axes
  private let geometry: PanelGeometry
  private var grid: OccupancyGrid

  /// A placer for the labels of `axes` drawn in `geometry`.
  init(_ geometry: PanelGeometry, _ axes: Axes) {
    self.axes = axes
    self.geometry = geometry
    grid = geometry.coverage(of: axes)
  }

  private var frame: Rect { geometry.frame }

  /// Puts notes where they were asked to be.
  mutating func placeNotes() {
    for case .text(let note) in axes.marks {
      guard var place = geometry.point(note.position.x, note.position.y) else { continue }
      place.x += note.offset.x * 100 / 72
      place.y += note.offset.y * 100 / 72
      let size = note.fontSize.map { min(max($0, 1), 200) * 100 / 72 } ?? TextSizes.small
      let text = PlacedText(
        Self.shortened(note.text), at: place, alignment: note.alignment, color: note.color ?? .ink, size: size)
      if let target = note.target, let end = geometry.point(target.x, target.y) {
        arrows.append(PlacedArrow(start: text.box.nearest(to: end), end: end, color: text.color))
      }
      add(text)
    }
  }

  /// Puts the label of a knee above the highest data under its own width, at the side where that is lower.
  mutating func placeKnees() {
    for case .knee(let knee) in axes.marks {
      guard let point = geometry.point(knee.x, knee.y), frame.contains(point) else {
        kneeTops.append(frame.bottom)
        continue
      }
      let choices = [Note.Alignment.left, .right].map { side in
        let shift = side == .left ? 8.0 : -8.0
        var label = PlacedText(
          Self.shortened(knee.text), at: Point(x: point.x + shift, y: 0), alignment: side, color: .accent)
        let height = max(grid.top(from: label.box.left - 4, to: label.box.right + 4) ?? 0, point.y + 10) + 6
        label.box = label.box.moved(x: 0, y: height)
        return label
      }
      func effort(_ label: PlacedText) -> Double { Double(cost(label.box)) + label.box.bottom }
      let label = choices.min { effort($0) < effort($1) } ?? choices[0]
      kneeTops.append(min(label.box.bottom + 4, frame.top))
      choose(label)
    }
  }

  /// Puts the names of reference lines beside them, unless the legend lists them. All of them are chosen together, so that
  /// one does not take the only place of another.
  mutating func placeLineLabels() {
    guard axes.legend == nil else { return }
    let choices = axes.marks.compactMap { if case .line(let line) = $0 { places(for: line) } else { nil } }
    let combinations = choices.reduce(1) { $0 * $1.count }
    guard combinations <= 64 else {
      for places in choices { choose(cheapest(places)) }
      return
    }
    var best: LabelPlacer?
    for number in 0..<combinations {
      var attempt = self
      var rest = number
      for places in choices {
        attempt.choose(places[rest % places.count])
        rest /= places.count
      }
      if attempt.collisions < best?.collisions ?? .max { best = attempt }
    }
    self = best ?? self
  }

  /// Where the name of a reference line may stand, the preferred place first.
  private func places(for line: ReferenceLine) -> [PlacedText]? {
    guard let text = line.label.map(Self.shortened), !text.isEmpty, let (start, end) = geometry.ends(of: line) else {
      return nil
    }
    let color = line.style.color.flatMap { Color.readable.contains($0) ? $0 : nil } ?? .ink
    func label(_ x: Double, _ y: Double, _ side: Note.Alignment) -> PlacedText {
      PlacedText(text, at: Point(x: x, y: y), alignment: side, color: color)
    }
    let height = TextMetrics.height(text, size: TextSizes.small)
    switch line.direction {
    case .vertical:
      return [label(end.x + 7, end.y - height - 4, .left), label(end.x - 7, end.y - height - 4, .right)]
    case .horizontal:
      return [
        label(start.x + 10, start.y + 3, .left), label(end.x - 10, start.y + 3, .right),
        label(end.x - 10, start.y - height - 4, .right), label(start.x + 10, start.y - height - 4, .left),
      ]
    }
  }

  /// `text` without what could never be read: it is cut at 12 lines and at the width of a large figure.
  private static func shortened(_ text: String) -> String {
    TextMetrics.wrapped(text, width: 2000, size: TextSizes.small, lines: 12)
  }

  private func cheapest(_ places: [PlacedText]) -> PlacedText {
    places.min { cost($0.box) < cost($1.box) } ?? places[0]
  }

  /// Chooses the place of the legend.
  mutating func place(_ legend: Legend) -> LegendPlace? {
    let names = axes.legendNames.map { LegendPlace.shortened($0, in: frame) }
    guard !names.isEmpty else { return nil }
    let size = LegendPlace.size(of: names, title: legend.title.map { LegendPlace.shortened($0, in: frame) })
    let places = LegendPlace.choices(for: legend.location)
    let best = places.min { cost($0.box(size, in: frame)) < cost($1.box(size, in: frame)) } ?? places[0]
    if legend.location == .best { collisions += grid.count(in: best.box(size, in: frame)) }
    return best
  }

  private mutating func choose(_ label: PlacedText) {
    collisions += cost(label.box)
    add(label)
  }

  private mutating func add(_ label: PlacedText) {
    texts.append(label)
    grid.cover(label.box)
  }

  /// What it costs to stand at `box`: the cells covered, and much for leaving the frame.
  private func cost(_ box: Rect) -> Int { grid.count(in: box) + (frame.contains(box) ? 0 : 10_000) }
}

extension Color {
  /// The colours that stand out enough from the paper for text.
  fileprivate static let readable: Set<Color> = [.ink, .muted, .accent, .cycle(0), .cycle(1)]
}

extension Axes {
  /// The names that the legend lists, in its order.
  var legendNames: [String] {
    let lines = marks.compactMap { if case .line(let line) = $0 { line.label } else { nil } }
    return (series.compactMap(\.label) + lines).filter(Self.isListed)
  }

  /// Whether a name belongs in the legend; one that starts with an underscore is left out, as in pyplot.
  static func isListed(_ name: String) -> Bool { !name.isEmpty && !name.hasPrefix("_") }
}
