internal import NDArray

/// A layer on the way from Keras to Akida: what the rules of conversion need to know of it.
struct SequenceLayer {
  let name: String
  /// Its Keras class, as the user knows it.
  let className: String
  var kind: Kind

  enum Kind {
    case neural(NeuralLayer)
    case activation(QuantizedActivation)
    /// The float ReLU, which only lets a better message through.
    case floatReLU
    case maxPooling(MaxPooling)
    case averagePooling(keepsAxes: Bool)
    case batchNormalization(BatchNormalization)
    case rescaling
    case dropout
    case flatten
    case reshape(target: [Int])
    /// Activation and Softmax, which only a float output can use.
    case outputActivation
    case unsupported
  }

  /// A failure about this layer.
  func failure(_ kind: Failure.Kind, _ message: String, hint: String? = nil) -> Failure {
    Failure(kind, "layer '\(name)' (\(className)): \(message)", hint: hint)
  }
}

/// A layer with weights: a convolution, a separable convolution or a dense layer.
struct NeuralLayer {
  enum Form {
    case convolution, separable, dense
  }

  let form: Form
  /// Filters, or units of a dense layer.
  let filters: Int
  var kernelSize = Extent(1, 1)
  var stride = Extent(1, 1)
  var padding = Padding.same
  /// Quantizers and weights; nil for a float layer.
  var quantization: Quantization?

  var isConvolution: Bool { form != .dense }
}

/// The float weights of a quantized layer, and how they become integers.
struct Quantization {
  /// Quantizer of the kernel; of the pointwise kernel if the layer is separable.
  var kernelQuantizer: WeightQuantizer
  /// Quantizer of the depthwise kernel of a separable layer.
  var depthwiseQuantizer: WeightQuantizer?
  /// (rows, columns, inputs, filters) or (inputs, units); the pointwise kernel if the layer is separable.
  var kernel: Tensor
  /// (rows, columns, inputs, 1), separable layers only.
  var depthwiseKernel: Tensor?
  /// One per filter, if the layer has a bias.
  var bias: [Float]?
  /// The scale factor of the kernel if it was computed before batch normalization was folded in.
  var frozenScale: ScaleFactor?
}

struct MaxPooling {
  let size: Extent
  let stride: Extent
  let padding: Padding
}

struct BatchNormalization {
  /// The normalized axes, which may count from the end.
  var axes: [Int]
  let epsilon: Float
  /// gamma, beta, moving mean and moving variance; fewer if the layer has no scale or center.
  let weights: [[Float]]
}
