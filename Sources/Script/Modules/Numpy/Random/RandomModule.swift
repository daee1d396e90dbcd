import Interpreter
import NDArray

/// `numpy.random`: the legacy functions with one stream for the session, and generators with streams of their own.
enum RandomModule {
  /// The module, whose functions use the stream `session`.
  static func make(_ session: RandomStateObject) -> HostModule {
    HostModule(
      "numpy.random", "Random numbers, equal to NumPy's for the same seed.", setup: "import numpy as np",
      commands: RandomStateCommands(receiver: nil, session: session).all + [defaultGenerator],
      types: [
        TypeObject(
          "RandomState", "A stream of random numbers, as np.random has one.", module: "numpy.random.mtrand",
          constructor: randomState, methods: RandomStateCommands(receiver: "self", session: session).all),
        TypeObject(
          "Generator", "A stream of random numbers, made by np.random.default_rng.",
          module: "numpy.random._generator", methods: GeneratorCommands.all),
      ])
  }

  private static var randomState: Command {
    Command(
      "RandomState", "A stream of random numbers of its own, with the methods of np.random.",
      parameters: [
        .optional(
          "seed", .none, "where it starts: an int below 2**32, or a list of them; None: anywhere",
          type: "int, list or None")
      ],
      returns: "a RandomState", example: "np.random.RandomState(0).permutation(5)"
    ) { arguments in
      if !arguments.isGiven("seed") { arguments.machine.use(.world) }
      let state = arguments.isGiven("seed") ? try arguments.legacyState("seed") : RandomState()
      return .object(RandomStateObject(state))
    }
  }

  private static var defaultGenerator: Command {
    Command(
      "default_rng", "A new stream of random numbers.",
      parameters: [
        .optional(
          "seed", .none, "where it starts: an int, or a list of them; None: anywhere", type: "int, list or None")
      ],
      returns: "a Generator", raises: "ValueError for a negative seed.",
      example: "rng = np.random.default_rng(42)\nrng.integers(1, 7, size=5)"
    ) { arguments in
      if let same = arguments["seed"].asObject(GeneratorObject.self) { return .object(same) }
      if !arguments.isGiven("seed") { arguments.machine.use(.world) }
      return .object(GeneratorObject(try arguments.generator("seed")))
    }
  }
}
