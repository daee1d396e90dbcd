/// Module-level names as numbered slots. They outlive a cell, so a later cell compiles against the same slots. Builtins
/// and the prelude lie in a second layer that a program's own names hide.
final class GlobalTable {
  private(set) var names: [String] = []
  private var slots: [String: Int] = [:]
  // Room for every slot there can be, so that they never move; slots come to life as they are given out.
  /// The program's own values; unbound where there is none.
  let values: UnsafeMutablePointer<Value>
  /// Builtins; unbound where there is none.
  let builtins: UnsafeMutablePointer<Value>
  static let capacity = 1 << 16

  /// The import that would define a name, for advice.
  var importLine: (_ name: String) -> String? = { _ in nil }

  init() {
    values = .allocate(capacity: Self.capacity)
    builtins = .allocate(capacity: Self.capacity)
  }
  deinit {
    values.deinitialize(count: names.count)
    values.deallocate()
    builtins.deinitialize(count: names.count)
    builtins.deallocate()
  }

  /// The slot of `name`, made if it is new.
  func slot(for name: String) throws -> Int {
    if let slot = slots[name] { return slot }
    if names.count >= Self.capacity { throw PythonError("MemoryError", "too many global names") }
    let slot = names.count
    (values + slot).initialize(to: .unbound)
    (builtins + slot).initialize(to: .unbound)
    slots[name] = slot
    names.append(name)
    return slot
  }

  /// The program's value of `name`.
  subscript(name: String) -> Value? {
    slots[name].flatMap { values[$0].isUnbound ? nil : values[$0] }
  }
  /// The builtin `name`.
  func builtin(_ name: String) -> Value? { slots[name].flatMap { builtins[$0].isUnbound ? nil : builtins[$0] } }

  /// The builtin in a slot whose name the program has not given a value, if it is an object.
  @inline(__always) func lentBuiltin(_ slot: Int) -> Unmanaged<Object>? {
    values[slot].isUnbound ? (builtins + slot).lentObject : nil
  }

  /// Whether `name` has a value, the program's own or a builtin.
  func isDefined(_ name: String) -> Bool { self[name] != nil || builtin(name) != nil }

  /// Names with a value of the program's own, in order of first use.
  var definedNames: [String] { names.indices.filter { !values[$0].isUnbound }.map { names[$0] } }
  /// Names of builtins.
  var builtinNames: [String] { names.indices.filter { !builtins[$0].isUnbound }.map { names[$0] } }

  /// Forgets the program's own values.
  func removeAll() { for slot in names.indices { values[slot] = .unbound } }
}
