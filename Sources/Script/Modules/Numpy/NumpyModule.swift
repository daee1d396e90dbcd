import Interpreter
import NDArray

/// `numpy`: arrays and what can be computed with them.
enum NumpyModule {
  /// The module, with random numbers of its own.
  static var module: HostModule { module(random: RandomStateObject()) }

  /// The module, whose random numbers come from this stream.
  static func module(random: RandomStateObject) -> HostModule {
    let types = ElementTypes.all
    var constants = ElementTypes.aliases(types)
    constants["pi"] = .float(.pi)
    constants["e"] = 2.718281828459045
    constants["inf"] = .float(.infinity)
    constants["nan"] = .float(.nan)
    constants["newaxis"] = Value.none
    constants["True_"] = Value(Scalar(true))
    constants["False_"] = Value(Scalar(false))
    constants["__version__"] = "2.4.0"
    return HostModule(
      "numpy", "Arrays of numbers: making, computing, sorting, counting, files and random numbers.", alias: "np",
      groups: [
        group("Making arrays", ArrayCreation.all), group("Shapes", Shaping.all),
        group("Functions of one array", ElementwiseFunctions.unary),
        group("Functions of two arrays", ElementwiseFunctions.binary),
        group("Other functions of each element", ElementwiseFunctions.others),
        group("Reductions", Reductions.all), group("Sorting and counting", Ordering.all),
        group("Comparing", Comparing.all), group("Files", FileCommands.all),
        group("Element types", [ElementTypes.issubdtype]),
      ],
      types: types, constants: constants, submodules: [RandomModule.make(random)])
  }

  private static func group(_ title: String, _ commands: [Command]) -> CommandGroup {
    CommandGroup(title, setup: "import numpy as np", commands)
  }

  /// The commands that programs can also use without the module.
  static var prelude: [Command] {
    [Reductions.mean, Reductions.median, Reductions.std, Reductions.percentile, Ordering.unique, Ordering.bincount]
  }
}
