import Interpreter
import Plot

/// The commands for what surrounds the data: titles, limits, scales, ticks, grid and legend.
enum PyplotAxes {
  static var all: [DrawingCommand] {
    [
      text("xlabel", method: "set_xlabel", "Sets the title of the x axis.", "xlabel", \.x.label),
      text("ylabel", method: "set_ylabel", "Sets the title of the y axis.", "ylabel", \.y.label),
      text("title", method: "set_title", "Sets the title of the panel.", "label", \.title),
      limits("xlim", method: "set_xlim", "Sets the ends of the x axis.", "left", "right", \.x),
      limits("ylim", method: "set_ylim", "Sets the ends of the y axis.", "bottom", "top", \.y),
      scale("xscale", method: "set_xscale", "Makes the x axis linear or logarithmic.", \.x),
      scale("yscale", method: "set_yscale", "Makes the y axis linear or logarithmic.", \.y),
      ticks("xticks", method: "set_xticks", "Sets where the ticks of the x axis are, and their texts.", \.x),
      ticks("yticks", method: "set_yticks", "Sets where the ticks of the y axis are, and their texts.", \.y),
      grid, legend,
    ]
  }

  private static func text(
    _ name: String, method: String, _ summary: String, _ parameter: String, _ target: WritableKeyPath<Axes, String>
  ) -> DrawingCommand {
    DrawingCommand(
      name, method: method, summary, [.required(parameter, "what it says", type: "str")],
      example: "\(name)('neurons per class')"
    ) { axes, arguments in
      axes[keyPath: target] = try arguments[parameter].str()
      return .none
    }
  }

  private static func limits(
    _ name: String, method: String, _ summary: String, _ low: String, _ high: String,
    _ target: WritableKeyPath<Axes, Axis>
  ) -> DrawingCommand {
    DrawingCommand(
      name, method: method, summary,
      [
        .optional(low, .none, "the first end, or both as a tuple; as it is if None", type: "number, tuple or None"),
        .optional(high, .none, "the other end; as it is if None", type: "number or None"),
      ], example: "\(name)(0, 100)"
    ) { axes, arguments in
      var ends = [try arguments.end(low), try arguments.end(high)]
      if !arguments.isGiven(high), case .tuple(let pair) = arguments[low], pair.items.count == 2 {
        ends = try pair.items.map { $0.isNone ? nil : try PlotData($0, name: low).oneAxis(name: low)[0] }
      }
      let isLog = axes[keyPath: target].scale == .log
      for (end, name) in zip(ends, [low, high]) {
        guard let end else { continue }
        guard end.isFinite else { throw arguments.error("ValueError", name, "Axis limits cannot be NaN or Inf") }
        if isLog, end <= 0 {
          throw arguments.error(
            "ValueError", name, "a log-scaled axis cannot end at \(end)", hint: "use a limit above 0")
        }
      }
      axes[keyPath: target].lower = ends[0] ?? axes[keyPath: target].lower
      axes[keyPath: target].upper = ends[1] ?? axes[keyPath: target].upper
      return .none
    }
  }

  private static func scale(
    _ name: String, method: String, _ summary: String, _ target: WritableKeyPath<Axes, Axis>
  ) -> DrawingCommand {
    DrawingCommand(
      name, method: method, summary, [.required("value", "'linear' or 'log'", type: "str")], example: "\(name)('log')"
    ) { axes, arguments in
      let value = try arguments.string("value")
      guard let scale = Axis.Scale(rawValue: value) else {
        throw arguments.error(
          "ValueError", "value",
          "\(try arguments["value"].repr()) is not a valid value for scale; supported values are 'linear', 'log'")
      }
      axes[keyPath: target].scale = scale
      return .none
    }
  }

  private static func ticks(
    _ name: String, method: String, _ summary: String, _ target: WritableKeyPath<Axes, Axis>
  ) -> DrawingCommand {
    DrawingCommand(
      name, method: method, summary,
      [
        .required("ticks", "where they are", type: "array"),
        .optional("labels", .none, "their texts; the numbers if None", type: "list of str or None"),
      ],
      example: "plt.\(name)([0, 1], ['no', 'yes'])"
    ) { axes, arguments in
      let positions = try arguments.numbers("ticks")
      let labels = try arguments.optionalItems("labels")?.map { try $0.str() }
      if let labels, labels.count != positions.count {
        throw arguments.error(
          "ValueError", "labels",
          "The number of FixedLocator locations (\(positions.count)), usually from a call to set_ticks, does not match "
            + "the number of labels (\(labels.count)).")
      }
      axes[keyPath: target].ticks = positions.enumerated().map { Axis.Tick($1, label: labels?[$0]) }
      return .none
    }
  }

  static var grid: DrawingCommand {
    DrawingCommand(
      "grid", "Turns grid lines on or off.",
      [
        .optional(
          "visible", .none, "on or off; None changes it, or turns it on if a look is given", type: "bool or None"),
        .optional("which", "major", "'major': there are no other ticks"),
        .optional("axis", "both", "'both', 'x' or 'y'"),
      ] + PyplotStyle.color + [.optional("c", .none, "short for color", type: "str, tuple or None", kind: .keywordOnly)]
        + PyplotStyle.line,
      example: "grid(linestyle='--')"
    ) { axes, arguments in
      let names = ["x": (true, false), "y": (false, true), "both": (true, true)]
      guard let (x, y) = names[try arguments.string("axis")] else {
        throw arguments.error(
          "ValueError", "axis",
          "\(try arguments["axis"].repr()) is not a valid value for axis; supported values are 'both', 'x', 'y'")
      }
      let style = try arguments.style(Style(lineStyle: .dashed))
      let wasOn = (x && axes.x.hasGrid) || (y && axes.y.hasGrid)
      let isOn =
        arguments.isGiven("visible")
        ? try arguments.bool("visible") : !wasOn || style != Style(lineStyle: .dashed)
      axes.setGrid(isOn, x: x, y: y, style: style)
      return .none
    }
  }

  static var legend: DrawingCommand {
    DrawingCommand(
      "legend", "Lists the names of the series.",
      [
        .optional("labels", .none, "names for the series, in order", type: "list of str or None"),
        .optional(
          "loc", "best", "where: 'best', 'upper right', 'lower left', 'center', …", type: "str or int",
          kind: .keywordOnly),
        .optional("title", .none, "a line above the names", type: "str or None", kind: .keywordOnly),
      ], example: "legend(loc='upper right')"
    ) { axes, arguments in
      if let labels = try arguments.optionalItems("labels") {
        for (index, label) in zip(axes.series.indices, labels) { axes.series[index].label = try label.str() }
      }
      axes.legend = Legend(try arguments.location(), title: try arguments.optionalString("title"))
      return .none
    }
  }
}

extension Arguments {
  fileprivate func end(_ name: String) throws -> Double? {
    if case .tuple = self[name] { return nil }
    return try optionalDouble(name)
  }

  fileprivate func location() throws -> Legend.Location {
    if let number = self["loc"].asInt {
      let places = Legend.Location.allCases
      if places.indices.contains(number) { return places[number] }
    } else if let name = self["loc"].asString, let place = Legend.Location(rawValue: name) {
      return place
    }
    let known = Legend.Location.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    throw error(
      "ValueError", "loc", "\(try self["loc"].repr()) is not a valid value for loc",
      hint: "supported values are \(known)")
  }
}
