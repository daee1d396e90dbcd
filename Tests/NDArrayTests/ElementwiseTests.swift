import NDArray
import Testing

/// An operand in a fixture: an array or a Python number.
struct EncodedOperand: Decodable {
  let array: EncodedArray?
  let number: Argument?

  var operand: Operand {
    get throws {
      if let array { return .array(try array.array) }
      if case .integer(let value) = number { return .integer(value) }
      return .real(try #require(number?.real))
    }
  }
}

@Suite struct ElementwiseTests {
  struct BinaryCase: Decodable {
    let operation: String
    let left: EncodedOperand
    let right: EncodedOperand
    let outcome: Outcome
  }

  @Test func binaryOperationsOfAllPairsOfTypes() throws {
    for item in try fixture("elementwise", as: BinaryCase.self) {
      let operation = try #require(BinaryOperation(rawValue: item.operation))
      let (left, right) = (try item.left.operand, try item.right.operand)
      item.outcome.check("\(item.operation) of \(left) and \(right)") { [try NDArray.apply(operation, left, right)] }
    }
  }

  struct UnaryCase: Decodable {
    let operation: String
    let input: EncodedArray
    let decimals: Int?
    let outcome: Outcome
  }

  @Test func unaryOperationsOfAllTypes() throws {
    for item in try fixture("unary", as: UnaryCase.self) {
      let input = try item.input.array
      item.outcome.check("\(item.operation) of \(input.representation)") {
        if let decimals = item.decimals { return [try input.rounded(decimals: decimals)] }
        return [try input.apply(#require(UnaryOperation(rawValue: item.operation)))]
      }
    }
  }

  struct CastCase: Decodable {
    let input: EncodedArray
    let target: String
    let outcome: Outcome
  }

  @Test func conversionsBetweenAllTypes() throws {
    for item in try fixture("casts", as: CastCase.self) {
      let input = try item.input.array
      let target = try #require(DType(rawValue: item.target))
      item.outcome.check("\(input.representation) to \(target)") { [try input.astype(target)] }
    }
  }

  struct UpdateCase: Decodable {
    let operation: String
    let target: EncodedArray
    let value: EncodedOperand
    let outcome: Outcome
  }

  @Test func updatesInPlace() throws {
    for item in try fixture("updates", as: UpdateCase.self) {
      let target = try item.target.array
      let value = try item.value.operand
      item.outcome.check("\(item.operation) of \(target) and \(value)") {
        try target.update(#require(BinaryOperation(rawValue: item.operation)), value)
        return [target]
      }
    }
  }
}
