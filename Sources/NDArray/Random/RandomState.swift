#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// NumPy's legacy random numbers: the streams that follow `np.random.seed`.
///
///     var random = RandomState(seed: 0)
///     let order = try random.permutation(10)      // [2 8 4 9 1 6 7 3 0 5]
public struct RandomState: Sendable {
  var source: MersenneTwister
  /// The second of two normal numbers that are made at a time.
  private var spareNormal: Double?

  /// The stream of `np.random.seed(seed)`.
  public init(seed: UInt32) { source = MersenneTwister(seed: seed) }

  /// The stream of `np.random.seed([...])`, at least one number.
  public init(seeds: [UInt32]) { source = MersenneTwister(key: seeds.isEmpty ? [0] : seeds) }

  /// A stream that differs from run to run.
  public init() { self.init(seeds: (0..<8).map { _ in UInt32.random(in: 0...UInt32.max) }) }

  /// The stream that had these `bytes`. Throws a value failure if none can have them.
  public init(bytes: [UInt8]) throws(Failure) {
    var reader = ByteReader(bytes)
    source = try MersenneTwister(&reader)
    spareNormal = try reader.byte() == 1 ? reader.double() : nil
    guard reader.isAtEnd else { throw ByteReader.damaged }
  }
  /// Where the stream is, as bytes.
  public var bytes: [UInt8] {
    var writer = ByteWriter()
    source.write(to: &writer)
    writer.write(spareNormal == nil ? 0 as UInt8 : 1)
    if let spareNormal { writer.write(spareNormal) }
    return writer.bytes
  }

  /// Reals drawn evenly from 0 up to but not including 1.
  public mutating func random(_ shape: [Int]) throws(Failure) -> NDArray {
    try filled(shape) { $0.source.nextDouble() }
  }

  /// Reals drawn evenly from `low` up to `high`. Throws an overflow error for a range that is not finite.
  public mutating func uniform(low: Double, high: Double, _ shape: [Int]) throws(Failure) -> NDArray {
    guard (high - low).isFinite else { throw Failure(.overflow, "Range exceeds valid bounds") }
    return try filled(shape) { low + (high - low) * $0.source.nextDouble() }
  }

  /// Normally distributed reals. Throws a value error for a negative deviation.
  public mutating func normal(
    mean: Double = 0, deviation: Double = 1, _ shape: [Int]
  ) throws(Failure) -> NDArray {
    if deviation < 0 || (deviation == 0 && deviation.sign == .minus) { throw Failure(.value, "scale < 0") }
    return try filled(shape) { mean + deviation * $0.nextNormal() }
  }

  /// Integers from `low` up to but not including `high`. Throws a value error for an empty range or one that the type
  /// cannot hold.
  public mutating func integers(
    low: Int, high: Int, _ shape: [Int], dtype: DType = .int64
  ) throws(Failure) -> NDArray {
    try BoundedIntegers(low: low, high: high, dtype: dtype).array(shape, from: &source, masking: true)
  }

  /// Integers of a type that can hold them: of the bits of the smallest, and up to `limit` above it.
  public mutating func integers(
    bits: UInt64, limit: UInt64, _ shape: [Int], dtype: DType
  ) throws(Failure) -> NDArray {
    try BoundedIntegers(bits: bits, limit: limit, dtype: dtype).array(shape, from: &source, masking: true)
  }

  /// The numbers from 0 to one less than `count` in random order.
  public mutating func permutation(_ count: Int) throws(Failure) -> NDArray {
    try Shuffling.order(count) { source.masked($0) }
  }

  /// A copy of the array with the places along its first axis in random order.
  public mutating func permutation(of array: NDArray) throws(Failure) -> NDArray {
    guard array.ndim > 0 else { throw Failure(.index, "x must be an integer or at least 1-dimensional") }
    return try array.picked([.array(permutation(array.shape[0]))])
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

  /// The polar method of Marsaglia, which makes two numbers at a time.
  private mutating func nextNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let x = 2 * source.nextDouble() - 1
      let y = 2 * source.nextDouble() - 1
      let square = x * x + y * y
      if square >= 1 || square == 0 { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spareNormal = factor * x
      return factor * y
    }
  }

  private mutating func filled(_ shape: [Int], _ draw: (inout RandomState) -> Double) throws(Failure) -> NDArray {
    let result = try NDArray.zeros(shape, dtype: .float64)
    let values = result.typedStart(Double.self)
    withExtendedLifetime(result) {
      for index in 0..<result.count {
        if index & 0xFFFF == 0, Interruption.isPending { return }
        values[index] = draw(&self)
      }
    }
    try Interruption.check()
    return result
  }
}
