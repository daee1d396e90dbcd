extension Layer {
  /// The entry of a model whose inputs are integers of `inputBits` bits; `inputShape` is [rows, columns, channels].
  public static func inputData(inputShape: [Int], name: String = "", inputBits: Int = 4) throws -> Layer {
    var parameters = LayerParameters(type: .inputData, name: name)
    parameters.inputShape = inputShape
    parameters.inputBits = inputBits
    return try Layer(parameters)
  }
}
