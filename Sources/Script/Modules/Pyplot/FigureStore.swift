import Interpreter
import Plot

/// The figures a session has open, and the one that pyplot's functions draw into.
final class FigureStore {
  /// Called with each figure that is shown; it decides where the figure goes.
  var onShow: (FigureObject) throws -> Void = { _ in }
  /// Writes figures to files.
  let renderer: Renderer
  private var open: [FigureObject] = []
  private var newest: FigureObject?

  /// A store without figures, which saves them with `renderer`.
  init(renderer: Renderer) { self.renderer = renderer }

  /// The figure being drawn into; a new one if none is open.
  var current: FigureObject { newest ?? add(number: nil, figure: Figure()) }

  /// The figure that new data is drawn into: the current one unless it is complete.
  var forData: FigureObject { current.isComplete ? add(number: nil, figure: Figure()) : current }

  /// The numbers of the open figures, in the order they were opened.
  var numbers: [Int] { open.map(\.number) }

  /// Makes the figure `number` the current one if it is open, else opens a new one with this number, or with the next.
  func select(number: Int?, figure: Figure) -> FigureObject {
    guard let found = open.first(where: { $0.number == number }) else { return add(number: number, figure: figure) }
    newest = found
    return found
  }

  /// Closes `figure`; the one opened before it becomes the current one.
  func close(_ figure: FigureObject) {
    open.removeAll { $0 === figure }
    if newest === figure { newest = open.last }
  }

  /// Closes the figure with this number, if there is one.
  func close(number: Int) {
    if let figure = open.first(where: { $0.number == number }) { close(figure) }
  }

  /// Closes all figures.
  func closeAll() {
    open = []
    newest = nil
  }

  /// Shows every open figure that has something in it, in the order they were opened, and closes them all.
  func showOpen() throws {
    let figures = open
    closeAll()
    for figure in figures { try show(figure) }
  }

  /// Shows the open figures that have changed since they were last shown, and leaves them open.
  func showChanged() throws {
    for figure in open where !figure.figure.isEmpty { try show(figure) }
  }

  private func show(_ figure: FigureObject) throws {
    guard figure.hasAxes, figure.shown != figure.figure else { return }
    figure.shown = figure.figure
    try onShow(figure)
  }

  private func add(number: Int?, figure: Figure) -> FigureObject {
    let object = FigureObject(figure, number: number ?? (numbers.max() ?? 0) + 1)
    open.append(object)
    newest = object
    return object
  }
}
