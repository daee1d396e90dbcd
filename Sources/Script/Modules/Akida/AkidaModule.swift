import Interpreter

/// The `akida` module: models, layers and the settings of edge learning.
enum AkidaModule {
  static var module: HostModule {
    HostModule(
      "akida", "Akida 1.0 models: integer inference and edge learning.",
      setup: "from akida import *",
      types: [ModelCommands.type, ModelCommands.optimizer] + LayerCommands.types + [padding, poolType])
  }

  private static var padding: TypeObject {
    TypeObject(
      "Padding", "Border modes of a convolution.", module: "akida", members: ["Same": "Same", "Valid": "Valid"])
  }
  private static var poolType: TypeObject {
    TypeObject(
      "PoolType", "Kinds of pooling.", module: "akida",
      members: ["NoPooling": .none, "Max": "Max", "Average": "Average"])
  }
}
