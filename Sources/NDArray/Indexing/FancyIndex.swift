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
  private let array: NDArray
  /// The block axis before which the points' axes stand.
  private let place: Int

  init(_ parts: [Index], of array: NDArray) throws(Failure) {
    var selectors: [(axis: Int, index: NDArray)] = []
    var (shape, strides): ([Int], [Int]) = ([], [])
    var offset = array.offset
    var axis = 0
    var place: Int?
    var isScattered = false
    var isAfterGap = false
    func add(_ selector: NDArray?, at axis: Int) {
      if place == nil { place = shape.count }
      if isAfterGap { isScattered = true }
      if let selector { selectors.append((axis, selector)) }
    }
    for part in parts {
      switch part {
      case .array(let index) where index.dtype == .bool:
        try array.requireMask(index, fromAxis: axis)
        if index.ndim == 0 {
          // A single truth value picks everything once or not at all, along an axis of its own.
          add(NDArray(zeros: [index.scalar(atOffset: 0).isTrue ? 1 : 0], dtype: .bool), at: axis)
        } else {
          for (step, positions) in try index.nonzero().enumerated() { add(positions, at: axis + step) }
        }
        axis += index.ndim
        continue
      case .array(let index):
        guard index.dtype.isInteger else {
          throw Failure(
            .index, "arrays used as indices must be of integer (or boolean) type",
            hint: "Found \(index.dtype); convert with .astype(int).")
        }
        add(index, at: axis)
      case .at(let index):
        add(NDArray(scalar: Int64(try array.position(index, axis: axis))), at: axis)
      case .slice(let slice):
        if place != nil { isAfterGap = true }
        let (start, step, count) = try slice.resolved(length: array.shape[axis])
        if count > 0 { offset += start * array.strides[axis] }
        shape.append(count)
        strides.append(step * array.strides[axis])
      case .newAxis:
        if place != nil { isAfterGap = true }
        shape.append(1)
        strides.append(0)
        continue
      case .ellipsis: continue
      }
      axis += 1
    }
    block = array.view(shape: shape, strides: strides, offset: offset)
    self.place = isScattered ? 0 : place ?? 0
    pointShape = try Shape.broadcast(
      selectors.map(\.index.shape),
      orElse: Failure(
        .index,
        "shape mismatch: indexing arrays could not be broadcast together with shapes "
          + selectors.map { Shape.compactText($0.index.shape) + " " }.joined()))
    self.selectors = selectors
    self.array = array
  }

  /// For each point the distance in elements that its positions in the picked axes add up to. Throws an index error for
  /// positions that do not exist.
  private func distances() throws(Failure) -> [Int] {
    var distances = [Int](repeating: 0, count: pointShape.reduce(1, *))
    for (axis, index) in selectors where index.dtype != .bool {
      let (extent, stride) = (Int64(array.shape[axis]), Int64(array.strides[axis]))
      let outside = try index.broadcast(to: pointShape).withContiguous(Int64.self) { positions in
        for point in distances.indices {
          let position = positions[point]
          let place = position < 0 ? position + extent : position
          if place < 0 || place >= extent { return position as Int64? }
          distances[point] &+= Int(place &* stride)
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
    let result = try NDArray.uninitialized(pointShape + block.shape, dtype: block.dtype)
    let points = try distances()
    run(points, with: result, steps: Shape.contiguousStrides(result.shape), intoBlock: false)
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
  private func run(_ points: [Int], with other: NDArray, steps: [Int], intoBlock: Bool) {
    withExtendedLifetime((block, other)) {
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
          copyRow(points[point..<(point + count)], place, steps[0], intoBlock: intoBlock)
          point += count
          return
        }
        for _ in 0..<count {
          let distance = points[point] * size
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
  private func copyRow(_ points: ArraySlice<Int>, _ place: UnsafeMutableRawPointer, _ step: Int, intoBlock: Bool) {
    switch block.dtype.size {
    case 1: copyRow(points, place, step, intoBlock: intoBlock, UInt8.self)
    case 2: copyRow(points, place, step, intoBlock: intoBlock, UInt16.self)
    case 4: copyRow(points, place, step, intoBlock: intoBlock, UInt32.self)
    default: copyRow(points, place, step, intoBlock: intoBlock, UInt64.self)
    }
  }

  @inline(__always)
  private func copyRow<T: BitwiseCopyable>(
    _ points: ArraySlice<Int>, _ place: UnsafeMutableRawPointer, _ step: Int, intoBlock: Bool, _: T.Type
  ) {
    let inside = block.start.assumingMemoryBound(to: T.self)
    points.withUnsafeBufferPointer { points in
      var outside = place
      for distance in points {
        if intoBlock {
          inside[distance] = outside.load(as: T.self)
        } else {
          outside.storeBytes(of: inside[distance], as: T.self)
        }
        outside += step
      }
    }
  }
}
