import CKernels
public import NDArray

/// Binary samples packed into 64-bit words: input i of a sample is bit i % 64 of its word i / 64, and unused bits are 0.
public struct SpikeVectors: Sendable {
  /// Number of samples.
  public let count: Int
  /// Bits per sample.
  public let inputs: Int
  /// Words per sample.
  public let words: Int
  /// The words of all samples, one sample after the other.
  public let bits: [UInt64]

  /// Packs an array of integers or bools, (samples, …) with everything after the first axis flattened. Throws a value
  /// error unless all values are 0 or 1.
  public init(_ x: NDArray) throws {
    guard x.ndim >= 2 else {
      throw Failure(.value, "found spikes of shape \(pythonTuple(x.shape)), expected (samples, inputs)")
    }
    let x = try smallIntegers(x, limit: 1, what: "spikes")
    let count = x.shape[0]
    let inputs = x.shape.dropFirst().reduce(1, *)
    let words = (inputs + 63) / 64
    self.count = count
    self.inputs = inputs
    self.words = words
    bits = x.withContiguous(UInt8.self) { spikes in
      [UInt64](unsafeUninitializedCapacity: count * words) { bits, initialized in
        if let values = spikes.baseAddress, let bits = bits.baseAddress {
          ak_pack_spikes(values, inputs, count, bits)
        }
        initialized = count * words
      }
    }
  }

  private init(count: Int, inputs: Int, bits: [UInt64]) {
    self.count = count
    self.inputs = inputs
    words = (inputs + 63) / 64
    self.bits = bits
  }

  /// The numbers of the samples.
  var indices: Range<Int> { 0..<count }

  /// The words of consecutive samples.
  func bits(of samples: Range<Int>) -> [UInt64] {
    Array(bits[samples.lowerBound * words..<samples.upperBound * words])
  }

  /// The samples that `order` numbers, in that order.
  func reordered(_ order: [Int]) -> SpikeVectors {
    var reordered: [UInt64] = []
    reordered.reserveCapacity(order.count * words)
    for sample in order {
      for word in sample * words..<(sample + 1) * words { reordered.append(bits[word]) }
    }
    return SpikeVectors(count: order.count, inputs: inputs, bits: reordered)
  }
}
