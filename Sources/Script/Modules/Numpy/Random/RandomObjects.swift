import Interpreter
import NDArray

/// A stream of legacy random numbers.
final class RandomStateObject: Object {
  var state = RandomState()

  override var typeName: String { "RandomState" }
  override func repr() throws -> String { "RandomState(MT19937) at \(shownAddress)" }
}

/// A stream of current random numbers.
final class GeneratorObject: Object {
  var generator: RandomGenerator

  init(_ generator: RandomGenerator) { self.generator = generator }

  override var typeName: String { "Generator" }
  override func repr() throws -> String { "Generator(PCG64) at \(shownAddress)" }
}

extension Object {
  fileprivate var shownAddress: String {
    "0x" + String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16, uppercase: true)
  }
}
