import Interpreter

/// Everything the host brings into the language: the importable modules and the prelude.
enum Modules {
  /// Registers the modules and defines the prelude's commands and types.
  static func install(
    in interpreter: Interpreter, context: CommandContext, figures: FigureStore, random: RandomStateObject
  ) throws {
    let pyplot = PyplotModule(figures)
    let dataCommands = DataCommands(context: context)
    let modules = [
      NumpyModule.module(random: random), AkidaModule.module, Cnn2snnModule.module,
      AkidaModelsModule(context: context).module,
      pyplot.module, PickleModule.module, JSONModule.module, OSModule.module, IOModule.module, TimeModule.module,
      MathModule.module,
    ]
    for module in modules { interpreter.register(module) }
    let models = ModelCommands(context: context)
    let prelude = [
      CommandGroup("Data", dataCommands.all + [IOModule.open]),
      CommandGroup("Sound", setup: SoundCommands.setup, SoundCommands(context: context).all),
      CommandGroup(
        "Models", setup: samplesSetup, ConvertCommands.all + models.inspecting + models.running + models.building),
      CommandGroup("Learning", setup: learningSetup, models.learning, types: [ModelCommands.optimizer]),
      CommandGroup(
        "Advice", setup: learningSetup, EstimateCommands(context: context, figures: figures).all),
      CommandGroup("Numbers", NumpyModule.prelude),
      CommandGroup("Figures", setup: PyplotModule.setup + "\nfigure()", pyplot.prelude),
    ]
    for group in prelude { try interpreter.define(group) }
  }

  private static let samplesSetup = """
    from akida import FullyConnected
    x_train, y_train, x_val, y_val, _, _, words, _ = load(fetch('spoken_digits'))
    """
  private static let learningSetup = """
    from akida import FullyConnected, InputData, Model
    x_train, y_train, x_val, y_val, _, _, words, _ = load(fetch('spoken_digits'))
    extractor = convert(fetch('ds_cnn_spoken_digits'))
    pop_layer(extractor)
    spikes = forward(extractor, x_train)
    val_spikes = forward(extractor, x_val)
    model = Model([InputData(input_shape=(1, 1, 64)), FullyConnected(units=500, activation=False)])
    """
}
