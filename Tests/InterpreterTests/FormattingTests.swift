import Testing

@testable import Interpreter

/// Against tables written by Tests/Fixtures/language/make_formatting.py.
@Suite struct FormattingTests {
  @Test func specifiers() throws {
    var differences = Differences()
    let fixture = try LanguageFixture("formatting")
    var value = Value.none
    for item in try fixture.cases("format") {
      if !LanguageFixture.repeats(item[0]) { value = try Value(fixture: item[0]) }
      let spec = try #require(item[1] as? String)
      let found = LanguageFixture.describe { try Formatting.format(value, spec) }
      try differences.compare(
        found, try fixture.expected(item.last), "format(\(try value.repr()), \(spec.debugDescription))")
    }
    #expect(differences.count == 0, differences.summary)
  }

  @Test func percentConversions() throws {
    var differences = Differences()
    let fixture = try LanguageFixture("formatting")
    for item in try fixture.cases("percent") {
      let template = try #require(item[0] as? String)
      let arguments = try Value(fixture: item[1])
      let found = LanguageFixture.describe { try Formatting.percent(template, arguments) }
      differences.compare(found, try fixture.expected(item.last), "\(template.debugDescription) % \(item[1])")
    }
    #expect(differences.count == 0, differences.summary)
  }

  @Test func templates() throws {
    let interpreter = Interpreter()
    var differences = Differences()
    let fixture = try LanguageFixture("formatting")
    for item in try fixture.cases("template") {
      let template = try #require(item[0] as? String)
      let positional = try #require(item[1] as? [Any]).map { try Value(fixture: $0) }
      let keywords = DictObject()
      for (name, value) in try #require(item[2] as? [String: Any]) {
        try keywords.set(Value(name), Value(fixture: value))
      }
      let found = LanguageFixture.describe {
        try Formatting.format(
          template: template, positional: ContiguousArray(positional), keywords: keywords,
          attribute: { try interpreter.attribute($1, of: $0) })
      }
      let expected = try fixture.expected(item.last)
      differences.compare(found, expected, "\(template.debugDescription).format(\(item[1]), \(item[2]))")
    }
    #expect(differences.count == 0, differences.summary)
  }
}
