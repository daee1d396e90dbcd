@testable import Data

/// A WAV file with a head of one's choice.
struct SoundFile {
  var samples: [Int16] = []
  var rate: UInt32 = 16000
  var channels: UInt16 = 1
  var bits: UInt16 = 16
  var code: UInt16 = 1
  var blockSize: UInt16?
  /// The length that the head claims.
  var claimedSize: UInt32?

  var bytes: [UInt8] {
    var data: [UInt8] = []
    for sample in samples { data.append(littleEndian: UInt16(bitPattern: sample)) }
    let block = blockSize ?? channels &* (bits / 8)
    var bytes = Array("RIFF".utf8)
    bytes.append(littleEndian: UInt32(36 + data.count))
    bytes += Array("WAVEfmt ".utf8)
    bytes.append(littleEndian: UInt32(16))
    bytes.append(littleEndian: code)
    bytes.append(littleEndian: channels)
    bytes.append(littleEndian: rate)
    bytes.append(littleEndian: rate &* UInt32(block))
    bytes.append(littleEndian: block)
    bytes.append(littleEndian: bits)
    bytes += Array("data".utf8)
    bytes.append(littleEndian: claimedSize ?? UInt32(data.count))
    return bytes + data
  }
}
