/// The five layer types of the Akida 1.0 generation.
public enum LayerType: String, Sendable, CaseIterable {
  case inputData = "InputData"
  case inputConvolutional = "InputConvolutional"
  case convolutional = "Convolutional"
  case separableConvolutional = "SeparableConvolutional"
  case fullyConnected = "FullyConnected"
}

/// How a convolution or pooling window treats the border of the map.
public enum Padding: String, Sendable {
  case same = "Same"
  case valid = "Valid"
}

/// Rows and columns, in that order.
public struct Extent: Hashable, Sendable {
  /// Number of rows.
  public var rows: Int
  /// Number of columns.
  public var columns: Int

  /// `rows` by `columns`.
  public init(_ rows: Int, _ columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

/// Pooling of the potentials, before the activation.
public enum Pooling: Hashable, Sendable {
  case none
  /// The largest potential of each window; the window uses the layer's padding mode.
  case max(size: Extent, stride: Extent)
  /// The sum of the potentials over the whole map (not divided).
  case average
}

/// Everything about a layer but its variables. Shapes are [rows, columns, channels].
public struct LayerParameters: Hashable, Sendable {
  /// Which of the five types.
  public var type: LayerType
  /// The layer's name, unique in its model.
  public var name: String
  /// Shape of the input of `InputData` and `InputConvolutional`; nil for the others, which take the previous layer's output.
  public var inputShape: [Int]?
  /// Bits of an input of `InputData`, 1 to 4.
  public var inputBits = 4
  /// Number of filters of a convolution, or units of a `FullyConnected` layer; 0 for `InputData`.
  public var filters = 0
  /// Rows and columns of the kernel.
  public var kernelSize = Extent(1, 1)
  /// Step of the kernel.
  public var kernelStride = Extent(1, 1)
  /// Border mode of the convolution and of max pooling.
  public var padding = Padding.same
  /// Value outside the map; `InputConvolutional` only.
  public var paddingValue = 0
  /// Bits of a weight: 1, 2, 4 or 8 (3 to 8 in the first layer of converted models).
  public var weightsBits = 4
  /// Bits of an activation level (1, 2 or 4), or nil for a layer without activation, which gives potentials.
  public var activationBits: Int?
  /// Pooling before the activation.
  public var pooling = Pooling.none

  /// Parameters of a layer of `type`, to be filled in.
  public init(type: LayerType, name: String) {
    self.type = type
    self.name = name
  }
}
