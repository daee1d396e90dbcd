import Crypto

/// The random choices for one copy of a clip. They follow from the seed, the clip's name and the number of the copy, so
/// that other clips that come or go change nothing.
struct ClipRandom {
  private var state: UInt64

  /// The choices for one copy.
  init(seed: UInt32, name: String, copy: Int) {
    let digest = SHA256.hash(data: Array("\(seed)/\(copy)/\(name)".utf8))
    state = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The next number of SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`, which is above 0.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  /// A number from 0 up to 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }
}
