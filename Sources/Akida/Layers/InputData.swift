extension Layer {
  /// The entry of a model whose inputs are integers 0 to 15 (4 bits); `inputShape` is [rows, columns, channels].
  public static func inputData(inputShape: [Int], name: String = "") throws -> Layer {
    var parameters = LayerParameters(type: .inputData, name: name)
    parameters.inputShape = inputShape
    return try Layer(parameters)
  }
}
