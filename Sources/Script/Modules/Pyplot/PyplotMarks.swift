import Interpreter
import Plot

/// The commands that put lines and notes over the data.
enum PyplotMarks {
  static var all: [DrawingCommand] { [axvline, axhline, annotate, text, markKnee] }

  static var axvline: DrawingCommand {
    DrawingCommand(
      "axvline", "Draws a line from bottom to top at x.",
      [
        .optional("x", 0, "where", type: "number"),
        .optional("ymin", 0, "where it starts, as a fraction of the panel", type: "number"),
        .optional("ymax", 1, "where it ends", type: "number"),
      ] + PyplotStyle.reference, example: "axvline(23, label='median 23')"
    ) { axes, arguments in
      var line = ReferenceLine(
        .vertical, at: try arguments.double("x"), style: try arguments.style(), label: try arguments.label())
      (line.start, line.end) = (try arguments.fraction("ymin"), try arguments.fraction("ymax"))
      axes.marks.append(.line(line))
      return .none
    }
  }

  static var axhline: DrawingCommand {
    DrawingCommand(
      "axhline", "Draws a line from left to right at y.",
      [
        .optional("y", 0, "where", type: "number"),
        .optional("xmin", 0, "where it starts, as a fraction of the panel", type: "number"),
        .optional("xmax", 1, "where it ends", type: "number"),
      ] + PyplotStyle.reference, example: "axhline(34, linestyle='--')"
    ) { axes, arguments in
      var line = ReferenceLine(
        .horizontal, at: try arguments.double("y"), style: try arguments.style(), label: try arguments.label())
      (line.start, line.end) = (try arguments.fraction("xmin"), try arguments.fraction("xmax"))
      axes.marks.append(.line(line))
      return .none
    }
  }

  /// The parameters for the look of a text.
  private static var textLook: [Parameter] {
    [
      .optional("color", .none, "its colour", type: "str, tuple or None", kind: .keywordOnly),
      .optional("c", .none, "short for color", type: "str, tuple or None", kind: .keywordOnly),
      .optional("fontsize", .none, "its height in points", type: "number or None", kind: .keywordOnly),
      .optional("size", .none, "short for fontsize", type: "number or None", kind: .keywordOnly),
      .optional("horizontalalignment", .none, "'left', 'center' or 'right'", type: "str or None", kind: .keywordOnly),
      .optional("ha", .none, "short for horizontalalignment", type: "str or None", kind: .keywordOnly),
    ]
  }

  static var annotate: DrawingCommand {
    DrawingCommand(
      "annotate", "Writes a text, with an arrow to a point if asked for.",
      [
        .required("text", "what it says", type: "str"), .required("xy", "the point (x, y)", type: "tuple"),
        .optional("xytext", .none, "where the text stands; at the point if None", type: "tuple or None"),
        .optional(
          "textcoords", "data", "what xytext means: 'data', or 'offset points' from the point", kind: .keywordOnly),
        .optional(
          "arrowprops", .none, "a dict for an arrow to the point, for example {}", type: "dict or None",
          kind: .keywordOnly),
      ] + textLook, example: "plt.annotate('best', (30, 7.1), (60, 8), arrowprops={})"
    ) { axes, arguments in
      let point = try arguments.point("xy")
      var note = Note(try arguments["text"].str(), at: point)
      if arguments.isGiven("xytext") {
        let place = try arguments.point("xytext")
        switch try arguments.string("textcoords") {
        case "data": note.position = place
        case "offset points": note.offset = place
        case let other:
          throw arguments.error(
            "ValueError", "textcoords", "'\(other)' is not a valid coordinate",
            hint: "supported are 'data' and 'offset points'")
        }
      }
      if arguments.isGiven("arrowprops") { note.target = point }
      try arguments.setLook(of: &note)
      axes.annotate(note)
      return .none
    }
  }

  static var text: DrawingCommand {
    DrawingCommand(
      "text", "Writes a text at (x, y).",
      [
        .required("x", "its place along x", type: "number"), .required("y", "its place along y", type: "number"),
        .required("s", "what it says", type: "str"),
      ]
        + textLook, example: "plt.text(2, 35, 'plateau')"
    ) { axes, arguments in
      var note = Note(
        try arguments["s"].str(), at: .init(x: try arguments.double("x"), y: try arguments.double("y")))
      try arguments.setLook(of: &note)
      axes.annotate(note)
      return .none
    }
  }

  static var markKnee: DrawingCommand {
    DrawingCommand(
      "mark_knee", "Marks the point to read off: a ring, a line down to the axis, and a text clear of the curves.",
      [
        .required("x", "the point's place along x", type: "number"),
        .required("y", "the point's place along y", type: "number"),
        .required("text", "what the text says", type: "str"),
      ], example: "mark_knee(30, 7.1, 'knee: 30 neurons')"
    ) { axes, arguments in
      axes.markKnee(
        x: try arguments.double("x"), y: try arguments.double("y"), text: try arguments["text"].str())
      return .none
    }
  }
}

extension Arguments {
  fileprivate func fraction(_ name: String) throws -> Double { min(max(try double(name), 0), 1) }

  fileprivate func point(_ name: String) throws -> Note.Point {
    let parts = try numbers(name)
    guard parts.count == 2 else {
      throw error("ValueError", name, "\(name) must be (x, y), but has \(parts.count) elements")
    }
    return Note.Point(x: parts[0], y: parts[1])
  }

  fileprivate func setLook(of note: inout Note) throws {
    note.color = try color()
    note.fontSize = try fontSize()
    guard let name = isGiven("ha") ? "ha" : isGiven("horizontalalignment") ? "horizontalalignment" : nil else { return }
    guard let alignment = Note.Alignment(rawValue: try string(name)) else {
      throw error(
        "ValueError", name,
        "\(try self[name].repr()) is not a valid value for align; supported values are 'center', 'right', 'left'")
    }
    note.alignment = alignment
  }
}
