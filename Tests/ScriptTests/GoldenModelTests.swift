import Data
import Foundation
import NDArray
import Testing

@testable import Script

/// Every golden Keras model, converted and run by a line of code, writes what its golden file says.
@Suite struct GoldenModelTests {
  static let models = [
    "dense_only", "ds_cnn_A_bn", "ds_cnn_B_folded", "inputdata_2p5", "legacy196_default_folded", "maxpool_same",
    "shift_128", "std_discrete_relu", "stdperaxis_bn", "valid_flatten",
  ]

  @Test(arguments: models) func aLineOfCodeConvertsAndRunsIt(_ name: String) throws {
    try withTemporaryFolder { folder in
      let stem = Program.fixtures.appendingPathComponent("keras/\(name)").path
      let scaling = name == "inputdata_2p5" ? ", input_scaling=(2.5, 0)" : ""
      let result = try Program.run(
        code: """
          import numpy as np
          m = convert(load_model(\(quoted(stem + ".h5")))\(scaling))
          y = m.forward(np.load(\(quoted(stem + ".npz")))['inputs'])
          np.save('y.npy', y)
          for i, layer in enumerate(m.layers):
              for v in layer.get_variable_names():
                  np.save(f'{i}_{v}.npy', layer.get_variable(v))
          """, folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      let golden = try loadNPZ(stem + ".npz")
      let last = try #require(golden.names.last { $0.hasPrefix("int_out/") })
      let expected = try #require(golden.array(last))
      guard case .array(let y) = try loadNPY(folder.appendingPathComponent("y.npy").path) else {
        Issue.record("y.npy holds no array")
        return
      }
      #expect(y.shape == expected.shape)
      #expect(y.elements(as: Int64.self) == expected.elements(as: Int64.self))
      var compared = 0
      for variable in golden.names {
        let parts = variable.split(separator: "/")
        guard parts.count == 3, parts[0] == "layer" else { continue }
        compared += 1
        let file = folder.appendingPathComponent("\(parts[1])_\(parts[2]).npy").path
        guard case .array(let array) = try loadNPY(file), let expected = golden.array(variable) else {
          Issue.record("\(variable) was not written")
          continue
        }
        #expect(array.dtype == expected.dtype && array.shape == expected.shape, "\(variable)")
        #expect(array.elements(as: Double.self) == expected.elements(as: Double.self), "\(variable)")
      }
      #expect(compared >= 9)
    }
  }
}
