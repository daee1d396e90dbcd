import NDArray
import Testing

/// What users may ask for must end in a result or a `Failure`, never in a trap.
@Suite struct RobustnessTests {
  @Test func impossibleShapesAreRefused() throws {
    let big = 1 << 40
    #expect(throws: Failure(.value, "negative dimensions are not allowed")) { try NDArray.zeros([2, -1]) }
    for shape in [[big, big], [0, big, big], [Int.max], [Int.max, 2], [Int](repeating: 1, count: 65)] {
      #expect(throws: Failure.self) { try NDArray.zeros(shape) }
      #expect(throws: Failure.self) { try NDArray.zeros([1]).broadcast(to: shape) }
      #expect(throws: Failure.self) { try NDArray.zeros([0, 1]).reshaped(shape) }
    }
    #expect(
      throws: Failure(
        .memory,
        "Unable to allocate 1.00 EiB for an array with shape (1073741824, 134217728) and data type float64")
    ) { try NDArray.zeros([1 << 30, 1 << 27]) }
  }

  @Test func resultsTooLargeForMemoryAreRefused() throws {
    let column = try NDArray.zeros([1, 1], dtype: .int8).broadcast(to: [1 << 30, 1])
    let row = try NDArray.zeros([1, 1], dtype: .int8).broadcast(to: [1, 1 << 30])
    #expect(throws: Failure.self) { try NDArray.apply(.add, column, row) }
    #expect(throws: Failure.self) { try NDArray.matmul(column, row) }
    let points = try NDArray(scalar: Int64(0)).broadcast(to: [1 << 50])
    #expect(throws: Failure.self) { try NDArray([1.0]).picked([.array(points)]) }
    #expect(throws: Failure.self) { try NDArray([1 << 60] as [Int64]).bincount() }
    #expect(throws: Failure.self) { try NDArray([1.0]).histogram(bins: .count(.max)) }
    #expect(throws: Failure.self) { try NDArray([1.0]).repeated(.max) }
    #expect(throws: Failure.self) { try Linspace(count: .max).array(from: 0, to: 1) }
    #expect(throws: Failure.self) { try NDArray.arange(.min, .max) }
    #expect(throws: Failure.self) { try NDArray.arange(0, 1, step: .leastNonzeroMagnitude) }
    #expect(throws: Failure.self) { try NDArray.eye(1 << 40, 1 << 40) }
    var random = RandomState(seed: 0)
    #expect(throws: Failure.self) { try random.permutation(1 << 50) }
    #expect(throws: Failure.self) { try random.random([1 << 50]) }
    var generator = RandomGenerator(seed: [0])
    #expect(throws: Failure.self) { try generator.permutation(1 << 50) }
  }

  @Test func extremeNumbersAsPositionsAndAxes() throws {
    let array = try NDArray.arange(0, 6).reshaped([2, 3])
    for extreme in [Int.min, Int.max] {
      #expect(throws: Failure.self) { try array[.at(extreme)] }
      #expect(throws: Failure.self) { try array.sum(axis: [extreme]) }
      #expect(throws: Failure.self) { try array.argmax(axis: extreme) }
      #expect(throws: Failure.self) { try array.transposed([extreme, 0]) }
      #expect(throws: Failure.self) { try array.expandedDimensions(at: [extreme]) }
      #expect(throws: Failure.self) { try array.picked([.array(NDArray([Int64(extreme)]))]) }
      #expect(try array[.slice(Slice(extreme, extreme, step: extreme))].count == 0)
      #expect(try array[.slice(Slice(nil, nil, step: extreme)), .array(NDArray([0] as [Int64]))].count == 1)
      #expect(try array.rounded(decimals: extreme).shape == [2, 3])
      #expect(try NDArray.eye(2, 2, offset: extreme).sum().scalar(at: []).asDouble == 0)
    }
  }

  @Test func wholeNumbersWrapAroundInsteadOfOverflowing() throws {
    let lowest = NDArray([Int64.min, Int64.max])
    for operation in BinaryOperation.allCases where operation != .power {
      let result = try NDArray.apply(operation, .array(lowest), .integer(-1))
      #expect(result.shape == [2])
    }
    for operation in UnaryOperation.allCases { #expect(try lowest.apply(operation).shape == [2]) }
    #expect(try lowest.cumulativeSum().elements(as: Int64.self) == [.min, -1])
    #expect(try lowest.reduced(.product).scalar(at: []).asInt == .min)
  }

  @Test func realsOutOfRangeBecomeSomeInteger() throws {
    let reals = NDArray([Double.nan, .infinity, -.infinity, 1e300, -1e300, 9.3e18, -9.3e18, 1.9e19])
    for dtype in DType.allCases { #expect(try reals.astype(dtype).shape == [8]) }
    let wide = NDArray([-1.7e308, 0, 1.7e308])
    #expect(throws: Failure.self) { try wide.histogram(bins: .count(3)) }
  }
}
