import Plot

/// A figure that a cell showed.
public struct FigureRecord: Codable, Equatable, Sendable {
  /// The path of its file.
  public internal(set) var path: String
  /// The path of the same figure drawn for a narrow screen, if there is one.
  public internal(set) var narrowPath: String?
  /// The paths of all its files.
  var paths: [String] { [path] + (narrowPath.map { [$0] } ?? []) }
  /// Its title, or "".
  public let title: String
  /// A digest of all that is drawn in it.
  public let digest: String
  /// What is drawn.
  let figure: Figure
  /// The version of the gnuplot that drew it.
  let gnuplotVersion: String?

  /// A record of `figure`, which has been drawn into the files.
  init(_ figure: Figure, in files: FigureFiles.Written, gnuplotVersion: String?) throws {
    self.gnuplotVersion = gnuplotVersion
    path = files.path
    narrowPath = files.narrow
    title = figure.title.isEmpty ? figure.axes.title : figure.title
    digest = try figure.digest()
    self.figure = figure
  }
}
