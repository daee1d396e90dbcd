/// How the figures of a run are drawn.
public enum FigureStyle: String, Sendable, CaseIterable {
  /// As PNG files of the size that the script asks for.
  case file
  /// For an HTML page: drawings that follow its light or dark setting, and a second one for narrow screens.
  case svg
  /// For an HTML page: images with twice the pixels.
  case png
}
