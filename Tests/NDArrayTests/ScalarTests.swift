import NDArray
import Testing

@Suite struct ScalarTests {
  private static let numbers: [Double] = [0, 3, 100, -5]

  @Test func scalarsComputeAsArraysOfOneElement() throws {
    for operation in BinaryOperation.allCases {
      for left in DType.allCases {
        for right in DType.allCases {
          for (index, number) in Self.numbers.enumerated() {
            let first = Scalar(number).converted(to: left)
            let second = Scalar(Self.numbers[(index * 3 + 1) % 4]).converted(to: right)
            let asArrays = Result { try NDArray.apply(operation, NDArray(first), NDArray(second)).scalar(at: []) }
            let asScalars = Result { try Scalar.apply(operation, .scalar(first), .scalar(second)) }
            #expect(Self.text(asArrays) == Self.text(asScalars), "\(first) \(operation) \(second)")
          }
        }
      }
    }
  }

  @Test func pythonNumbersTakeTheTypeOfTheScalar() throws {
    for operation in BinaryOperation.allCases {
      for dtype in DType.allCases {
        let scalar = Scalar(3.0).converted(to: dtype)
        for number in [0, 2, 300, -1] {
          let asArrays = Result { try NDArray.apply(operation, .scalar(scalar), .integer(number)).scalar(at: []) }
          let asScalars = Result { try Scalar.apply(operation, .scalar(scalar), .integer(number)) }
          #expect(Self.text(asArrays) == Self.text(asScalars))
        }
        let asArrays = Result { try NDArray.apply(operation, .real(0.5), .scalar(scalar)).scalar(at: []) }
        let asScalars = Result { try Scalar.apply(operation, .real(0.5), .scalar(scalar)) }
        #expect(Self.text(asArrays) == Self.text(asScalars))
      }
    }
  }

  @Test func unaryOperations() throws {
    for operation in UnaryOperation.allCases {
      for dtype in DType.allCases {
        let scalar = Scalar(7.0).converted(to: dtype)
        let asArray = Result { try NDArray(scalar).apply(operation).scalar(at: []) }
        #expect(Self.text(asArray) == Self.text(Result { try scalar.apply(operation) }))
      }
    }
  }

  @Test func valuesAndBounds() throws {
    #expect(Scalar(UInt64.max).asInt == nil)
    #expect(Scalar(UInt64.max).asDouble == 0x1p64)
    #expect(Scalar(Float(0.1)).description == "0.1")
    #expect(!Scalar(-0.0).isTrue && Scalar(Double.nan).isTrue)
    #expect(throws: Failure(.overflow, "Python integer 256 out of bounds for uint8")) {
      try Scalar(integer: 256, as: .uint8)
    }
  }

  private static func text(_ result: Result<Scalar, any Error>) -> String {
    switch result {
    case .success(let scalar): scalar.representation
    case .failure(let error): "\(error)"
    }
  }
}
