import CZlib
import NDArray

/// Deflate can expand its input at most this many times; a header that claims more lies.
private let greatestExpansion = 1032

/// Decompresses a raw deflate stream that must give exactly `size` bytes.
/// `name` says in errors whose stream it is; sizes the stream cannot reach are refused before memory is reserved.
func inflate(_ input: UnsafeRawBufferPointer, size: Int, name: String) throws(Failure) -> [UInt8] {
  guard size >= 0, size / greatestExpansion <= input.count else {
    throw Failure(.value, "'\(name)' claims \(size) bytes, more than its \(input.count) compressed bytes can hold")
  }
  var status: Int32 = Z_OK
  let output = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
    var stream = z_stream()
    status = inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { return }
    defer { inflateEnd(&stream) }
    var taken = 0
    // zlib counts in 32 bits, so long streams go through in several steps; one spare byte receives what exceeds `size`.
    var spare: UInt8 = 0
    while status == Z_OK {
      let feed = min(input.count - taken, Int(UInt32.max))
      let room = min(size - filled, Int(UInt32.max))
      stream.next_in = input.baseAddress.map {
        UnsafeMutablePointer(mutating: ($0 + taken).assumingMemoryBound(to: UInt8.self))
      }
      stream.avail_in = UInt32(feed)
      status = withUnsafeMutablePointer(to: &spare) { spare in
        if room > 0, let base = buffer.baseAddress { stream.next_out = base + filled } else { stream.next_out = spare }
        stream.avail_out = UInt32(max(room, 1))
        return CZlib.inflate(&stream, Z_NO_FLUSH)
      }
      taken += feed - Int(stream.avail_in)
      let produced = max(room, 1) - Int(stream.avail_out)
      if room == 0 && produced > 0 { status = Z_DATA_ERROR } else { filled += produced }
      if produced == 0 && feed == Int(stream.avail_in) && status == Z_OK { status = Z_BUF_ERROR }
    }
  }
  guard status == Z_STREAM_END, output.count == size else {
    throw Failure(.value, "'\(name)' is damaged: its compressed data does not give the \(size) bytes its header states")
  }
  return output
}

/// CRC-32 as zip files store it.
func crc32(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
  UInt32(truncatingIfNeeded: CZlib.crc32_z(0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
}
