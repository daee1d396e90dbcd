extension Figure {
  /// The same with twice the pixels.
  public var doubled: Figure {
    var copy = self
    copy.dpi = 200
    return copy
  }

  /// The same for a screen 400 pixels wide, with texts as large as before; nil if it has no need of it or panels side by
  /// side, which would become too narrow.
  public var narrowed: Figure? {
    let width = 4.0
    guard columns == 1, size.width > width * 1.1 else { return nil }
    var copy = self
    let height = max(width * 0.8, size.height / size.width * width) * Double(rows > 1 ? 1.5 : 1)
    copy.size = Size(width: width, height: min(height, max(size.height, width * 0.8)))
    return copy
  }

  /// The same small and without texts, with lines to be seen from afar.
  public var thumbnail: Figure {
    var copy = self
    copy.title = ""
    copy.size = Size(width: 3.2, height: 2)
    copy.panels = panels.map(\.thumbnail)
    return copy
  }
}

extension Axes {
  fileprivate var thumbnail: Axes {
    var copy = self
    copy.title = ""
    copy.legend = nil
    (copy.x.label, copy.y.label) = ("", "")
    (copy.x.ticks, copy.y.ticks) = ([], [])
    for index in copy.series.indices { copy.series[index].label = nil }
    copy.marks = marks.compactMap { mark in
      switch mark {
      case .line(var line):
        line.label = nil
        return .line(line)
      case .knee(var knee):
        knee.text = ""
        return .knee(knee)
      case .text: return nil
      }
    }
    return copy
  }
}
