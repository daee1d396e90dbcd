import Akida
import Data
import Foundation
import NDArray

/// Times the learning rule: the tutorial's sweep next to plain C, and how times grow.
enum LearningBenchmark {
  /// The numbers of neurons of the tutorial's figure.
  private static let counts =
    Array(2...10) + stride(from: 15, through: 50, by: 5) + stride(from: 60, through: 100, by: 10)
    + stride(from: 150, through: 500, by: 50) + [750, 1000]
  private static let inputs = 64

  /// Spikes of the bundled recordings, repeated up to 3,500 samples: the sweep over all counts on one thread and on two, and
  /// what the program at `peer` takes for the same.
  static func reportSweep(_ recordings: SpikeVectors, peer: String?) throws {
    let bits = (0..<3500).map { recordings.bits[$0 % recordings.count] }
    let spikes = try SpikeVectors(unpacked(bits))
    let parameters = LearningParameters(numWeights: 27, learningCompetition: 0.1)
    let text = { (seconds: Double) in String(format: "%.1f ms", seconds * 1e3) }
    var one = Double.infinity
    var two = Double.infinity
    var others = Double.infinity
    // In turns, since other work on the machine comes and goes.
    for _ in 0..<5 {
      one = min(
        one, try seconds(of: 3) { _ = try LearningSweep.run(spikes, units: counts, parameters: parameters, threads: 1) }
      )
      two = min(
        two, try seconds(of: 3) { _ = try LearningSweep.run(spikes, units: counts, parameters: parameters, threads: 2) }
      )
      if let peer, let seconds = plainSeconds(bits, peer: peer) { others = min(others, seconds) }
    }
    print(
      "\nsweep over \(counts.count) numbers of neurons, 3500 samples: \(text(one)) on one thread, \(text(two)) on two")
    if others.isFinite {
      print(
        "plain C, one thread: \(text(others))" + String(format: ", %.2fx and %.2fx as long", others / one, others / two)
      )
    }
  }

  /// Doubled numbers of samples, neurons and classes, then a large training.
  static func reportGrowth() throws {
    let base = (samples: 20_000, units: 100, classes: 10)
    let plain = try fitSeconds(base.samples, base.units, base.classes)
    print(String(format: "\nfit, 20000 samples, 100 neurons for each of 10 classes: %.1f ms", plain * 1e3))
    for (name, seconds) in [
      ("samples", try fitSeconds(2 * base.samples, base.units, base.classes)),
      ("neurons", try fitSeconds(base.samples, 2 * base.units, base.classes)),
      ("classes", try fitSeconds(base.samples, base.units, 2 * base.classes)),
    ] {
      print(String(format: "  twice the %@: %.2fx", name, seconds / plain))
    }
    let before = peakBytes()
    let seconds = try fitSeconds(1_000_000, 500, 33, runs: 1)
    print(
      String(
        format:
          "fit, 1000000 samples, 500 neurons for each of 33 classes: %.2f s, %.0f MB more than before (the samples are %d MB)",
        seconds, Double(peakBytes() - before) / 1e6, 1_000_000 * inputs / 1_000_000))
  }

  /// Least seconds of a fit on random spikes.
  private static func fitSeconds(_ samples: Int, _ units: Int, _ classes: Int, runs: Int = 15) throws -> Double {
    var state: UInt64 = 1
    let x = NDArray(shape: [samples, 1, 1, inputs], of: UInt8.self) { bytes in
      for index in bytes.indices {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[index] = UInt8(state >> 63)
      }
    }
    let labels = NDArray((0..<samples).map { Int32($0 % classes) })
    var least = Double.infinity
    for _ in 0..<runs {
      let model = Model()
      try model.add(.inputData(inputShape: [1, 1, inputs]))
      try model.add(.fullyConnected(units: units * classes, activationBits: nil))
      try model.compile(LearningParameters(numWeights: 27, numClasses: classes))
      least = min(least, try seconds(of: 1) { try model.fit(x, labels: labels) })
    }
    return least
  }

  private static func seconds(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs { least = min(least, try ContinuousClock().measure(work) / .seconds(1)) }
    return least
  }

  private static func plainSeconds(_ bits: [UInt64], peer: String) -> Double? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: peer)
    process.arguments = ["27", "\(bits.count)"] + counts.map { "\($0)" }
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    input.fileHandleForWriting.write(bits.withUnsafeBytes { Foundation.Data($0) })
    try? input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Double(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static func unpacked(_ bits: [UInt64]) -> NDArray {
    NDArray(bits.flatMap { word in (0..<inputs).map { UInt8(word >> UInt64($0) & 1) } }, shape: [bits.count, inputs])
  }

  private static func peakBytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
