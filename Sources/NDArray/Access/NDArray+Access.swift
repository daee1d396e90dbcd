extension NDArray {
  /// The elements in C order, converted to `T` as `astype` converts.
  public func elements<T: Element>(as type: T.Type) -> [T] {
    [T](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let base = buffer.baseAddress { write(to: base, as: T.dtype) }
      initialized = count
    }
  }

  /// Gives `body` the elements in C order as values of `T`: the array's own memory if it has that type and no gaps,
  /// else a converted copy that lives for the call.
  public func withContiguous<T: Element, R>(
    _ type: T.Type, _ body: (UnsafeBufferPointer<T>) throws -> R
  ) rethrows -> R {
    if dtype == T.dtype && isContiguous {
      return try withExtendedLifetime(storage) {
        try body(UnsafeBufferPointer(start: typedStart(T.self), count: count))
      }
    }
    return try elements(as: T.self).withUnsafeBufferPointer(body)
  }

  /// Gives `body` the bytes of the elements in C order.
  public func withContiguousBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    if isContiguous {
      return try withExtendedLifetime(storage) {
        try body(UnsafeRawBufferPointer(start: start, count: byteCount))
      }
    }
    return try contiguousBytes.withUnsafeBytes(body)
  }

  /// The bytes of the elements in C order, each element in this machine's byte order.
  public var contiguousBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, initialized in
      if let base = buffer.baseAddress { write(to: base, as: dtype) }
      initialized = byteCount
    }
  }

  /// An array of the elements whose bytes, in this machine's byte order, are `bytes`: in C order, or with the first
  /// axis running fastest if `fortranOrder`. Throws a value error unless there are exactly as many bytes as the shape needs.
  public init(bytes: some Collection<UInt8>, dtype: DType, shape: [Int], fortranOrder: Bool = false) throws(Failure) {
    let memoryShape = fortranOrder ? shape.reversed() : shape
    let array = try NDArray.uninitialized(memoryShape, dtype: dtype)
    guard bytes.count == array.byteCount else {
      throw Failure(
        .value,
        "found \(bytes.count) bytes, expected \(array.byteCount) for shape \(Shape.text(shape)) of \(dtype)")
    }
    let memory = UnsafeMutableRawBufferPointer(start: array.start, count: array.byteCount)
    memory.copyBytes(from: bytes)
    if dtype == .bool {
      for index in memory.indices where memory[index] > 1 { memory[index] = 1 }
    }
    self = fortranOrder ? array.transposed() : array
  }

  /// Writes the elements in C order to `target` as values of another type.
  private func write(to target: UnsafeMutableRawPointer, as targetType: DType) {
    let steps = Shape.contiguousStrides(shape).map { $0 * targetType.size }
    LoopNest(shape: shape, operands: [LoopOperand(self), LoopOperand(start: target, steps: steps)])
      .run(CopyKernels.convert(from: dtype, to: targetType))
  }

  /// The memory from the first element on, as values of `T`, which must be the element type.
  func typedStart<T: Element>(_ type: T.Type) -> UnsafeMutablePointer<T> {
    start.assumingMemoryBound(to: T.self)
  }
}
