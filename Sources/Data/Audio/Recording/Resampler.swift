internal import CAudio
import NDArray

/// Changes the rate of samples that come in blocks, with a band limit at nine tenths of what the lower rate can hold.
final class Resampler {
  private let converter: OpaquePointer
  private let ratio: Double
  private var output: [Float]

  /// From one number of samples per second to another. Throws a value failure for rates more than 256-fold apart.
  init(from: Int, to: Int) throws(Failure) {
    try AudioLibrary.rates.load()
    ratio = Double(to) / Double(from)
    guard caudio_can_convert(ratio) != 0 else {
      throw Failure(.value, "\(from) samples per second cannot be made \(to): the rates are more than 256-fold apart")
    }
    guard let converter = caudio_converter_new() else { throw Failure(.memory, "no memory to change the sample rate") }
    self.converter = converter
    output = [Float](repeating: 0, count: 1 << 14)
  }

  deinit { caudio_converter_free(converter) }

  /// Takes the next samples and hands what becomes of them to `body`, in as many pieces as there are. With the last
  /// samples comes everything that is still held back.
  func convert(
    _ samples: UnsafeBufferPointer<Float>, isLast: Bool, _ body: (UnsafeBufferPointer<Float>) throws -> Void
  ) throws {
    let ratio = ratio
    try output.withUnsafeMutableBufferPointer { output in
      // The library wants a place to read from even when there is nothing to read.
      guard let room = output.baseAddress else { return }
      var block = caudio_block()
      block.output = room
      block.output_count = Int64(output.count)
      block.is_last = isLast ? 1 : 0
      var done = 0
      while true {
        block.input = samples.baseAddress.map { UnsafePointer($0 + done) } ?? UnsafePointer(room)
        block.input_count = Int64(samples.count - done)
        if let reason = caudio_convert(converter, ratio, &block) {
          throw Failure(.os, "the sample rate could not be changed (libsamplerate: \(String(cString: reason)))")
        }
        done += Int(block.read_count)
        if block.written_count > 0 {
          try body(UnsafeBufferPointer(rebasing: output[..<Int(block.written_count)]))
        } else if block.read_count == 0 || done == samples.count && !isLast {
          return
        }
      }
    }
  }
}
