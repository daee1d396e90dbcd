/// Work on whole rows: the elements along one axis of each operand, for every position of the other axes.
struct RowLoop {
  /// Called with where each operand's row starts.
  typealias Body = (_ rows: UnsafePointer<UnsafeMutableRawPointer>) -> Void

  private let nest: LoopNest

  /// Rows along `axis` of arrays that agree in all other axes.
  init(_ arrays: [NDArray], axis: Int) {
    var shape = arrays.first?.shape ?? []
    shape.remove(at: axis)
    let operands = arrays.map { array in
      var operand = LoopOperand(array)
      operand.steps.remove(at: axis)
      return operand
    }
    nest = LoopNest(shape: shape, operands: operands)
  }

  func run(_ body: Body) {
    nest.run { count, data, steps in
      var rows = Array(UnsafeBufferPointer(start: data, count: operandCount))
      for _ in 0..<count {
        body(rows)
        for operand in rows.indices { rows[operand] += steps[operand] }
      }
    }
  }

  private var operandCount: Int { nest.operandCount }
}
