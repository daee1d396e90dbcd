/// Inner loops that move elements from operand 0 to operand 1.
enum CopyKernels {
  /// Copies elements of one type.
  static func copy(_ dtype: DType) -> Kernel {
    switch dtype.size {
    case 1: { copy($0, $1, $2, as: UInt8.self) }
    case 2: { copy($0, $1, $2, as: UInt16.self) }
    case 4: { copy($0, $1, $2, as: UInt32.self) }
    default: { copy($0, $1, $2, as: UInt64.self) }
    }
  }

  /// Converts elements of one type to another, or copies them if the types are the same.
  static func convert(from source: DType, to target: DType) -> Kernel {
    source == target ? copy(source) : source.accept(FromSource(target: target))
  }

  private struct FromSource: ElementVisitor {
    let target: DType
    func visit<S: Convertible>(_ type: S.Type) -> Kernel { target.accept(ToTarget<S>()) }
  }

  private struct ToTarget<S: Convertible>: ElementVisitor {
    func visit<T: Convertible>(_ type: T.Type) -> Kernel {
      { CopyKernels.convert($0, $1, $2, from: S.self, to: T.self) }
    }
  }

  @inline(__always)
  private static func copy<T: BitwiseCopyable>(
    _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>, as type: T.Type
  ) {
    let size = MemoryLayout<T>.size
    if steps[0] == size, steps[1] == size {
      data[1].copyMemory(from: data[0], byteCount: count * size)
      return
    }
    var source = data[0]
    var target = data[1]
    for _ in 0..<count {
      target.storeBytes(of: source.load(as: T.self), as: T.self)
      source += steps[0]
      target += steps[1]
    }
  }

  @inline(__always)
  private static func convert<S: Convertible, T: Convertible>(
    _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>, from: S.Type, to: T.Type
  ) {
    if steps[0] == MemoryLayout<S>.size, steps[1] == MemoryLayout<T>.size {
      let source = data[0].assumingMemoryBound(to: S.self)
      let target = data[1].assumingMemoryBound(to: T.self)
      for index in 0..<count { target[index] = source[index].converted(to: T.self) }
      return
    }
    var source = data[0]
    var target = data[1]
    for _ in 0..<count {
      target.storeBytes(of: source.load(as: S.self).converted(to: T.self), as: T.self)
      source += steps[0]
      target += steps[1]
    }
  }
}
