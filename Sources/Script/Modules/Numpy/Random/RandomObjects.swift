import Interpreter
import NDArray

/// A stream of legacy random numbers.
final class RandomStateObject: Object {
  /// Where the stream is.
  var stream: RandomState {
    get {
      noteDraw()
      return current
    }
    _modify {
      noteDraw()
      yield &current
    }
  }
  private var current: RandomState
  /// Whether what was drawn since `watch` depends on where the stream was then.
  private(set) var dependsOnStart = false
  private var isSeeded = false
  /// Whether it was used at all since `watch`.
  var isUsed: Bool { isSeeded || dependsOnStart }

  init(_ state: RandomState = RandomState()) { current = state }

  /// Starts the stream anew.
  func seed(_ state: RandomState) {
    current = state
    isSeeded = true
  }
  /// The stream as bytes; setting them is not a use of it.
  var bytes: [UInt8] { current.bytes }
  /// Moves the stream to where it was saved. Throws a value failure if the bytes make no sense.
  func restore(_ bytes: some Collection<UInt8>) throws { current = try RandomState(bytes: Array(bytes)) }
  /// Begins to watch how the stream is used.
  func watch() { (dependsOnStart, isSeeded) = (false, false) }
  private func noteDraw() { dependsOnStart = dependsOnStart || !isSeeded }

  override var state: ObjectState { .saved(kind: typeName, bytes: bytes, sharing: []) }
  override var typeName: String { "RandomState" }
  override func repr() throws -> String { "RandomState(MT19937) at \(shownAddress)" }
}

/// A stream of current random numbers.
final class GeneratorObject: Object {
  var generator: RandomGenerator

  init(_ generator: RandomGenerator) { self.generator = generator }

  override var state: ObjectState { .saved(kind: typeName, bytes: generator.bytes, sharing: []) }
  override var typeName: String { "Generator" }
  override func repr() throws -> String { "Generator(PCG64) at \(shownAddress)" }
}

extension Object {
  fileprivate var shownAddress: String {
    "0x" + String(UInt(bitPattern: ObjectIdentifier(self).hashValue), radix: 16, uppercase: true)
  }
}
