import Foundation
import NDArray
import Plot

/// Writes the figures of a run to files whose names stay the same from run to run: `<document>_<cell>_<n>.png`.
final class FigureFiles {
  /// The files of one figure.
  struct Written {
    let path: String
    /// The file for narrow screens, if the style has one.
    var narrow: String?
  }

  let folder: String
  /// How figures are drawn from now on.
  var style = FigureStyle.file
  private let document: String
  private let renderer: Renderer
  private var cell = 0
  private var number = 0
  /// Paths of the files written so far.
  private(set) var written: [String] = []

  init(folder: String, document: String, renderer: Renderer) {
    self.folder = folder
    self.document = document.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? "\($0)" : "_" }.joined()
    self.renderer = renderer
  }

  /// Says that figures from now on belong to code cell number `cell`, counted from 1.
  func begin(cell: Int) {
    self.cell = cell
    number = 0
  }

  /// Draws a figure into the next file, or into its own if it has one. Returns its files.
  @discardableResult func write(_ object: FigureObject) throws -> Written {
    try makeFolder()
    if style == .file, let file = object.file { return Written(path: try draw(object.figure, file)) }
    number += 1
    let stem = (folder as NSString).appendingPathComponent("\(document)_\(cell)_\(number)")
    let files =
      switch style {
      case .file: Written(path: try draw(object.figure, stem + ".png"))
      case .svg: try drawings(object.figure, stem)
      case .png: Written(path: try draw(object.figure.doubled, stem + ".png"))
      }
    object.file = files.path
    written.append(files.path)
    return files
  }

  /// Above this a drawing slows a page down more than its pixels do.
  private static let largestDrawing = 1 << 20

  private func drawings(_ figure: Figure, _ stem: String) throws -> Written {
    let path = try draw(figure, stem + ".svg")
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    if let size, size > Self.largestDrawing {
      try? FileManager.default.removeItem(atPath: path)
      return Written(path: try draw(figure.doubled, stem + ".png"))
    }
    return Written(path: path, narrow: try figure.narrowed.map { try draw($0, stem + "-narrow.svg") })
  }

  /// Writes the files that an earlier run of this cell has drawn for a figure, under the names they would have now.
  func restore(_ figure: FigureRecord, _ contents: [[UInt8]]) throws -> FigureRecord {
    try makeFolder()
    let paths = zip(figure.paths, contents).map { path, bytes in
      // What follows the number of the cell tells the figures of the cell apart.
      let rest = (path as NSString).lastPathComponent.dropFirst(document.count + 1).drop { $0.isNumber }
      return ((folder as NSString).appendingPathComponent("\(document)_\(cell)\(rest)"), Data(bytes))
    }
    for (path, data) in paths { try data.write(to: URL(fileURLWithPath: path), options: .atomic) }
    var figure = figure
    if let path = paths.first?.0 { (figure.path, written) = (path, written + [path]) }
    if paths.count > 1 { figure.narrowPath = paths[1].0 }
    return figure
  }

  private func draw(_ figure: Figure, _ path: String) throws -> String {
    try renderer.write(figure, to: path) { _, _ in try Interruption.check() }
  }

  private func makeFolder() throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      if isFolder.boolValue { return }
      throw Failure(.os, "the folder for figures, '\(folder)', is a file", hint: "choose another one with --figures")
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      // Foundation's errors do not say why; the system's do.
      let reason = mkdir(folder, 0o777) == 0 ? "try again" : String(cString: strerror(errno)).lowercased()
      throw Failure(
        .permission, "cannot make the folder for figures, '\(folder)': \(reason)",
        hint: "choose another one with --figures")
    }
  }
}
