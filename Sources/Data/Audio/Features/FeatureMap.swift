public import NDArray

/// How features become bytes: `uint8 = clip(round((mfcc - offset) * scale), 0, 255)`, halves rounded to even, with an
/// offset and a scale for each coefficient.
public struct FeatureMap: Sendable, Equatable {
  /// What is taken off each coefficient.
  public let offset: [Double]
  /// What it is then multiplied by.
  public let scale: [Double]

  /// A map of `MFCC`'s ten coefficients. Throws a value failure unless there are ten finite numbers each.
  public init(offset: [Double], scale: [Double]) throws(Failure) {
    let count = MFCC.coefficients
    guard offset.count == count, scale.count == count, (offset + scale).allSatisfy(\.isFinite) else {
      throw Failure(
        .value, "the map has \(offset.count) offsets and \(scale.count) scales, expected \(count) finite numbers each")
    }
    self.init(checkedOffset: offset, scale: scale)
  }

  private init(checkedOffset offset: [Double], scale: [Double]) {
    self.offset = offset
    self.scale = scale
  }

  /// The map of the bundled Speech Commands extractor. Its bounds are the 0.5 and 99.5 percentiles of each coefficient over
  /// the frames of that model's 8190 training clips, frames of zeros left out.
  public static let speechCommands = FeatureMap(
    checkedOffset: [
      -59.46328020095825, -8.87216591835022, -7.413388967514038, -6.583958804607391, -6.114372134208679,
      -3.977127969264984, -3.805666536092758, -3.2615871131420135, -3.2782284319400787, -2.8382843732833862,
    ],
    scale: [
      3.15160412882049, 12.223067621439924, 16.481789044831224, 23.763496724832432, 26.883025821959595,
      35.14054876272529, 37.761569269316176, 44.293930366346814, 47.34195088972189, 52.16097894223893,
    ])

  /// Features, float32 with coefficients along the last axis, as uint8 with one more axis of length 1. Throws a value
  /// failure for another number of coefficients.
  public func apply(to features: NDArray) throws -> NDArray {
    guard features.shape.last == offset.count else {
      throw Failure(.value, "the features have shape \(features.shape), expected \(offset.count) coefficients")
    }
    let shape = features.shape + [1]
    return try features.withContiguous(Float.self) { features in
      try NDArray.filled(shape, of: UInt8.self) { bytes in apply(to: features, bytes) }
    }
  }

  /// The same of features that follow each other in memory.
  func apply(to features: UnsafeBufferPointer<Float>, _ bytes: UnsafeMutableBufferPointer<UInt8>) {
    for index in features.indices {
      let coefficient = index % offset.count
      let value = ((Double(features[index]) - offset[coefficient]) * scale[coefficient]).rounded(.toNearestOrEven)
      // A feature that is no number has no place on the scale.
      bytes[index] = value.isNaN ? 0 : UInt8(min(max(value, 0), 255))
    }
  }
}
