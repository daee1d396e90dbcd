import NDArray

/// What is made of a folder of recordings.
public struct SpeechSettings: Sendable {
  /// What decides whether a recording is for training or for validation.
  public enum Split: String, Sendable {
    /// Who speaks: nobody is heard in both.
    case speaker
    /// The file: for recordings of one speaker.
    case file
  }

  /// The folders to read, in the order of their classes; nil for all, by name.
  public var words: [String]?
  /// The share of the speakers whose recordings are for validation.
  public var validationShare = 0.1
  /// What a recording's side follows from.
  public var split = Split.speaker
  /// What the order of the training samples and the changes of copies follow from.
  public var seed: UInt32 = 0
  /// How many changed copies each training recording gets.
  public var copies = 0
  /// How loud the noise in a copy is at most, where the recording's own loudest sample is 1.
  public var noise = 0.1
  /// Seconds that a copy is moved by at most, earlier or later.
  public var shift = 0.1
  /// Whether there is a class `_silence_` of background noise.
  public var hasSilence = false
  /// How the features become bytes.
  public var map = FeatureMap.speechCommands

  /// All words, a tenth of the speakers for validation, and no copies.
  public init() {}

  /// Throws a value failure for numbers out of range.
  func check() throws(Failure) {
    try Self.check("val_share", validationShare, 0...1)
    try Self.check("noise", noise, 0...10)
    try Self.check("shift", shift, 0...1)
    guard 0...1000 ~= copies else { throw Failure(.value, "augment is \(copies), expected 0 to 1000 copies") }
  }

  private static func check(_ name: String, _ value: Double, _ range: ClosedRange<Double>) throws(Failure) {
    guard range.contains(value) else {
      throw Failure(.value, "\(name) is \(value), expected \(Int(range.lowerBound)) to \(Int(range.upperBound))")
    }
  }
}
