import Akida
import Data
import Foundation
import NDArray
import Plot

/// Checks of what akscript needs on a machine.
public enum Doctor {
  /// What one check found.
  public struct Finding {
    /// Whether nothing is missing.
    public let isGood: Bool
    let what: String
    let finding: String
  }

  /// All checks.
  public static func findings() -> [Finding] {
    let environment = ProcessInfo.processInfo.environment
    return [
      figures(), library("model files", "read and written with HDF5", HDF5Library.load),
      library("network", "libcurl is there", DownloadLibrary.load), sound(), data(environment), cache(environment),
      terminal(),
      history(environment),
    ]
  }

  /// The findings as lines: "ok" or "--", what was looked at, and what is to be said of it.
  public static func text(of findings: [Finding]) -> String {
    Magic.table(findings.map { [$0.isGood ? "ok" : "--", $0.what, $0.finding] })
  }

  private static func library(_ what: String, _ good: String, _ load: () throws(Failure) -> Void) -> Finding {
    do {
      try load()
      return Finding(isGood: true, what: what, finding: good)
    } catch {
      return Finding(isGood: false, what: what, finding: [error.message, error.hint ?? ""].joined(separator: "; "))
    }
  }

  private static func sound() -> Finding {
    library("sound", "libsndfile, libsamplerate and FFTW are there") { () throws(Failure) in
      for library in AudioLibrary.allCases { try library.load() }
    }
  }

  /// Draws a figure, which takes a gnuplot that starts and can write PNG files.
  private static func figures() -> Finding {
    let path = NSTemporaryDirectory() + "/akscript-doctor-\(UUID().uuidString).png"
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      let started = ProgressBar.clock()
      _ = try Renderer().write(Figure(), to: path) { _, _ in }
      return Finding(
        isGood: true, what: "figures", finding: "gnuplot drew one in \(Magic.duration(ProgressBar.clock() - started))")
    } catch let failure as Failure {
      return Finding(
        isGood: false, what: "figures", finding: failure.message + (failure.hint.map { "; \($0)" } ?? ""))
    } catch {
      return Finding(isGood: false, what: "figures", finding: "\(error)")
    }
  }

  private static func data(_ environment: [String: String]) -> Finding {
    let bundled = BundledFiles.locate(environment: environment)
    return bundled.folder.map { Finding(isGood: true, what: "data", finding: "bundled files in \($0)") }
      ?? Finding(
        isGood: false, what: "data", finding: "the bundled files are not found; set AKSCRIPT_DATA to their folder")
  }

  private static func cache(_ environment: [String: String]) -> Finding {
    let settings = FetchSettings(environment: environment)
    let folder = settings.cacheFolder
    if let obstacle = obstacle(to: folder) {
      return Finding(
        isGood: false, what: "downloads", finding: "\(obstacle); set AKSCRIPT_CACHE to a folder that can be written")
    }
    let state = settings.isOffline ? ", offline (AKSCRIPT_OFFLINE)" : ""
    return Finding(isGood: true, what: "downloads", finding: "kept in \(folder)\(state)")
  }

  private static func terminal() -> Finding {
    let terminal = Terminal.current()
    let looks = [
      terminal.outputIsTerminal ? "" : "none on standard output",
      "\(Terminal.columns()) columns", terminal.usesColor ? "colour" : "no colour",
      terminal.isUnicode ? "Unicode" : "ASCII", terminal.isCapable ? "" : "cannot move its cursor",
    ]
    return Finding(
      isGood: true, what: "terminal", finding: looks.filter { !$0.isEmpty }.joined(separator: ", ")
    )
  }

  private static func history(_ environment: [String: String]) -> Finding {
    guard let path = HistoryFile.path(environment: environment) else {
      return Finding(isGood: false, what: "history", finding: "not kept: neither XDG_STATE_HOME nor HOME is set")
    }
    if let obstacle = obstacle(to: (path as NSString).deletingLastPathComponent) ?? obstacle(toFile: path) {
      return Finding(isGood: false, what: "history", finding: "not kept: \(obstacle)")
    }
    return Finding(isGood: true, what: "history", finding: "kept in \(path)")
  }

  /// What keeps files from being written into a folder, which need not be there yet.
  private static func obstacle(to folder: String) -> String? {
    var existing = folder
    while !FileManager.default.fileExists(atPath: existing), existing != "/" {
      existing = (existing as NSString).deletingLastPathComponent
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: existing, isDirectory: &isFolder)
    if !isFolder.boolValue { return "\(existing) is not a folder" }
    return access(existing, W_OK) == 0 ? nil : "\(existing) cannot be written"
  }

  /// What keeps a file in a folder that can be written from being written.
  private static func obstacle(toFile path: String) -> String? {
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    if file >= 0 { close(file) }
    return file >= 0 || errno == ENOENT ? nil : "\(path): \(String(cString: strerror(errno)).lowercased())"
  }
}
