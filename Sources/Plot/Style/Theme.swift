/// The house colours on white or on dark paper.
public enum Theme: String, Hashable, Sendable, Codable, CaseIterable {
  /// Dark ink on white paper.
  case light
  /// Light ink on dark paper.
  case dark

  /// The background.
  var paper: UInt32 { self == .light ? 0xFFFFFF : 0x12161B }
  /// Titles and notes.
  var ink: UInt32 { self == .light ? 0x1D252D : 0xE6EAEE }
  /// Axes, tick labels and axis titles.
  var muted: UInt32 { self == .light ? 0x5B6570 : 0xA3ADB8 }
  /// Grid lines.
  var rule: UInt32 { self == .light ? 0xD5DAE0 : 0x333C46 }
  /// The one thing to read off: the knee.
  var accent: UInt32 { cycle[1] }

  /// The colours of the series, told apart under every kind of colour blindness.
  var cycle: [UInt32] {
    self == .light
      ? [0x0B62A8, 0xC54B0A, 0x159A80, 0xC46BA8, 0x4A3B00] : [0x5FA8EE, 0xF08A4B, 0x63D9B8, 0xF0B8DE, 0xFFE28A]
  }

  /// The number 0xRRGGBB of `color` in this theme.
  func code(_ color: Color) -> UInt32 {
    switch color {
    case .cycle(let index): cycle[(index % cycle.count + cycle.count) % cycle.count]
    case .ink: ink
    case .paper: paper
    case .muted: muted
    case .accent: accent
    case .fixed(let red, let green, let blue): UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
  }
}
