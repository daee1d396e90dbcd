import Interpreter
import Testing

@testable import Script

@Suite("Standard modules give what CPython gives") struct RecordedCallTests {
  private func check(_ fixture: String, _ module: HostModule) throws {
    let calls = try RecordedCall.all(fixture)
    #expect(calls.count > 100)
    let interpreter = Interpreter()
    for call in calls {
      let result = try call.result(module, on: interpreter)
      #expect(result == call.expected, "\(call.description)")
    }
  }

  @Test func math() throws { try check("math.json", MathModule.module) }
  @Test func paths() throws { try check("path.json", OSPathModule.module) }
  @Test func json() throws { try check("json.json", JSONModule.module) }
}
