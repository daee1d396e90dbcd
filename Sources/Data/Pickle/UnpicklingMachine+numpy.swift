import NDArray

extension UnpicklingMachine {
  // MARK: Element types

  /// `numpy.dtype('f4', False, True)`: the type without its byte order, which follows as state.
  mutating func dtype(_ arguments: [PickleValue]) throws {
    guard let code = arguments.first?.string else { throw unexpected("numpy.dtype") }
    let element: PickledDType.Element
    if let stored = NpyElement(descr: "<" + code) {
      element = .stored(stored)
    } else {
      element = code.first == "O" ? .object : .unsupported(code)
    }
    try push(.object(PickledDType(element)))
  }

  /// The state of a dtype: `(version, byte order, subtype, names, fields, size, alignment, flags)`.
  mutating func fill(_ dtype: PickledDType, with state: PickleValue) throws {
    guard let state = state.items, state.count >= 5, let order = state[1].string else {
      throw unexpected("numpy.dtype")
    }
    for structure in state[2...4] {
      guard case .none = structure else {
        dtype.element = .unsupported("a structured type")
        return
      }
    }
    guard case .stored(let element) = dtype.element else { return }
    let swapped = order == ">"
    switch element {
    case .number(let type, _): dtype.element = .stored(.number(type, swapped: swapped && type.size > 1))
    case .text(var width, _):
      if state.count > 5, case .int(let size) = state[5], size > 0, size <= 1 << 26 { width = size / 4 }
      dtype.element = .stored(.text(width: width, swapped: swapped))
    }
  }

  // MARK: Arrays

  /// `_reconstruct(numpy.ndarray, (0,), b'b')`: an empty array that state will fill. Subclasses stay opaque.
  mutating func reconstructArray(_ arguments: [PickleValue]) throws {
    guard arguments.count == 3, case .object(let type) = arguments[0] else { throw unexpected("_reconstruct") }
    guard case .arrayType = (type as? PickledGlobal)?.reconstructor else {
      return try push(opaqueInstance(of: arguments[0]))
    }
    try push(new: PickledArray(.numbers(NDArray([Int8]())), shape: [0]), PickleValue.array)
  }

  /// The state of an array: `(version, shape, dtype, Fortran order, bytes or list)`.
  mutating func fill(_ array: PickledArray, with state: PickleValue) throws {
    guard let state = state.items, state.count == 5, let shape = shape(state[1]), let dtype = dtype(state[2]),
      let fortranOrder = truth(state[3])
    else { throw unexpected("numpy.ndarray") }
    if dtype.element == .object {
      return try fill(array, objects: state[4], shape: shape)
    }
    array.elements = try elements(dtype, buffer(state[4]), shape: shape, fortranOrder: fortranOrder)
    array.shape = shape
    array.items = []
  }

  /// Fills an array of objects with a list, which is in C order whatever the array's order in memory.
  private mutating func fill(_ array: PickledArray, objects: PickleValue, shape: [Int]) throws {
    guard let objects = objects.items, elementCount(of: shape, elementSize: 8) == objects.count else {
      throw failure("an array of objects does not have as many as its shape needs")
    }
    hasSharedContainers = true
    try takeCopy(objects.count * MemoryLayout<PickleValue>.stride)
    array.items = []
    try append(objects, to: array)
    array.elements = .objects
    array.shape = shape
  }

  /// `_frombuffer(bytes, dtype, shape, order, axis order)`, which protocol 5 uses.
  mutating func arrayFromBuffer(_ arguments: [PickleValue]) throws {
    guard arguments.count == 4 || arguments.count == 5, let dtype = dtype(arguments[1]),
      let shape = shape(arguments[2]),
      let order = arguments[3].string
    else { throw unexpected("_frombuffer") }
    var array = PickledArray(
      try elements(dtype, buffer(arguments[0]), shape: shape, fortranOrder: order == "F"), shape: shape)
    if order == "K", case .numbers(let numbers) = array.elements {
      guard let axes = arguments.last.flatMap(self.shape), axes.sorted() == Array(shape.indices) else {
        throw unexpected("_frombuffer")
      }
      let permuted = try numbers.transposed(axes)
      array = PickledArray(.numbers(permuted), shape: permuted.shape)
    }
    try push(new: array, PickleValue.array)
  }

  /// `scalar(dtype, bytes)`.
  mutating func scalar(_ arguments: [PickleValue]) throws {
    guard arguments.count == 2, let dtype = dtype(arguments[0]) else { throw unexpected("scalar") }
    if dtype.element == .object { return try pushAgain(arguments[1]) }
    switch try elements(dtype, buffer(arguments[1]), shape: [], fortranOrder: false) {
    case .numbers(let array): try push(.scalar(array))
    case .text(let strings): try push(.string(strings[0]))
    case .unsupported(let name): try push(.object(PickledObject(module: "numpy", name: "scalar of type '\(name)'")))
    case .objects: throw unexpected("scalar")
    }
  }

  // MARK: Elements

  private mutating func elements(
    _ dtype: PickledDType, _ bytes: [UInt8], shape: [Int], fortranOrder: Bool
  ) throws -> PickledArray.Elements {
    let element: NpyElement
    switch dtype.element {
    case .stored(let stored): element = stored
    case .unsupported(let name): return .unsupported(name)
    case .object: return .unsupported("O")
    }
    guard let count = elementCount(of: shape, elementSize: max(1, element.size)), element.size > 0 || count == 0,
      count * element.size == bytes.count
    else { throw failure("an array of shape \(shape) has \(bytes.count) bytes of elements, which does not fit") }
    switch element {
    case .number(let type, let swapped):
      try takeCopy(bytes.count)
      let array = try bytes.withUnsafeBytes {
        try NDArray(stored: $0, dtype: type, swapped: swapped, shape: shape, fortranOrder: fortranOrder)
      }
      return .numbers(array)
    case .text(let width, let swapped):
      // Short strings take 16 bytes, whatever their width; longer ones at most one byte per byte here, and 32 more.
      try takeCopy(count * (MemoryLayout<String>.stride + (width > 3 ? 32 : 0)) + bytes.count)
      let strings = try bytes.withUnsafeBytes {
        try utf32Strings($0, count: count, width: width, swapped: swapped, name: "pickle")
      }
      return .text(
        fortranOrder && shape.count > 1 ? fortranPositions(shape: shape).map { strings[$0] } : strings)
    }
  }

  private mutating func buffer(_ value: PickleValue) throws -> [UInt8] {
    switch value {
    case .bytes(let bytes), .bytearray(let bytes): return bytes
    case .string(let text):
      // A byte string of Python 2 that was read as Latin-1.
      try takeCopy(text.utf8.count)
      if let bytes = UnpicklingMachine.latin1(text) { return bytes }
    default: break
    }
    throw failure("the elements of an array are not bytes")
  }

  private func dtype(_ value: PickleValue) -> PickledDType? {
    if case .object(let object) = value { object as? PickledDType } else { nil }
  }

  private func shape(_ value: PickleValue) -> [Int]? {
    guard case .tuple(let tuple) = value, tuple.items.count <= 64 else { return nil }
    var shape: [Int] = []
    for item in tuple.items {
      guard case .int(let length) = item, length >= 0 else { return nil }
      shape.append(length)
    }
    return shape
  }

  private func truth(_ value: PickleValue) -> Bool? {
    switch value {
    case .bool(let flag): flag
    case .int(let number): number != 0
    default: nil
    }
  }

  private func unexpected(_ name: String) -> Failure {
    failure("\(name) has arguments or a state that NumPy does not write")
  }
}
