import Foundation
import NDArray
import Testing

@testable import Plot

/// A new directory that is removed with its contents when the value goes away.
final class TemporaryDirectory {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "plot-tests-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  var contents: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

  /// Puts an executable shell script called `gnuplot` here and returns an environment that finds it first.
  func environmentWithGnuplot(_ script: String) throws -> [String: String] {
    // Another process writes it: a program that this one has open for writing while a parallel test starts a child cannot
    // be executed.
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = [
      "-c", "printf '%s\\n' '#!/bin/sh' \"$1\" > \"$0\" && chmod 755 \"$0\"", file("gnuplot"), script,
    ]
    try writer.run()
    writer.waitUntilExit()
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = path + ":" + (environment["PATH"] ?? "")
    return environment
  }
}

/// The failure that `body` throws; nil if it throws none.
func failure(_ body: () throws -> Void) -> Failure? {
  do {
    try body()
    return nil
  } catch {
    return error as? Failure
  }
}

/// A small line plot.
func exampleFigure() throws -> Figure {
  var figure = Figure()
  try figure.axes.plot(x: [1, 2, 3], y: [4, 2, 3], label: "a line")
  figure.axes.title = "An example"
  return figure
}

/// The commands for `figure` as a PNG.
func commands(_ figure: Figure, format: OutputFormat = .png, theme: Theme = .light) -> [String] {
  GnuplotScript(figure, output: "/tmp/figure.png", format: format, theme: theme, font: "DejaVu Sans").commands
}

/// Width and height in the header of a PNG.
func pngSize(_ path: String) throws -> (width: Int, height: Int) {
  let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  try #require(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  func number(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
  return (number(at: 16), number(at: 20))
}
