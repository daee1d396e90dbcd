import NDArray

extension UnpicklingMachine {
  /// Carries out an operation that in Python would import, call or fill in something.
  mutating func executeObjectOperation(_ operation: PickleOpcode) throws {
    switch operation {
    case .global:
      let module = try utf8(input.line())
      try push(.object(PickledGlobal(module: module, name: utf8(input.line()))))
    case .stackGlobal:
      let names = try pop(2)
      guard let module = names[0].string, let name = names[1].string else {
        throw failure("a class is named by something else than strings")
      }
      try push(.object(PickledGlobal(module: module, name: name)))
    case .instance:
      let module = try utf8(input.line())
      let type = PickledGlobal(module: module, name: try utf8(input.line()))
      _ = try popToMark()
      try push(opaque(type))
    case .object:
      guard let type = try popToMark().first else { throw failure("an instance has no class") }
      try push(opaqueInstance(of: type))
    case .newObject:
      try push(opaqueInstance(of: pop(2)[0]))
    case .newObjectKeywords:
      try push(opaqueInstance(of: pop(3)[0]))
    case .reduce:
      let callee = try pop(2)
      guard let arguments = callee[1].items, case .tuple = callee[1] else {
        throw failure("the arguments of a call are no tuple")
      }
      try reduce(callee[0], arguments)
    default:
      let state = try pop()
      try build(top(), state)
    }
  }

  /// What stands for an instance of `type` or a result of calling it.
  func opaqueInstance(of type: PickleValue) throws -> PickleValue {
    guard case .object(let object) = type else { throw failure("an instance of something that is no class") }
    return opaque(object)
  }

  private func opaque(_ type: PickledObject) -> PickleValue {
    .object(PickledObject(module: type.module, name: type.name))
  }

  /// REDUCE: makes the value that calling `callee` would give, if that is on the whitelist.
  private mutating func reduce(_ callee: PickleValue, _ arguments: [PickleValue]) throws {
    guard case .object(let object) = callee else { throw failure("something that is no function is called") }
    switch (object as? PickledGlobal)?.reconstructor {
    case .arrayShell: try reconstructArray(arguments)
    case .arrayFromBuffer: try arrayFromBuffer(arguments)
    case .scalar: try scalar(arguments)
    case .dtype: try dtype(arguments)
    case .orderedDict: try push(new: PickledDict(entries(arguments)), PickleValue.dict)
    case .defaultDict: try push(new: PickledDict(entries(Array(arguments.dropFirst()))), PickleValue.dict)
    case .set: try push(new: PickledContainer(elements(arguments)), PickleValue.set)
    case .frozenset: try push(new: PickledContainer(elements(arguments)), PickleValue.frozenset)
    case .bytes: try push(.bytes(bytes(arguments)))
    case .bytearray: try push(.bytearray(bytes(arguments)))
    case .encode: try push(.bytes(bytes(arguments)))
    case .instance, .newInstance:
      guard let type = arguments.first else { throw failure("an instance has no class") }
      try push(opaqueInstance(of: type))
    case .arrayType, nil: try push(opaqueInstance(of: callee))
    }
  }

  /// BUILD: fills in what `target` is known to need; the state of other objects is passed over.
  private mutating func build(_ target: PickleValue, _ state: PickleValue) throws {
    switch target {
    case .array(let array): try fill(array, with: state)
    case .object(let object):
      if let dtype = object as? PickledDType { try fill(dtype, with: state) }
    case .dict: break  // attributes of an OrderedDict
    default: throw failure("state is given to something that has none")
    }
  }

  /// Keys and values in turn, from the list of pairs that older protocols give to OrderedDict.
  private mutating func entries(_ arguments: [PickleValue]) throws -> [PickleValue] {
    guard let argument = arguments.first else { return [] }
    if case .dict(let dict) = argument {
      hasSharedContainers = true
      try takeCopy(dict.items.count * MemoryLayout<PickleValue>.stride)
      return dict.items
    }
    guard let pairs = argument.items else { throw failure("a dict is made from something that is no list of pairs") }
    hasSharedContainers = true
    try takeCopy(2 * pairs.count * MemoryLayout<PickleValue>.stride)
    var entries: [PickleValue] = []
    for pair in pairs {
      guard let pair = pair.items, pair.count == 2 else { throw failure("an entry of a dict is no pair") }
      entries += pair
    }
    return entries
  }

  /// The elements that a set is made from.
  private mutating func elements(_ arguments: [PickleValue]) throws -> [PickleValue] {
    guard let argument = arguments.first else { return [] }
    guard let items = argument.container?.items, arguments.count == 1 else {
      throw failure("a set is made from something that is no container")
    }
    hasSharedContainers = true
    try takeCopy(items.count * MemoryLayout<PickleValue>.stride)
    return items
  }

  /// The bytes that `bytes`, `bytearray` or `codecs.encode` would make from their arguments.
  private mutating func bytes(_ arguments: [PickleValue]) throws -> [UInt8] {
    switch arguments.first {
    case nil: return []
    case .bytes(let bytes) where arguments.count == 1, .bytearray(let bytes) where arguments.count == 1: return bytes
    case .string(let text):
      guard arguments.count == 2, let codec = arguments[1].string, ["latin1", "latin-1"].contains(codec) else { break }
      try takeCopy(text.utf8.count)
      guard let bytes = UnpicklingMachine.latin1(text) else {
        throw failure("'latin-1' codec can't encode a string of bytes")
      }
      return bytes
    default: break
    }
    throw failure("bytes are made from something else than Latin-1 text")
  }
}
