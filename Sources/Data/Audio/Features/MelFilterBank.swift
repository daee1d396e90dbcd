import Foundation

/// Triangular bands at equal distances on the mel scale, 1127 ln(1 + f / 700): sums of a magnitude spectrum.
struct MelFilterBank: Sendable {
  /// The part of a band that is not zero.
  private struct Band {
    let start: Int
    let weights: Range<Int>
  }

  private let bands: [Band]
  private let weights: [Float]
  /// Bins from here on are in no band.
  let usedBins: Int

  /// Bands for the spectrum that `size` samples at `rate` have, between two frequencies in Hz. The slopes are straight
  /// on the mel scale; the bin of frequency 0 is in no band.
  init(count: Int, size: Int, rate: Double, from low: Double, to high: Double) {
    func mel(_ frequency: Double) -> Double { 1127 * log(1 + frequency / 700) }
    let places = (0...size / 2).map { mel(rate * Double($0) / Double(size)) }
    let step = (mel(high) - mel(low)) / Double(count + 1)
    var bands: [Band] = []
    var weights: [Float] = []
    for band in 0..<count {
      let left = mel(low) + Double(band) * step
      let right = left + 2 * step
      let bins = places.indices.dropFirst().filter { places[$0] > left && places[$0] < right }
      bands.append(Band(start: bins.first ?? 0, weights: weights.count..<weights.count + bins.count))
      weights += bins.map { Float(min((places[$0] - left) / step, (right - places[$0]) / step)) }
    }
    self.bands = bands
    self.weights = weights
    usedBins = bands.map { $0.start + $0.weights.count }.max() ?? 0
  }

  /// Writes the sum over every band of `spectrum`, which has at least `usedBins` magnitudes, to `sums`.
  func apply(to spectrum: UnsafePointer<Float>, sums: UnsafeMutablePointer<Float>) {
    weights.withUnsafeBufferPointer { weights in
      for (index, band) in bands.enumerated() {
        var sum: Float = 0
        for place in band.weights { sum += weights[place] * spectrum[band.start + place - band.weights.lowerBound] }
        sums[index] = sum
      }
    }
  }
}
