import Foundation
import Testing

@testable import Plot

@Suite struct ThinningTests {
  private let thinning = Thinning(
    geometry: PanelGeometry(
      frame: Rect(left: 0, bottom: 0, right: 100, top: 100), x: AxisRange(lower: 0, upper: 1, scale: .linear),
      y: AxisRange(lower: -1, upper: 1, scale: .linear)), scale: 1)

  @Test func fewPointsAreLeftAlone() {
    let x = Values((0..<Thinning.limit).map { Double($0) / Double(Thinning.limit) })
    #expect(thinning.curve(x, x)[0].count == Thinning.limit)
    #expect(thinning.cloud([x, x], alpha: nil)[0].count == Thinning.limit)
  }

  @Test func aCurveKeepsTheEndsAndExtremesOfEveryColumn() {
    let count = 100_000
    let x = Values((0..<count).map { Double($0) / Double(count) })
    var y = x.map { sin($0 * 300) * 0.5 }
    y[54_321] = 0.9
    y[54_322] = -0.9
    let thinned = thinning.curve(x, Values(y))
    #expect(thinned[0].count <= 400)
    #expect(thinned[0].first == 0 && thinned[0].last == x[count - 1])
    #expect(thinned[1].contains(0.9) && thinned[1].contains(-0.9))
    #expect(zip(thinned[0], thinned[0].dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func aGapStaysAGap() {
    var y = Array(repeating: 0.5, count: 50_000)
    for index in 20_000..<30_000 { y[index] = .nan }
    let x = Values((0..<50_000).map { Double($0) / 50_000 })
    let thinned = thinning.curve(x, Values(y))
    #expect(thinned[1].count(where: \.isNaN) == 1)
  }

  @Test func aCloudKeepsOneMarkerForEachHalfPixel() {
    let x = Values((0..<50_000).map { Double($0 % 10) / 10 })
    let y = Values((0..<50_000).map { Double($0 % 7) / 10 })
    #expect(thinning.cloud([x, y], alpha: nil)[0].count == 70)
    #expect(thinning.cloud([x, y, x], alpha: 0.5).map(\.count) == [630, 630, 630])
  }

  @Test func manyPointsAreDrawnQuickly() throws {
    let directory = try TemporaryDirectory()
    var figure = Figure()
    let x = (0..<200_000).map(Double.init)
    try figure.axes.plot(x: x, y: x.map { sin($0 * $0) }, label: "noise")
    figure.axes.legend = Legend()
    try Renderer(timeout: .seconds(30)).write(figure, to: directory.file("a.png"))
  }
}
