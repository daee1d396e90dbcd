import CKernels
import Testing

@testable import NDArray

/// The loops that use vector instructions give what the plain loops give, bit for bit.
@Suite struct VectorLoopTests {
  static let lengths = [0, 1, 7, 8, 15, 16, 17, 63, 64, 65, 127, 129, 1000, 2047, 2049, 5000]

  /// Arbitrary elements with many that are equal; among reals infinities, zeros of both signs and, if wanted, nan.
  static func array(_ dtype: DType, _ count: Int, seed: UInt64, nan: Bool = false) throws -> NDArray {
    var state = seed &* 2_654_435_761 &+ UInt64(count)
    let values = (0..<count).map { _ -> Double in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int(state >> 40)
      if dtype.isReal {
        switch number % 61 {
        case 0: return .infinity
        case 1: return -.infinity
        case 2: return -0.0
        case 3 where nan && number % 7 == 0: return .nan
        default: return Double(number % 4001 - 2000) / 8
        }
      }
      return Double(number % (dtype == .bool ? 2 : 120))
    }
    return try NDArray(values).astype(dtype)
  }

  /// The same elements with gaps between them, which the vector loops do not take.
  static func spaced(_ array: NDArray) throws -> NDArray {
    let wide = try NDArray.zeros([array.count, 2], dtype: array.dtype)
    try wide.set([.all, .at(0)], to: array)
    return try wide.picked([.all, .at(0)])
  }

  static func bits(_ array: NDArray) throws -> [UInt8] {
    let array = try array.contiguous()
    return withExtendedLifetime(array) {
      Array(UnsafeRawBufferPointer(start: array.start, count: array.count * array.dtype.size))
    }
  }

  @Test func binaryOperations() throws {
    let operations: [BinaryOperation] = [
      .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .divide, .add, .multiply, .minimum, .maximum,
    ]
    for dtype in DType.allCases {
      for (index, length) in Self.lengths.enumerated() {
        let left = try Self.array(dtype, length, seed: UInt64(index), nan: true)
        let right = try Self.array(dtype, length, seed: UInt64(index + 100), nan: true)
        let constant = try Self.array(dtype, 1, seed: UInt64(index)).reshaped([])
        for operation in operations {
          for other in [right, constant] {
            let spacedOther = other.ndim == 0 ? other : try Self.spaced(other)
            let quick = try NDArray.apply(operation, left, other)
            let plain = try NDArray.apply(operation, Self.spaced(left), spacedOther)
            #expect(try Self.bits(quick) == Self.bits(plain), "\(operation) \(dtype) \(length)")
          }
          let quick = try NDArray.apply(operation, constant, right)
          let plain = try NDArray.apply(operation, constant, Self.spaced(right))
          #expect(try Self.bits(quick) == Self.bits(plain), "constant \(operation) \(dtype) \(length)")
        }
      }
    }
  }

  @Test func unaryOperations() throws {
    for dtype in [DType.float32, .float64] {
      for length in Self.lengths {
        let array = try Self.array(dtype, length, seed: 3, nan: true)
        for operation in [UnaryOperation.floor, .ceil, .trunc, .rint, .sqrt] {
          let quick = try array.apply(operation)
          let plain = try Self.spaced(array).apply(operation)
          // The sign of a nan says nothing.
          #expect(quick.representation == plain.representation, "\(operation) \(dtype) \(length)")
        }
      }
    }
  }

  @Test func reductionsAndPlaces() throws {
    for dtype in DType.allCases {
      for nan in [false, true] {
        for (index, length) in Self.lengths.enumerated() where length > 0 {
          let array = try Self.array(dtype, length, seed: UInt64(index + 7), nan: nan)
          let spaced = try Self.spaced(array)
          for reduction in [Reduction.minimum, .maximum, .sum] {
            let quick = try array.reduced(reduction).scalar(atOffset: 0)
            let plain = try spaced.reduced(reduction).scalar(atOffset: 0)
            let isSame = quick.asDouble == plain.asDouble || (quick.asDouble.isNaN && plain.asDouble.isNaN)
            #expect(isSame, "\(reduction) \(dtype) \(length)")
          }
          #expect(try Self.bits(array.argmax()) == Self.bits(spaced.argmax()), "argmax \(dtype) \(length)")
          #expect(try Self.bits(array.argmin()) == Self.bits(spaced.argmin()), "argmin \(dtype) \(length)")
          #expect(try Self.bits(array.countNonzero()) == Self.bits(spaced.countNonzero()), "\(dtype) \(length)")
        }
      }
    }
  }

  /// Long rows are sorted by their bytes, short ones by comparison.
  @Test func longRowsSortAsShortOnes() throws {
    for dtype in DType.allCases {
      let array = try Self.array(dtype, 5000, seed: 11, nan: true)
      let sorted = try array.sorted()
      let places = try array.argsorted().elements(as: Int64.self)
      #expect(Set(places).count == 5000)
      let picked = try array.picked([.array(NDArray(places))])
      for index in 1..<5000 {
        let (left, right) = (sorted.scalar(atOffset: index - 1).asDouble, sorted.scalar(atOffset: index).asDouble)
        #expect(left <= right || right.isNaN, "\(dtype)")
        let (before, here) = (picked.scalar(atOffset: index - 1).asDouble, picked.scalar(atOffset: index).asDouble)
        let isTie = before == here || (before.isNaN && here.isNaN)
        #expect(isTie ? places[index - 1] < places[index] : before < here || here.isNaN, "\(dtype)")
        #expect(here == right || (here.isNaN && right.isNaN))
      }
    }
  }

  /// The loops for processors without AVX2 give the same.
  @Test func everyProcessorAgrees() throws {
    for type in 0..<AK_ELEMENT_TYPES.rawValue {
      let dtype = DType.allCases[Int(type) + 1]
      for operation in 0..<AK_ARRAY_OPERATIONS.rawValue {
        let (name, element) = (ak_array_operation(rawValue: operation), ak_element(rawValue: type))
        guard let best = ak_array_loop_for(name, element, AK_PATH_BEST) else { continue }
        let plain = try #require(ak_array_loop_for(name, element, AK_PATH_PLAIN))
        for length in Self.lengths where length > 0 {
          let left = try Self.array(dtype, length, seed: 5)
          let right = try Self.array(dtype, length, seed: 6)
          var outcomes: [[UInt8]] = []
          for loop in [best, plain] {
            let result = try NDArray.zeros([length], dtype: dtype)
            let isReduction = name == AK_SMALLEST || name == AK_LARGEST
            let isUnary = operation >= AK_FLOOR.rawValue
            withExtendedLifetime((left, right, result)) {
              loop(length, [left.start] + (isReduction || isUnary ? [] : [right.start]) + [result.start])
            }
            outcomes.append(try Self.bits(result))
          }
          #expect(outcomes[0] == outcomes[1], "operation \(operation) \(dtype) \(length)")
        }
      }
    }
  }
}
