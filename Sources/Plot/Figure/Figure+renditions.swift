extension Figure {
  /// The same with twice the pixels.
  public var doubled: Figure {
    var copy = self
    copy.dpi = 200
    return copy
  }

  /// The same for a screen 400 pixels wide, with texts as large as before and panels below each other; nil if it needs
  /// none or has too many panels for one.
  public var narrowed: Figure? {
    let width = 4.0
    guard size.width > width * 1.1, panels.count <= 6 else { return nil }
    let height = max(width * 0.8, columns == 1 && rows == 1 ? min(size.height, size.height / size.width * width) : 0)
    var copy = Figure(
      size: Size(width: width, height: height * Double(panels.count)), dpi: dpi, rows: panels.count, columns: 1)
    (copy.title, copy.panels) = (title, panels)
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
