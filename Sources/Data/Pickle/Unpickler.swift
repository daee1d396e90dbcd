public import NDArray

/// How the byte strings of Python 2 pickles are read, as the `encoding` argument of Python's `pickle.load`.
public enum PickleStringEncoding: String, Sendable {
  /// As ASCII text; other bytes are an error. Python's default.
  case ascii = "ASCII"
  /// As Latin-1 text, which NumPy arrays in Python 2 pickles need.
  case latin1
  /// As UTF-8 text.
  case utf8 = "utf-8"
  /// As bytes objects.
  case bytes
}

/// Reads pickles of protocols 0 to 5 without ever importing or calling anything.
///
///     var unpickler = Unpickler(try FileBytes.read("data.pkl"))
///     let data = try unpickler.load()
///     let samples = data.items?[0].ndarray
///
/// NumPy arrays, scalars and dtypes and the container classes of the standard library are rebuilt by name; every other
/// class or function becomes a `PickledObject`. A damaged or hostile file gives a failure that names the byte, and what is
/// kept in memory stays below a small multiple of the file (`UnpicklingBudget`).
public struct Unpickler {
  private let bytes: [UInt8]
  private let encoding: PickleStringEncoding
  /// Where the next pickle starts, in bytes.
  public private(set) var position: Int

  /// A reader of the pickles that follow each other in `bytes` from `position` on.
  public init(_ bytes: [UInt8], at position: Int = 0, encoding: PickleStringEncoding = .ascii) {
    self.bytes = bytes
    self.encoding = encoding
    self.position = max(0, min(position, bytes.count))
  }

  /// The next pickle. Throws `.unpickling` for anything wrong with the data, with the byte it was found at.
  /// `progress` counts bytes.
  public mutating func load(progress: ProgressHandler? = nil) throws -> PickleValue {
    let (encoding, start) = (encoding, position)
    let (value, end) = try bytes.withUnsafeBytes { buffer in
      var machine = UnpicklingMachine(PickleInput(buffer, position: start), encoding: encoding, progress: progress)
      return (try machine.run(), machine.input.position)
    }
    position = end
    return value
  }
}

/// Reads the first pickle in the file at `path`. Throws as `Unpickler.load` and `FileBytes.read` do.
public func loadPickle(
  _ path: String, encoding: PickleStringEncoding = .ascii, progress: ProgressHandler? = nil
) throws -> PickleValue {
  var unpickler = Unpickler(try FileBytes.read(path), encoding: encoding)
  return try unpickler.load(progress: progress)
}
