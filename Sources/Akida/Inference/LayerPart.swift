import CKernels

/// Some rows of a layer's output, computed as a smaller layer on the rows of the input that they need; or the whole layer.
struct LayerPart {
  let plan: LayerPlan
  /// The description of the smaller layer; it points into the plan's memory.
  let kernel: ak_layer
  /// Bytes from the start of the layer's input and output to those of the part.
  let inputOffset: Int
  let outputOffset: Int

  /// The whole layer.
  init(_ plan: LayerPlan) {
    (self.plan, kernel, inputOffset, outputOffset) = (plan, plan.kernel, 0, 0)
  }

  /// The rows `outputRows` of a layer that is not pooled over the whole map.
  private init(_ plan: LayerPlan, outputRows: Range<Int>) {
    let whole = plan.kernel
    var part = whole
    let mapRows: Range<Int>
    if whole.pool == AK_POOL_MAX {
      mapRows = whole.pool_window.rows(under: outputRows, of: Int(whole.map_rows))
      part.pool_window.above = whole.pool_window.above(mapRows.lowerBound, under: outputRows)
    } else {
      mapRows = outputRows
    }
    let inputRows = whole.kernel.rows(under: mapRows, of: Int(whole.in_rows))
    part.kernel.above = whole.kernel.above(inputRows.lowerBound, under: mapRows)
    part.in_rows = Int32(inputRows.count)
    part.map_rows = Int32(mapRows.count)
    part.out_rows = Int32(outputRows.count)
    self.plan = plan
    kernel = part
    inputOffset = inputRows.lowerBound * Int(whole.in_cols * whole.in_channels)
    outputOffset = outputRows.lowerBound * plan.outputBytes / Int(whole.out_rows)
  }

  /// A layer cut into at most `limit` parts, fewer if it has too few rows or a part would have fewer than `leastProducts`
  /// multiplications.
  static func parts(of plan: LayerPlan, limit: Int, leastProducts: Int) -> [LayerPart] {
    let rows = Int(plan.kernel.out_rows)
    let count = min(limit, rows, plan.products / max(leastProducts, 1))
    if count < 2 || plan.kernel.pool == AK_POOL_SUM { return [LayerPart(plan)] }
    return (0..<count).map { LayerPart(plan, outputRows: rows * $0 / count..<rows * ($0 + 1) / count) }
  }
}

extension LayerPlan {
  /// Multiplications of one sample.
  var products: Int {
    let positions = Int(kernel.map_rows) * Int(kernel.map_cols) * Int(kernel.in_channels)
    let taps = Int(kernel.kernel.rows) * Int(kernel.kernel.cols)
    let filters = Int(kernel.filters)
    return positions * (kernel.kind == AK_SEPARABLE ? taps + filters : taps * filters)
  }
}

extension ak_window {
  /// The rows of a map, of which there are `count`, that the windows of some output rows cover.
  fileprivate func rows(under output: Range<Int>, of count: Int) -> Range<Int> {
    let start = output.lowerBound * Int(stride_rows) - Int(above)
    let end = (output.upperBound - 1) * Int(stride_rows) - Int(above) + Int(rows)
    let first = min(max(start, 0), count - 1)
    return first..<min(max(end, first + 1), count)
  }

  /// How far the first window of some output rows sticks out of a map that begins at a row.
  fileprivate func above(_ row: Int, under output: Range<Int>) -> Int32 {
    Int32(row) - (Int32(output.lowerBound) * stride_rows - above)
  }
}
