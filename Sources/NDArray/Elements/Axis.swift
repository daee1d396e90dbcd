/// Axis numbers as callers give them: negative ones count from the end.
enum Axis {
  /// The axis as a number from 0. Throws an axis error if there is no such axis.
  static func normalized(_ axis: Int, ndim: Int) throws(Failure) -> Int {
    guard axis >= -ndim && axis < ndim else {
      throw Failure(.axis, "axis \(axis) is out of bounds for array of dimension \(ndim)")
    }
    return axis < 0 ? axis + ndim : axis
  }

  /// Which axes are meant: all of them for nil. Throws an error for axes that do not exist or are named twice.
  static func mask(
    _ axes: [Int]?, ndim: Int, repeatedMessage: String = "duplicate value in 'axis'"
  ) throws(Failure) -> [Bool] {
    guard let axes else { return [Bool](repeating: true, count: ndim) }
    var mask = [Bool](repeating: false, count: ndim)
    for axis in axes {
      let axis = try normalized(axis, ndim: ndim)
      if mask[axis] { throw Failure(.value, repeatedMessage) }
      mask[axis] = true
    }
    return mask
  }
}
