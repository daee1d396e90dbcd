/// The generator MT19937 (Matsumoto and Nishimura, 1998).
struct MersenneTwister: BitGenerator {
  private static let length = 624
  private static let middle = 397

  private var state: [UInt32]
  private var position: Int

  /// The state that follows from one number.
  init(seed: UInt32) {
    state = [seed]
    state.reserveCapacity(Self.length)
    for index in 1..<UInt32(Self.length) {
      let last = state[Int(index) - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ index)
    }
    position = Self.length
  }

  /// The state that follows from several numbers, at least one.
  init(key: [UInt32]) {
    self.init(seed: 19_650_218)
    let length = Self.length
    var (index, keyIndex) = (1, 0)
    func mixed(_ index: Int) -> UInt32 { state[index - 1] ^ (state[index - 1] >> 30) }
    for _ in 0..<max(length, key.count) {
      state[index] = (state[index] ^ (mixed(index) &* 1_664_525)) &+ key[keyIndex] &+ UInt32(keyIndex)
      index += 1
      keyIndex = (keyIndex + 1) % key.count
      if index == length {
        state[0] = state[length - 1]
        index = 1
      }
    }
    for _ in 1..<length {
      state[index] = (state[index] ^ (mixed(index) &* 1_566_083_941)) &- UInt32(index)
      index += 1
      if index == length {
        state[0] = state[length - 1]
        index = 1
      }
    }
    state[0] = 0x8000_0000
  }

  /// The state that `write` wrote.
  init(_ reader: inout ByteReader) throws(Failure) {
    (state, position) = (try reader.numbers(), try reader.number())
    guard state.count == Self.length, (0...Self.length).contains(position) else { throw ByteReader.damaged }
  }
  func write(to writer: inout ByteWriter) {
    writer.write(all: state)
    writer.write(position)
  }

  mutating func next32() -> UInt32 {
    if position == Self.length { twist() }
    var value = state[position]
    position += 1
    value ^= value >> 11
    value ^= (value << 7) & 0x9d2c_5680
    value ^= (value << 15) & 0xefc6_0000
    return value ^ (value >> 18)
  }

  mutating func next64() -> UInt64 {
    let high = UInt64(next32())
    return high << 32 | UInt64(next32())
  }

  mutating func nextDouble() -> Double {
    let high = Double(next32() >> 5)
    let low = Double(next32() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  private mutating func twist() {
    state.withUnsafeMutableBufferPointer { state in
      func combine(_ index: Int, next: Int, far: Int) {
        let bits = (state[index] & 0x8000_0000) | (state[next] & 0x7fff_ffff)
        state[index] = state[far] ^ (bits >> 1) ^ (bits & 1) &* 0x9908_b0df
      }
      let wrap = Self.length - Self.middle
      for index in 0..<wrap { combine(index, next: index + 1, far: index + Self.middle) }
      for index in wrap..<(Self.length - 1) { combine(index, next: index + 1, far: index - wrap) }
      combine(Self.length - 1, next: 0, far: Self.middle - 1)
    }
    position = 0
  }
}
