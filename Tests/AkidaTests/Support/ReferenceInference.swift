import NDArray

@testable import Akida

/// A map of integers [row][column][channel] by the definitions, one sum at a time.
struct ReferenceMap: Equatable {
  let rows: Int
  let columns: Int
  let channels: Int
  var values: [Int64]

  init(_ rows: Int, _ columns: Int, _ channels: Int) {
    (self.rows, self.columns, self.channels) = (rows, columns, channels)
    values = [Int64](repeating: 0, count: rows * columns * channels)
  }

  subscript(row: Int, column: Int, channel: Int) -> Int64 {
    get { values[(row * columns + column) * channels + channel] }
    set { values[(row * columns + column) * channels + channel] = newValue }
  }

  /// The value there, or nil outside the map.
  func value(_ row: Int, _ column: Int, _ channel: Int) -> Int64? {
    (0..<rows).contains(row) && (0..<columns).contains(column) ? self[row, column, channel] : nil
  }
}

/// Slow inference straight from the definitions: Python's integers, NumPy's float64.
struct ReferenceLayer {
  let parameters: LayerParameters
  let weights: [Int64]
  let pointwise: [Int64]
  let thresholds: [Int64]
  let actSteps: [Float]

  init(_ parameters: LayerParameters, _ variables: LayerVariables) {
    self.parameters = parameters
    weights = variables.weights?.elements(as: Int64.self) ?? []
    pointwise = variables.pointwiseWeights?.elements(as: Int64.self) ?? []
    thresholds = variables.threshold?.elements(as: Int64.self) ?? []
    actSteps = variables.actStep?.elements(as: Float.self) ?? []
  }

  func output(_ input: ReferenceMap) -> ReferenceMap {
    if parameters.type == .inputData { return input }
    return activated(pooled(potentials(input)))
  }

  private func potentials(_ input: ReferenceMap) -> ReferenceMap {
    let filters = parameters.filters
    switch parameters.type {
    case .inputData: return input
    case .fullyConnected:
      var result = ReferenceMap(1, 1, filters)
      for row in 0..<input.rows {
        for column in 0..<input.columns {
          for channel in 0..<input.channels {
            let index = channel * input.columns * input.rows + column * input.rows + row
            for unit in 0..<filters {
              result[0, 0, unit] += input[row, column, channel] * weights[index * filters + unit]
            }
          }
        }
      }
      return result
    case .inputConvolutional, .convolutional:
      let isFlipped = parameters.type == .convolutional
      return convolved(input, filters: filters) { tap, channel, filter in
        weights[((isFlipped ? taps - 1 - tap : tap) * input.channels + channel) * filters + filter]
      }
    case .separableConvolutional:
      let depthwise = convolved(input, filters: input.channels) { tap, channel, filter in
        channel == filter ? weights[(taps - 1 - tap) * input.channels + channel] : 0
      }
      var result = ReferenceMap(depthwise.rows, depthwise.columns, filters)
      for row in 0..<depthwise.rows {
        for column in 0..<depthwise.columns {
          for filter in 0..<filters {
            for channel in 0..<input.channels {
              result[row, column, filter] +=
                depthwise[row, column, channel] * pointwise[channel * filters + filter]
            }
          }
        }
      }
      return result
    }
  }

  private var taps: Int { parameters.kernelSize.rows * parameters.kernelSize.columns }

  private func convolved(
    _ input: ReferenceMap, filters: Int,
    weight: (_ tap: Int, _ channel: Int, _ filter: Int) -> Int64
  ) -> ReferenceMap {
    let (size, stride) = (parameters.kernelSize, parameters.kernelStride)
    let (rows, above) = placed(input.rows, size.rows, stride.rows)
    let (columns, left) = placed(input.columns, size.columns, stride.columns)
    var result = ReferenceMap(rows, columns, filters)
    for row in 0..<rows {
      for column in 0..<columns {
        for a in 0..<size.rows {
          for b in 0..<size.columns {
            for channel in 0..<input.channels {
              let value =
                input.value(
                  row * stride.rows - above + a, column * stride.columns - left + b, channel)
                ?? Int64(parameters.paddingValue)
              for filter in 0..<filters {
                result[row, column, filter] += value * weight(a * size.columns + b, channel, filter)
              }
            }
          }
        }
      }
    }
    return result
  }

  /// Number of windows along an axis, and by how much the first one sticks out.
  private func placed(_ extent: Int, _ size: Int, _ stride: Int) -> (count: Int, before: Int) {
    guard parameters.padding == .same else { return ((extent - size) / stride + 1, 0) }
    let count = (extent + stride - 1) / stride
    return (count, max((count - 1) * stride + size - extent, 0) / 2)
  }

  private func pooled(_ map: ReferenceMap) -> ReferenceMap {
    switch parameters.pooling {
    case .none: return map
    case .average:
      var result = ReferenceMap(1, 1, map.channels)
      for (index, value) in map.values.enumerated() { result[0, 0, index % map.channels] += value }
      return result
    case .max(let size, let stride):
      let (rows, above) = placed(map.rows, size.rows, stride.rows)
      let (columns, left) = placed(map.columns, size.columns, stride.columns)
      var result = ReferenceMap(rows, columns, map.channels)
      for row in 0..<rows {
        for column in 0..<columns {
          for channel in 0..<map.channels {
            var largest = Int64.min
            for a in 0..<size.rows {
              for b in 0..<size.columns {
                let value = map.value(
                  row * stride.rows - above + a, column * stride.columns - left + b, channel)
                largest = max(largest, value ?? Int64.min)
              }
            }
            result[row, column, channel] = largest
          }
        }
      }
      return result
    }
  }

  private func activated(_ map: ReferenceMap) -> ReferenceMap {
    var result = map
    for (index, potential) in map.values.enumerated() {
      let filter = index % map.channels
      let shifted = potential - thresholds[filter]
      guard let bits = parameters.activationBits else {
        result.values[index] = shifted
        continue
      }
      let level = (Double(shifted) / (Double(actSteps[filter]) * (16 / Double(1 << bits)))).rounded(
        .up)
      result.values[index] = Int64(min(max(level, 0), Double((1 << bits) - 1)))
    }
    return result
  }
}
