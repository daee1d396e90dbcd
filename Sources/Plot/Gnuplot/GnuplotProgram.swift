import Foundation
import NDArray

/// The gnuplot that an environment's PATH leads to.
struct GnuplotProgram {
  /// Where the program is.
  let path: String
  /// The environment it is started with, as `NAME=value` lines.
  let environment: [String]

  /// Looks for gnuplot on the PATH of `environment`. Throws a `.runtime` failure that says how to install it.
  init(environment: [String: String]) throws {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let candidates = folders.filter { $0.hasPrefix("/") }.map { "\($0)/gnuplot" }
    guard let path = candidates.first(where: Self.isProgram) else {
      throw Failure(
        .runtime, "gnuplot is not on PATH, and figures are drawn by gnuplot",
        hint: "install it: apt-get install gnuplot-nox / brew install gnuplot")
    }
    self.path = path
    let own = environment.filter { !["LC_ALL", "GNUTERM", "GNUPLOT_LIB"].contains($0.key) }
    self.environment = own.map { "\($0.key)=\($0.value)" }.sorted() + ["LC_ALL=C.UTF-8"]
  }

  private static func isProgram(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
