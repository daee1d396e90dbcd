import CKernels

/// The documented order of the samples in a sweep over neuron counts.
public enum LearningOrder {
  /// The numbers 0..<count permuted for the training of `units` neurons, the same for the same arguments: a Fisher-Yates
  /// shuffle by SplitMix64 from key(seed xor 0x7065726D75746174, units, repetition).
  public static func permutation(count: Int, units: Int, repetition: Int = 0, seed: UInt64 = 0) -> [Int] {
    places(count: count, units: units, repetition: repetition, seed: seed).map(Int.init)
  }

  /// The same as the kernels read it.
  static func places(count: Int, units: Int, repetition: Int, seed: UInt64) -> [Int64] {
    [Int64](unsafeUninitializedCapacity: max(count, 0)) { order, initialized in
      if let base = order.baseAddress, count > 0 {
        ak_learn_order(count, UInt64(bitPattern: Int64(units)), UInt64(bitPattern: Int64(repetition)), seed, base)
      }
      initialized = max(count, 0)
    }
  }
}
