/// The generator PCG64 (PCG XSL RR 128/64; O'Neill, 2014).
struct PermutedCongruential: BitGenerator {
  private var state: UInt128
  private let increment: UInt128
  /// The upper half of a 64-bit draw that was asked for 32 bits.
  private var spare: UInt32?

  init(_ seeds: SeedSequence) {
    let words = seeds.words(4).map { UInt128($0) }
    increment = (words[2] << 64 | words[3]) << 1 | 1
    state = increment &+ (words[0] << 64 | words[1])
    step()
  }

  /// The state that `write` wrote.
  init(_ reader: inout ByteReader) throws(Failure) {
    (state, increment) = (try reader.number(), try reader.number())
    spare = try reader.byte() == 1 ? reader.number() : nil
  }
  func write(to writer: inout ByteWriter) {
    writer.write(state)
    writer.write(increment)
    writer.write(spare == nil ? 0 as UInt8 : 1)
    if let spare { writer.write(spare) }
  }

  private mutating func step() {
    state = state &* (2_549_297_995_355_413_924 << 64 | 4_865_540_595_714_422_341) &+ increment
  }

  mutating func next64() -> UInt64 {
    step()
    let folded = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let rotation = UInt64(truncatingIfNeeded: state >> 122)
    return folded >> rotation | folded << (64 &- rotation & 63)
  }

  mutating func next32() -> UInt32 {
    if let spare {
      self.spare = nil
      return spare
    }
    let draw = next64()
    spare = UInt32(truncatingIfNeeded: draw >> 32)
    return UInt32(truncatingIfNeeded: draw)
  }

  mutating func nextDouble() -> Double { Double(next64() >> 11) * (1 / 9_007_199_254_740_992) }
}
