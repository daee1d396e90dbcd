import Interpreter
import NDArray
import Plot

/// The parameters for the look of a series, with pyplot's short names.
enum PyplotStyle {
  static var color: [Parameter] {
    [
      .optional(
        "color", .none, "its colour: 'C0' to 'C9', a name, '#rrggbb' or (red, green, blue)", type: "str, tuple or None",
        kind: .keywordOnly),
      .optional("alpha", .none, "its opacity, from 0 to 1", type: "number or None", kind: .keywordOnly),
    ]
  }
  static var line: [Parameter] {
    [
      .optional("linestyle", .none, "'-', '--', '-.', ':' or 'none'", type: "str or None", kind: .keywordOnly),
      .optional("ls", .none, "short for linestyle", type: "str or None", kind: .keywordOnly),
      .optional("linewidth", .none, "its width in points", type: "number or None", kind: .keywordOnly),
      .optional("lw", .none, "short for linewidth", type: "number or None", kind: .keywordOnly),
    ]
  }
  static var marker: [Parameter] {
    [
      .optional(
        "marker", .none, "the sign at each point: 'o', 's', '^', 'x', '.', …", type: "str or None", kind: .keywordOnly),
      .optional("markersize", .none, "its diameter in points", type: "number or None", kind: .keywordOnly),
      .optional("ms", .none, "short for markersize", type: "number or None", kind: .keywordOnly),
    ]
  }
  static var label: Parameter {
    .optional("label", .none, "its name in the legend", type: "str or None", kind: .keywordOnly)
  }
  /// The look of a line that is not data, and its name.
  static var reference: [Parameter] { color + line + [label] }
}

extension Arguments {
  /// The look that the call asks for, on top of `style`.
  func style(_ style: Style = Style()) throws -> Style {
    var style = style
    style.color = try color() ?? style.color
    style.alpha = try opacity() ?? style.alpha
    style.lineStyle = try lineStyle() ?? style.lineStyle
    style.lineWidth = try size("linewidth", "lw") ?? style.lineWidth
    style.marker = try marker() ?? style.marker
    style.markerSize = try size("markersize", "ms") ?? style.markerSize
    return style
  }

  /// The colour in the argument `name`.
  func color(_ name: String = "color") throws -> Color? {
    guard let name = try chosen(name, name == "color" ? "c" : name) else { return nil }
    if let text = self[name].asString { return try blaming(name) { try Color(text) } }
    let parts = try PlotData(self[name], name: name).oneAxis(name: name)
    guard (3...4).contains(parts.count), parts.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw error(
        "ValueError", name, "\(try self[name].repr()) is not a valid value for color",
        hint: "use a name, '#rrggbb', or three numbers from 0 to 1")
    }
    func part(_ index: Int) -> UInt8 { UInt8(parts[index] * 255 + 0.5) }
    return .fixed(red: part(0), green: part(1), blue: part(2))
  }

  /// The height of a text in points.
  func fontSize() throws -> Double? { try size("fontsize", "size") }

  private func opacity() throws -> Double? {
    guard let alpha = try chosen("alpha", "alpha").map({ try double($0) }) else { return nil }
    guard alpha >= 0, alpha <= 1 else {
      throw error("ValueError", "alpha", "alpha (\(try self["alpha"].repr())) is outside 0-1 range")
    }
    return alpha
  }

  private func lineStyle() throws -> LineStyle? {
    guard let name = try chosen("linestyle", "ls") else { return nil }
    let text = try string(name)
    let names: [String: LineStyle] = [
      "solid": .solid, "dashed": .dashed, "dashdot": .dashDot, "dotted": .dotted, "none": .none, "": .none, " ": .none,
    ]
    if let found = names[text] ?? LineStyle(rawValue: text) { return found }
    throw error(
      "ValueError", name, "\(try self[name].repr()) is not a valid value for ls",
      hint: "supported values are '-', '--', '-.', ':', 'none'")
  }

  private func marker() throws -> Marker? {
    guard let name = try chosen("marker", "marker") else { return nil }
    let text = try string(name)
    if text.isEmpty || text == "none" { return Marker.none }
    if let found = Marker(rawValue: text) { return found }
    throw error(
      "ValueError", name, "Unrecognized marker style \(try self[name].repr())",
      hint: "supported markers are \(Marker.allCases.map(\.rawValue).joined(separator: " "))")
  }

  private func size(_ long: String, _ short: String) throws -> Double? {
    guard let name = try chosen(long, short) else { return nil }
    let value = try double(name)
    guard value >= 0, value <= 1000 else {
      throw error("ValueError", name, "\(name) must be from 0 to 1000 points, but is \(try self[name].repr())")
    }
    return value
  }

  /// Which of two names for the same thing was used; nil if neither.
  private func chosen(_ long: String, _ short: String) throws -> String? {
    guard isGiven(long) else { return isGiven(short) ? short : nil }
    if short != long, isGiven(short) {
      throw error("TypeError", short, "got both '\(long)' and '\(short)', which are aliases of one another")
    }
    return long
  }
}
