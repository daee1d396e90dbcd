import NDArray
import Testing

@Suite struct ReductionTests {
  struct Case: Decodable {
    let operation: String
    let input: EncodedArray?
    let view: [[Argument]]?
    let axis: Argument?
    let keepdims: Bool?
    let q: Argument?
    /// The array of the square roots of 1 to `roots`, of which every `step`th is taken, or that gets a shape and order.
    let roots: Int?
    let dtype: String?
    let step: Int?
    let shape: [Int]?
    let order: [Int]?
    let outcome: Outcome

    var array: NDArray {
      get throws {
        if let input { return try input.array.view(view ?? []) }
        let doubles = NDArray((1...(try #require(roots))).map { Double($0).squareRoot() })
        let array = try doubles.astype(#require(DType(rawValue: dtype ?? "")))
        if let step { return try array[.slice(Slice(step: step))] }
        let shaped = try array.reshaped(#require(shape)).view(view ?? [])
        return try order.map { try shaped.transposed($0) } ?? shaped
      }
    }
  }

  @Test func reductionsOfAllTypesAndViews() throws {
    for item in try fixture("reductions", as: Case.self) {
      let array = try item.array
      item.outcome.check(
        "\(item.operation) of \(array.shape) \(array.dtype) axis \(item.axis ?? .none) \(item.roots ?? 0)"
      ) {
        [try reduce(array, item)]
      }
    }
  }

  private func reduce(_ array: NDArray, _ item: Case) throws -> NDArray {
    let axes = item.axis?.integers
    let axis = item.axis?.integer
    let keepdims = item.keepdims ?? false
    return switch item.operation {
    case "sum": try array.sum(axis: axes, keepdims: keepdims)
    case "prod": try array.reduced(.product, axis: axes, keepdims: keepdims)
    case "min": try array.minimum(axis: axes, keepdims: keepdims)
    case "max": try array.maximum(axis: axes, keepdims: keepdims)
    case "mean": try array.mean(axis: axes, keepdims: keepdims)
    case "std": try array.standardDeviation(axis: axes, keepdims: keepdims)
    case "var": try array.variance(axis: axes, keepdims: keepdims)
    case "any": try array.reduced(.any, axis: axes, keepdims: keepdims)
    case "all": try array.reduced(.all, axis: axes, keepdims: keepdims)
    case "argmin": try array.argmin(axis: axis, keepdims: keepdims)
    case "argmax": try array.argmax(axis: axis, keepdims: keepdims)
    case "count_nonzero": try array.countNonzero(axis: axes, keepdims: keepdims)
    case "cumsum": try array.cumulativeSum(axis: axis)
    case "median": try array.median(axis: axes, keepdims: keepdims)
    default: try array.percentile(percentages(item.q), axis: axes)
    }
  }

  private func percentages(_ argument: Argument?) -> Operand {
    if let list = argument?.list { return .array(NDArray(list.compactMap(\.real))) }
    return .real(argument?.real ?? 0)
  }
}
