import Foundation
import NDArray
import Testing

@testable import Akida

/// Small models for groups of rules, with what a second implementation made of them (tools/keras-fixtures).
struct KerasRuleTests {
  @Test("Models convert as the second implementation says", arguments: Fixtures.files(in: "keras-rules", type: "npz"))
  func rules(_ name: String) throws {
    let model = try KerasModel(path: Fixtures.path("keras-rules/\(name).h5"))
    let expected = try ExpectedConversion(Fixtures.path("keras-rules/\(name).npz"))
    let converted = try model.akidaLayers(
      inputScaling: expected.inputScaling, frozenQuantizers: expected.frozenQuantizers)
    #expect(expected.differences(from: converted) == [])
  }

  static let broken: [String: String] = {
    let data = FileManager.default.contents(atPath: Fixtures.path("keras-rules/errors.json")) ?? Foundation.Data()
    return (try? JSONDecoder().decode([String: String].self, from: data)) ?? [:]
  }()

  @Test("Broken files fail with a message", arguments: broken.keys.sorted())
  func brokenFile(_ name: String) throws {
    let path = Fixtures.path("keras-rules/\(name).h5")
    let failure = #expect(throws: Failure.self) { try KerasModel(path: path).akidaLayers() }
    #expect(failure?.kind.rawValue == Self.broken[name])
    #expect(failure?.message.isEmpty == false)
  }

  @Test func casesArePresent() {
    #expect(Fixtures.files(in: "keras-rules", type: "npz").count >= 14)
    #expect(Self.broken.count >= 15)
  }

  /// The same file converts or not, depending on when its quantizers were measured.
  @Test func frozenQuantizersAreToldByTheVersion() throws {
    let old = try KerasModel(path: Fixtures.path("keras-rules/per_tensor_frozen.h5"))
    #expect(old.kerasVersion == "2.4.0")
    #expect(throws: Failure.self) { try old.akidaLayers(inputScaling: (255, 0), frozenQuantizers: false) }
    let new = try KerasModel(path: Fixtures.path("keras-rules/per_tensor_told_frozen.h5"))
    #expect(throws: Failure.self) { try new.akidaLayers(inputScaling: (255, 0)) }
  }
}
