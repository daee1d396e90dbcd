internal import CHDF5Process
internal import NDArray

/// The process that reads one HDF5 file, and what it says. The HDF5 library may crash on a damaged file; then the process ends
/// and a `Failure` says that the file is damaged.
final class HDF5Process {
  let path: String
  private var process: ch5_process

  /// Starts the process, which opens the file.
  init(path: String) throws {
    try HDF5Library.load()
    var process = ch5_process()
    let error = ch5_start_reading(&process, path)
    guard error == 0 else {
      throw Failure(.os, "\(path): the process that would read it cannot be started (error \(error))")
    }
    self.path = path
    self.process = process
    do {
      _ = try answer(limit: 1 << 10)
    } catch let reason as Refusal {
      throw damaged(reason.text)
    }
  }

  deinit { ch5_stop(&process) }

  /// Why an object or attribute cannot be had.
  struct Refusal: Error {
    let text: String
  }

  /// The bytes of a string attribute of `object`; nil if there is none. Throws `Refusal`, or `Failure` if the process ends.
  func strings(_ attribute: String, of object: String, limit: Int) throws -> [UInt8]? {
    try request(ch5_strings, of: object, attribute, limit: limit, size: 65 << 20)
  }

  /// The bytes of the dataset at `object`; nil if there is none. Throws `Refusal`, or `Failure` if the process ends.
  func floats(_ object: String, limit: Int) throws -> [UInt8]? {
    try request(ch5_floats, of: object, "", limit: limit, size: (limit + 256) * 4)
  }

  /// The bytes of an attribute of `object`, or of the dataset itself if `attribute` is nil, stored as exactly `type`; nil if
  /// there is none. Throws `Refusal`, or `Failure` if the process ends.
  func numbers(_ type: HDF5Type, _ attribute: String? = nil, of object: String, limit: Int) throws -> [UInt8]? {
    try request(ch5_numbers, type.code, of: object, attribute ?? "", limit: limit, size: (limit + 256) * 8)
  }

  private func request(
    _ kind: Int, _ type: UInt32 = 0, of object: String, _ attribute: String, limit: Int, size: Int
  ) throws -> [UInt8]? {
    let sent = ch5_request(&process, UInt32(kind), type, object, attribute, UInt64(limit))
    guard sent == 0 else { throw damaged() }
    return try answer(limit: size)
  }

  private func answer(limit: Int) throws -> [UInt8]? {
    var answer = ch5_answer()
    guard ch5_receive(&process, &answer) == 0, answer.size <= limit else { throw damaged() }
    var bytes = [UInt8](repeating: 0, count: Int(answer.size))
    guard ch5_read(&process, &bytes, bytes.count) == 0 else { throw damaged() }
    switch Int(answer.status) {
    case ch5_found: return bytes
    case ch5_absent: return nil
    default: throw Refusal(text: String(decoding: bytes, as: UTF8.self))
    }
  }

  private func damaged(_ reason: String = "reading it made the HDF5 library fail") -> Failure {
    Failure(
      .os, "\(path): the HDF5 file is cut short or damaged (\(reason))",
      hint: "fetch or copy the file again, and compare its size with the original")
  }
}
