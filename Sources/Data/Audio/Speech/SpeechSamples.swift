public import NDArray

/// Recordings of words as features, with labels, in two parts.
public struct SpeechSamples: Sendable {
  /// Recordings and their classes.
  public struct Part: Sendable {
    /// uint8, shape (samples, 49, 10, 1).
    public let x: NDArray
    /// int32, shape (samples,): places in `words`.
    public let y: NDArray
  }

  /// What to learn from, in an order that follows from the seed.
  public let training: Part
  /// What to check with, in the order of words and names.
  public let validation: Part
  /// The names of the classes.
  public let words: [String]
  /// Files that could not be read: their paths from the folder, and why.
  public let unread: [(path: String, reason: String)]
  /// How many files were read or tried.
  public let fileCount: Int
}
