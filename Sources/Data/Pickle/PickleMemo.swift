/// The values a pickle numbers to refer to them again.
struct PickleMemo {
  /// Values numbered without gaps, which is what picklers write, from `first` on.
  private var dense: [PickleValue] = []
  private var first = 0
  private var sparse: [Int: PickleValue] = [:]

  /// How many values are numbered.
  var count: Int { dense.count + sparse.count }

  /// The value with number `index`; nil when there is none.
  func value(at index: Int) -> PickleValue? {
    index >= first && index - first < dense.count ? dense[index - first] : sparse[index]
  }

  /// Gives `value` the number `index`, which must not be negative.
  mutating func store(_ value: PickleValue, at index: Int) {
    // The numbers start at 1 in files of Python 2.
    if dense.isEmpty && index <= 1 { first = index }
    let place = index - first
    if place == dense.count {
      dense.append(value)
      sparse[index] = nil
    } else if place >= 0 && place < dense.count {
      dense[place] = value
    } else {
      sparse[index] = value
    }
  }
}
