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
    writer.write(parameters)
    for variable in [
      storedVariables.weights, storedVariables.pointwiseWeights, storedVariables.threshold, storedVariables.actStep,
    ] {
      writer.write(variable == nil ? 0 as UInt8 : 1)
      if let variable { try writer.write(variable) }
    }
    writer.write(learner == nil ? 0 as UInt8 : 1)
    guard let learner else { return }
    writer.write(learner.parameters)
    writer.write(learner.inputs)
    writer.write(learner.units)
    writer.write(all: learner.weights)
    writer.write(all: learner.thresholds)
    writer.write(all: learner.counts)
  }

  fileprivate convenience init(_ reader: inout ByteReader) throws {
    let parameters = try reader.layerParameters()
    var variables = LayerVariables()
    for part in [
      \LayerVariables.weights, \LayerVariables.pointwiseWeights, \LayerVariables.threshold, \LayerVariables.actStep,
    ] {
      if try reader.byte() == 1 { variables[keyPath: part] = try reader.array() }
    }
    try self.init(parameters, variables: variables)
    guard try reader.byte() == 1 else { return }
    learner = try EdgeLearner(
      reader.learningParameters(), inputs: reader.number(), units: reader.number(), weights: reader.numbers(),
      thresholds: reader.numbers(), counts: reader.numbers())
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ parameters: LayerParameters) {
    write(parameters.type.rawValue)
    write(parameters.name)
    write(all: parameters.inputShape ?? [])
    let pool: [Int] =
      switch parameters.pooling {
      case .none: [0]
      case .average: [1]
      case .max(let size, let stride): [2, size.rows, size.columns, stride.rows, stride.columns]
      }
    write(all: [
      parameters.inputBits, parameters.filters, parameters.kernelSize.rows, parameters.kernelSize.columns,
      parameters.kernelStride.rows, parameters.kernelStride.columns, parameters.paddingValue, parameters.weightsBits,
      parameters.activationBits ?? 0,
    ])
    write(parameters.padding.rawValue)
    write(all: pool)
  }

  fileprivate mutating func write(_ parameters: LearningParameters) {
    write(parameters.numWeights)
    write(parameters.numClasses)
    for share in [
      parameters.initialPlasticity, parameters.learningCompetition, parameters.minPlasticity,
      parameters.plasticityDecay,
    ] {
      write(share)
    }
    write(parameters.seed)
  }

  fileprivate mutating func write(_ array: NDArray) throws {
    write(array.dtype.rawValue)
    write(all: array.shape)
    ArrayMemory(of: try array.copy()).withBytes { write(block: $0) }
  }
}

extension ByteReader {
  fileprivate mutating func layerParameters() throws -> LayerParameters {
    guard let type = LayerType(rawValue: try text()) else { throw ByteReader.damaged }
    var parameters = LayerParameters(type: type, name: try text())
    let shape = try numbers(Int.self)
    let sizes = try numbers(Int.self)
    guard sizes.count == 9, let padding = Padding(rawValue: try text()) else { throw ByteReader.damaged }
    parameters.inputShape = shape.isEmpty ? nil : shape
    (parameters.inputBits, parameters.filters) = (sizes[0], sizes[1])
    (parameters.kernelSize, parameters.kernelStride) = (Extent(sizes[2], sizes[3]), Extent(sizes[4], sizes[5]))
    (parameters.paddingValue, parameters.weightsBits) = (sizes[6], sizes[7])
    parameters.activationBits = sizes[8] == 0 ? nil : sizes[8]
    parameters.padding = padding
    let pool = try numbers(Int.self)
    switch (pool.first, pool.count) {
    case (0, 1): parameters.pooling = .none
    case (1, 1): parameters.pooling = .average
    case (2, 5): parameters.pooling = .max(size: Extent(pool[1], pool[2]), stride: Extent(pool[3], pool[4]))
    default: throw ByteReader.damaged
    }
    return parameters
  }

  fileprivate mutating func learningParameters() throws -> LearningParameters {
    try LearningParameters(
      numWeights: number(), numClasses: number(), initialPlasticity: double(), learningCompetition: double(),
      minPlasticity: double(), plasticityDecay: double(), seed: number())
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
