extension NDArray {
  /// The matrix product of the last two axes, the others broadcast, as Python's `@`. Throws a value error for shapes
  /// that do not fit.
  public static func matmul(_ left: NDArray, _ right: NDArray) throws(Failure) -> NDArray {
    let signature = "(n?,k),(k,m?)->(n?,m?)"
    for (number, operand) in [left, right].enumerated() where operand.ndim == 0 {
      throw Failure(
        .value,
        "matmul: Input operand \(number) does not have enough dimensions (has 0, gufunc core with signature \(signature) "
          + "requires 1)")
    }
    let a = left.ndim == 1 ? try left.reshaped([1, left.count]) : left
    let b = right.ndim == 1 ? try right.reshaped([right.count, 1]) : right
    let (rows, inner) = (a.shape[a.ndim - 2], a.shape[a.ndim - 1])
    let (otherInner, columns) = (b.shape[b.ndim - 2], b.shape[b.ndim - 1])
    guard inner == otherInner else {
      throw Failure(
        .value,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature \(signature) "
          + "(size \(otherInner) is different from \(inner))",
        hint: "The last axis of the left operand must be as long as the second-to-last of the right one.")
    }
    let batch = try Shape.broadcast([Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2))])
    let dtype = left.dtype.promoted(with: right.dtype)
    // Truth values are added up in integers: any true product makes the sum true.
    let working = dtype == .bool ? DType.int64 : dtype
    let result = try zeros(batch + [rows, columns], dtype: working)
    if working == .float32, rows == 1, columns == 1, batch.isEmpty {
      let sum = try a.converted(to: working).reshaped([inner]).vectorProduct(b.converted(to: working).reshaped([inner]))
      return try NDArray(scalar: sum).reshaped((left.ndim > 1 ? [1] : []) + (right.ndim > 1 ? [1] : []))
    }
    let leftRows = try a.converted(to: working).broadcast(to: batch + [rows, inner]).contiguous()
    let rightRows = try b.converted(to: working).broadcast(to: batch + [inner, columns]).contiguous()
    withExtendedLifetime((leftRows, rightRows, result)) {
      working.acceptNumber(
        ProductVisitor(left: leftRows, right: rightRows, result: result, rows: rows, inner: inner, columns: columns))
    }
    try Interruption.check()
    var shape = batch
    if left.ndim > 1 { shape.append(rows) }
    if right.ndim > 1 { shape.append(columns) }
    return try result.converted(to: dtype).reshaped(shape)
  }

  /// The sum of the products with a vector as long, both of float32, added up in double precision as BLAS does for short
  /// vectors.
  private func vectorProduct(_ other: NDArray) -> Float {
    withExtendedLifetime((self, other)) {
      let (left, right) = (typedStart(Float.self), other.typedStart(Float.self))
      let (step, otherStep) = (strides[0], other.strides[0])
      func product(_ place: Int) -> Float { left[place * step] * right[place * otherStep] }
      // It knows no steps backwards or on the spot.
      if step <= 0 || otherStep <= 0 { return (0..<count).reduce(0) { $0 + product($1) } }
      return Float((0..<count).reduce(0.0) { $0 + Double(product($1)) })
    }
  }

  /// The product of numbers, vectors or matrices; for more axes the sum over the last of the left and the second-to-last
  /// of the right operand. Throws a value error for shapes that do not fit.
  public static func dot(_ left: NDArray, _ right: NDArray) throws(Failure) -> NDArray {
    if left.ndim == 0 || right.ndim == 0 {
      let products = try apply(.multiply, left, right)
      // Of a vector or matrix the products are added to zeros, which leaves no negative zero.
      if products.count == 1 || products.ndim > 2 || !products.dtype.isReal { return products }
      let factor = (left.ndim == 0 ? left : right).scalar(atOffset: 0)
      if factor.asDouble == 0 {
        // Zero times anything is not even added, so it is never nan.
        return try zeros(products.shape, dtype: products.dtype)
      }
      return try apply(.add, .array(products), .real(0))
    }
    let rightAxis = Swift.max(right.ndim - 2, 0)
    let inner = left.shape[left.ndim - 1]
    guard inner == right.shape[rightAxis] else {
      throw Failure(
        .value,
        "shapes \(Shape.compactText(left.shape)) and \(Shape.compactText(right.shape)) not aligned: "
          + "\(inner) (dim \(left.ndim - 1)) != \(right.shape[rightAxis]) (dim \(rightAxis))")
    }
    let leftShape = Array(left.shape.dropLast())
    var rightShape = right.shape
    rightShape.remove(at: rightAxis)
    if left.count == 1, right.count == 1 {
      // A single product is not added to anything, so it may be a negative zero.
      return try apply(.multiply, left.reshaped([]), right.reshaped([])).reshaped(leftShape + rightShape)
    }
    if left.count == 0 || right.count == 0 {
      return try zeros(leftShape + rightShape, dtype: left.dtype.promoted(with: right.dtype))
    }
    let order = [rightAxis] + right.shape.indices.filter { $0 != rightAxis }
    let rows = try left.reshaped([leftShape.reduce(1, *), inner])
    let columns = try right.transposed(order).reshaped([inner, rightShape.reduce(1, *)])
    return try matmul(rows, columns).reshaped(leftShape + rightShape)
  }
}

private struct ProductVisitor: NumberVisitor {
  let left: NDArray
  let right: NDArray
  let result: NDArray
  let rows: Int
  let inner: Int
  let columns: Int

  func visit<T: Number>(_ type: T.Type) {
    let a = left.start.assumingMemoryBound(to: T.self)
    let b = right.start.assumingMemoryBound(to: T.self)
    let c = result.start.assumingMemoryBound(to: T.self)
    guard columns > 0 else { return }
    // Row by row; the innermost loop runs along rows of the right operand and of the result.
    var waiting = 0
    for row in 0..<(result.count / columns) {
      let matrix = row / Swift.max(rows, 1)
      for step in 0..<inner {
        waiting += columns
        if waiting > Interruption.stride {
          if Interruption.isPending { return }
          waiting = 0
        }
        let factor = a[row * inner + step]
        let source = b + (matrix * inner + step) * columns
        let target = c + row * columns
        for column in 0..<columns { target[column] = T.add(target[column], T.multiply(factor, source[column])) }
      }
    }
  }
}
