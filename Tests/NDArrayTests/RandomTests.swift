import NDArray
import Testing

@Suite struct RandomTests {
  struct Stream: Decodable {
    let generator: String
    let seed: Argument
    let calls: [Call]
  }

  struct Call: Decodable {
    let name: String
    let arguments: [Argument]
    let options: Options
    let outcome: Outcome

    var shape: [Int] { options.size?.integers ?? arguments.last?.list?.compactMap(\.integer) ?? [] }
    func number(_ place: Int) -> Double { arguments[place].real ?? .nan }
    /// The range of `randint(high)` or `randint(low, high)`.
    var low: Int { arguments.count == 1 ? 0 : arguments[0].integer ?? 0 }
    var high: Int { arguments.last?.integer ?? 0 }
    var dtype: DType { options.dtype.flatMap(DType.init) ?? .int64 }
  }

  struct Options: Decodable {
    let size: Argument?
    let dtype: String?
    let replace: Bool?
    let p: [Double]?
  }

  @Test func streamsAreNumPys() throws {
    for stream in try fixture("random", as: Stream.self) {
      let isLegacy = stream.generator == "RandomState"
      var legacy = try isLegacy ? legacyState(stream.seed) : RandomState(seed: 0)
      var current = RandomGenerator(seed: isLegacy ? [0] : words(stream.seed))
      for call in stream.calls {
        call.outcome.check("\(stream.generator) \(stream.seed) \(call.name) \(call.arguments) \(call.options)") {
          [try isLegacy ? draw(call, from: &legacy) : draw(call, from: &current)]
        }
      }
    }
  }

  @Test func unseededStreamsDiffer() throws {
    var (first, second) = (RandomState(), RandomState())
    #expect(try !NDArray.areEqual(first.random([8]), second.random([8])))
    var (third, fourth) = (RandomGenerator(), RandomGenerator())
    #expect(try !NDArray.areEqual(third.random([8]), fourth.random([8])))
  }

  @Test func shufflingItemsTakesTheSameDrawsAsShufflingAnArray() throws {
    var (first, second) = (RandomState(seed: 3), RandomState(seed: 3))
    var items = Array(0..<20)
    first.shuffle(count: items.count) { items.swapAt($0, $1) }
    #expect(try second.permutation(20).elements(as: Int64.self).map(Int.init) == items)
  }

  private func legacyState(_ seed: Argument) throws -> RandomState {
    if let list = seed.list { return RandomState(seeds: list.compactMap(\.integer).map { UInt32($0) }) }
    return RandomState(seed: UInt32(try #require(seed.integer)))
  }

  /// The words of a seed that the fixture gives as a number, maybe a large one, or a list.
  private func words(_ seed: Argument) -> [UInt32] {
    if let list = seed.list { return list.compactMap(\.integer).map { UInt32($0) } }
    if let integer = seed.integer {
      return integer >> 32 == 0 ? [UInt32(integer)] : [UInt32(truncatingIfNeeded: integer), UInt32(integer >> 32)]
    }
    // 2 ** 200 + 12345
    return [12345, 0, 0, 0, 0, 0, 256]
  }

  private func draw(_ call: Call, from random: inout RandomState) throws -> NDArray {
    switch call.name {
    case "rand": try random.random(call.arguments.compactMap(\.integer))
    case "random_sample": try random.random(call.arguments.compactMap(\.integer))
    case "randn": try random.normal(call.arguments.compactMap(\.integer))
    case "normal": try random.normal(mean: call.number(0), deviation: call.number(1), call.shape)
    case "uniform": try random.uniform(low: call.number(0), high: call.number(1), call.shape)
    case "randint": try random.integers(low: call.low, high: call.high, call.shape, dtype: call.dtype)
    case "permutation": try random.permutation(call.arguments[0].integer ?? 0)
    case "shuffle": try shuffled(call.shape) { try random.shuffle($0) }
    default:
      try random.choice(
        call.arguments[0].integer ?? 0, call.shape, replacing: call.options.replace ?? true,
        probabilities: call.options.p.map { NDArray($0) })
    }
  }

  private func draw(_ call: Call, from random: inout RandomGenerator) throws -> NDArray {
    switch call.name {
    case "random": try random.random(call.arguments.last?.integers ?? [])
    case "uniform": try random.uniform(low: call.number(0), high: call.number(1), call.shape)
    case "integers": try random.integers(low: call.low, high: call.high, call.shape, dtype: call.dtype)
    case "permutation": try random.permutation(call.arguments[0].integer ?? 0)
    case "shuffle": try shuffled(call.shape) { try random.shuffle($0) }
    default: try random.choice(call.arguments[0].integer ?? 0, call.shape, replacing: call.options.replace ?? true)
    }
  }

  private func shuffled(_ shape: [Int], _ shuffle: (NDArray) throws -> Void) throws -> NDArray {
    let array = try NDArray.arange(0, shape.reduce(1, *)).reshaped(shape)
    try shuffle(array)
    return array
  }
}
