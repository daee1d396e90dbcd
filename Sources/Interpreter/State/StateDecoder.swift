import BigInt
import NDArray

/// Makes values of what `StateEncoder` wrote. Bytes that it did not write are a value failure.
struct StateDecoder {
  /// Makes an object of the bytes it was saved as.
  typealias Restorer = (ArraySlice<UInt8>) throws -> Object

  private let names: HostNames
  private let function: (String) -> FunctionCode?
  private let restorers: [String: Restorer]
  private var reader = ByteReader([])
  /// The numbered objects of each variable; nil while a tuple is being made.
  private var known: [String: [AnyObject?]] = [:]
  private var variable = ""

  /// A decoder that finds functions by their keys and makes the host's objects with `restorers`, by kind.
  init(names: HostNames, restorers: [String: Restorer], function: @escaping (String) -> FunctionCode?) {
    self.names = names
    self.restorers = restorers
    self.function = function
  }

  /// The value of a variable, whose group must be read in alphabetical order.
  mutating func value(of variable: String, _ bytes: [UInt8]) throws -> Value {
    self.variable = variable
    known[variable] = []
    reader = ByteReader(bytes)
    let value = try value()
    guard reader.isAtEnd else { throw ByteReader.damaged }
    return value
  }

  // MARK: values

  private mutating func value() throws -> Value {
    try StackGuard.check()
    guard let tag = StateTag(rawValue: try reader.byte()) else { throw ByteReader.damaged }
    switch tag {
    case .unbound: return .unbound
    case .none: return .none
    case .no: return false
    case .yes: return true
    case .int: return .int(try reader.number())
    case .float: return .float(try reader.double())
    case .string: return Value(try reader.text())
    case .numpyYes: return .object(ScalarObject.yes)
    case .numpyNo: return .object(ScalarObject.no)
    case .ellipsis: return EllipsisObject.only
    case .bigInt: return try numbered { BigIntObject(BigInt(words: try $0.reader.numbers(UInt.self))) }
    case .bytes: return try numbered { BytesObject(Array(try $0.reader.block())) }
    case .scalar: return try numbered { ScalarObject(try $0.scalar()) }
    case .dtype: return try numbered { DTypeObject(try $0.dtype()) }
    case .range: return try numbered { try $0.range() }
    case .slice: return try numbered { try SliceObject(start: $0.value(), stop: $0.value(), step: $0.value()) }
    case .host:
      guard let object = names.object(try reader.text()) else { throw ByteReader.damaged }
      return .object(object)
    case .again: return try again()
    case .list:
      let list = ListObject([])
      number(list)
      list.items = try values()
      return .list(list)
    case .tuple:
      let place = number(nil)
      let tuple = TupleObject(try values())
      known[variable]?[place] = tuple
      return .tuple(tuple)
    case .dict:
      let dict = DictObject()
      number(dict)
      for _ in 0..<(try reader.count()) { try dict.set(value(), value()) }
      return .dict(dict)
    case .set: return .object(try set())
    case .function: return .function(try functionObject())
    case .cell:
      let cell = Cell(.unbound)
      number(cell)
      cell.value = try value()
      return .object(cell)
    case .array: return try numbered { ArrayObject(try $0.array()) }
    case .object:
      return try numbered { decoder in
        guard let restorer = decoder.restorers[try decoder.reader.text()] else { throw ByteReader.damaged }
        return try restorer(try decoder.reader.block())
      }
    case .memory: throw ByteReader.damaged
    }
  }

  private mutating func values() throws -> ContiguousArray<Value> {
    var values: ContiguousArray<Value> = []
    for _ in 0..<(try reader.count()) { values.append(try value()) }
    return values
  }

  private mutating func range() throws -> RangeObject {
    let (start, stop, step) = (try reader.number(Int.self), try reader.number(Int.self), try reader.number(Int.self))
    guard step != 0 else { throw ByteReader.damaged }
    return RangeObject(start, stop, step)
  }
  private mutating func dtype() throws -> DType {
    guard let dtype = DType(rawValue: try reader.text()) else { throw ByteReader.damaged }
    return dtype
  }
  private mutating func scalar() throws -> Scalar {
    let dtype = try dtype()
    return try ArrayMemory(reader.block()).array(dtype: dtype, shape: [], strides: [], offset: 0).onlyElement
  }

  // MARK: objects that are numbered

  @discardableResult private mutating func number(_ object: AnyObject?) -> Int {
    known[variable, default: []].append(object)
    return (known[variable]?.count ?? 1) - 1
  }

  /// An object that takes its number before it is made.
  private mutating func numbered(_ make: (inout StateDecoder) throws -> Object) throws -> Value {
    let place = number(nil)
    let object = try make(&self)
    known[variable]?[place] = object
    return .object(object)
  }

  private mutating func earlier() throws -> AnyObject {
    let variable = try reader.text()
    let number = try reader.number(Int.self)
    guard let objects = known[variable], objects.indices.contains(number), let object = objects[number] else {
      throw ByteReader.damaged
    }
    return object
  }

  private mutating func again() throws -> Value {
    switch try earlier() {
    case let list as ListObject: return .list(list)
    case let tuple as TupleObject: return .tuple(tuple)
    case let dict as DictObject: return .dict(dict)
    case let function as FunctionObject: return .function(function)
    case let object as Object: return .object(object)
    default: throw ByteReader.damaged
    }
  }

  private mutating func array() throws -> NDArray {
    let memory: ArrayMemory
    switch StateTag(rawValue: try reader.byte()) {
    case .memory:
      memory = try ArrayMemory(reader.block())
      number(memory.owner)
    case .again:
      guard let found = ArrayMemory(owner: try earlier()) else { throw ByteReader.damaged }
      memory = found
    default: throw ByteReader.damaged
    }
    return try memory.array(
      dtype: dtype(), shape: reader.numbers(), strides: reader.numbers(), offset: reader.number())
  }

  private mutating func functionObject() throws -> FunctionObject {
    guard let code = function(try reader.text()) else { throw ByteReader.damaged }
    // A function may be captured by itself, so it is there before what it captured.
    let object = FunctionObject(code: code, defaults: [], keywordDefaults: [], captured: [])
    number(object)
    let (defaults, keywordDefaults, captured) = (try values(), try values(), try values())
    guard object.restore(defaults, keywordDefaults, captured) else { throw ByteReader.damaged }
    return object
  }

  private mutating func set() throws -> SetObject {
    let set = SetObject(isFrozen: try reader.byte() == 1)
    number(set)
    let finger = try reader.number(Int.self)
    var slots: ContiguousArray<SetTable.Slot> = []
    for _ in 0..<(try reader.count()) {
      let slot = SetTable.Slot(hash: try reader.number(), key: try value())
      guard try slot.key.isUnbound || slot.key.hash() == slot.hash else { throw ByteReader.damaged }
      slots.append(slot)
    }
    guard let table = SetTable(slots: slots, finger: finger) else { throw ByteReader.damaged }
    set.table = table
    return set
  }
}
