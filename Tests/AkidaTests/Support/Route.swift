import NDArray
import Testing

@testable import Akida

/// A way to compute outputs. All of them must give the same bits.
struct Route: CustomTestStringConvertible {
  let path: ComputePath
  let threads: Int

  static let all = [ComputePath.best, .avx2, .plain].flatMap { path in
    [1, 2].map { Route(path: path, threads: $0) }
  }

  var testDescription: String { "\(path), \(threads) threads" }
}

extension Model {
  func forward(_ x: NDArray, by route: Route) throws -> NDArray {
    try forward(x, path: route.path, threads: route.threads)
  }
}
