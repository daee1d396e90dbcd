/// The activation as integers: a level is the number of steps that the potential reaches.
///
/// The definition is level = clip(ceil((P - threshold) / (act_step * 16 / 2^bits)), 0, 2^bits - 1) in double precision.
/// An exact difference, a correctly rounded division by a positive number and ceil never fall as P rises, so the least
/// P of every level says it all.
struct ActivationSteps {
  let threshold: Int32
  let actStep: Float
  let bits: Int

  /// The definition itself, not clipped.
  func level(_ potential: Int64) -> Double {
    let step = Double(actStep) * (16 / Double(1 << bits))
    return (Double(potential - Int64(threshold)) / step).rounded(.up)
  }

  /// The least potential of `level` or above; `Int32.max`, which no potential reaches, if it lies beyond.
  func leastPotential(ofLevel level: Int) -> Int32 {
    let step = Double(actStep) * (16 / Double(1 << bits))
    let steps = (Double(level - 1) * step).rounded(.down)
    guard steps < 0x1p33 else { return Int32.max }
    // The estimate is off by one at most; the definition decides.
    var least = Int64(threshold) + Int64(steps) + 1
    while self.level(least - 1) >= Double(level) { least -= 1 }
    while self.level(least) < Double(level) { least += 1 }
    return Int32(clamping: least)
  }
}
