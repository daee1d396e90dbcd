import Foundation
import NDArray
import Plot

/// Shows the figures of the prompt.
@MainActor
final class FigureDisplay {
  /// The ways to show a figure.
  enum Mode: String, CaseIterable {
    /// As sixels if the terminal answers that it can, else as text.
    case auto
    /// With characters.
    case text
    /// As pixels among the text.
    case sixel
    /// In a PNG file, of which the path is said.
    case png
    /// Not at all.
    case off
  }

  /// What stands after `%figure`.
  nonisolated static let argument = "[\(Mode.allCases.map(\.rawValue).joined(separator: "|"))]"

  /// How figures are shown from now on.
  var mode = Mode.auto
  private let files: FigureFiles
  private let renderer: Renderer
  private let terminal: Terminal
  private lazy var canSixel = terminal.isCapable && TerminalQuery.canSixel()

  init(_ session: Session) {
    files = session.figureFiles
    renderer = session.figures.renderer
    terminal = session.terminal
  }

  /// What `mode` means, for the user.
  var description: String {
    switch mode {
    case .auto:
      "figures are shown \(canSixel ? "as sixels" : "as text: the terminal has no sixels") (auto)"
    case .text: "figures are shown as text"
    case .sixel: "figures are shown as sixels"
    case .png: "figures are written to \(files.folder)"
    case .off: "figures are not shown; savefig writes them"
    }
  }

  /// Shows a figure as `mode` says.
  func show(_ object: FigureObject) throws {
    switch mode {
    case .auto: try canSixel ? showSixels(object.figure) : showText(object.figure)
    case .text: try showText(object.figure)
    case .sixel: try showSixels(object.figure)
    case .png: StandardStreams.output("figure in \(try files.write(object).path)\n")
    case .off: break
    }
  }

  private func showText(_ figure: Figure) throws {
    let window = Terminal.window()
    let format = TextFormat(
      columns: min(window.map { Int($0.ws_col) } ?? 80, 100), rows: min(window.map { Int($0.ws_row) - 2 } ?? 24, 24),
      usesColor: terminal.usesColor, isUnicode: terminal.isUnicode)
    StandardStreams.output(try renderer.text(figure, format, progress: Self.stopIfInterrupted))
  }

  private func showSixels(_ figure: Figure) throws {
    var figure = figure
    // Where the terminal tells its size in pixels, the figure takes at most its width and two thirds of its height.
    if let window = Terminal.window(), window.ws_xpixel > 0, window.ws_ypixel > 0 {
      let (width, height) = (Double(window.ws_xpixel), Double(window.ws_ypixel) * 2 / 3)
      figure.dpi = min(figure.dpi, width / figure.size.width, height / figure.size.height)
    }
    StandardStreams.output(
      String(decoding: try renderer.sixels(figure, progress: Self.stopIfInterrupted), as: UTF8.self) + "\n")
  }

  private static let stopIfInterrupted: ProgressHandler = { _, _ in try Interruption.check() }
}
