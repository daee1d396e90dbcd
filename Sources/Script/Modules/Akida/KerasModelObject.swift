import Akida
import Interpreter

/// A Keras model read from a file, as a value of the language.
final class KerasModelObject: Object {
  let model: KerasModel

  init(_ model: KerasModel) { self.model = model }

  override var state: ObjectState { .fixed }
  override var typeName: String { "KerasModel" }
  override func repr() throws -> String { "KerasModel('\(model.name)', \(model.layers.count) layers)" }

  override var attributeNames: [String] { ["keras_version", "layers", "name"] }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "name": Value(model.name)
    case "keras_version": model.kerasVersion.map { Value($0) } ?? Value.none
    case "layers": Value(list: model.layers.map { Value($0.name) })
    default: nil
    }
  }
}
