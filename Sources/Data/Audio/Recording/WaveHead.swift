/// What the head of a WAV file says about the length of its samples.
enum WaveHead {
  /// How many bytes the file is to have at least, if `bytes` are a WAV file that says so. Programs that write into pipes do
  /// not know the length and leave it at nothing or at almost the highest number.
  static func expectedCount(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count >= 12, bytes[0..<4].elementsEqual("RIFF".utf8), bytes[8..<12].elementsEqual("WAVE".utf8) else {
      return nil
    }
    var place = 12
    while place <= bytes.count - 8, let size = bytes.littleEndian(UInt32.self, at: place + 4) {
      if bytes[place..<place + 4].elementsEqual("data".utf8) {
        return size == 0 || size >= 0x7fff_0000 ? nil : place + 8 + Int(size)
      }
      place += 8 + Int(size) + Int(size & 1)
    }
    // The end came within the head of a chunk.
    return place < bytes.count ? place + 8 : nil
  }
}
