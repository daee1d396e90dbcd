import Akida
import Interpreter

/// A model as a value of the language.
final class ModelObject: Object {
  let model: Model
  /// The object of each layer already handed out, so that a layer is one object however often it is asked for.
  private var layerObjects: [ObjectIdentifier: LayerObject] = [:]

  init(_ model: Model) { self.model = model }

  override var state: ObjectState {
    guard let bytes = try? model.state() else { return .opaque(sharing: model.layers) }
    return .saved(kind: typeName, bytes: bytes, sharing: model.layers + [model])
  }
  override var typeName: String { "Model" }
  override func isTrue() throws -> Bool { true }
  override func repr() throws -> String {
    let count = "\(model.layerCount) layer\(model.layerCount == 1 ? "" : "s")"
    guard let input = model.inputShape, let output = model.outputShape else { return "Model(\(count))" }
    return "Model(\(count), \(input) -> \(output))"
  }

  override var attributeNames: [String] { ["input_shape", "layers", "learning", "output_shape"] }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "layers": Value(list: model.layers.map { .object(object(for: $0)) })
    case "input_shape": model.inputShape.map { Value(list: $0.map(Value.int)) } ?? Value(list: [])
    case "output_shape": model.outputShape.map { Value(list: $0.map(Value.int)) } ?? Value(list: [])
    case "learning": model.layers.last?.learner.map { .object(OptimizerObject($0.parameters)) } ?? Value.none
    default: nil
    }
  }

  /// The object that stands for `layer`.
  func object(for layer: Layer) -> LayerObject {
    let key = ObjectIdentifier(layer)
    if let object = layerObjects[key] { return object }
    let object = LayerObject(layer)
    layerObjects[key] = object
    return object
  }

  /// Makes `object` the one that stands for its layer.
  func adopt(_ object: LayerObject) { layerObjects[ObjectIdentifier(object.layer)] = object }
}
