/// Probabilities with which items are chosen.
struct Weights {
  private var values: [Double]

  /// Throws a value error unless there is one weight per item, none negative, and they sum to 1.
  init(_ weights: NDArray, count: Int) throws(Failure) {
    guard weights.ndim == 1 else { throw Failure(.value, "'p' must be 1-dimensional") }
    guard weights.count == count else { throw Failure(.value, "'a' and 'p' must have same size") }
    values = weights.elements(as: Double.self)
    if values.contains(where: \.isNaN) { throw Failure(.value, "probabilities contain NaN") }
    if values.contains(where: { $0 < 0 }) { throw Failure(.value, "probabilities are not non-negative") }
    // Kahan's sum, so that rounding does not refuse what adds up.
    var (sum, lost) = (0.0, 0.0)
    for value in values {
      let term = value - lost
      let next = sum + term
      lost = (next - sum) - term
      sum = next
    }
    if abs(sum - 1) > 1.4901161193847656e-08 { throw Failure(.value, "probabilities do not sum to 1") }
  }

  /// The items that draws from 0 to 1 fall on.
  func items(_ draws: [Double]) -> [Int64] {
    var limits: [Double] = []
    var sum = 0.0
    for value in values {
      sum += value
      limits.append(sum)
    }
    limits = limits.map { $0 / sum }
    return draws.map { draw in
      // The first item whose limit lies above the draw.
      var (low, high) = (0, limits.count)
      while low < high {
        let middle = (low + high) / 2
        if limits[middle] <= draw { low = middle + 1 } else { high = middle }
      }
      return Int64(low)
    }
  }

  /// `count` different items, drawing again for those that come twice. Throws a value error if there are not so many.
  func differentItems(_ count: Int, draw: () -> Double) throws(Failure) -> [Int64] {
    guard values.count(where: { $0 > 0 }) >= count else {
      throw Failure(.value, "Fewer non-zero entries in p than size")
    }
    var rest = self
    var found: [Int64] = []
    while found.count < count {
      let draws = (found.count..<count).map { _ in draw() }
      for item in found { rest.values[Int(item)] = 0 }
      for item in rest.items(draws) where !found.contains(item) { found.append(item) }
    }
    return found
  }
}
