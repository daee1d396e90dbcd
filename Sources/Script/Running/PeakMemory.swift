import Foundation

/// Measures the most memory that the program has from a moment on.
struct PeakMemory {
  /// Whether the system forgot the peak from before; without that there is nothing to say.
  private let isReset: Bool

  /// Starts measuring.
  init() { isReset = Self.reset() }

  /// The peak so far in bytes; nil where the system does not tell.
  var bytes: Int? {
    guard isReset, let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return Int(line.filter(\.isNumber)).map { $0 * 1024 }
  }

  private static func reset() -> Bool {
    let file = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return write(file, "5", 1) == 1
  }
}
