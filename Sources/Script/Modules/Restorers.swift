import Akida
import Interpreter
import NDArray

extension Modules {
  /// What makes the modules' objects of the bytes they were saved as, by kind.
  static var restorers: [String: Interpreter.Restorer] {
    [
      "Model": { ModelObject(try Model(state: $0)) },
      "AkidaUnsupervised": { OptimizerObject(try ObjectState.value($0)) },
      "WeightsEstimate": { WeightsEstimateObject(try ObjectState.value($0)) },
      "NeuronsEstimate": {
        let state: NeuronsEstimateObject.State = try ObjectState.value($0)
        return NeuronsEstimateObject(state.estimate, numWeights: state.numWeights)
      },
      "RandomState": { RandomStateObject(try RandomState(bytes: Array($0))) },
      "Generator": { GeneratorObject(try RandomGenerator(bytes: Array($0))) },
    ]
  }
}
