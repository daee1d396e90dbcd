import Data
import Interpreter
import NDArray

/// Sound: recordings, the features that keyword networks hear, and folders of recordings as data sets.
struct SoundCommands {
  let context: CommandContext

  var all: [Command] { [loadWav, mfcc, speechFolder] }

  /// What the examples of the group begin with.
  static let setup = """
    recordings = fetch('synthetic_words')
    clip = load_wav(recordings + '/lamp/synthetic00_nohash_0.flac')
    """

  // MARK: load_wav

  private var loadWav: Command {
    .own(
      "load_wav", "Reads a recording: WAV, FLAC, OGG and what else libsndfile knows, its channels mixed to one.",
      parameters: [
        .required("path", "the file, which may lie in a zip archive: 'words.zip/yes/anna_1.wav'", type: "str"),
        .optional(
          "rate", 16000, "samples per second to change the recording to; None leaves it as it is", type: "int or None"),
      ],
      returns: "int16 (samples,), full scale from -32768 to 32767",
      raises: "FileNotFoundError; ValueError for a file that is damaged, cut short, longer than an hour, or no sound; "
        + "OSError if libsndfile or libsamplerate is missing.",
      example: "clip = load_wav(recordings + '/lamp/synthetic00_nohash_0.flac')\nclip.dtype, len(clip) / 16000",
      seeAlso: ["mfcc", "speech_folder"]
    ) { arguments in
      let path = try arguments.string("path")
      let rate = try arguments.optionalInt("rate")
      if let rate, !(1...1_000_000 ~= rate) {
        throw arguments.error(
          "ValueError", "rate", "rate is \(rate), expected 1 to 1000000 samples per second, or None")
      }
      // A file in an archive changes with the archive.
      arguments.machine.use(path.contains(".zip/") ? .world : .file(path))
      return try arguments.blaming("path") {
        let recording = try context.work("load_wav", on: arguments.machine) {
          try Recording(path: path, rate: rate, progress: $0)
        }
        return Value(NDArray(recording.samples))
      }
    }
  }

  // MARK: mfcc

  private static var map: String {
    "'speech_commands', a pair (offset, scale) of ten numbers each, or a dict with these keys"
  }

  private var mfcc: Command {
    .own(
      "mfcc", "The features of clips of one second: 49 frames of 10 mel-frequency cepstral coefficients.",
      parameters: [
        .required(
          "samples",
          "one clip (samples,) or several (clips, samples) at 16000 samples per second, of any loudness; "
            + "after a second they are cut, before it filled up with zeros", type: "array"),
        .optional(
          "map", .none, "None for the coefficients themselves, or how they become bytes: " + Self.map,
          type: "None, str, tuple or dict"),
      ],
      returns:
        "float32 (49, 10) or (clips, 49, 10); with a map uint8 (49, 10, 1) or (clips, 49, 10, 1), as models take it",
      raises:
        "ValueError for other shapes, samples that are not finite, or an unknown map; OSError if FFTW is missing.",
      example: "mfcc(clip).shape, mfcc(clip).dtype\nmfcc(clip, map='speech_commands')[20, :, 0]",
      seeAlso: ["load_wav", "speech_folder"]
    ) { arguments in
      let map = try featureMap(arguments)
      let samples = try array(arguments, "samples")
      return try arguments.blaming("samples") {
        let features = try context.work("mfcc", on: arguments.machine) { progress in
          try MFCC.features(of: samples, progress: progress)
        }
        return Value(try map?.apply(to: features) ?? features)
      }
    }
  }

  // MARK: speech_folder

  private var speechFolder: Command {
    .own(
      "speech_folder",
      "Recordings of words, in a folder for each word, as features and labels for training and validation.",
      parameters: [
        .required("folder", "the folder, or a zip archive of one, with WAV, FLAC and OGG files", type: "str"),
        .optional(
          "words", .none,
          "the folders to read, in the order of their classes; None for all by name, "
            + "without those that begin with '_'", type: "list of str or None"),
        .optional(
          "val_share", 0.1,
          "share of the speakers whose recordings are for validation; a speaker's side follows from "
            + "a hash of the name, as in Speech Commands"),
        .optional("seed", 0, "what the order of the training samples and the changes of copies follow from"),
        .optional("augment", 0, "changed copies that are added for each training recording"),
        .optional(
          "noise", 0.1,
          "how loud noise from the folder _background_noise_ is in a copy at most; the word's loudest "
            + "sample is 1"),
        .optional("shift", 0.1, "seconds a copy is moved by at most, earlier or later"),
        .optional("silence", false, "True adds a class '_silence_' of seconds of background noise"),
        .optional(
          "split", "speaker",
          "'speaker': nobody is heard in training and validation both; 'file': for recordings "
            + "of one speaker"),
        .optional("map", "speech_commands", "how features become bytes: " + Self.map, type: "str, tuple or dict"),
      ],
      returns: "[x_train, y_train, x_val, y_val, word_to_index]: x uint8 (samples, 49, 10, 1), y int32",
      raises:
        "FileNotFoundError; ValueError for a folder without recordings, an unknown word, numbers out of range, or "
        + "when more than a quarter of the files cannot be read.",
      example: """
        x_train, y_train, x_val, y_val, words = speech_folder(recordings, val_share=0.4, augment=4)
        x_train.shape, x_val.shape, words
        """,
      seeAlso: ["load_wav", "mfcc", "load"]
    ) { arguments in
      let path = try arguments.string("folder")
      let settings = try settings(arguments)
      // Which files there are may change.
      arguments.machine.use(.world)
      return try arguments.blaming("folder") {
        let samples = try context.work("speech_folder", on: arguments.machine) { progress in
          try SpeechFolder(path: path, settings: settings).samples(progress: progress)
        }
        for warning in Self.warnings(samples) { context.warn(warning) }
        let indexes = DictObject()
        for (index, word) in samples.words.enumerated() { try indexes.set(Value(word), .int(index)) }
        let (training, validation) = (samples.training, samples.validation)
        return Value(list: [
          Value(training.x), Value(training.y), Value(validation.x), Value(validation.y), .dict(indexes),
        ])
      }
    }
  }

  private func settings(_ arguments: borrowing Arguments) throws -> SpeechSettings {
    var settings = SpeechSettings()
    settings.words = try arguments.optionalItems("words").map { items in
      try items.map { item in
        guard let word = item.asString else {
          throw arguments.error("TypeError", "words", "words must be a list of str, found \(item.typeName)")
        }
        return word
      }
    }
    settings.validationShare = try arguments.double("val_share")
    let seed = try arguments.int("seed")
    guard let small = UInt32(exactly: seed) else {
      throw arguments.error("ValueError", "seed", "seed is \(seed), expected 0 to 4294967295")
    }
    settings.seed = small
    settings.copies = try arguments.int("augment")
    settings.noise = try arguments.double("noise")
    settings.shift = try arguments.double("shift")
    settings.hasSilence = try arguments.bool("silence")
    let split = try arguments.string("split")
    guard let kind = SpeechSettings.Split(rawValue: split) else {
      throw arguments.error("ValueError", "split", "split is '\(split)', expected 'speaker' or 'file'")
    }
    settings.split = kind
    settings.map = try featureMap(arguments) ?? .speechCommands
    return settings
  }

  /// What is to be said of samples that are there all the same.
  private static func warnings(_ samples: SpeechSamples) -> [String] {
    var warnings: [String] = []
    if !samples.unread.isEmpty {
      let names = samples.unread.prefix(5).map(\.path).joined(separator: ", ")
      let rest = samples.unread.count > 5 ? " and \(samples.unread.count - 5) more" : ""
      let reason = samples.unread.first?.reason ?? ""
      warnings.append(
        "speech_folder left out \(samples.unread.count) of \(samples.fileCount) files: \(names)\(rest) (\(reason))")
    }
    for (part, name) in [(samples.training, "training"), (samples.validation, "validation")] where part.y.count == 0 {
      warnings.append(
        "speech_folder has no samples for \(name): choose another val_share, or split='file' for a single speaker")
    }
    return warnings
  }
}
