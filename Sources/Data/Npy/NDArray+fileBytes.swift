import NDArray

extension NDArray {
  /// An array holding a copy of elements as files store them. `data` has at least as many bytes as `shape` needs,
  /// least significant byte first unless `swapped`; `fortranOrder` says that the first axis varies fastest.
  init(copying data: UnsafeRawBufferPointer, dtype: DType, swapped: Bool, shape: [Int], fortranOrder: Bool) {
    let size = dtype.size
    let count = shape.reduce(1, *)
    let stored = UnsafeRawBufferPointer(rebasing: data[..<(count * size)])
    guard swapped && size > 1 || fortranOrder && shape.count > 1 || dtype == .bool else {
      self.init(native: stored, dtype: dtype, shape: shape)
      return
    }
    var bytes = [UInt8](stored)
    if dtype == .bool {
      // Any other byte than 0 and 1 would be no Bool.
      for index in bytes.indices { bytes[index] = bytes[index] == 0 ? 0 : 1 }
    }
    if swapped {
      for start in stride(from: 0, to: bytes.count, by: size) { bytes[start..<(start + size)].reverse() }
    }
    if fortranOrder { bytes = cOrdered(bytes, shape: shape, size: size) }
    self = bytes.withUnsafeBytes { NDArray(native: $0, dtype: dtype, shape: shape) }
  }

  private init(native bytes: UnsafeRawBufferPointer, dtype: DType, shape: [Int]) {
    func elements<T: Element>(_: T.Type) -> NDArray {
      guard Int(bitPattern: bytes.baseAddress) % MemoryLayout<T>.alignment == 0 else {
        return NDArray(
          (0..<(bytes.count / MemoryLayout<T>.size)).map {
            bytes.loadUnaligned(fromByteOffset: $0 * MemoryLayout<T>.size, as: T.self)
          }, shape: shape)
      }
      return NDArray(bytes.assumingMemoryBound(to: T.self), shape: shape)
    }
    self =
      switch dtype {
      case .bool: elements(Bool.self)
      case .uint8: elements(UInt8.self)
      case .int8: elements(Int8.self)
      case .uint16: elements(UInt16.self)
      case .int16: elements(Int16.self)
      case .uint32: elements(UInt32.self)
      case .int32: elements(Int32.self)
      case .uint64: elements(UInt64.self)
      case .int64: elements(Int64.self)
      case .float32: elements(Float.self)
      case .float64: elements(Double.self)
      }
  }
}

/// The elements of `bytes`, stored with the first axis fastest, with the last axis fastest.
private func cOrdered(_ bytes: [UInt8], shape: [Int], size: Int) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for position in fortranPositions(shape: shape) { result += bytes[(position * size)..<((position + 1) * size)] }
  return result
}

/// For each element in C order, its position in Fortran order.
func fortranPositions(shape: [Int]) -> [Int] {
  var positions = [0]
  var step = shape.reduce(1, *)
  for length in shape.reversed() {
    step = length == 0 ? 0 : step / length
    // The last axis varies slowest in Fortran order and fastest in C order: build up from the inside.
    positions = (0..<length).flatMap { index in positions.map { index * step + $0 } }
  }
  return positions
}
