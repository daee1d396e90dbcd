internal import CAudio
import NDArray

/// Reads a sound file in memory, block by block and mixed to one channel.
final class SoundReader {
  /// Frames in the file, as far as its head can be trusted.
  let claimedFrames: Int
  /// Frames per second.
  let rate: Int
  private let file: OpaquePointer
  private let channels: Int
  private var frames: [Float]

  /// The most frames a block has.
  static let blockSize = 1 << 12

  /// Opens the file that `bytes` hold, which must outlive the reader. Throws a value failure that begins with `name` for
  /// anything but a sound file.
  init(_ bytes: UnsafeRawBufferPointer, name: String) throws(Failure) {
    try AudioLibrary.files.load()
    if bytes.isEmpty { throw Failure(.value, "'\(name)' is empty, expected a sound file") }
    var format = caudio_format()
    var reason = [CChar](repeating: 0, count: 256)
    guard let file = caudio_open(bytes.baseAddress, Int64(bytes.count), &format, &reason, reason.count) else {
      let text = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw Failure(
        .value, "'\(name)' is no sound file that can be read (libsndfile: \(text))",
        hint: "expected is WAV, FLAC, OGG or another format of libsndfile")
    }
    self.file = file
    claimedFrames = Int(format.frames)
    rate = Int(format.rate)
    channels = Int(format.channels)
    frames = []
    guard rate > 0, channels > 0, channels <= 1024 else {
      throw Failure(
        .value, "'\(name)' has \(channels) channels at \(rate) Hz, expected 1 to 1024 channels and a rate above zero")
    }
    frames = [Float](repeating: 0, count: SoundReader.blockSize * channels)
  }

  deinit { caudio_close(file) }

  /// Reads the next frames into `block`, which has room for `blockSize`: the means of their channels. Returns how many
  /// there were, none at the end.
  func read(into block: UnsafeMutablePointer<Float>) -> Int {
    let count = min(max(Int(caudio_read(file, &frames, Int64(SoundReader.blockSize))), 0), SoundReader.blockSize)
    if channels == 1 {
      for index in 0..<count { block[index] = frames[index] }
      return count
    }
    for index in 0..<count {
      var sum: Float = 0
      for channel in 0..<channels { sum += frames[index * channels + channel] }
      block[index] = sum / Float(channels)
    }
    return count
  }
}
