import NDArray

extension UnpicklingMachine {
  /// Carries out one operation other than STOP.
  mutating func execute(_ operation: PickleOpcode) throws {
    switch operation {
    case .stop: break
    case .proto:
      let version = try input.byte()
      guard version <= 5 else { throw failure("unsupported pickle protocol: \(version)") }
    case .frame:
      let length = try input.integer(UInt64.self)
      guard length <= UInt64(input.count - input.position) else {
        throw failure("a frame of \(length) bytes reaches past the end of the data")
      }

    case .mark: try pushMark()
    case .pop: try drop()
    case .popMark: _ = try popToMark()
    case .dup: try pushAgain(top())

    case .none: try push(.none)
    case .newTrue: try push(.bool(true))
    case .newFalse: try push(.bool(false))
    case .int, .binInt, .binInt1, .binInt2, .long, .long1, .long4, .float, .binFloat: try pushNumber(operation)
    case .string, .binString, .shortBinString, .unicode, .binUnicode, .shortBinUnicode, .binUnicode8:
      try pushText(operation)
    case .binBytes: try push(.bytes([UInt8](input.counted(by: UInt32.self))))
    case .shortBinBytes: try push(.bytes([UInt8](input.counted(by: UInt8.self))))
    case .binBytes8: try push(.bytes([UInt8](input.counted(by: UInt64.self))))
    case .byteArray8: try push(.bytearray([UInt8](input.counted(by: UInt64.self))))

    case .emptyTuple, .emptyList, .emptyDict, .emptySet, .tuple, .tuple1, .tuple2, .tuple3, .list, .dict, .frozenSet:
      try pushContainer(operation)
    case .append, .appends, .setItem, .setItems, .addItems: try fill(operation)

    case .put: try memoize(at: memoNumber())
    case .binPut: try memoize(at: Int(input.byte()))
    case .longBinPut: try memoize(at: Int(input.integer(UInt32.self)))
    case .memoize: try memoize()
    case .get: try pushMemoized(memoNumber())
    case .binGet: try pushMemoized(Int(input.byte()))
    case .longBinGet: try pushMemoized(Int(input.integer(UInt32.self)))

    case .global, .stackGlobal, .instance, .object, .newObject, .newObjectKeywords, .reduce, .build:
      try executeObjectOperation(operation)

    case .persistentID, .binPersistentID: throw failure("persistent ids refer to objects outside the file: refused")
    case .extension1, .extension2, .extension4: throw failure("extension codes refer to a registry: refused")
    case .nextBuffer, .readOnlyBuffer: throw failure("out-of-band buffers are not in the file: refused")
    }
  }

  private mutating func memoNumber() throws -> Int {
    let line = try input.line()
    guard let index = Int(String(decoding: line.prefix(20), as: UTF8.self)), line.count <= 20, index >= 0 else {
      throw failure("a memo number was expected")
    }
    return index
  }

  private mutating func pushContainer(_ operation: PickleOpcode) throws {
    switch operation {
    case .emptyTuple: try push(new: PickledContainer(), PickleValue.tuple)
    case .emptyList: try push(new: PickledContainer(), PickleValue.list)
    case .emptySet: try push(new: PickledContainer(), PickleValue.set)
    case .tuple1: try push(new: PickledContainer(pop(1)), PickleValue.tuple)
    case .tuple2: try push(new: PickledContainer(pop(2)), PickleValue.tuple)
    case .tuple3: try push(new: PickledContainer(pop(3)), PickleValue.tuple)
    case .tuple: try push(new: PickledContainer(popToMark()), PickleValue.tuple)
    case .list: try push(new: PickledContainer(popToMark()), PickleValue.list)
    case .frozenSet: try push(new: PickledContainer(popToMark()), PickleValue.frozenset)
    default: try push(new: PickledDict(operation == .dict ? pairs(popToMark()) : []), PickleValue.dict)
    }
  }

  /// APPEND and its relatives: adds what is on the stack to the container below it.
  private mutating func fill(_ operation: PickleOpcode) throws {
    let values =
      switch operation {
      case .append: try pop(1)
      case .setItem: try pop(2)
      default: try popToMark()
      }
    switch (operation, try top()) {
    case (.append, .list(let list)), (.appends, .list(let list)): try append(values, to: list)
    case (.setItem, .dict(let dict)), (.setItems, .dict(let dict)): try append(pairs(values), to: dict)
    case (.addItems, .set(let set)): try append(values, to: set)
    case (_, .object): break  // what an unknown object holds is passed over
    default: throw failure("elements are added to something that is no container for them")
    }
  }

  private func pairs(_ values: [PickleValue]) throws -> [PickleValue] {
    guard values.count.isMultiple(of: 2) else { throw failure("a dict has a key without a value") }
    return values
  }
}
