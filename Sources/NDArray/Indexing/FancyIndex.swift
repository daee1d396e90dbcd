/// An index with arrays in it, worked out for one array: which elements it picks and the shape they come in.
///
/// The arrays (and the single positions beside them) pick, point by point, places in some axes; the other axes, the
/// block, are taken whole or as ranges. The picked axes stand where the first array stood, or in front if something
/// came between the arrays.
struct FancyIndex {
  /// The indexed array with its block axes in place; the picked axes are not part of its shape.
  private let block: NDArray
  /// The arrays, each with the axis it picks from.
  private let selectors: [(axis: Int, index: NDArray)]
  /// The shape that the arrays have together: that of the points.
  private let pointShape: [Int]
  /// The block axis before which the points' axes stand.
  private let place: Int
  private let array: NDArray

  init(_ parts: [Index], of array: NDArray) throws(Failure) {
    var collector = FancyIndexCollector(array)
    for part in parts { try collector.take(part) }
    self.array = array
    block = array.view(shape: collector.blockShape, strides: collector.blockStrides, offset: collector.blockOffset)
    selectors = collector.selectors
    place = collector.place
    pointShape = try Shape.broadcast(
      selectors.map(\.index.shape),
      orElse: Failure(
        .index,
        "shape mismatch: indexing arrays could not be broadcast together with shapes "
          + selectors.map { Shape.compactText($0.index.shape) + " " }.joined()))
  }

  /// For each point the distance in elements that its positions in the picked axes add up to, as an array of Int64.
  /// Throws an index error for positions that do not exist.
  private func distances() throws(Failure) -> NDArray {
    let distances = try NDArray.zeros(pointShape, dtype: .int64)
    for (axis, index) in selectors where index.dtype != .bool {
      let (extent, stride) = (Int64(array.shape[axis]), Int64(array.strides[axis]))
      let positions = try index.converted(to: .int64).broadcast(to: pointShape).contiguous()
      let outside = withExtendedLifetime((positions, distances)) { () -> Int64? in
        let (source, target) = (positions.typedStart(Int64.self), distances.typedStart(Int64.self))
        for point in 0..<distances.count {
          let place = source[point] < 0 ? source[point] &+ extent : source[point]
          if place < 0 || place >= extent { return source[point] }
          target[point] &+= place &* stride
        }
        return nil
      }
      if let outside {
        throw Failure(.index, "index \(outside) is out of bounds for axis \(axis) with size \(extent)")
      }
    }
    return distances
  }

  /// A copy of what the index picks.
  func gather() throws(Failure) -> NDArray {
    let order = Array(pointShape.indices) + block.stepOrder.map { pointShape.count + $0 }
    let result = try NDArray.uninitialized(pointShape + block.shape, dtype: block.dtype, order: order)
    let distances = try distances()
    run(distances, with: result, steps: result.strides, intoBlock: false)
    return arranged(result)
  }

  /// Sets what the index picks. Throws a value error if the value does not broadcast to it.
  func scatter(_ value: NDArray) throws(Failure) {
    let shape = resultShape
    var source = try value.converted(to: block.dtype)
    while source.ndim > shape.count, source.shape[0] == 1 {
      source = source.removingAxes(source.shape.indices.map { $0 == 0 })
    }
    guard let strides = source.stridesBroadcast(to: shape) else {
      throw Failure(
        .value,
        "shape mismatch: value array of shape \(Shape.compactText(value.shape)) could not be broadcast to indexing "
          + "result of shape \(Shape.compactText(shape))")
    }
    // The loops have the points' axes in front.
    let pointAxes = Array(place..<(place + pointShape.count))
    let blockAxes = shape.indices.filter { !pointAxes.contains($0) }
    try run(distances(), with: source, steps: (pointAxes + blockAxes).map { strides[$0] }, intoBlock: true)
  }

  private var resultShape: [Int] {
    var shape = block.shape
    shape.insert(contentsOf: pointShape, at: place)
    return shape
  }

  /// A result with the points' axes in front, shown with them in their place.
  private func arranged(_ result: NDArray) -> NDArray {
    if place == 0 { return result }
    var axes = Array(pointShape.count..<result.ndim)
    axes.insert(contentsOf: 0..<pointShape.count, at: place)
    return result.view(
      shape: axes.map { result.shape[$0] }, strides: axes.map { result.strides[$0] }, offset: result.offset)
  }

  /// Copies between the picked places and an array seen with the points' axes in front, with the given steps.
  private func run(_ distances: NDArray, with other: NDArray, steps: [Int], intoBlock: Bool) {
    withExtendedLifetime((block, other, distances)) {
      let points = UnsafeBufferPointer(start: distances.typedStart(Int64.self), count: distances.count)
      let size = block.dtype.size
      let copy = CopyKernels.copy(block.dtype)
      let blockSteps = steps.dropFirst(pointShape.count).map { $0 * size }
      let nest = LoopNest(
        shape: block.shape,
        operands: [LoopOperand(block), LoopOperand(start: other.start, steps: blockSteps)])
      let isSingle = block.shape.allSatisfy { $0 == 1 }
      let pointSteps = LoopOperand(start: other.start, steps: steps.prefix(pointShape.count).map { $0 * size })
      var point = 0
      LoopNest(shape: pointShape, operands: [pointSteps], reordered: false).run { count, data, steps in
        var place = data[0]
        if isSingle {
          copyRow(.init(rebasing: points[point..<(point + count)]), place, steps[0], intoBlock: intoBlock)
          point += count
          return
        }
        for _ in 0..<count {
          let distance = Int(points[point]) * size
          point += 1
          nest.run { count, data, steps in
            let inside = data[0] + distance
            let outside = data[1] + other.start.distance(to: place)
            if intoBlock {
              copy(count, [outside, inside], [steps[1], steps[0]])
            } else {
              copy(count, [inside, outside], steps)
            }
          }
          place += steps[0]
        }
      }
    }
  }

  /// Copies single elements between points and places `step` bytes apart.
  private func copyRow(
    _ points: UnsafeBufferPointer<Int64>, _ place: UnsafeMutableRawPointer, _ step: Int, intoBlock: Bool
  ) {
    switch block.dtype.size {
    case 1: copyRow(points, place, step, intoBlock: intoBlock, UInt8.self)
    case 2: copyRow(points, place, step, intoBlock: intoBlock, UInt16.self)
    case 4: copyRow(points, place, step, intoBlock: intoBlock, UInt32.self)
    default: copyRow(points, place, step, intoBlock: intoBlock, UInt64.self)
    }
  }

  @inline(__always)
  private func copyRow<T: BitwiseCopyable>(
    _ points: UnsafeBufferPointer<Int64>, _ place: UnsafeMutableRawPointer, _ step: Int, intoBlock: Bool, _: T.Type
  ) {
    let inside = block.start.assumingMemoryBound(to: T.self)
    var outside = place
    for point in points {
      let element = inside + Int(point)
      if intoBlock {
        element.pointee = outside.load(as: T.self)
      } else {
        outside.storeBytes(of: element.pointee, as: T.self)
      }
      outside += step
    }
  }
}
