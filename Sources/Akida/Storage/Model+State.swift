internal import Foundation
import NDArray

// A model on its way from one process to the next of the same program, in a hundredth of the time of a model file.

extension Model {
  /// The model as bytes, learning state included; the same for equal models.
  public func state() throws -> [UInt8] {
    var writer = ByteWriter()
    writer.write(layers.count)
    for layer in layers { try layer.write(to: &writer) }
    return writer.bytes
  }

  /// The model that had this `state`. Throws a value failure if none can have it.
  public convenience init(state: some Collection<UInt8>) throws {
    var reader = ByteReader(Array(state))
    self.init()
    for _ in 0..<(try reader.count()) { try add(Layer(&reader)) }
    guard reader.isAtEnd else { throw ByteReader.damaged }
  }
}

extension Layer {
  fileprivate func write(to writer: inout ByteWriter) throws {
    try writer.write(json: parameters)
    for variable in [
      storedVariables.weights, storedVariables.pointwiseWeights, storedVariables.threshold, storedVariables.actStep,
    ] {
      writer.write(variable == nil ? 0 as UInt8 : 1)
      if let variable { try writer.write(variable) }
    }
    writer.write(learner == nil ? 0 as UInt8 : 1)
    guard let learner else { return }
    try writer.write(json: learner.parameters)
    writer.write(learner.inputs)
    writer.write(learner.units)
    writer.write(all: learner.weights)
    writer.write(all: learner.thresholds)
    writer.write(all: learner.counts)
  }

  fileprivate convenience init(_ reader: inout ByteReader) throws {
    let parameters = try reader.json(LayerParameters.self)
    var variables = LayerVariables()
    for part in [
      \LayerVariables.weights, \LayerVariables.pointwiseWeights, \LayerVariables.threshold, \LayerVariables.actStep,
    ] {
      if try reader.byte() == 1 { variables[keyPath: part] = try reader.array() }
    }
    try self.init(parameters, variables: variables)
    guard try reader.byte() == 1 else { return }
    learner = try EdgeLearner(
      reader.json(LearningParameters.self), inputs: reader.number(), units: reader.number(), weights: reader.numbers(),
      thresholds: reader.numbers(), counts: reader.numbers())
  }
}

extension ByteWriter {
  fileprivate mutating func write(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    write(block: try encoder.encode(value))
  }

  fileprivate mutating func write(_ array: NDArray) throws {
    write(array.dtype.rawValue)
    write(all: array.shape)
    ArrayMemory(of: try array.copy()).withBytes { write(block: $0) }
  }
}

extension ByteReader {
  fileprivate mutating func json<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(block()))
  }

  fileprivate mutating func array() throws -> NDArray {
    guard let dtype = DType(rawValue: try text()) else { throw ByteReader.damaged }
    let shape = try numbers(Int.self)
    var strides = shape
    var stride = 1
    for axis in shape.indices.reversed() {
      strides[axis] = stride
      stride = stride.multipliedReportingOverflow(by: shape[axis]).partialValue
    }
    return try ArrayMemory(block()).array(dtype: dtype, shape: shape, strides: strides, offset: 0)
  }
}
