public import NDArray

/// A folder of recordings, with a folder for each word, on its way to features.
///
///     let folder = try SpeechFolder(path: "speech_commands", settings: SpeechSettings())
///     let samples = try folder.samples { done, total in }
public struct SpeechFolder {
  /// The class of noise without speech, and the folder that Speech Commands keeps noise in.
  static let silence = "_silence_"
  static let backgroundNoise = "_background_noise_"

  private let source: SpeechSource
  private let settings: SpeechSettings
  private let words: [String]
  /// The recordings of all words, with their classes and sides.
  private let items: [Item]

  /// Something that becomes one sample, or one and its copies.
  private struct Item {
    /// nil for a piece of noise.
    let file: SpeechFile?
    let label: Int
    let isValidation: Bool
    let number: Int
    var isTraining: Bool { !isValidation }
  }

  /// Lists what is in the folder or zip archive at `path`. Throws `.fileNotFound`, and a value failure for a folder without
  /// recordings, a word that has none, or settings out of range.
  public init(path: String, settings: SpeechSettings) throws {
    try settings.check()
    source = try SpeechSource(path: path)
    self.settings = settings
    words = settings.words ?? source.words
    guard !words.isEmpty else { throw Failure(.value, "'\(path)' has no folders of words") }
    guard Set(words).count == words.count else { throw Failure(.value, "words has a word twice") }
    var items: [Item] = []
    for (label, word) in words.enumerated() {
      guard let files = source.files[word] else {
        let list = source.words.prefix(20).joined(separator: ", ")
        throw Failure(.value, "'\(path)' has no recordings of '\(word)'", hint: "it has \(list)")
      }
      for file in files {
        let share = hashedShare(of: settings.split == .file ? file.stem : file.speaker)
        items.append(
          Item(file: file, label: label, isValidation: share < settings.validationShare, number: items.count))
      }
    }
    self.items = items
  }

  /// Reads the recordings and finds their features, on all cores. `progress` counts recordings. Throws a value failure when
  /// more than a quarter of the files cannot be read, or when there is no noise for a class of silence.
  public func samples(progress: ProgressHandler? = nil) throws -> SpeechSamples {
    try AudioLibrary.files.load()
    let noise = try readNoise(progress)
    let items = items + (settings.hasSilence ? try silence(of: noise) : [])
    let rowCounts = items.map { $0.isTraining && $0.file != nil ? 1 + settings.copies : 1 }
    var starts = [0]
    for count in rowCounts { starts.append(starts[starts.count - 1] + count) }
    var reasons = [String?](repeating: nil, count: items.count)
    let rows = try NDArray.filled([starts[items.count], MFCC.count], of: UInt8.self) { bytes in
      try reasons.withUnsafeMutableBufferPointer { reasons in
        let makers = try (0..<parallelSlots).map { _ in try SampleMaker(source, noise, settings) }
        // Every item has places of its own; the compiler cannot see that.
        nonisolated(unsafe) let (bytes, reasons) = (bytes, reasons)
        try inParallel(count: items.count, threads: makers.count, progress: progress) { slot, range in
          for index in range {
            let item = items[index]
            let place = bytes[starts[index] * MFCC.count..<starts[index + 1] * MFCC.count]
            do {
              let rows = UnsafeMutableBufferPointer(rebasing: place)
              if let file = item.file {
                try makers[slot].make(file, count: rowCounts[index], rows)
              } else {
                try makers[slot].makeSilence(item.number, validation: item.isValidation, rows)
              }
            } catch let failure as Failure {
              reasons[index] = failure.message
            } catch {
              reasons[index] = "\(error)"
            }
          }
        }
      }
    }
    let unread = zip(items, reasons).compactMap { item, reason in reason.map { (item.file?.path ?? "noise", $0) } }
    if let first = unread.first, unread.count * 4 > items.count {
      throw Failure(
        .value, "\(unread.count) of \(items.count) files cannot be read, the first because \(first.1)")
    }
    let good = items.indices.filter { reasons[$0] == nil }
    var training = good.filter { items[$0].isTraining }.flatMap { index in
      (starts[index]..<starts[index + 1]).map { (row: $0, label: items[index].label) }
    }
    var random = RandomState(seed: settings.seed)
    training = try random.permutation(training.count).elements(as: Int64.self).map { training[Int($0)] }
    let validation = good.filter { items[$0].isValidation }.map { (row: starts[$0], label: items[$0].label) }
    return SpeechSamples(
      training: try part(training, of: rows), validation: try part(validation, of: rows),
      words: words + (settings.hasSilence ? [Self.silence] : []), unread: unread, fileCount: items.count)
  }

  private func part(_ picked: [(row: Int, label: Int)], of rows: NDArray) throws -> SpeechSamples.Part {
    let x = try NDArray.filled([picked.count, MFCC.frames, MFCC.coefficients, 1], of: UInt8.self) { target in
      rows.withContiguous(UInt8.self) { source in
        for (place, sample) in picked.enumerated() {
          for index in 0..<MFCC.count { target[place * MFCC.count + index] = source[sample.row * MFCC.count + index] }
        }
      }
    }
    return SpeechSamples.Part(x: x, y: NDArray(picked.map { Int32($0.label) }))
  }

  /// The recordings of noise, if copies or silence want them. One that cannot be read is an error.
  private func readNoise(_ progress: ProgressHandler?) throws -> BackgroundNoise {
    let isWanted = settings.hasSilence || settings.copies > 0 && settings.noise > 0
    let files = isWanted ? source.files[Self.backgroundNoise] ?? [] : []
    let recordings = try files.map { file in
      try progress?(0, items.count)
      return try source.recording(file)
    }
    return BackgroundNoise(recordings, validationShare: settings.validationShare)
  }

  /// Pieces of noise: as many for training and for validation as a word has on the average.
  private func silence(of noise: BackgroundNoise) throws(Failure) -> [Item] {
    guard !words.contains(Self.silence) else {
      throw Failure(.value, "'\(Self.silence)' is among the words already")
    }
    var pieces: [Item] = []
    for isValidation in [false, true] {
      let count = items.count { $0.isValidation == isValidation }
      guard count > 0 else { continue }
      guard noise.isThere(validation: isValidation) else {
        throw Failure(
          .value, "there is no second of noise for the \(isValidation ? "validation" : "training") of \(Self.silence)",
          hint: "silence needs longer recordings of noise in the folder \(Self.backgroundNoise)")
      }
      for _ in 0..<max((count + words.count / 2) / words.count, 1) {
        pieces.append(Item(file: nil, label: words.count, isValidation: isValidation, number: pieces.count))
      }
    }
    return pieces
  }
}
