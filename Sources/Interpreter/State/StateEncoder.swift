import BigInt
import NDArray

/// Writes values of global variables as bytes that are the same for equal values, and finds out which variables share
/// something that can change.
///
/// Every object is written once, in the first variable by name that reaches it; the others refer to it by that name and its
/// number there.
struct StateEncoder {
  private let names: HostNames
  /// More bytes than this are not saved.
  private let limit: Int
  private var writer = ByteWriter()
  private var known: [ObjectIdentifier: (variable: Int, number: Int)] = [:]
  private var variables: [(name: String, saved: SavedVariable)] = []
  private var groups = DisjointSets()
  private var count = 0
  private var isComplete = true
  private var usedNames: Set<String> = []
  private var isUnknown = false
  private var isLive = false

  /// An encoder that calls what the host gave by these names.
  init(names: HostNames, limit: Int) {
    self.names = names
    self.limit = limit
  }

  /// Adds a variable, later in the alphabet than those before.
  mutating func add(_ name: String, _ value: Value) {
    (writer, count, isComplete, usedNames, isLive) = (ByteWriter(), 0, true, [], false)
    groups.add()
    let place = variables.count
    variables.append((name, SavedVariable(bytes: nil, fixed: nil, usedNames: [], isLive: false, group: [])))
    write(value)
    var fixed: Object?
    if case .object(let object) = value, case .fixed = object.state { fixed = object }
    variables[place].saved = SavedVariable(
      bytes: isComplete ? writer.bytes : nil, fixed: fixed, usedNames: usedNames, isLive: isLive, group: [])
  }

  /// All that was added.
  mutating func finish() -> SavedVariables {
    var members: [Int: [String]] = [:]
    for place in variables.indices { members[groups.root(of: place), default: []].append(variables[place].name) }
    var result: [String: SavedVariable] = [:]
    for place in variables.indices {
      var saved = variables[place].saved
      saved.group = members[groups.root(of: place)] ?? []
      result[variables[place].name] = saved
    }
    return SavedVariables(variables: result, isUnknown: isUnknown)
  }

  // MARK: values

  private mutating func put(_ tag: StateTag) { writer.write(tag.rawValue) }

  private mutating func write(_ value: Value) {
    switch value {
    case .unbound: put(.unbound)
    case .none: put(.none)
    case .bool(let flag): put(flag ? .yes : .no)
    case .int(let number):
      put(.int)
      writer.write(number)
    case .float(let number):
      put(.float)
      writer.write(number)
    case .string(let text):
      put(.string)
      writer.write(text.value)
    case .list(let list): begin(list, .list) { $0.write(all: list.items) }
    case .tuple(let tuple): begin(tuple, .tuple) { $0.write(all: tuple.items) }
    case .dict(let dict):
      if names.isLive(dict) { return writeLive() }
      begin(dict, .dict) {
        $0.writer.write(dict.count)
        for (key, value) in dict.pairs {
          $0.write(key)
          $0.write(value)
        }
      }
    case .function(let function): begin(function, .function) { $0.write(function) }
    case .object(let object): write(object)
    }
  }

  private mutating func write(all values: ContiguousArray<Value>) {
    writer.write(values.count)
    for value in values { write(value) }
  }

  private mutating func write(_ object: Object) {
    if let name = names.name(of: object) {
      put(.host)
      // The values that it shows are not kept: they may be secret, and others next time.
      if object.exactly(HostModule.self)?.isLive == true { isLive = true }
      return writer.write(name)
    }
    if writeConstant(object) { return }
    if let array = object.exactly(ArrayObject.self) {
      return begin(object, .array) { $0.write(array.array) }
    }
    if let set = object.exactly(SetObject.self) { return begin(object, .set) { $0.write(set) } }
    if let cell = object.exactly(Cell.self) { return begin(object, .cell) { $0.write(cell.value) } }
    switch object.state {
    case .unknown:
      isUnknown = true
      isComplete = false
    case .fixed: isComplete = false
    case .opaque(let owners):
      isComplete = false
      begin(object, .object) { $0.share(owners) }
    case .saved(let kind, let bytes, let owners):
      begin(object, .object) {
        $0.writer.write(kind)
        $0.writer.write(block: bytes)
        $0.share(owners)
      }
    }
  }

  /// What a module shows of the world is there anyway.
  private mutating func writeLive() {
    (isLive, isComplete) = (true, false)
  }

  /// Writes an object that never changes; false if it is none.
  private mutating func writeConstant(_ object: Object) -> Bool {
    // They are numbered all the same: programs can tell whether two are one.
    if let object = object.exactly(ScalarObject.self) {
      if object.scalar.dtype == .bool {
        put(object.scalar.isTrue ? .numpyYes : .numpyNo)
        return true
      }
      begin(object, .scalar) {
        $0.writer.write(object.scalar.dtype.rawValue)
        let memory = ArrayMemory(of: NDArray(object.scalar))
        $0.writer.write(block: memory.withBytes { Array($0) })
      }
    } else if let number = object.exactly(BigIntObject.self) {
      begin(object, .bigInt) { $0.writer.write(all: Array(number.value.words)) }
    } else if let object = object.exactly(BytesObject.self) {
      begin(object, .bytes) { $0.writer.write(block: object.bytes) }
    } else if let dtype = object.exactly(DTypeObject.self) {
      begin(object, .dtype) { $0.writer.write(dtype.dtype.rawValue) }
    } else if object.exactly(EllipsisObject.self) != nil {
      put(.ellipsis)
    } else if let range = object.exactly(RangeObject.self) {
      begin(object, .range) { for part in [range.start, range.stop, range.step] { $0.writer.write(part) } }
    } else if let slice = object.exactly(SliceObject.self) {
      begin(object, .slice) { for part in [slice.start, slice.stop, slice.step] { $0.write(part) } }
    } else {
      return false
    }
    return true
  }

  // MARK: objects that are numbered

  /// Writes an object that may be reached on several ways, unless it has been.
  private mutating func begin(_ object: AnyObject, _ tag: StateTag, _ body: (inout StateEncoder) -> Void) {
    let place = variables.count - 1
    if let before = known[ObjectIdentifier(object)] {
      groups.join(before.variable, place)
      // An owner that has only been named has no bytes to refer to.
      if before.number < 0 { isComplete = false }
      put(.again)
      writer.write(variables[before.variable].name)
      return writer.write(before.number)
    }
    known[ObjectIdentifier(object)] = (place, count)
    count += 1
    put(tag)
    // What is nested deeper than the stack reaches could not be read back.
    if StackGuard.isExhausted(limit: StackGuard.limit) {
      isUnknown = true
      isComplete = false
      return
    }
    body(&self)
  }

  /// Joins the variable with those that name one of the same owners.
  private mutating func share(_ owners: [AnyObject]) {
    let place = variables.count - 1
    for owner in owners {
      if let before = known[ObjectIdentifier(owner)] {
        groups.join(before.variable, place)
      } else {
        known[ObjectIdentifier(owner)] = (place, -1)
      }
    }
  }

  private mutating func write(_ function: FunctionObject) {
    usedNames.formUnion(function.code.globalNames)
    writer.write(function.code.key)
    for values in [function.defaults, function.keywordDefaults, function.captured] { write(all: values) }
  }

  private mutating func write(_ array: NDArray) {
    let memory = ArrayMemory(of: array)
    begin(memory.owner, .memory) { encoder in
      memory.withBytes { bytes in
        if bytes.count > encoder.limit - encoder.writer.bytes.count {
          encoder.isComplete = false
        } else {
          encoder.writer.write(block: bytes)
        }
      }
    }
    writer.write(array.dtype.rawValue)
    writer.write(all: array.shape)
    writer.write(all: array.strides)
    writer.write(array.memoryOffset)
  }

  /// The slots as they are: their order is that of the items.
  private mutating func write(_ set: SetObject) {
    writer.write(set.isFrozen ? 1 as UInt8 : 0)
    let table = set.table
    writer.write(table.finger)
    writer.write(table.slots.count)
    for slot in table.slots {
      if !Self.hasLastingHash(slot.key) { (isUnknown, isComplete) = (true, false) }
      writer.write(slot.hash)
      write(slot.key)
    }
  }

  /// Whether the value's hash is the same in another process.
  private static func hasLastingHash(_ value: Value) -> Bool {
    switch value {
    case .unbound, .none, .bool, .int, .float, .string: true
    case .tuple(let tuple): tuple.items.allSatisfy(hasLastingHash)
    case .object(let object): object is BigIntObject || object is ScalarObject
    default: false
    }
  }
}
