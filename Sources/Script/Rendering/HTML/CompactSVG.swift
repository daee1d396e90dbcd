/// gnuplot's drawings without what nobody sees.
enum CompactSVG {
  /// `svg` without its declaration, the markers it does not use, and blanks around lines.
  static func text(_ svg: String) -> String {
    var lines = svg.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { Substring($0).drop { $0 == " " || $0 == "\t" } }.filter { !$0.isEmpty }
    if let first = lines.first, first.hasPrefix("<?xml") { lines.removeFirst() }
    guard let start = lines.firstIndex(of: "<defs>"), let end = lines[start...].firstIndex(of: "</defs>") else {
      return lines.joined(separator: "\n")
    }
    let symbols = usedSymbols(lines[(start + 1)..<end], by: lines[end...])
    return (lines[...start] + symbols + lines[end...]).joined(separator: "\n")
  }

  /// gnuplot defines fifteen markers, each in one line, whether they are drawn or not; one may be made of another.
  private static func usedSymbols(_ definitions: ArraySlice<Substring>, by body: ArraySlice<Substring>) -> [Substring] {
    var used = body.reduce(into: Set<Int>()) { $0.formUnion(symbols($1)) }
    var kept: [Substring] = []
    for line in definitions.reversed() {
      guard let marker = line.firstRange(of: " id='gpPt") else {
        kept.append(line)
        continue
      }
      guard let number = Int(line[marker.upperBound...].prefix { $0 != "'" }), used.contains(number) else { continue }
      used.formUnion(symbols(line))
      kept.append(line)
    }
    return kept.reversed()
  }

  /// The numbers of the markers that a line refers to.
  private static func symbols(_ line: Substring) -> Set<Int> {
    var found: Set<Int> = []
    var rest = line.utf8
    while let sign = rest.firstIndex(of: UInt8(ascii: "#")) {
      rest = rest[sign...].dropFirst()
      guard rest.starts(with: "gpPt".utf8) else { continue }
      let digits = rest.dropFirst(4).prefix { $0 != UInt8(ascii: "'") }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { found.insert(number) }
    }
    return found
  }
}
