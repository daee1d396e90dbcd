import Foundation

/// Shows how far long work is, on stderr: a bar on a terminal, a line per quarter elsewhere; nothing for work that ends
/// within half a second.
public final class ProgressBar {
  private let isTerminal: Bool
  private let isUnicode: Bool
  private let columns: () -> Int
  private let write: (String) -> Void
  private let now: () -> Double
  private var label = ""
  private var started = 0.0
  private var lastDrawn = 0.0
  private var quarter = 0
  private var lastDone = 0
  private var isShown = false

  /// A bar that writes through `write`; `columns` and `now` tell the terminal's width and the time in seconds.
  public init(
    isTerminal: Bool, isUnicode: Bool = true, columns: @escaping () -> Int,
    now: @escaping () -> Double = ProgressBar.clock,
    write: @escaping (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.isUnicode = isUnicode
    self.columns = columns
    self.write = write
    self.now = now
  }

  /// Seconds on a clock that never goes back.
  public static func clock() -> Double { ProcessInfo.processInfo.systemUptime }

  /// Says that `done` of `total` units of the work called `label` are done.
  public func update(_ label: String, _ done: Int, _ total: Int) {
    let time = now()
    if label != self.label || done < lastDone {
      finish()
      (self.label, started, lastDrawn, quarter) = (label, time, time, 0)
    }
    lastDone = done
    guard total > 0, time - started > 0.5 else { return }
    let fraction = min(max(Double(done) / Double(total), 0), 1)
    if isTerminal {
      if done < total && time - lastDrawn < 0.1 { return }
      lastDrawn = time
      isShown = true
      write("\r" + bar(fraction, done, total, elapsed: time - started) + "\u{1B}[K")
      if done >= total { finish() }
    } else {
      let reached = Int(fraction * 4)
      guard reached > quarter else { return }
      quarter = reached
      write("\(label) \(reached * 25) % \(done)/\(total) \(Self.oneDecimal(time - started)) s\n")
    }
  }

  /// Clears the bar, so that the next output starts on an empty line.
  public func finish() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
    label = ""
    lastDone = 0
  }

  private func bar(_ fraction: Double, _ done: Int, _ total: Int, elapsed: Double) -> String {
    let percent = "\(Int(fraction * 100)) %"
    let left = fraction > 0 ? elapsed * (1 - fraction) / fraction : 0
    let seconds = Int(left.rounded(.up))
    let time = "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60) left"
    let width = columns() - 1
    let head = "\(label) \(percent) "
    let tail =
      width >= 60 ? " \(done)/\(total)  \(Self.oneDecimal(Double(done) / max(elapsed, 1e-9)))/s  \(time)" : " \(time)"
    let room = min(width - head.count - tail.count, 60)
    guard room >= 5 else { return String((head + time).prefix(max(width, 1))) }
    let full = Int(fraction * Double(room))
    return head + String(repeating: isUnicode ? "━" : "#", count: full) + String(repeating: " ", count: room - full)
      + tail
  }

  private static func oneDecimal(_ value: Double) -> String { String(format: "%.1f", value) }
}
