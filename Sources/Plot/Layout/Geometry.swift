import Foundation

/// A rectangle in pixels of 1/100 inch, with y growing upwards.
struct Rect: Equatable {
  var left: Double
  var bottom: Double
  var right: Double
  var top: Double

  var width: Double { right - left }
  var height: Double { top - bottom }

  /// The same rectangle, moved.
  func moved(x: Double, y: Double) -> Rect {
    Rect(left: left + x, bottom: bottom + y, right: right + x, top: top + y)
  }

  /// True if `other` lies wholly inside.
  func contains(_ other: Rect) -> Bool {
    other.left >= left && other.right <= right && other.bottom >= bottom && other.top <= top
  }

  /// True if `point` lies inside or within a pixel of the edge.
  func contains(_ point: Point) -> Bool {
    point.x >= left - 1 && point.x <= right + 1 && point.y >= bottom - 1 && point.y <= top + 1
  }

  /// The point of the rectangle that is nearest to `point`.
  func nearest(to point: Point) -> Point {
    Point(x: min(max(point.x, left), right), y: min(max(point.y, bottom), top))
  }
}

/// A place in pixels of 1/100 inch, with y growing upwards.
struct Point: Equatable {
  var x: Double
  var y: Double
}

/// The visible part of an axis.
struct AxisRange: Equatable {
  /// The value at the left or lower end.
  var lower: Double
  /// The value at the right or upper end; smaller than `lower` on a reversed axis.
  var upper: Double
  var scale: Axis.Scale

  /// How far `value` is along the axis: 0 at the lower end, 1 at the upper. Nil if it has no place.
  func fraction(_ value: Double) -> Double? {
    let result =
      scale == .log
      ? (log10(value) - log10(lower)) / (log10(upper) - log10(lower)) : (value - lower) / (upper - lower)
    return result.isFinite ? result : nil
  }

  /// The value at a fraction of the way along the axis.
  func value(at fraction: Double) -> Double {
    guard scale == .log else { return lower + (upper - lower) * fraction }
    return pow(10, log10(lower) + (log10(upper) - log10(lower)) * fraction)
  }

  /// True if `value` lies between the two ends.
  func contains(_ value: Double) -> Bool {
    guard let fraction = fraction(value) else { return false }
    return fraction >= -1e-9 && fraction <= 1 + 1e-9
  }
}

/// Where a panel's data rectangle is and how values become places in it.
struct PanelGeometry {
  /// The data rectangle, from the lower left corner of the figure.
  var frame: Rect
  var x: AxisRange
  var y: AxisRange

  /// The place of (x, y); nil if it has none.
  func point(_ x: Double, _ y: Double) -> Point? {
    guard let across = self.x.fraction(x), let up = self.y.fraction(y) else { return nil }
    return Point(x: frame.left + across * frame.width, y: frame.bottom + up * frame.height)
  }
}
