/// Clips of one second, made of recordings of any length.
enum SpeechClip {
  /// The second of a recording that is loudest, the first of several; the whole of one that is no longer.
  static func loudestSecond(of samples: [Int16]) -> ArraySlice<Int16> {
    let length = MFCC.clipLength
    guard samples.count > length else { return samples[...] }
    var energy = samples[..<length].reduce(0) { $0 + Int($1) * Int($1) }
    var (best, start) = (energy, 0)
    for end in length..<samples.count {
      energy += Int(samples[end]) * Int(samples[end]) - Int(samples[end - length]) * Int(samples[end - length])
      if energy > best { (best, start) = (energy, end - length + 1) }
    }
    return samples[start..<start + length]
  }

  /// A clip moved by a number of samples, later if positive, with silence where nothing is left.
  static func shifted(_ clip: ArraySlice<Int16>, by shift: Int) -> [Float] {
    var moved = [Float](repeating: 0, count: MFCC.clipLength)
    for (index, sample) in clip.enumerated() where moved.indices.contains(index + shift) {
      moved[index + shift] = Float(sample)
    }
    return moved
  }
}
