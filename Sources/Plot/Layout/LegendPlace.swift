/// One of the nine places of a legend inside the frame.
struct LegendPlace: Equatable {
  enum Horizontal: String { case left, center, right }
  enum Vertical: String { case top, center, bottom }

  var horizontal: Horizontal
  var vertical: Vertical

  /// The room a legend takes in pixels of 1/100 inch, estimated from its names.
  static func size(of names: [String], title: String?) -> (width: Double, height: Double) {
    let lines = names + (title.map { [$0] } ?? [])
    let text = lines.map { TextMetrics.width($0, size: TextSizes.small) }.max() ?? 0
    return (text + 56, lines.reduce(10) { $0 + TextMetrics.height($1, size: TextSizes.small) * 1.12 })
  }

  /// A name as the legend shows it: cut if it would take more than 60 % of the width of `frame`.
  static func shortened(_ name: String, in frame: Rect) -> String {
    TextMetrics.shortened(name, width: frame.width * 0.6, size: TextSizes.small)
  }

  /// Where a legend of `size` stands in `frame`.
  func box(_ size: (width: Double, height: Double), in frame: Rect) -> Rect {
    let left =
      switch horizontal {
      case .left: frame.left
      case .center: (frame.left + frame.right - size.width) / 2
      case .right: frame.right - size.width
      }
    let bottom =
      switch vertical {
      case .top: frame.top - size.height
      case .center: (frame.bottom + frame.top - size.height) / 2
      case .bottom: frame.bottom
      }
    return Rect(left: left, bottom: bottom, right: left + size.width, top: bottom + size.height)
  }

  /// The places that `location` allows, the preferred first.
  static func choices(for location: Legend.Location) -> [LegendPlace] {
    switch location {
    case .best:
      [
        .init(horizontal: .right, vertical: .top), .init(horizontal: .left, vertical: .top),
        .init(horizontal: .right, vertical: .bottom), .init(horizontal: .left, vertical: .bottom),
        .init(horizontal: .center, vertical: .top), .init(horizontal: .center, vertical: .bottom),
        .init(horizontal: .right, vertical: .center), .init(horizontal: .left, vertical: .center),
      ]
    case .upperRight: [.init(horizontal: .right, vertical: .top)]
    case .upperLeft: [.init(horizontal: .left, vertical: .top)]
    case .lowerLeft: [.init(horizontal: .left, vertical: .bottom)]
    case .lowerRight: [.init(horizontal: .right, vertical: .bottom)]
    case .right, .centerRight: [.init(horizontal: .right, vertical: .center)]
    case .centerLeft: [.init(horizontal: .left, vertical: .center)]
    case .lowerCenter: [.init(horizontal: .center, vertical: .bottom)]
    case .upperCenter: [.init(horizontal: .center, vertical: .top)]
    case .center: [.init(horizontal: .center, vertical: .center)]
    }
  }
}
