/// Checks on what a pickle built, without recursion: its nesting is under the control of the file.
enum PickleGraph {
  private static let unvisited: Int32 = -1
  private static let open: Int32 = -2

  /// What `depth(of:)` found.
  enum Shape: Equatable {
    /// No container holds itself; so many levels at most.
    case levels(Int)
    /// Some container holds itself.
    case recursive
  }

  /// The greatest number of containers within each other.
  static func shape(of containers: [PickledContainer]) -> Shape {
    for container in containers { container.depth = unvisited }
    var deepest: Int32 = 0
    var path: [(container: PickledContainer, next: Int)] = []
    for root in containers where root.depth == unvisited {
      root.depth = open
      path.append((root, 0))
      while let (container, next) = path.last {
        if next < container.items.count {
          path[path.count - 1].next += 1
          guard let child = container.items[next].container else { continue }
          if child.depth == open { return .recursive }
          if child.depth == unvisited {
            child.depth = open
            path.append((child, 0))
          }
        } else {
          path.removeLast()
          container.depth = container.items.reduce(0) { max($0, ($1.container?.depth ?? -1) + 1) }
          deepest = max(deepest, container.depth)
        }
      }
    }
    return .levels(Int(deepest))
  }

  /// Empties every container, so that neither cycles nor deep nesting are left for reference counting to release.
  static func dismantle(_ containers: [PickledContainer]) {
    for container in containers { container.items = [] }
  }
}
