extension NDArray {
  /// Reduces along the given axes, all for nil; they disappear, or stay with extent 1 if `keepdims`. Sums and products are
  /// taken in `accumulator`, or NumPy's default for the element type. Throws a value error for wrong axes and for
  /// the minimum or maximum of nothing.
  public func reduced(
    _ reduction: Reduction, axis: [Int]? = nil, keepdims: Bool = false, accumulator: DType? = nil
  ) throws(Failure) -> NDArray {
    if axis == nil, !keepdims, let result = try reducedFlat(reduction, accumulator) { return result }
    // A scalar may be reduced along an axis 0 that it does not have.
    let axis = ndim == 0 && (axis == [0] || axis == [-1]) ? [] : axis
    let isReduced = try Axis.mask(axis, ndim: ndim)
    let resultType = accumulator ?? reduction.resultType(dtype)
    let kept = shape.indices.map { isReduced[$0] ? 1 : shape[$0] }
    let result = try uninitializedAlong(kept, dtype: resultType)
    result.fill(Scalar(false))
    switch reduction {
    case .sum, .any: break
    case .product, .all: result.fill(Scalar(true))
    case .minimum, .maximum:
      if count > 0 {
        result.fill(from: view(shape: kept, strides: strides, offset: offset))
      } else if shape.indices.contains(where: { isReduced[$0] && shape[$0] == 0 }) {
        throw Failure(
          .value, "zero-size array to reduction operation \(reduction.rawValue) which has no identity",
          hint: "Test the size before taking the \(reduction.rawValue) of something that may be empty.")
      }
    }
    let (input, kernel) = try reductionLoop(reduction, resultType)
    withExtendedLifetime((input, result)) {
      var target = LoopOperand(result)
      for axis in shape.indices where isReduced[axis] { target.steps[axis] = 0 }
      let nest = LoopNest(shape: shape, operands: [LoopOperand(input), target])
      if reduction == .sum, resultType.isReal, let gathered = GatheredSum(nest) {
        resultType.acceptReal(GatheredSum.Visitor(sum: gathered))
      } else {
        nest.run(kernel)
      }
    }
    return keepdims ? result : result.removingAxes(isReduced)
  }

  /// All elements of an array without gaps reduced to one, by a single loop; nil when the general way must be taken.
  private func reducedFlat(_ reduction: Reduction, _ accumulator: DType?) throws(Failure) -> NDArray? {
    let resultType = accumulator ?? reduction.resultType(dtype)
    guard count > 0, isContiguous else { return nil }
    let result: NDArray
    switch reduction {
    case .sum, .any: result = NDArray(Scalar(false).converted(to: resultType))
    case .product, .all: result = NDArray(Scalar(true).converted(to: resultType))
    case .minimum, .maximum: result = NDArray(scalar(atOffset: 0).converted(to: resultType))
    }
    let (input, kernel) = try reductionLoop(reduction, resultType)
    withExtendedLifetime((input, result)) {
      kernel(count, [input.start, result.start], [input.dtype.size, 0])
    }
    return result
  }

  /// The input in a type the loop takes, and the loop.
  private func reductionLoop(_ reduction: Reduction, _ resultType: DType) throws(Failure) -> (NDArray, Kernel) {
    if reduction == .any || reduction == .all {
      return (self, ReductionKernels.truth(dtype, all: reduction == .all))
    }
    if reduction == .sum, !dtype.isReal, resultType == Reduction.sum.resultType(dtype) {
      return (self, ReductionKernels.integerSum(dtype))
    }
    let input = try converted(to: resultType)
    let kernel = ReductionKernels.kernel(reduction, resultType)
    return (input, dtype == resultType ? kernel : ReductionKernels.buffered(kernel))
  }

  /// Sets every element to the same value, converted as `astype` does.
  public func fill(_ value: Scalar) {
    let source = NDArray(value.converted(to: dtype))
    withExtendedLifetime((self, source)) {
      LoopNest(shape: shape, operands: [source.operand(over: shape), LoopOperand(self)]).run(CopyKernels.copy(dtype))
    }
  }

  /// A view without the marked axes, which must have extent 1.
  func removingAxes(_ isRemoved: [Bool]) -> NDArray {
    let axes = shape.indices.filter { !isRemoved[$0] }
    return view(shape: axes.map { shape[$0] }, strides: axes.map { strides[$0] }, offset: offset)
  }
}
