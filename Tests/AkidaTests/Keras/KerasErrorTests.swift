import Foundation
import NDArray
import Testing

@testable import Akida

/// Models that are wrong or at the edge of what is allowed: the kind of error is given with them.
struct KerasErrorTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let `case`: String
    let kwargs: String
    let raises: String
    var testDescription: String { `case` }
  }

  static let cases: [Case] = {
    let data = FileManager.default.contents(atPath: Fixtures.path("errors/errors.json")) ?? Foundation.Data()
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  @Test("Wrong models fail with the right kind of error", arguments: cases)
  func errorKind(_ wrong: Case) throws {
    let scaling: (scale: Double, shift: Double)? = wrong.kwargs.contains("input_scaling") ? (255, 0) : nil
    let model = try KerasModel(path: Fixtures.path("errors/\(wrong.case).h5"))
    if wrong.raises == "-" {
      #expect(try !model.akidaLayers(inputScaling: scaling).isEmpty)
    } else {
      let failure = #expect(throws: Failure.self) { try model.akidaLayers(inputScaling: scaling) }
      #expect(failure?.kind.rawValue == wrong.raises)
    }
  }

  @Test func casesArePresent() {
    #expect(Self.cases.count >= 30)
  }
}
