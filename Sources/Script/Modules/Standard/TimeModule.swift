import Foundation
import Interpreter

/// Python's `time`.
enum TimeModule {
  static var module: HostModule {
    HostModule(
      "time", "Clocks and waiting.",
      commands: [
        clock("time", "Seconds since 1970.", CLOCK_REALTIME),
        clock("perf_counter", "Seconds of a steady clock, to measure how long something takes.", CLOCK_MONOTONIC),
        clock("monotonic", "Seconds of a steady clock.", CLOCK_MONOTONIC),
        clock("process_time", "Seconds the processor has worked for this program.", CLOCK_PROCESS_CPUTIME_ID),
        nanoseconds("time_ns", "Nanoseconds since 1970, an int.", CLOCK_REALTIME),
        nanoseconds("perf_counter_ns", "Nanoseconds of a steady clock, an int.", CLOCK_MONOTONIC),
        sleep,
      ])
  }

  private static func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  private static func clock(_ name: String, _ summary: String, _ clock: clockid_t) -> Command {
    Command(name, summary, returns: "a float", example: "time.\(name)() > 0") {
      $0.machine.use(.world)
      return .float(Double(now(clock)) * 1e-9)
    }
  }

  private static func nanoseconds(_ name: String, _ summary: String, _ clock: clockid_t) -> Command {
    Command(name, summary, returns: "an int", example: "time.\(name)() > 0") {
      $0.machine.use(.world)
      return .int(now(clock))
    }
  }

  private static var sleep: Command {
    Command(
      "sleep", "Waits so many seconds; an interrupt ends it.",
      parameters: [.required("seconds", "how long", type: "number", kind: .positionalOnly)],
      example: "time.sleep(0.01)"
    ) { arguments in
      guard let seconds = arguments[0].asDouble else {
        throw arguments[0].notAnInteger
      }
      if seconds.isNaN { throw PythonError.value("Invalid value NaN (not a number)") }
      if seconds < 0 { throw PythonError.value("sleep length must be non-negative") }
      if seconds >= 9e9 { throw PythonError("OverflowError", "timestamp too large to convert to C _PyTime_t") }
      let end = now(CLOCK_MONOTONIC) + Int(seconds * 1e9)
      while true {
        try arguments.machine.poll()
        let left = end - now(CLOCK_MONOTONIC)
        if left <= 0 { return .none }
        usleep(UInt32(min(left / 1000 + 1, 20_000)))
      }
    }
  }
}
