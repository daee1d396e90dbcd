/// How a document is run.
public struct RunOptions: Sendable {
  /// Values for its parameters.
  public var settings: [ParameterSetting] = []
  /// Where `np.random` starts; anywhere if nil.
  public var seed: UInt32?
  /// How many seconds a cell may run.
  public var timeout: Double?
  /// Whether cells tagged `slow` are left out.
  public var skipsSlow = false
  /// Whether cells that have not changed since the last run are taken from the cache beside the document.
  public var usesCache = false
  /// The number of the first code cell that runs whether or not it has changed, and so do all after it.
  public var firstCell: Int?
  /// Whether progress is left out.
  public var isQuiet = false

  /// A plain run.
  public init() {}
}
