internal import CKernels

/// The inner loops of reductions: operand 0 is taken into operand 1, which stands still (a reduced axis) or moves along.
enum ReductionKernels {
  /// The loop for a sum, product, minimum or maximum of elements of the accumulator's type.
  static func kernel(_ reduction: Reduction, _ dtype: DType) -> Kernel {
    if dtype == .bool { return truth(.bool, all: reduction == .minimum || reduction == .product) }
    let plain = moving(reduction.elementwise, dtype, dtype.acceptNumber(PlainVisitor(reduction: reduction)))
    if reduction == .sum, dtype.isReal { return dtype.acceptReal(SumVisitor(moving: plain)) }
    guard let vectors = VectorLoops.reduction(reduction, dtype) else { return plain }
    let size = dtype.size
    return { count, data, steps in
      if steps[0] == size, steps[1] == 0, count >= 16 { vectors(count, data) } else { plain(count, data, steps) }
    }
  }

  /// The loop with a quick way for results that lie one behind the other, as those along the first axis do.
  private static func moving(_ operation: BinaryOperation?, _ dtype: DType, _ plain: @escaping Kernel) -> Kernel {
    guard let operation, let vectors = VectorLoops.binary(operation, dtype) else { return plain }
    let size = dtype.size
    return { count, data, steps in
      if steps[0] == size, steps[1] == size {
        withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer.self, capacity: 3) { operands in
          (operands[0], operands[1], operands[2]) = (data[1], data[0], data[1])
          if let operands = operands.baseAddress { vectors.both(count, operands) }
        }
      } else {
        plain(count, data, steps)
      }
    }
  }

  /// The loop for a sum of integers or truth values in 64 bits.
  static func integerSum(_ dtype: DType) -> Kernel {
    let plain = dtype.acceptNumber(IntegerSumVisitor())
    if dtype == .int64 || dtype == .uint64 { return moving(.add, dtype, plain) }
    if dtype != .bool { return plain }
    return { count, data, steps in
      if steps[0] != 1 || steps[1] != 0 { return plain(count, data, steps) }
      let found = ak_count_nonzero(data[0].assumingMemoryBound(to: UInt8.self), count)
      data[1].storeBytes(of: data[1].load(as: Int64.self) + Int64(found), as: Int64.self)
    }
  }

  /// The loop that tells whether any or all elements are not zero.
  static func truth(_ dtype: DType, all: Bool) -> Kernel {
    let plain = dtype.acceptNumber(TruthVisitor(all: all))
    if dtype.size != 1 { return plain }
    return { count, data, steps in
      if steps[0] != 1 || steps[1] != 0 || count < 64 { return plain(count, data, steps) }
      let bytes = data[0].assumingMemoryBound(to: UInt8.self)
      for piece in stride(from: 0, to: count, by: 4096) {
        let length = min(4096, count - piece)
        if ak_count_nonzero(bytes + piece, length) != (all ? length : 0) {
          return data[1].storeBytes(of: !all, as: Bool.self)
        }
      }
    }
  }

  /// The loop in pieces of the length of NumPy's conversion buffer, which shows in the rounding of sums.
  static func buffered(_ kernel: @escaping Kernel) -> Kernel {
    { count, data, steps in
      var done = 0
      while done < count {
        let piece = min(count - done, 8192)
        kernel(piece, [data[0] + done * steps[0], data[1] + done * steps[1]], steps)
        done += piece
      }
    }
  }

  private struct PlainVisitor: NumberVisitor {
    let reduction: Reduction

    func visit<T: Number>(_ type: T.Type) -> Kernel {
      switch reduction {
      case .sum: { accumulate($0, $1, $2, Add<T>.self) }
      case .product: { accumulate($0, $1, $2, Multiply<T>.self) }
      case .minimum: { accumulate($0, $1, $2, Minimum<T>.self) }
      default: { accumulate($0, $1, $2, Maximum<T>.self) }
      }
    }
  }

  private struct SumVisitor: RealVisitor {
    let moving: Kernel

    func visit<T: Real>(_ type: T.Type) -> Kernel {
      { count, data, steps in
        if steps[1] != 0 { return moving(count, data, steps) }
        let sum = PairwiseSum.sum(UnsafeRawPointer(data[0]), count: count, step: steps[0], T.self)
        data[1].storeBytes(of: data[1].load(as: T.self) + sum, as: T.self)
      }
    }
  }

  private struct IntegerSumVisitor: NumberVisitor {
    func visit<T: Number>(_ type: T.Type) -> Kernel {
      { count, data, steps in
        if steps[1] == 0 {
          var sum = data[1].load(as: Int64.self)
          if steps[0] == MemoryLayout<T>.size {
            let source = data[0].assumingMemoryBound(to: T.self)
            for index in 0..<count { sum &+= source[index].converted(to: Int64.self) }
          } else {
            var source = data[0]
            for _ in 0..<count {
              sum &+= source.load(as: T.self).converted(to: Int64.self)
              source += steps[0]
            }
          }
          data[1].storeBytes(of: sum, as: Int64.self)
          return
        }
        var (source, target) = (data[0], data[1])
        for _ in 0..<count {
          let sum = target.load(as: Int64.self) &+ source.load(as: T.self).converted(to: Int64.self)
          target.storeBytes(of: sum, as: Int64.self)
          source += steps[0]
          target += steps[1]
        }
      }
    }
  }

  private struct TruthVisitor: NumberVisitor {
    let all: Bool

    func visit<T: Number>(_ type: T.Type) -> Kernel {
      { [all] count, data, steps in
        var (source, target) = (data[0], data[1])
        for _ in 0..<count {
          if (source.load(as: T.self) != .zero) != all {
            target.storeBytes(of: !all, as: Bool.self)
            if steps[1] == 0 { return }
          }
          source += steps[0]
          target += steps[1]
        }
      }
    }
  }

  @inline(__always)
  private static func accumulate<F: BinaryFunction>(
    _ count: Int, _ data: UnsafePointer<UnsafeMutableRawPointer>, _ steps: UnsafePointer<Int>, _: F.Type
  ) where F.Input == F.Output {
    let size = MemoryLayout<F.Input>.size
    if steps[1] == 0 {
      var result = data[1].load(as: F.Input.self)
      if steps[0] == size {
        let source = data[0].assumingMemoryBound(to: F.Input.self)
        for index in 0..<count { result = F.apply(result, source[index]) }
      } else {
        var source = data[0]
        for _ in 0..<count {
          result = F.apply(result, source.load(as: F.Input.self))
          source += steps[0]
        }
      }
      data[1].storeBytes(of: result, as: F.Input.self)
    } else if steps[0] == size, steps[1] == size {
      let source = data[0].assumingMemoryBound(to: F.Input.self)
      let target = data[1].assumingMemoryBound(to: F.Input.self)
      for index in 0..<count { target[index] = F.apply(target[index], source[index]) }
    } else {
      var (source, target) = (data[0], data[1])
      for _ in 0..<count {
        let value = F.apply(target.load(as: F.Input.self), source.load(as: F.Input.self))
        target.storeBytes(of: value, as: F.Input.self)
        source += steps[0]
        target += steps[1]
      }
    }
  }
}
