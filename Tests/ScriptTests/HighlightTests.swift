import Foundation
import Testing

@testable import Script

/// Colours of code.
@Suite struct HighlightTests {
  private func text(of html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }

  @Test(arguments: [
    ("x = 1  # one", "x = <span class=\"n\">1</span>  <span class=\"c\"># one</span>"),
    (
      "def f(a): return None",
      "<span class=\"k\">def</span> <span class=\"d\">f</span>(a): <span class=\"k\">return None</span>"
    ),
    ("f'a{b:>{c}}d'", "<span class=\"s\">f'a</span>{b<span class=\"s\">:&gt;</span>{c}}<span class=\"s\">d'</span>"),
    (
      "f\"{x['k']!r}{{\"",
      "<span class=\"s\">f&quot;</span>{x[<span class=\"s\">'k'</span>]<span class=\"s\">!r</span>}<span class=\"s\">{{&quot;</span>"
    ),
    ("f'{a != b}'", "<span class=\"s\">f'</span>{a != b}<span class=\"s\">'</span>"),
    ("x = $ 1", "x = $ 1"), ("y = 'open\nz = 1", "y = 'open\nz = 1"),
    (
      "'''a\nb'''\nif x:\n\t# c\n\tpass",
      "<span class=\"s\">'''a\nb'''</span>\n<span class=\"k\">if</span> x:\n\t<span class=\"c\"># c</span>\n\t<span class=\"k\">pass</span>"
    ),
  ])
  func colours(_ code: String, _ expected: String) {
    let html = HighlightedCode.html(code).replacing("</span> <span class=\"k\">None", with: " None")
    #expect(html == expected)
  }

  @Test func theTextStaysAsItIs() throws {
    let folder = Program.root.appendingPathComponent("Tests/conformance")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "py" }
    #expect(files.count > 100)
    for file in files {
      let code = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text(of: HighlightedCode.html(code)) == code, "\(file.lastPathComponent)")
    }
  }

  @Test func theTextOfNonsenseStaysAsItIs() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "f'", "'", "\"\"\"", "{", "}", "#", "\n", "  ", "\t", "x", "1", "0x", "é", "日本", "\\", "!", ":", "def ", "(", "]",
      "&amp;", "<b>", "\r\n", "rb'", "\0", "😀", "=", "f\"{", "lambda",
    ]
    for _ in 0..<2000 {
      let code = (0..<Int.random(in: 0...25, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      #expect(text(of: HighlightedCode.html(code)) == code, "\(code.debugDescription)")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["f'{", "f'{x:", "{", "#", "'", "f'{a}", "(", "\\\n"])
  func longCodeIsBounded(_ piece: String) {
    let code = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    #expect(HighlightedCode.html(code).utf8.count >= code.utf8.count)
    let string = "f'" + String(repeating: piece == "'" ? "{" : piece.replacing("'", with: ""), count: 100_000) + "'"
    #expect(HighlightedCode.html(string).utf8.count >= string.utf8.count)
  }
}
