public import NDArray

/// A recording of one channel.
///
///     let recording = try Recording(path: "yes.wav", rate: 16000)
///     let seconds = recording.samples.count / recording.rate
public struct Recording: Sendable {
  /// Full scale is -32768 to 32767.
  public let samples: [Int16]
  /// Samples per second.
  public let rate: Int

  /// Seconds that a recording may last.
  public static let longest = 3600
  /// Bytes that a file may have.
  static let largestFile = 1 << 30

  /// Reads a file in a format of libsndfile, which may lie in a zip archive (`words.zip/yes/anna_1.wav`), mixes its channels and changes its rate to `rate`, or leaves it. A 16-bit
  /// file of one channel at that rate gives its own samples. Throws `.fileNotFound` and its like; `.value` for a file
  /// that is damaged, cut short, longer than an hour or has samples that are no numbers; `.os` for a missing library.
  public init(path: String, rate: Int? = nil, progress: ProgressHandler? = nil) throws {
    self = try FileOrMember.withContents(of: path, upTo: Recording.largestFile) { bytes in
      try Recording(bytes, name: path, rate: rate, progress: progress)
    }
  }

  /// The same of a file whose bytes are here; `name` names it in errors.
  public init(
    _ bytes: UnsafeRawBufferPointer, name: String, rate wanted: Int? = nil, progress: ProgressHandler? = nil
  ) throws {
    let reader = try SoundReader(bytes, name: name)
    let rate = wanted ?? reader.rate
    guard rate > 0 else { throw Failure(.value, "\(rate) samples per second, expected more than none") }
    if let expected = WaveHead.expectedCount(bytes), bytes.count < expected {
      throw Failure(.value, "'\(name)' is cut short: it has \(bytes.count) of \(expected) bytes")
    }
    let resampler = rate == reader.rate ? nil : try Resampler(from: reader.rate, to: rate)
    var samples: [Int16] = []
    var count = 0
    func append(_ block: UnsafeBufferPointer<Float>) throws {
      guard samples.count + block.count <= rate * Recording.longest else {
        throw Failure(.value, "'\(name)' lasts longer than an hour", hint: "split the recording")
      }
      for sample in block { samples.append(Recording.sample(sample)) }
    }
    try withUnsafeTemporaryAllocation(of: Float.self, capacity: SoundReader.blockSize) { room in
      guard let block = room.baseAddress else { return }
      while true {
        try progress?(count, max(reader.claimedFrames, count))
        let read = reader.read(into: block)
        let values = UnsafeBufferPointer(start: block, count: read)
        guard values.allSatisfy(\.isFinite) else {
          throw Failure(.value, "'\(name)' has samples that are no finite numbers")
        }
        count += read
        if let resampler {
          try resampler.convert(values, isLast: read == 0, append)
        } else {
          try append(values)
        }
        if read == 0 { break }
      }
    }
    if bytes.starts(with: "fLaC".utf8), count < reader.claimedFrames {
      throw Failure(.value, "'\(name)' is cut short or damaged: it has \(count) of \(reader.claimedFrames) frames")
    }
    if resampler != nil {
      // How many come out of the filter differs by one or two with the version of the library.
      let exact = Int((Double(count) * Double(rate) / Double(reader.rate)).rounded())
      samples = Array(samples.prefix(exact)) + [Int16](repeating: 0, count: max(exact - samples.count, 0))
    }
    self.samples = samples
    self.rate = rate
  }

  private static func sample(_ value: Float) -> Int16 {
    Int16(min(max((value * 32768).rounded(.toNearestOrEven), -32768), 32767))
  }
}
