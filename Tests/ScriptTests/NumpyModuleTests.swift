import Interpreter
import NDArray
import Testing

@testable import Script

/// The module as a whole: its documentation, its examples, and its independence of other sessions.
@Suite("numpy module") struct NumpyModuleTests {
  private static func commands(_ module: HostModule) -> [Command] {
    module.commands + module.types.flatMap(\.methods) + module.types.compactMap(\.constructor)
      + module.submodules.flatMap(commands)
  }

  @Test func everythingIsDocumented() {
    for command in Self.commands(NumpyModule.module) {
      #expect(command.summary.hasSuffix("."), "\(command.name)")
      #expect(command.returns != nil && command.example != nil, "\(command.name)")
      #expect(command.parameters.allSatisfy { !$0.doc.isEmpty && !$0.doc.hasSuffix(".") }, "\(command.name)")
    }
  }

  @Test func seeAlsoNamesExist() {
    let names = Set(Self.commands(NumpyModule.module).map(\.name))
    for command in Self.commands(NumpyModule.module) {
      let unknown = command.seeAlso.filter { !names.contains($0) }
      #expect(unknown.isEmpty, "\(command.name)")
    }
  }

  @Test func examplesRun() throws {
    let setup = """
      import numpy as np
      from numpy import bincount, mean, median, percentile, std, unique
      x = np.array([[3, 0], [1, 2]])
      rng = np.random.default_rng(0)
      """
    let files: Set = ["load", "save", "savez"]
    let interpreter = NumpyHost.make()
    interpreter.output = { Issue.record("printed \($0)") }
    for command in Self.commands(NumpyModule.module) where !files.contains(command.name) {
      guard let example = command.example else { continue }
      #expect(throws: Never.self, "\(command.name): \(example)") {
        _ = try interpreter.run(setup)
        _ = try interpreter.run(example)
      }
    }
  }

  @Test func sessionsHaveTheirOwnRandomNumbers() throws {
    let (first, second) = (NumpyHost.make(), NumpyHost.make())
    _ = try first.run("import numpy as np\nnp.random.seed(1)")
    _ = try second.run("import numpy as np\nnp.random.seed(2)")
    _ = try first.run("a = np.random.rand()")
    _ = try second.run("a = np.random.rand()")
    _ = try first.run("b = np.random.RandomState(1).rand() == a")
    _ = try second.run("b = np.random.RandomState(2).rand() == a")
    #expect(try first.global("b")?.isTrue == true)
    #expect(try second.global("b")?.isTrue == true)
  }

  @Test func preludeCommandsAreTheModulesOwn() throws {
    let names = Set(NumpyModule.module.commands.map(\.name))
    #expect(names.isSuperset(of: NumpyModule.prelude.map(\.name)))
    #expect(NumpyModule.prelude.contains { $0.name == "mean" })
    #expect(NumpyModule.prelude.contains { $0.name == "median" })
    let interpreter = NumpyHost.make()
    for command in NumpyModule.prelude { try interpreter.define(command) }
    #expect(try interpreter.run("median([1, 2, 4]) + mean([2, 4])")?.repr() == "np.float64(5.0)")
  }

  @Test func errorsPointAtTheirArgument() throws {
    let text = NumpyHost.output(of: "import numpy as np\nnp.zeros(3, dtype='uint9')")
    #expect(text.contains("data type 'uint9' not understood"))
    #expect(text.contains("2 │ np.zeros(3, dtype='uint9')"))
    #expect(text.contains("\n  │             ^^^^^\n"))
  }
}
