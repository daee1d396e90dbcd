import Foundation
public import NDArray
import Synchronization

/// Writes figures to files with gnuplot. It may be used from several threads at once; idle gnuplot processes are kept for
/// the next figure.
public final class Renderer: Sendable {
  private let environment: [String: String]
  private let timeout: Duration
  private let idle = Mutex<[GnuplotSession]>([])

  /// A renderer that looks for gnuplot on the PATH of `environment` when the first figure is written, and stops a gnuplot
  /// that takes longer than `timeout` for one figure.
  /// Without an environment it is that of this process.
  public init(environment: [String: String]? = nil, timeout: Duration = .seconds(60)) {
    self.environment = environment ?? ProcessInfo.processInfo.environment
    self.timeout = timeout
  }

  /// The version of the gnuplot that has drawn; nil if none has.
  public var gnuplotVersion: String? { idle.withLock { $0.last?.version } }

  /// Draws `figure` and writes it to `path` in the format its ending names (png, svg, pdf; `.png` is added if there is no
  /// ending). The file appears complete or not at all. Returns the path written.
  ///
  /// Throws `.value` for a format or size that cannot be drawn, `.fileNotFound`, `.isADirectory`, `.permission` or `.os`
  /// if the file cannot be written, `.runtime` if gnuplot is missing, too old, fails, or takes too long, and whatever
  /// `progress` throws, which is called at least every 50 ms.
  @discardableResult
  public func write(
    _ figure: Figure, to path: String, theme: Theme = .light, progress: ProgressHandler? = nil
  ) throws -> String {
    let (format, path) = try OutputFormat.of(path)
    try figure.checkSize()
    let file = try OutputFile(path, format: format)
    defer { file.discard() }
    let deadline = ContinuousClock.now + timeout
    let session = try takeSession(deadline, progress)
    defer { keep(session) }
    let (output, font) = (file.temporary, session.font)
    let script = try computing(progress: progress) {
      GnuplotScript(figure, output: output, format: format, theme: theme, font: font)
    }
    try session.run(script, deadline: deadline, progress: progress)
    if format == .svg, theme == .light { try file.rewrite { SVGTheme.finished($0, figure: figure) } }
    try file.commit()
    return path
  }

  /// What gnuplot writes when it runs the script that `script` makes for a path and a font.
  func drawing(
    progress: ProgressHandler?, script: @escaping @Sendable (_ path: String, _ font: String) -> GnuplotScript
  ) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/akscript-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    defer { unlink(path) }
    let deadline = ContinuousClock.now + timeout
    let session = try takeSession(deadline, progress)
    defer { keep(session) }
    let font = session.font
    let commands = try computing(progress: progress) { script(path, font) }
    try session.run(commands, deadline: deadline, progress: progress)
    guard let drawn = FileManager.default.contents(atPath: path) else {
      throw Failure(.os, "gnuplot could not write a temporary file in '\(folder)'", hint: "is the disk full?")
    }
    return drawn
  }

  private func takeSession(_ deadline: ContinuousClock.Instant, _ progress: ProgressHandler?) throws -> GnuplotSession {
    while let session = idle.withLock({ $0.popLast() }) {
      if session.isAlive { return session }
    }
    return try GnuplotSession(GnuplotProgram(environment: environment), deadline: deadline, progress: progress)
  }

  /// Keeps a session for the next figure; more than two would only take memory.
  private func keep(_ session: GnuplotSession) {
    guard session.isUsable else { return }
    idle.withLock { if $0.count < 2 { $0.append(session) } }
  }
}
