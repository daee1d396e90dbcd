extension NDArray {
  /// The running sums along the axis (of all elements in C order for nil), in the type of `sum`.
  public func cumulativeSum(axis: Int? = nil) throws(Failure) -> NDArray {
    let array = axis == nil || ndim == 0 ? try raveled() : self
    let axis = try Axis.normalized(axis ?? 0, ndim: array.ndim)
    let result = try array.uninitializedAlong(array.shape, dtype: Reduction.sum.resultType(dtype))
    result.fill(from: array)
    let length = array.shape[axis]
    withExtendedLifetime(result) {
      RowLoop([result], axis: axis).run(
        result.dtype.acceptNumber(
          RunningSumVisitor(length: length, step: result.strides[axis] * result.dtype.size)))
    }
    return result
  }
}

private struct RunningSumVisitor: NumberVisitor {
  let length: Int
  let step: Int

  func visit<T: Number>(_ type: T.Type) -> RowLoop.Body {
    { [length, step] rows in
      var target = rows[0]
      guard length > 0 else { return }
      var sum = target.load(as: T.self)
      for _ in 1..<length {
        target += step
        sum = T.add(sum, target.load(as: T.self))
        target.storeBytes(of: sum, as: T.self)
      }
    }
  }
}
