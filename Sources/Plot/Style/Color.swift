/// A colour by its role or by its parts. Roles and the cycle have a light and a dark variant, fixed colours have one.
public enum Color: Hashable, Sendable, Codable {
  /// The colour of the n-th series: `C0`, `C1`, … The cycle starts again after its five colours.
  case cycle(Int)
  /// The colour of text, which is also what `black` means.
  case ink
  /// The colour of axes and their texts.
  case muted
  /// The colour kept for the one thing to read off, which is that of `C1`.
  case accent
  /// The colour of the background, which is also what `white` means.
  case paper
  /// A fixed colour with parts from 0 to 255.
  case fixed(red: UInt8, green: UInt8, blue: UInt8)
}
