/// A Keras model as stored in a legacy HDF5 (`.h5`) file: the description of its layers, and their float weights.
public struct KerasModel: Sendable {
  /// The model's name.
  public let name: String
  /// Version of the Keras that wrote the file, such as "2.10.0"; nil if the file does not say.
  public let kerasVersion: String?
  /// The layers in the order of the file, the input layers included.
  public let layers: [KerasLayer]
  /// How the layers are connected.
  let topology: Topology

  enum Topology: Sendable {
    /// Each layer feeds the next. The shape, with a batch axis, is given if no layer has one.
    case sequential(buildShape: JSONValue?)
    /// Layers name those that feed them. The model's inputs and outputs are layers.
    case graph(inputs: [String], outputs: [String])
  }

  /// Reads the model in the file at `path`. Fails with a message naming the file if it is missing, damaged, not an HDF5
  /// file, holds weights only, or lacks the weights that its layers list.
  public init(path: String) throws {
    self = try KerasFileReader.read(HDF5File(path: path, expecting: .keras))
  }

  init(name: String, kerasVersion: String?, layers: [KerasLayer], topology: Topology) {
    self.name = name
    self.kerasVersion = kerasVersion
    self.layers = layers
    self.topology = topology
  }
}

/// A layer of a `KerasModel`.
public struct KerasLayer: Sendable {
  /// The layer's name, unique in its model.
  public let name: String
  /// Name of its Python class, such as "QuantizedConv2D".
  public let className: String
  /// Keyword arguments of the class.
  let config: JSONValue
  /// For each call of the layer, the names of the layers it was called on; empty in a sequential model.
  let inbound: [[String]]
  /// Stored weights, in the order of the file.
  var weights: [KerasWeight] = []
}

/// A stored weight of a layer.
struct KerasWeight: Sendable {
  let name: String
  let tensor: Tensor
}
