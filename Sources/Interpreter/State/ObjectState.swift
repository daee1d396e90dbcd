/// How an object outlives the program that made it.
public enum ObjectState {
  /// It cannot be saved, and may hold or share anything.
  case unknown
  /// It cannot be saved, but never changes, and shares nothing that does.
  case fixed
  /// It cannot be saved. It shares what can change with the objects that name one of the same owners.
  case opaque(sharing: [AnyObject])
  /// These bytes say all of it to the restorer called `kind`. It shares what can change as above.
  case saved(kind: String, bytes: [UInt8], sharing: [AnyObject])
}

/// A global variable as bytes.
public struct SavedVariable {
  /// Its value, if all of it could be saved. Values that it shares with variables of its group are written in the first of
  /// them by name.
  public var bytes: [UInt8]?
  /// The object, if it cannot be saved but never changes.
  public var fixed: Object?
  /// Global names that the functions in it use.
  public var usedNames: Set<String>
  /// Whether it reaches what a module shows of the world, such as `os.environ`.
  public var isLive: Bool
  /// All variables, this one included, that share something that can change, in alphabetical order.
  public var group: [String]
}

/// Global variables as bytes.
public struct SavedVariables {
  /// By name; names without a value are left out.
  public var variables: [String: SavedVariable]
  /// Whether a value may share something with any other.
  public var isUnknown: Bool
}
