import BigInt
import NDArray

/// What stands between the brackets of `array[...]`, in NDArray's terms.
struct ArrayIndex {
  private(set) var parts: [Index] = []
  /// Whether a single element is picked as a 0-d array, because of `...`, instead of as a scalar.
  private(set) var keepsArray = false
  /// Whether positions are picked one by one or by truth values, so that the result is no view.
  var hasArrays: Bool {
    parts.contains {
      if case .array = $0 { true } else { false }
    }
  }

  init(_ value: Value) throws {
    if case .tuple(let tuple) = value {
      for item in tuple.items { try add(item) }
    } else {
      try add(value)
    }
  }

  private mutating func add(_ value: Value) throws {
    switch value {
    case .int(let place): parts.append(.at(place))
    case .none: parts.append(.newAxis)
    case .bool(let flag): parts.append(.array(NDArray(scalar: flag)))
    case .list, .tuple: try add(sequence: value)
    case .object(let object): try add(object)
    default: throw Self.unknown
    }
  }

  private mutating func add(_ object: Object) throws {
    if let array = object.exactly(ArrayObject.self)?.array {
      if array.dtype.isReal {
        throw PythonError.index("arrays used as indices must be of integer (or boolean) type")
      }
      parts.append(.array(array))
    } else if let scalar = object.exactly(ScalarObject.self)?.scalar {
      guard !scalar.dtype.isReal else { throw Self.unknown }
      parts.append(scalar.asInt.map { scalar.dtype == .bool ? .array(NDArray(scalar)) : .at($0) } ?? .at(.max))
    } else if let slice = object.exactly(SliceObject.self) {
      parts.append(.slice(try Slice(slice)))
    } else if object.exactly(EllipsisObject.self) != nil {
      parts.append(.ellipsis)
      keepsArray = true
    } else if object.exactly(RangeObject.self) != nil {
      try add(sequence: .object(object))
    } else if let large = object.exactly(BigIntObject.self)?.value, UInt64(exactly: large) != nil {
      // Still larger ones NumPy does not take for ints.
      throw PythonError("OverflowError", "Python int too large to convert to C long")
    } else {
      throw Self.unknown
    }
  }

  private mutating func add(sequence: Value) throws {
    let array: NDArray
    do { array = try NDArray(sequence) } catch let error as PythonError where error.className == "TypeError" {
      // Of a text beside a sequence NumPy makes no array either, and says so.
      let isMixed = try sequence.contents().contains { item in
        switch item {
        case .list, .tuple: true
        default: item.asObject(ArrayObject.self) != nil
        }
      }
      throw isMixed ? error : Self.unknown
    }
    if array.count == 0 {
      parts.append(.array(try array.astype(.int64)))
    } else if array.dtype.isReal {
      throw Self.unknown
    } else {
      parts.append(.array(array))
    }
  }

  private static var unknown: PythonError {
    .index(
      "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
        + "indices")
  }
}

extension Slice {
  /// The range of positions that a slice's parts say.
  init(_ slice: SliceObject) throws {
    self.init(try Self.bound(slice.start), try Self.bound(slice.stop), step: try Self.bound(slice.step))
  }

  private static func bound(_ value: Value) throws -> Int? {
    if value.isNone { return nil }
    guard let number = value.clampedInt else {
      throw PythonError.type("slice indices must be integers or None or have an __index__ method")
    }
    return number
  }
}
