import NDArray
import Testing

@Suite struct ShapeTests {
  struct Case: Decodable {
    let operation: String
    let input: EncodedArray
    let view: [[Argument]]?
    let arguments: Argument
    let others: [EncodedArray]?
    let range: [Double]?
    let outcome: Outcome
  }

  @Test func reshapingSortingJoiningAndCounting() throws {
    for item in try fixture("shapes", as: Case.self) {
      let array = try item.input.array.view(item.view ?? [])
      let others = try (item.others ?? []).map { try $0.array }
      item.outcome.check("\(item.operation) of \(array.shape) \(array.dtype) with \(item.arguments) \(others)") {
        try apply(item, array, others)
      }
    }
  }

  private func apply(_ item: Case, _ array: NDArray, _ others: [NDArray]) throws -> [NDArray] {
    let integer = item.arguments.integer
    let integers = item.arguments.integers
    switch item.operation {
    case "reshape": return [try array.reshaped(integers ?? [])]
    case "transpose": return [try array.transposed(integers ?? [])]
    case "squeeze": return [try array.squeezed(axis: integers)]
    case "expand_dims": return [try array.expandedDimensions(at: integers ?? [])]
    case "broadcast_to": return [try array.broadcast(to: integers ?? [])]
    case "sort": return [try array.sorted(axis: integer)]
    case "argsort": return [try array.argsorted(axis: integer)]
    case "unique":
      let unique = try array.uniqueElements()
      #expect(try array.unique().representation == unique.values.representation)
      return [unique.values, unique.firstPositions, unique.inverse, unique.counts]
    case "nonzero": return try array.nonzero()
    case "repeat":
      return [try array.repeated(item.arguments.list?[0].integer ?? 0, axis: item.arguments.list?[1].integer)]
    case "concatenate": return [try NDArray.concatenate([array] + others, axis: integer)]
    case "stack": return [try NDArray.stack([array] + others, axis: integer ?? 0)]
    case "vstack": return [try NDArray.verticalStack([array] + others)]
    case "hstack": return [try NDArray.horizontalStack([array] + others)]
    case "matmul": return [try NDArray.matmul(array, others[0])]
    case "dot": return [try NDArray.dot(array, others[0])]
    case "bincount": return [try array.bincount(weights: others.first, minimumLength: integer ?? 0)]
    default:
      let bins = others.first.map { Bins.edges($0) } ?? .count(integer ?? 0)
      let histogram = try array.histogram(bins: bins, range: item.range.map { ($0[0], $0[1]) })
      return [histogram.counts, histogram.edges]
    }
  }

  struct CreationCase: Decodable {
    let operation: String
    let integers: [Int]?
    let reals: [Argument]?
    let count: Int?
    let endpoint: Bool?
    let dtype: String
    let outcome: Outcome
  }

  @Test func sequencesAndIdentityMatrices() throws {
    for item in try fixture("creation", as: CreationCase.self) {
      let dtype = try #require(DType(rawValue: item.dtype))
      let reals = (item.reals ?? []).map { $0.real ?? .nan }
      item.outcome.check("\(item.operation) \(item.integers ?? []) \(reals) \(dtype)") {
        if item.operation == "linspace" {
          let linspace = try Linspace(count: item.count ?? 0, endpoint: item.endpoint ?? true)
          return [try linspace.array(from: reals[0], to: reals[1], dtype: dtype)]
        }
        guard let integers = item.integers else {
          return [try NDArray.arange(reals[0], reals[1], step: reals[2], dtype: dtype)]
        }
        if item.operation == "eye" {
          return [try NDArray.eye(integers[0], integers[1], offset: integers[2], dtype: dtype)]
        }
        return [try NDArray.arange(integers[0], integers[1], step: integers[2], dtype: dtype)]
      }
    }
  }
}
