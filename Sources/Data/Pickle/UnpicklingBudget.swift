/// What a pickle may cost in memory, whatever it says about itself.
///
/// Two counts are kept. Copies that a few bytes can ask for again and again (array elements, decoded strings, entries of
/// rebuilt dicts) may take 8 times the file. Objects, which cost more in memory than in the file but only once
/// per operation, may take 16 times the file and 256 MiB, so that small files of many tiny objects still load.
struct UnpicklingBudget {
  /// Containers within containers.
  static let greatestDepth = 1000

  private var copies: Int
  private var objects: Int

  init(fileSize: Int) {
    copies = 8 * fileSize + (1 << 16)
    objects = 16 * fileSize + (256 << 20)
  }

  /// Takes `bytes` from what copies may use; false when it is used up.
  mutating func takeCopy(_ bytes: Int) -> Bool {
    guard bytes >= 0, bytes <= copies else { return false }
    copies -= bytes
    return true
  }

  /// Takes `bytes` from what objects may use; false when it is used up.
  mutating func takeObject(_ bytes: Int) -> Bool {
    objects -= bytes
    return objects >= 0
  }
}
