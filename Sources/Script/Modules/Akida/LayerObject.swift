import Akida
import Interpreter

/// A layer as a value of the language.
final class LayerObject: Object {
  let layer: Layer

  init(_ layer: Layer) { self.layer = layer }

  override var state: ObjectState { .opaque(sharing: [layer]) }
  override var typeName: String { layer.parameters.type.rawValue }
  override var baseTypeNames: [String] { ["Layer"] }
  override func repr() throws -> String {
    let shape = layer.outputShape.map { " -> \($0)" } ?? ""
    return "\(typeName)('\(layer.name)')\(shape)"
  }

  override var attributeNames: [String] { ["input_dims", "name", "output_dims", "parameters", "variables"] }
  override func attribute(_ name: String) throws -> Value? {
    switch name {
    case "name": Value(layer.name)
    case "input_dims":
      (layer.inputShape ?? layer.parameters.inputShape).map { Value(list: $0.map(Value.int)) } ?? Value.none
    case "output_dims": layer.outputShape.map { Value(list: $0.map(Value.int)) } ?? Value.none
    case "parameters": try parameters
    case "variables": try variables
    default: nil
    }
  }

  private var parameters: Value {
    get throws {
      let parameters = layer.parameters
      func pair(_ extent: Extent) -> Value { Value(tuple: [.int(extent.rows), .int(extent.columns)]) }
      let dict = DictObject()
      func set(_ name: String, _ value: Value) throws { try dict.set(Value(name), value) }
      if let shape = parameters.inputShape { try set("input_shape", Value(tuple: shape.map(Value.int))) }
      switch parameters.type {
      case .inputData: break
      case .fullyConnected: try set("units", .int(parameters.filters))
      case .inputConvolutional, .convolutional, .separableConvolutional:
        try set("kernel_size", pair(parameters.kernelSize))
        try set("filters", .int(parameters.filters))
        try set("kernel_stride", pair(parameters.kernelStride))
        try set("padding", Value(parameters.padding.rawValue))
        if parameters.type == .inputConvolutional { try set("padding_value", .int(parameters.paddingValue)) }
        switch parameters.pooling {
        case .none: break
        case .average: try set("pool_type", "Average")
        case .max(let size, let stride):
          try set("pool_type", "Max")
          try set("pool_size", pair(size))
          try set("pool_stride", pair(stride))
        }
      }
      if parameters.type != .inputData {
        try set("weights_bits", .int(parameters.weightsBits))
        try set("activation", .bool(parameters.activationBits != nil))
        if let bits = parameters.activationBits { try set("act_bits", .int(bits)) }
      }
      return .dict(dict)
    }
  }

  private var variables: Value {
    get throws {
      let dict = DictObject()
      for name in layer.variableNames { try dict.set(Value(name), Value(try layer.getVariable(name))) }
      return .dict(dict)
    }
  }
}
