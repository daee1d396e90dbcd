import Foundation
import Testing

@testable import Akida

/// Models converted by the original tools: ours must agree in every bit.
struct KerasGoldenTests {
  @Test("Golden models convert to the same integers", arguments: Fixtures.files(in: "keras", type: "h5"))
  func golden(_ name: String) throws {
    let model = try KerasModel(path: Fixtures.path("keras/\(name).h5"))
    let expected = try ExpectedConversion(Fixtures.path("keras/\(name).npz"))
    let rescaled = model.layers.contains { $0.className == "Rescaling" }
    let converted = try model.akidaLayers(inputScaling: rescaled ? nil : expected.inputScaling)
    #expect(expected.differences(from: converted) == [])
  }

  @Test func goldenModelsArePresent() {
    #expect(Fixtures.files(in: "keras", type: "h5").count >= 10)
  }
}

extension Fixtures {
  /// Names without extension of the files of type `type` in a folder of fixtures, in order.
  static func files(in folder: String, type: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { $0.hasSuffix("." + type) }.map { String($0.dropLast(type.count + 1)) }.sorted()
  }
}
