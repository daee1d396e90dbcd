/// Recordings of noise without speech, to be mixed with clips and to stand for silence.
struct BackgroundNoise {
  /// The parts that training hears.
  private let training: [ArraySlice<Int16>]
  /// The parts that validation hears: the ends of the recordings.
  private let validation: [ArraySlice<Int16>]

  /// Noise from recordings, the last `validationShare` of each for validation. Parts shorter than a second are left out.
  init(_ recordings: [[Int16]], validationShare: Double) {
    let cuts = recordings.map { Int((Double($0.count) * (1 - validationShare)).rounded()) }
    func whole(_ parts: [ArraySlice<Int16>]) -> [ArraySlice<Int16>] { parts.filter { $0.count >= MFCC.clipLength } }
    training = whole(zip(recordings, cuts).map { $0[..<$1] })
    validation = whole(zip(recordings, cuts).map { $0[$1...] })
  }

  /// Whether there is noise for training, or for validation.
  func isThere(validation isValidation: Bool) -> Bool { !(isValidation ? validation : training).isEmpty }

  /// A second of noise; nil if there is none.
  func second(validation isValidation: Bool, _ random: inout ClipRandom) -> ArraySlice<Int16>? {
    let parts = isValidation ? validation : training
    guard !parts.isEmpty else { return nil }
    let part = parts[random.below(parts.count)]
    let start = part.startIndex + random.below(part.count - MFCC.clipLength + 1)
    return part[start..<start + MFCC.clipLength]
  }
}
