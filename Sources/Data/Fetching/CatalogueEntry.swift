/// A data set or model that `fetch` knows by name.
public struct CatalogueEntry: Equatable, Codable, Sendable {
  /// What an entry holds.
  public enum Role: String, Codable, Sendable {
    /// Samples and labels.
    case data
    /// A trained network.
    case model
    /// Sound files.
    case recordings
  }

  /// Sets of data and models that belong together: an extractor makes sense of the features it was trained on only.
  public enum Family: String, Codable, Sendable {
    /// The keyword data of the original tutorial.
    case keywords = "kws"
    /// The bundled spoken digits.
    case spokenDigits = "spoken_digits"
    /// Recordings made with the Speech Commands front end.
    case speechCommands = "speech_commands"
  }

  /// The name to fetch it by.
  public let name: String
  /// Data or model.
  public let role: Role
  /// What it can be combined with.
  public let family: Family
  /// Its file name.
  public let file: String
  /// What it holds, in one line.
  public let summary: String
  /// Where to download it; nil when it comes with the program.
  public let url: String?
  /// SHA-256 of the file in hexadecimal digits; nil when it is not known.
  public let sha256: String?
  /// Size of the file in bytes; nil when it is not known.
  public let size: Int?
  /// Under which licence it may be used.
  public let licence: String
  /// Whom to name as its source.
  public let citation: String
  /// Name of the bundled entry to use where this one cannot be had.
  public let standIn: String?

  /// Whether it comes with the program.
  public var isBundled: Bool { url == nil }
}
