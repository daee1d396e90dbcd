import Interpreter
import NDArray

/// `numpy`: arrays and what can be computed with them.
enum NumpyModule {
  /// The module with random numbers of its own, one per session.
  static var module: HostModule {
    HostModule(
      "numpy", "Arrays of numbers: create, index, compute, sort and count.", commands: Statistics.all,
      constants: [
        "pi": .float(.pi), "e": .float(2.718281828459045), "inf": .float(.infinity), "nan": .float(.nan),
        "newaxis": .none,
      ])
  }

  /// The commands that programs can also use without the module.
  static var prelude: [Command] { [Statistics.mean, Statistics.median] }
}
