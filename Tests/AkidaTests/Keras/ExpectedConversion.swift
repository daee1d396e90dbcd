import Data
import Foundation
import NDArray
import Testing

@testable import Akida

/// What a Keras file must convert to: an .npz file with parameters in the JSON text `meta` and arrays under `layer/<index>/…`.
struct ExpectedConversion {
  let contents: NpzContents
  let parameters: [LayerParameters]
  /// The arguments that the file was converted with, where they were given.
  let inputScaling: (scale: Double, shift: Double)?
  let frozenQuantizers: Bool?

  init(_ path: String) throws {
    contents = try loadNPZ(path)
    let text = Foundation.Data(try #require(contents.string("meta")).utf8)
    let meta = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    parameters = try #require(meta["layers"] as? [[String: Any]]).map(LayerParameters.init)
    inputScaling = (meta["input_scaling"] as? [NSNumber]).map { ($0[0].doubleValue, $0[1].doubleValue) }
    frozenQuantizers = meta["frozen"] as? Bool
  }

  /// What is different in `converted`, in words; empty if nothing is.
  func differences(from converted: [ConvertedLayer]) -> [String] {
    guard converted.count == parameters.count else {
      return ["\(converted.count) layers, expected \(parameters.count)"]
    }
    return converted.indices.flatMap { index -> [String] in
      let variables = converted[index].variables
      var found = converted[index].parameters
      // The name of a generated input layer counts the models of a session, which a file cannot tell.
      if found.type == .inputData { found.name = parameters[index].name }
      var differences = found == parameters[index] ? [] : ["\(found), expected \(parameters[index])"]
      differences += difference("weights", index, variables.weights, Int8.self)
      differences += difference("weights_pw", index, variables.pointwiseWeights, Int8.self)
      differences += difference("threshold", index, variables.threshold, Int32.self)
      differences += difference("act_step", index, variables.actStep, Float.self)
      return differences.map { "layer \(index): \($0)" }
    }
  }

  private func difference<T: Element & Equatable>(
    _ name: String, _ index: Int, _ found: NDArray?, _ type: T.Type
  ) -> [String] {
    let expected = contents.array("layer/\(index)/\(name)")
    if found == nil && expected == nil { return [] }
    guard let found, let expected else { return ["\(name) is \(found == nil ? "missing" : "too much")"] }
    guard found.shape == expected.shape, found.dtype == expected.dtype else {
      return ["\(name) is \(found.dtype)\(found.shape), expected \(expected.dtype)\(expected.shape)"]
    }
    let count = zip(found.elements(as: T.self), expected.elements(as: T.self)).count { $0 != $1 }
    return count == 0 ? [] : ["\(name) differs in \(count) places"]
  }
}
