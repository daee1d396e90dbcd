internal import CHDF5Process
internal import NDArray

/// Makes an HDF5 file in the memory of a process of its own, object by object. What cannot be made is told at the end. Equal
/// contents give equal bytes.
final class HDF5Writer {
  private var process: ch5_process

  /// Starts the process, with a file that holds an empty group '/'.
  init() throws {
    try HDF5Library.load()
    var process = ch5_process()
    let error = ch5_start_making(&process)
    guard error == 0 else {
      throw Failure(.os, "the process that would make the HDF5 file cannot be started (error \(error))")
    }
    self.process = process
  }

  deinit { ch5_stop(&process) }

  /// Makes a group in one that is there.
  func addGroup(_ path: String) throws { try put(ch5_group, 0, path, "", [], []) }

  /// Makes a dataset of an array's numbers in a group that is there.
  func addDataset<T: HDF5Number & Element>(_ path: String, _ array: NDArray, of type: T.Type) throws {
    guard array.dtype == T.dtype else { throw failure("dataset '\(path)' is of another type") }
    try array.withContiguousBytes { try put(ch5_dataset, T.hdf5Type.code, path, "", array.shape, Array($0)) }
  }

  /// Gives an object that is there an attribute of one number.
  func setAttribute<T: HDF5Number>(_ name: String, of object: String, to value: T) throws {
    try put(ch5_attribute, T.hdf5Type.code, object, name, [], withUnsafeBytes(of: value, Array.init))
  }

  /// Gives an object that is there an attribute of numbers on one axis.
  func setAttribute<T: HDF5Number>(_ name: String, of object: String, to values: [T]) throws {
    try put(ch5_attribute, T.hdf5Type.code, object, name, [values.count], values.withUnsafeBytes(Array.init))
  }

  /// Gives an object that is there an attribute of text, which must not hold the null character.
  func setAttribute(_ name: String, of object: String, to text: String) throws {
    try put(ch5_attribute, UInt32(ch5_text), object, name, [], Array(text.utf8))
  }

  /// The bytes of the file. Nothing can be added afterwards. Throws an `.os` failure if something could not be made.
  func finish() throws -> [UInt8] {
    try put(ch5_file, 0, "", "", [], [])
    var answer = ch5_answer()
    guard ch5_receive(&process, &answer) == 0, answer.size <= 1 << 40 else { throw failure() }
    var bytes = [UInt8](repeating: 0, count: Int(answer.size))
    guard ch5_read(&process, &bytes, bytes.count) == 0 else { throw failure() }
    guard Int(answer.status) == ch5_found else { throw failure(String(decoding: bytes, as: UTF8.self)) }
    return bytes
  }

  private func put(
    _ kind: Int, _ type: UInt32, _ object: String, _ attribute: String, _ shape: [Int], _ bytes: [UInt8]
  ) throws {
    let extents = shape.map { UInt64(clamping: $0) }
    let sent = ch5_put(
      &process, UInt32(kind), type, object, attribute, UInt32(clamping: shape.count), extents, bytes,
      UInt64(bytes.count))
    guard sent == 0 else { throw failure() }
  }

  private func failure(_ reason: String = "its process ended") -> Failure {
    Failure(.os, "the HDF5 file cannot be made: \(reason)")
  }
}
