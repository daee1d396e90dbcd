/// Which sans-serif font the machine has, asked of fontconfig through gnuplot.
enum Font {
  /// The fonts of the house, the best first.
  static let preferred = ["Inter", "Liberation Sans", "DejaVu Sans"]

  /// A gnuplot expression whose value lists, for each preferred font, the family that fontconfig would use.
  static var query: String {
    let commands = preferred.map { "fc-match -f \"%{family}\\n\" \"\($0)\"" }
    return "system('(\(commands.joined(separator: "; "))) 2>/dev/null')"
  }

  /// The first preferred font that is its own match in `answer`; the generic family if none is.
  static func choose(from answer: String) -> String {
    let families = answer.split(separator: "\n").map { $0.split(separator: ",").first.map(String.init) ?? "" }
    return zip(preferred, families).first { $0 == $1 }?.0 ?? "Sans"
  }
}
