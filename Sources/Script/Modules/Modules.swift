import Interpreter

/// Everything the host brings into the language: the importable modules and the prelude.
enum Modules {
  /// Registers the modules and defines the prelude's commands and types.
  static func install(in interpreter: Interpreter, context: CommandContext, figures: FigureStore) throws {
    let pyplot = PyplotModule(figures)
    let dataCommands = DataCommands(context: context)
    let modules = [
      NumpyModule.module, AkidaModule.module, Cnn2snnModule.module, AkidaModelsModule(context: context).module,
      pyplot.module, PickleModule.module, JSONModule.module, OSModule.module, IOModule.module, TimeModule.module,
      MathModule.module,
    ]
    for module in modules { interpreter.register(module) }
    let prelude =
      ModelCommands(context: context).all + ConvertCommands.all + dataCommands.all + NumpyModule.prelude
      + pyplot.prelude + [IOModule.open]
    for command in prelude { try interpreter.define(command) }
    try interpreter.define(ModelCommands.optimizer)
  }
}
