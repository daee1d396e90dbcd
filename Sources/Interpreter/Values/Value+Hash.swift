import BigInt

/// CPython's hashes of numbers and tuples, so that `hash(x)` prints the same and sets of numbers keep the same order.
extension Value {
  /// `hash(self)`. Throws TypeError for values that can change.
  @inline(__always) public func hash() throws -> Int {
    if case .int(let value) = self, value.magnitude < NumberHash.modulus { return value == -1 ? -2 : value }
    if case .string(let text) = self { return text.hashCode }
    return try hashSlow()
  }

  @inline(never) private func hashSlow() throws -> Int {
    switch self {
    case .unbound: return 0
    case .none: return 0x17A5_C0DE
    case .bool(let value): return value ? 1 : 0
    case .int(let value): return NumberHash.of(value)
    case .float(let value): return NumberHash.of(value)
    case .string(let text): return text.hashCode
    case .tuple(let tuple):
      try StackGuard.check()
      return try NumberHash.combine(tuple.items) { try $0.hash() }
    case .function(let function): return ObjectIdentifier(function).hashValue >> 4
    case .object(let object): return try object.hash()
    case .list, .dict: throw PythonError.type("unhashable type: '\(typeName)'")
    }
  }
}

/// Hashing modulo the prime 2^61 - 1, under which equal numbers of different types have equal hashes.
enum NumberHash {
  static let modulus: UInt = (1 << 61) - 1

  static func of(_ value: Int) -> Int { signed(value.magnitude % modulus, isNegative: value < 0) }

  static func of(_ value: BigInt) -> Int {
    signed(UInt(value.magnitude % BigUInt(modulus)), isNegative: value.sign == .minus)
  }

  static func of(_ value: Double) -> Int {
    guard value.isFinite else { return value.isNaN ? 0 : value > 0 ? 314_159 : -314_159 }
    if let integer = Int(exactly: value) { return of(integer) }
    // The significand times a power of two, which rotates within 61 bits.
    let shift = Int(value.exponent) - 52
    let significand = UInt(value.significand.magnitude * 0x1p52) % modulus
    let rotation = UInt(((shift % 61) + 61) % 61)
    let rotated = rotation == 0 ? significand : ((significand << rotation) & modulus) | (significand >> (61 - rotation))
    return signed(rotated == modulus ? 0 : rotated, isNegative: value < 0)
  }

  private static func signed(_ magnitude: UInt, isNegative: Bool) -> Int {
    let value = isNegative ? -Int(magnitude) : Int(magnitude)
    return value == -1 ? -2 : value
  }

  /// The hash of a tuple from its items' hashes (xxHash's mixing steps).
  static func combine<Item>(_ items: some Collection<Item>, hash: (Item) throws -> Int) rethrows -> Int {
    var sum: UInt = 2_870_177_450_012_600_261
    for item in items {
      sum &+= UInt(bitPattern: try hash(item)) &* 14_029_467_366_897_019_727
      sum = (sum << 31) | (sum >> 33)
      sum = sum &* 11_400_714_785_074_694_791
    }
    sum &+= UInt(items.count) ^ (2_870_177_450_012_600_261 ^ 3_527_539)
    return sum == UInt.max ? 1_546_275_796 : Int(bitPattern: sum)
  }
}
