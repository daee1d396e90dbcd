import Interpreter
import NDArray

/// `numpy`: arrays and what can be computed with them.
enum NumpyModule {
  /// The module, with random numbers of its own; one for each session.
  static var module: HostModule {
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
      "numpy", "Arrays of numbers: making, computing, sorting, counting, files and random numbers.",
      commands: ArrayCreation.all + ElementwiseFunctions.all + Reductions.all + Ordering.all + Shaping.all
        + Comparing.all + FileCommands.all + [ElementTypes.issubdtype],
      types: types, constants: constants, submodules: [RandomModule.make()])
  }

  /// The commands that programs can also use without the module.
  static var prelude: [Command] {
    [Reductions.mean, Reductions.median, Reductions.std, Reductions.percentile, Ordering.unique, Ordering.bincount]
  }
}
