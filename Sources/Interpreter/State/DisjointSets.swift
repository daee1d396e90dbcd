/// Numbers in sets that can be joined.
struct DisjointSets {
  private var parents: [Int] = []

  /// Adds the next number, in a set of its own.
  mutating func add() { parents.append(parents.count) }

  /// The number that stands for the set of `number`.
  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Makes one set of two.
  mutating func join(_ a: Int, _ b: Int) { parents[root(of: b)] = root(of: a) }
}
