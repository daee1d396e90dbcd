public import NDArray

/// A value read from a pickle. Containers are references: what the pickle shares is the same object here, never a copy.
public enum PickleValue {
  /// None.
  case none
  /// True or False.
  case bool(Bool)
  /// An int that fits in 64 bits.
  case int(Int)
  /// A wider int: its two's complement, least significant byte first.
  case bigInt([UInt8])
  /// A float.
  case float(Double)
  /// A str.
  case string(String)
  /// A bytes object.
  case bytes([UInt8])
  /// A bytearray.
  case bytearray([UInt8])
  /// A list.
  case list(PickledContainer)
  /// A tuple.
  case tuple(PickledContainer)
  /// A set, its elements in the order of the file.
  case set(PickledContainer)
  /// A frozenset, its elements in the order of the file.
  case frozenset(PickledContainer)
  /// A dict, OrderedDict or defaultdict.
  case dict(PickledDict)
  /// A `numpy.ndarray`.
  case array(PickledArray)
  /// A NumPy scalar as a 0-d array; the box keeps the case small.
  indirect case scalar(NDArray)
  /// Anything else: known by name only, nothing of it was run.
  case object(PickledObject)

  /// The elements of a list or tuple; nil for anything else.
  public var items: [PickleValue]? {
    switch self {
    case .list(let container), .tuple(let container): container.items
    default: nil
    }
  }

  /// The elements of a numeric array; nil for anything else.
  public var ndarray: NDArray? {
    if case .array(let array) = self, case .numbers(let numbers) = array.elements { numbers } else { nil }
  }

  /// The text of a str; nil for anything else.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The dict; nil for anything else.
  public var dict: PickledDict? {
    if case .dict(let dict) = self { dict } else { nil }
  }

  /// What the value holds, if it holds other values by reference.
  var container: PickledContainer? {
    switch self {
    case .list(let container), .tuple(let container), .set(let container), .frozenset(let container): container
    case .dict(let dict): dict
    case .array(let array): array
    default: nil
    }
  }
}

/// The elements of a list, tuple, set or frozenset.
public class PickledContainer {
  /// The elements in order; a `PickledDict` has its keys and values here in turn.
  public internal(set) var items: [PickleValue]
  /// Levels of containers below this one, or a mark while a graph is searched.
  var depth: Int32 = 0

  init(_ items: [PickleValue] = []) { self.items = items }
}

/// The entries of a dict.
public final class PickledDict: PickledContainer {
  /// Keys and values in the order of the file. A key that occurs again replaces the value it had before.
  public var pairs: [(key: PickleValue, value: PickleValue)] {
    stride(from: 0, to: items.count, by: 2).map { (items[$0], items[$0 + 1]) }
  }

  /// The value of a string key; nil when there is none.
  public subscript(key: String) -> PickleValue? {
    for index in stride(from: items.count - 2, through: 0, by: -2) where items[index].string == key {
      return items[index + 1]
    }
    return nil
  }
}

/// A `numpy.ndarray`. An array of objects has them in `items`, in C order.
public final class PickledArray: PickledContainer {
  /// What an array consists of.
  public enum Elements: Sendable {
    /// Numbers or truth values, with the shape the array had.
    case numbers(NDArray)
    /// Strings in C order.
    case text([String])
    /// Python objects, which are in `items`.
    case objects
    /// Elements of a type that is not supported, such as complex numbers or dates, left unread; NumPy's name of the type.
    case unsupported(String)
  }

  /// The elements.
  public internal(set) var elements: Elements
  /// Extent of each axis.
  public internal(set) var shape: [Int]

  init(_ elements: Elements, shape: [Int]) {
    self.elements = elements
    self.shape = shape
  }
}

/// A class, function or instance that is outside the whitelist. It can be passed over, not used.
public class PickledObject {
  /// Where Python would import it from.
  public let module: String
  /// Its name in the module; for an instance that of its class or of the function that makes it.
  public let name: String

  init(module: String, name: String) {
    self.module = module
    self.name = name
  }
}
