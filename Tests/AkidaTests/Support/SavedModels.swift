import Foundation
import NDArray
import Testing

@testable import Akida

/// Gives the path of a file that is not there yet, in a folder that is removed afterwards.
func withTemporaryPath<R>(_ name: String = "model.h5", _ body: (String) throws -> R) throws -> R {
  let folder = NSTemporaryDirectory() + "models-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder + "/" + name)
}

extension Model {
  /// The model, saved and read again.
  func reloaded() throws -> Model {
    try withTemporaryPath { path in
      try save(to: path)
      return try Model(path: path)
    }
  }
}

/// Expects two models to be the same in everything that they compute and learn with.
func expectSame(_ found: Model, _ expected: Model, sourceLocation: SourceLocation = #_sourceLocation) throws {
  #expect(found.layerCount == expected.layerCount, sourceLocation: sourceLocation)
  #expect(found.inputShape == expected.inputShape, sourceLocation: sourceLocation)
  #expect(found.outputShape == expected.outputShape, sourceLocation: sourceLocation)
  for (found, expected) in zip(found.layers, expected.layers) {
    #expect(found.parameters == expected.parameters, sourceLocation: sourceLocation)
    #expect(found.variableNames == expected.variableNames, sourceLocation: sourceLocation)
    for name in expected.variableNames {
      let (one, other) = (try found.getVariable(name), try expected.getVariable(name))
      #expect(one.shape == other.shape && one.dtype == other.dtype, sourceLocation: sourceLocation)
      #expect(one.contiguousBytes == other.contiguousBytes, "\(expected.name) \(name)", sourceLocation: sourceLocation)
    }
    let (one, other) = (found.learner, expected.learner)
    #expect(one?.parameters == other?.parameters, sourceLocation: sourceLocation)
    #expect(one?.weights == other?.weights, sourceLocation: sourceLocation)
    #expect(one?.thresholds == other?.thresholds, sourceLocation: sourceLocation)
    #expect(one?.counts == other?.counts, sourceLocation: sourceLocation)
    #expect(one?.units == other?.units && one?.words == other?.words, sourceLocation: sourceLocation)
  }
}
