/// Spreads seeds of any size evenly over the words that a generator starts from (O'Neill's seed_seq_fe, as NumPy's
/// SeedSequence).
struct SeedSequence {
  private var pool = [UInt32](repeating: 0, count: 4)

  /// A sequence for seeds given as 32-bit words, least significant first.
  init(entropy: [UInt32]) {
    var factor: UInt32 = 0x43b0_d7e5
    func hashed(_ word: UInt32) -> UInt32 {
      var value = word ^ factor
      factor &*= 0x931e_8875
      value &*= factor
      return value ^ (value >> 16)
    }
    func mixed(_ left: UInt32, _ right: UInt32) -> UInt32 {
      let value = (left &* 0xca01_f9dd) &- (right &* 0x4973_f715)
      return value ^ (value >> 16)
    }
    for index in pool.indices { pool[index] = hashed(index < entropy.count ? entropy[index] : 0) }
    for source in pool.indices {
      for target in pool.indices where target != source { pool[target] = mixed(pool[target], hashed(pool[source])) }
    }
    for word in entropy.dropFirst(pool.count) {
      for target in pool.indices { pool[target] = mixed(pool[target], hashed(word)) }
    }
  }

  /// The first `count` 64-bit words to start a generator from.
  func words(_ count: Int) -> [UInt64] {
    var factor: UInt32 = 0x8b51_f9dd
    let halves = (0..<2 * count).map { index in
      var value = pool[index % pool.count] ^ factor
      factor &*= 0x58f3_8ded
      value &*= factor
      return UInt64(value ^ (value >> 16))
    }
    return (0..<count).map { halves[2 * $0] | halves[2 * $0 + 1] << 32 }
  }
}
