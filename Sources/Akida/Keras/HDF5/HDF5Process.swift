internal import CHDF5Reader
internal import NDArray

/// The process that reads one HDF5 file, and what it says. The HDF5 library may crash on a damaged file; then the process ends
/// and a `Failure` says that the file is damaged.
final class HDF5Process {
  let path: String
  private var reader: ch5_reader

  /// Starts the process, which opens the file.
  init(path: String) throws {
    var reader = ch5_reader()
    let error = ch5_start(&reader, path)
    guard error == 0 else {
      throw Failure(.os, "\(path): the process that would read it cannot be started (error \(error))")
    }
    self.path = path
    self.reader = reader
    do {
      _ = try answer(limit: 1 << 10)
    } catch let reason as Refusal {
      throw damaged(reason.text)
    }
  }

  deinit { ch5_stop(&reader) }

  /// Why an object or attribute cannot be had.
  struct Refusal: Error {
    let text: String
  }

  /// The bytes of a string attribute of `object`; nil if there is none. Throws `Refusal`, or `Failure` if the process ends.
  func strings(_ attribute: String, of object: String, limit: Int) throws -> [UInt8]? {
    guard ch5_request(&reader, UInt32(ch5_strings), object, attribute, UInt64(limit)) == 0 else { throw damaged() }
    return try answer(limit: 65 << 20)
  }

  /// The bytes of the dataset at `object`; nil if there is none. Throws `Refusal`, or `Failure` if the process ends.
  func floats(_ object: String, limit: Int) throws -> [UInt8]? {
    guard ch5_request(&reader, UInt32(ch5_floats), object, "", UInt64(limit)) == 0 else { throw damaged() }
    return try answer(limit: (limit + 256) * 4)
  }

  private func answer(limit: Int) throws -> [UInt8]? {
    var answer = ch5_answer()
    guard ch5_receive(&reader, &answer) == 0, answer.size <= limit else { throw damaged() }
    var bytes = [UInt8](repeating: 0, count: Int(answer.size))
    guard ch5_read(&reader, &bytes, bytes.count) == 0 else { throw damaged() }
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
