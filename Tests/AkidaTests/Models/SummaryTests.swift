import NDArray
import Testing

@testable import Akida

@Suite struct SummaryTests {
  @Test func featureExtractor() throws {
    let model = try Model(converted: GoldenModel("ds_cnn_B_folded").layers)
    try model.popLayer()
    let rows = (2...4).map { number in
      """
      separable_\(number) (Sep.Conv.) \(number == 4 ? "[1, 1, 64]    " : "[25, 5, 64]   ")(3, 3, 64, 1)
      _______________________________________________________
                                            (1, 1, 64, 64)
      _______________________________________________________
      """
    }
    let expected = """
      Model Summary
      ______________________________________________
      Input shape  Output shape  Sequences  Layers
      ==============================================
      [49, 10, 1]  [1, 1, 64]    1          5
      ______________________________________________

      _______________________________________________________
      Layer (type)            Output shape  Kernel shape

      =========== SW/conv_0-separable_4 (Software) ==========

      conv_0 (InputConv.)     [25, 5, 64]   (5, 5, 1, 64)
      _______________________________________________________
      separable_1 (Sep.Conv.) [25, 5, 64]   (3, 3, 64, 1)
      _______________________________________________________
                                            (1, 1, 64, 64)
      _______________________________________________________
      \(rows.joined(separator: "\n"))
      """
    #expect(model.summary == expected)
  }

  @Test func learningModel() throws {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 64], name: "input"))
    try model.add(.fullyConnected(units: 500, name: "learning", activationBits: nil))
    let expected = """
      Model Summary
      ______________________________________________
      Input shape  Output shape  Sequences  Layers
      ==============================================
      [1, 1, 64]   [1, 1, 500]   1          2
      ______________________________________________

      __________________________________________________
      Layer (type)      Output shape  Kernel shape

      ========== SW/input-learning (Software) ==========

      input (InputData) [1, 1, 64]    N/A
      __________________________________________________
      learning (Fully.) [1, 1, 500]   (1, 1, 64, 500)
      __________________________________________________
      """
    #expect(model.summary == expected)
  }

  @Test func emptyModel() { #expect(Model().summary == "Model Summary\nno layers") }
}
