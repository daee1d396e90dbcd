/// Sorting by the bytes of keys, from the lowest to the highest: for long rows several times faster than by comparison.
enum RadixSort {
  /// Rows shorter than this are sorted faster by comparison.
  static let worthwhileCount = 512

  /// Sorts `count` items by their keys; items with the same key keep their order. Both buffers have room for them, and the
  /// one that is returned holds the result. It ends early when an `Interruption` is pending.
  @inline(__always)
  static func sort<Item: BitwiseCopyable, Key: FixedWidthInteger & UnsignedInteger>(
    _ items: UnsafeMutablePointer<Item>, _ scratch: UnsafeMutablePointer<Item>, count: Int,
    by key: (Item) -> Key
  ) -> UnsafeMutablePointer<Item> {
    let bytes = Key.bitWidth / 8
    var positions = [Int](repeating: 0, count: 256 * bytes)
    return positions.withUnsafeMutableBufferPointer { positions in
      for piece in stride(from: 0, to: count, by: Interruption.stride) {
        if Interruption.isPending { return items }
        for index in piece..<min(piece + Interruption.stride, count) {
          var rest = key(items[index])
          for byte in 0..<bytes {
            positions[256 * byte + Int(truncatingIfNeeded: rest & 0xFF)] &+= 1
            rest = rest >> 8
          }
        }
      }
      var (source, target) = (items, scratch)
      for byte in 0..<bytes {
        let places = UnsafeMutableBufferPointer(rebasing: positions[256 * byte..<256 * (byte + 1)])
        if places.contains(count) { continue }
        var start = 0
        for value in places.indices { (places[value], start) = (start, start + places[value]) }
        for piece in stride(from: 0, to: count, by: Interruption.stride) {
          if Interruption.isPending { return source }
          for index in piece..<min(piece + Interruption.stride, count) {
            let item = source[index]
            let value = Int(truncatingIfNeeded: key(item) >> Key(8 * byte) & 0xFF)
            target[places[value]] = item
            places[value] &+= 1
          }
        }
        swap(&source, &target)
      }
      return source
    }
  }
}
