import Data
import Foundation

/// What running one cell did, for not running it again.
struct CellEntry: Codable, Equatable {
  /// What is known of a variable without its value.
  struct Variable: Codable, Equatable {
    /// The same for equal values; for one that cannot be saved, the same when it was made in the same way.
    var id: String
    /// Whether the value is in the cache under its `id`.
    var isSaved: Bool
    /// Whether it shows what is outside the program, such as `os.environ`.
    var isLive: Bool
    /// The variables that share something that can change, this one included.
    var group: [String]
    /// Global names that the functions in it use.
    var usedNames: [String]
  }

  /// A file that was read, as it was then; nil for one that was not there.
  struct File: Codable, Equatable {
    var path: String
    var digest: String?
  }

  /// The use of `np.random`.
  struct Random: Codable, Equatable {
    /// Where the stream was, if that mattered.
    var before: String?
    /// Where it was left, if it was moved.
    var after: Data?
  }

  /// The use of `fetch`, which gives models that fit the data before them.
  struct Fetching: Codable, Equatable {
    var before: [FetchedFile] = []
    var files: [FetchedFile] = []
  }

  /// All variables that the cell may have changed.
  var names: [String]
  /// Those of them that have a value afterwards.
  var variables: [String: Variable]
  var files: [File]
  var random: Random
  var fetching = Fetching()
  /// The cell's record in the cache.
  var record: String
  /// The contents of each figure's files in the cache.
  var figures: [[String]]
  /// The number of runs before the last one that used it.
  var lastRun: Int

  /// The digests of all that it needs of the cache.
  var values: Set<String> {
    Set(figures.joined() + [record] + variables.values.filter(\.isSaved).map(\.id))
  }
}
