import Testing

@testable import Plot

@Suite struct AxisTests {
  private func labels(_ range: AxisRange, length: Double, space: Double = 34) -> [String] {
    Ticks(in: range, length: length) { _ in space }.labels
  }

  @Test func roundNumbers() {
    #expect(labels(.init(lower: 6.5, upper: 10.5, scale: .linear), length: 290).first == "6.5")
    #expect(
      labels(.init(lower: 0, upper: 600, scale: .linear), length: 290) == [
        "0", "100", "200", "300", "400", "500", "600",
      ])
    #expect(
      labels(.init(lower: -0.3, upper: 0.3, scale: .linear), length: 250)
        == ["−0.3", "−0.2", "−0.1", "0.0", "0.1", "0.2", "0.3"])
    #expect(labels(.init(lower: 10, upper: 0, scale: .linear), length: 100) == ["0", "5", "10"])
  }

  @Test func logarithmicTicksAreOneTwoFive() {
    let range = AxisRange(lower: 1.8, upper: 1150, scale: .log)
    #expect(labels(range, length: 540) == ["2", "5", "10", "20", "50", "100", "200", "500", "1000"])
    #expect(labels(range, length: 200) == ["10", "100", "1000"])
    #expect(labels(.init(lower: 1e-3, upper: 10, scale: .log), length: 200) == ["0.001", "0.01", "0.1", "1", "10"])
    let wide = labels(.init(lower: 1, upper: 1e9, scale: .log), length: 400)
    #expect(wide.first == "10⁰" && wide.last == "10⁹")
  }

  @Test(arguments: [
    AxisRange(lower: 1, upper: 1 + 1e-15, scale: .linear), AxisRange(lower: -1e300, upper: 1e300, scale: .linear),
    AxisRange(lower: 0, upper: .leastNonzeroMagnitude, scale: .linear),
    AxisRange(lower: 1e-300, upper: 1e300, scale: .log),
    AxisRange(lower: 3, upper: 3.5, scale: .log), AxisRange(lower: 1e15, upper: 1e15 + 4, scale: .linear),
  ])
  func extremeRangesDoNotTrap(range: AxisRange) {
    let ticks = Ticks(in: range, length: 300) { _ in 30 }
    #expect(ticks.positions.count == ticks.labels.count)
    #expect(ticks.positions.count < 50)
  }

  @Test func numbersOfOneAxisHaveEquallyManyDecimals() {
    #expect(NumberLabels.texts(for: [0.5, 1, 1.5]) == ["0.5", "1.0", "1.5"])
    #expect(NumberLabels.texts(for: [-2, 0, 2]) == ["−2", "0", "2"])
    #expect(NumberLabels.texts(for: [0, 5e6, 1e7]) == ["0", "5×10⁶", "10⁷"])
    #expect(NumberLabels.texts(for: [0, 1.5e-7]) == ["0", "1.5×10⁻⁷"])
    #expect(NumberLabels.texts(for: []) == [])
  }

  @Test func automaticRangesLeaveRoomAndStopAtZero() {
    let range = AxisRange(Axis(), data: 2...102, room: 0.04)
    #expect(range.lower == 0)
    #expect(range.upper == 106)
    let signed = AxisRange(Axis(), data: -1...1, room: 0.1)
    #expect(signed.lower == -1.2)
    #expect(signed.upper == 1.2)
  }

  @Test func oneValueAndNoValueStillMakeARange() {
    let one = AxisRange(Axis(), data: 5...5, room: 0.04)
    #expect(one.lower < 5 && one.upper > 5)
    let none = AxisRange(Axis(), data: nil, room: 0.04)
    #expect(none.lower < none.upper)
    var axis = Axis()
    axis.scale = .log
    let log = AxisRange(axis, data: 100...100, room: 0.02)
    #expect(log.lower > 0 && log.lower < 100 && log.upper > 100)
  }

  @Test func limitsAreKept() {
    var axis = Axis()
    axis.lower = 10
    axis.upper = 3
    let reversed = AxisRange(axis, data: 0...100, room: 0.04)
    #expect(reversed.lower == 10 && reversed.upper == 3)
    axis.upper = 10
    let empty = AxisRange(axis, data: 0...100, room: 0.04)
    #expect(empty.lower < empty.upper)
    axis.scale = .log
    axis.lower = -5
    axis.upper = nil
    #expect(AxisRange(axis, data: 1...100, room: 0).lower > 0)
  }

  @Test func fractions() {
    let log = AxisRange(lower: 1, upper: 100, scale: .log)
    #expect(log.fraction(10) == 0.5)
    #expect(log.fraction(0) == nil)
    #expect(log.fraction(-1) == nil)
    #expect(abs(log.value(at: 0.5) - 10) < 1e-12)
    #expect(AxisRange(lower: 10, upper: 0, scale: .linear).fraction(7.5) == 0.25)
  }
}
