import Foundation

/// TFLite and ONNX Runtime, as far as a Python has them, on a network of the same shape in int8.
struct Peers {
  let python: String
  let script: String

  /// Seconds per sample of each peer, by name.
  func seconds(_ network: Network, batch: Int, threads: Int) -> [(name: String, seconds: Double)] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, script, "\(batch)", "\(threads)", network.text]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return [] }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let seconds = Double(parts[1]) else { return nil }
      return (String(parts[0]), seconds)
    }
  }
}
