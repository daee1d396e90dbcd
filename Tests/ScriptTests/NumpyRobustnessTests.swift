import Interpreter
import Testing

@testable import Script

/// Whatever a program passes to numpy, it gets a value or a Python exception.
@Suite("numpy with any input") struct NumpyRobustnessTests {
  /// Values of every kind, many of them extreme.
  private static let setup = """
    import numpy as np
    loop = []
    loop += [loop]
    twin = []
    twin += [twin, twin]
    deep = 0
    for _ in range(70):
        deep = [deep]
    wide = 1
    for _ in range(50):
        wide = [wide, wide]
    values = [None, True, 0, -1, 3, 2**62, 2**63 - 1, -2**63, 2**63, 2**200, -2**200, 0.5, -1e308, float('nan'),
        float('inf'), '', 'x', b'x', [], [1], [1, 'a'], [[1, 2], [3]], (), (2, 3), (-1, 2), (2**40, 2**40), {}, {1},
        range(3), range(2**60), slice(None), ..., print, np, np.uint8, 'uint8', loop, twin, deep, wide,
        np.zeros(3), np.zeros((0, 3)), np.array(5), np.arange(6).reshape(2, 3), np.arange(4)[::-1],
        np.array([True, False]), np.uint8(3), np.float32('nan'), np.bool_(True), np.int64(-2**63), np.dtype('int8'),
        np.zeros((1,) * 64), np.random.RandomState(0), np.random.default_rng(0)]
    others = values[::6] + [twin, wide]
    answered = 0
    def attempt(f, *arguments):
        global answered
        try:
            f(*arguments)
            answered += 1
        except MemoryError:
            pass
        except Exception:
            pass

    """

  private func run(_ program: String) -> String { NumpyHost.output(of: Self.setup + program) }

  @Test func functionsOfOneArgument() throws {
    let names = NumpyModule.module.commands.map(\.name).filter { $0 != "save" && $0 != "savez" }
    let program = names.map { "for v in values:\n    attempt(np.\($0), v)\n" }.joined() + "print(answered > 500)"
    #expect(run(program) == "True\n")
  }

  @Test(arguments: 0..<4) func functionsOfTwoArguments(_ part: Int) throws {
    let names = NumpyModule.module.commands.map(\.name).filter { $0 != "save" && $0 != "savez" }
    let mine = names.enumerated().filter { $0.offset % 4 == part }.map(\.element)
    let program = mine.map {
      "for v in values:\n    for w in others:\n        attempt(np.\($0), v, w)\n"
    }
    #expect(run(program.joined() + "print(answered > 100)") == "True\n")
  }

  @Test func operatorsWithAnything() throws {
    let operators = ["+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^", "==", "<", ">="]
    let program = operators.map {
      """
      for v in values[40:]:
          for w in values:
              attempt(lambda: v \($0) w)
              attempt(lambda: w \($0) v)

      """
    }
    #expect(run(program.joined() + "print(answered > 1000)") == "True\n")
  }

  @Test func indicesAndAssignments() throws {
    #expect(
      run(
        """
        def assign(array, index, value):
            array[index] = value
        for v in values[40:]:
            for w in values:
                attempt(lambda: v[w])
                attempt(lambda: v[w, 0])
                attempt(lambda: v[..., w])
                attempt(lambda: v[w:])
                attempt(lambda: v[::w])
                attempt(assign, v, w, 1)
                attempt(assign, v, 0, w)
                attempt(assign, v, w, w)
        print(answered > 500)
        """) == "True\n")
  }

  @Test func methodsOfArraysAndStreams() throws {
    let methods = [
      "sum", "mean", "min", "argmax", "cumsum", "reshape", "astype", "item", "fill", "sort", "transpose", "squeeze",
      "repeat", "take", "clip", "round", "swapaxes", "dot", "rand", "randint", "choice", "permutation", "shuffle",
      "seed",
      "uniform", "normal", "integers", "random",
    ]
    let program = methods.map {
      """
      for v in values[40:]:
          for w in others:
              attempt(lambda: v.\($0)(w))
              attempt(lambda: v.\($0)(w, 1))

      """
    }
    #expect(run(program.joined() + "print(answered > 200)") == "True\n")
  }
}
