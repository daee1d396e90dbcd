/// NumPy's current random numbers: the streams of `np.random.default_rng(seed)`.
///
///     var random = RandomGenerator(seed: [42])
///     let values = try random.random([3])         // [0.77395605 0.43887844 0.85859792]
public struct RandomGenerator: Sendable {
  private var source: PermutedCongruential

  /// The stream for a seed given as 32-bit words, least significant first.
  public init(seed: [UInt32]) { source = PermutedCongruential(SeedSequence(entropy: seed)) }

  /// A stream that differs from run to run.
  public init() { self.init(seed: (0..<4).map { _ in UInt32.random(in: 0...UInt32.max) }) }

  /// The stream that had these `bytes`. Throws a value failure if none can have them.
  public init(bytes: [UInt8]) throws(Failure) {
    var reader = ByteReader(bytes)
    source = try PermutedCongruential(&reader)
    guard reader.isAtEnd else { throw ByteReader.damaged }
  }
  /// Where the stream is, as bytes.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    source.write(to: &writer)
    return writer.bytes
  }

  /// Reals drawn evenly from 0 up to but not including 1.
  public mutating func random(_ shape: [Int]) throws(Failure) -> NDArray {
    let result = try NDArray.zeros(shape, dtype: .float64)
    let values = result.typedStart(Double.self)
    withExtendedLifetime(result) {
      for index in 0..<result.count { values[index] = source.nextDouble() }
    }
    return result
  }

  /// Reals drawn evenly from `low` up to `high`. Throws an overflow error for a range that is not finite.
  public mutating func uniform(low: Double, high: Double, _ shape: [Int]) throws(Failure) -> NDArray {
    guard (high - low).isFinite else { throw Failure(.overflow, "high - low range exceeds valid bounds") }
    if (high - low).sign == .minus { throw Failure(.value, "high - low < 0") }
    let scaled = try NDArray.apply(.multiply, .real(high - low), .array(random(shape)))
    return try NDArray.apply(.add, .real(low), .array(scaled))
  }

  /// Integers from `low` up to but not including `high`. Throws a value error for an empty range or one that the type
  /// cannot hold.
  public mutating func integers(
    low: Int, high: Int, _ shape: [Int], dtype: DType = .int64
  ) throws(Failure) -> NDArray {
    try BoundedIntegers(low: low, high: high, dtype: dtype).array(shape, from: &source, masking: false)
  }

  /// Integers of a type that can hold them: of the bits of the smallest, and up to `limit` above it.
  public mutating func integers(
    bits: UInt64, limit: UInt64, _ shape: [Int], dtype: DType
  ) throws(Failure) -> NDArray {
    try BoundedIntegers(bits: bits, limit: limit, dtype: dtype).array(shape, from: &source, masking: false)
  }

  /// The numbers from 0 to one less than `count` in random order.
  public mutating func permutation(_ count: Int) throws(Failure) -> NDArray {
    try Shuffling.order(count) { source.masked($0) }
  }

  /// A copy of the array with the places along its first axis in random order.
  public mutating func permutation(of array: NDArray) throws(Failure) -> NDArray {
    let count = array.shape.isEmpty ? 0 : array.shape[try Axis.normalized(0, ndim: array.ndim)]
    return try array.picked([.array(permutation(count))])
  }

  /// Puts the places along the first axis in random order. Throws a type error for a 0-d array.
  public mutating func shuffle(_ array: NDArray) throws(Failure) {
    guard array.ndim > 0 else { throw Failure(.type, "len() of unsized object") }
    try array.reorderInPlace(Shuffling.order(array.shape[0]) { source.masked($0) })
  }

  /// Shuffles `count` items that `swap` exchanges.
  public mutating func shuffle(count: Int, swap: (Int, Int) -> Void) {
    Shuffling.run(count: count, draw: { source.masked($0) }, swap: swap)
  }

  /// Numbers from 0 to one less than `count`, chosen with or without replacement. Throws a value error when there are too
  /// few to choose from.
  public mutating func choice(_ count: Int, _ shape: [Int], replacing: Bool = true) throws(Failure) -> NDArray {
    if count <= 0 && !shape.contains(0) {
      throw Failure(.value, "a must be a positive integer unless no samples are taken")
    }
    if replacing { return try count > 0 ? integers(low: 0, high: count, shape) : .zeros(shape, dtype: .int64) }
    let wanted = try NDArray.zeros(shape, dtype: .bool).count
    if wanted > count {
      throw Failure(.value, "Cannot take a larger sample than population when replace is False")
    }
    return try differentNumbers(wanted, of: count).reshaped(shape)
  }

  /// Different numbers below `count`: the tail of a partial shuffle when many are wanted of a large count, else
  /// Floyd's method and a shuffle.
  private mutating func differentNumbers(_ wanted: Int, of count: Int) throws(Failure) -> NDArray {
    if count > 10_000 && wanted > count / 50 {
      let order = try Shuffling.order(count, from: max(count - wanted, 1)) { source.multiplied($0) }
      return try order[.slice(Slice(count - wanted, nil))].copy()
    }
    var chosen: Set<Int64> = []
    var numbers: [Int64] = []
    for last in (count - wanted)..<count {
      let draw = Int64(source.multiplied(UInt64(last)))
      let number = chosen.contains(draw) ? Int64(last) : draw
      chosen.insert(number)
      numbers.append(number)
    }
    Shuffling.run(count: wanted, draw: { source.multiplied($0) }) { numbers.swapAt($0, $1) }
    return NDArray(numbers)
  }
}
