import Foundation

/// What the environment says about fetching.
public struct FetchSettings: Sendable {
  /// The folder that everything downloaded is kept in.
  public var cacheFolder: String
  /// Whether the network must not be touched (`AKSCRIPT_OFFLINE=1`).
  public var isOffline: Bool
  /// Whether a stand-in for a missing file is an error (`AKSCRIPT_STRICT=1`).
  public var isStrict: Bool
  /// The files that come with the program.
  public var bundled: BundledFiles
  /// Seconds without data after which a download is given up.
  public var timeout: Double = 20
  /// Seconds to wait before a download that failed is tried again, once for each.
  public var retryWaits = [0.5, 1, 2]

  /// Reads `AKSCRIPT_CACHE` (else `XDG_CACHE_HOME/akscript`, else `HOME/.cache/akscript`), `AKSCRIPT_OFFLINE`,
  /// `AKSCRIPT_STRICT` and `AKSCRIPT_DATA` from `environment`.
  public init(environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    func flag(_ name: String) -> Bool { value(name).map { $0 != "0" } ?? false }
    if let folder = value("AKSCRIPT_CACHE") {
      cacheFolder = folder
    } else {
      // The XDG specification has relative paths ignored.
      let base = value("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      cacheFolder = (base ?? (value("HOME") ?? NSHomeDirectory()) + "/.cache") + "/akscript"
    }
    isOffline = flag("AKSCRIPT_OFFLINE")
    isStrict = flag("AKSCRIPT_STRICT")
    bundled = .locate(environment: environment)
  }
}
