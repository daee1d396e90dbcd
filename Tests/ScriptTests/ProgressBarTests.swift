import Testing

@testable import Script

/// A bar on a clock that the test sets.
private final class Bench {
  var time = 0.0
  var written = ""
  func bar(isTerminal: Bool, columns: Int = 80) -> ProgressBar {
    ProgressBar(isTerminal: isTerminal, columns: { columns }, now: { self.time }, write: { self.written += $0 })
  }
}

@Suite struct ProgressBarTests {
  @Test func shortWorkShowsNothing() {
    let bench = Bench()
    let bar = bench.bar(isTerminal: true)
    for done in 0...10 {
      bench.time = Double(done) * 0.04
      bar.update("fit", done, 10)
    }
    #expect(bench.written.isEmpty)
  }

  @Test func aTerminalGetsABarThatIsClearedAtTheEnd() {
    let bench = Bench()
    let bar = bench.bar(isTerminal: true)
    bar.update("fit", 0, 100)
    bench.time = 2
    bar.update("fit", 50, 100)
    #expect(bench.written.contains("fit 50 %"))
    #expect(bench.written.contains("50/100  25.0/s  0:02 left"))
    bench.time = 4
    bar.update("fit", 100, 100)
    #expect(bench.written.hasSuffix("\r\u{1B}[K"))
  }

  @Test(arguments: [10, 20, 40, 80, 200]) func aBarNeverWraps(columns: Int) {
    let bench = Bench()
    let bar = bench.bar(isTerminal: true, columns: columns)
    bar.update("forward", 0, 1000)
    bench.time = 100
    bar.update("forward", 333, 1000)
    let line = bench.written.replacing("\r", with: "").replacing("\u{1B}[K", with: "")
    #expect(line.count < columns && !line.isEmpty)
  }

  @Test func noTerminalGetsALinePerQuarter() {
    let bench = Bench()
    let bar = bench.bar(isTerminal: false)
    for done in 0...100 {
      bench.time = Double(done) * 0.1
      bar.update("forward", done, 100)
    }
    #expect(
      bench.written
        == "forward 25 % 25/100 2.5 s\nforward 50 % 50/100 5.0 s\nforward 75 % 75/100 7.5 s\nforward 100 % 100/100 10.0 s\n"
    )
  }
}
