import Foundation
import Interpreter

/// Sums, products and distances.
extension MathModule {
  static var sums: [Command] {
    [
      Command(
        "fsum", "The sum of numbers, rounded once.",
        parameters: [.required("seq", "the numbers", type: "items", kind: .positionalOnly)], returns: "a float",
        example: "math.fsum([0.1] * 10)"
      ) { arguments in
        .float(try ExactSum.of(arguments.items(0).map(real)))
      },
      Command(
        "prod", "The product of numbers.",
        parameters: [
          .required("iterable", "the numbers", type: "items", kind: .positionalOnly),
          .optional("start", 1, "what to multiply with first", type: "number", kind: .keywordOnly),
        ], example: "math.prod([2, 3, 4])"
      ) { arguments in
        var product = arguments[1]
        for item in try arguments.items(0) { product = try Value.binary(.multiply, product, item) }
        return product
      },
      Command(
        "hypot", "The length of the vector with these coordinates.",
        parameters: [.variadic("coordinates", "the numbers", type: "number")], returns: "a float",
        example: "math.hypot(3, 4)"
      ) { arguments in
        .float(Norm.of(try arguments.items(0).map(real)))
      },
      Command(
        "dist", "The distance of two points.",
        parameters: [
          .required("p", "the coordinates of one", type: "items", kind: .positionalOnly),
          .required("q", "the coordinates of the other", type: "items", kind: .positionalOnly),
        ], returns: "a float", example: "math.dist((0, 0), (3, 4))"
      ) { arguments in
        let (p, q) = (try arguments.items(0).map(real), try arguments.items(1).map(real))
        guard p.count == q.count else {
          throw PythonError.value("both points must have the same number of dimensions")
        }
        return .float(Norm.of(zip(p, q).map { $0 - $1 }))
      },
    ]
  }
}

/// Sums that are rounded only once.
enum ExactSum {
  /// The sum of `numbers`, correctly rounded: it is kept as floats whose digits do not overlap.
  static func of(_ numbers: [Double]) throws -> Double {
    var partials: [Double] = []
    var special = 0.0
    var infinities = 0.0
    for number in numbers {
      guard number.isFinite else {
        if number.isInfinite { infinities += number }
        special += number
        partials = []
        continue
      }
      var x = number
      var kept = 0
      for partial in partials {
        let (sum, error) = exactSum(x, partial)
        if error != 0 {
          partials[kept] = error
          kept += 1
        }
        x = sum
      }
      guard x.isFinite else { throw PythonError("OverflowError", "intermediate overflow in fsum") }
      partials.removeLast(partials.count - kept)
      if x != 0 { partials.append(x) }
    }
    if infinities.isNaN {
      throw PythonError.value("-inf + inf in fsum")
    }
    return special != 0 || special.isNaN ? special : rounded(&partials)
  }

  /// The nearest float to the sum of parts that do not overlap, the largest last.
  private static func rounded(_ partials: inout [Double]) -> Double {
    guard var high = partials.popLast() else { return 0 }
    var low = 0.0
    while let partial = partials.popLast() {
      (high, low) = exactSum(high, partial)
      if low != 0 { break }
    }
    // Halfway between two floats the parts below decide.
    if let next = partials.last, low < 0 && next < 0 || low > 0 && next > 0 {
      let doubled = low * 2
      let moved = high + doubled
      if doubled == moved - high { high = moved }
    }
    return high
  }

  /// The rounded sum of two floats and what rounding dropped.
  static func exactSum(_ a: Double, _ b: Double) -> (sum: Double, error: Double) {
    let sum = a + b
    let (large, small) = abs(a) < abs(b) ? (b, a) : (a, b)
    return (sum, small - (sum - large))
  }
}

/// Lengths of vectors, accurate to the last bit but for rare cases.
enum Norm {
  static func of(_ vector: [Double]) -> Double {
    if vector.contains(where: \.isInfinite) { return .infinity }
    if vector.contains(where: \.isNaN) { return .nan }
    let largest = vector.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { return 0 }
    if vector.count == 1 { return largest }
    // Scaled by a power of two, squares neither overflow nor vanish.
    let exponent = Int(largest.exponent)
    var (high, low) = (0.0, 0.0)
    for coordinate in vector {
      let x = scalbn(coordinate, -exponent)
      let square = x * x
      let rest = (-square).addingProduct(x, x)
      let (sum, error) = ExactSum.exactSum(high, square)
      high = sum
      low += error + rest
    }
    let root = (high + low).squareRoot()
    // One step of Newton's method on the part that the square root dropped.
    let square = root * root
    let dropped = ((high - square) + low) - (-square).addingProduct(root, root)
    return scalbn(root + dropped / (2 * root), exponent)
  }
}
