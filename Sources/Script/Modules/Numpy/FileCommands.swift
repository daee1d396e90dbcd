import Data
import Interpreter
import NDArray

/// Arrays in files.
enum FileCommands {
  static var all: [Command] { [save, savez, load] }

  private static var load: Command {
    Command(
      "load", "Reads an array from a .npy file, or the arrays of an .npz archive.",
      parameters: [.required("file", "the path", type: "str")],
      returns: "an array, or an object to be indexed with their names",
      raises: "FileNotFoundError; ValueError for a damaged file.", example: "np.load('spikes.npy')",
      seeAlso: ["save", "savez"]
    ) { arguments in
      let path = try arguments.string("file")
      arguments.machine.use(.file(path))
      return path.hasSuffix(".npz") ? try NumpyFiles.dict(try loadNPZ(path)) : try NumpyFiles.value(try loadNPY(path))
    }
  }

  private static var save: Command {
    Command(
      "save", "Writes an array to a .npy file.",
      parameters: [
        .required("file", "the path; .npy is added if it is missing", type: "str"),
        .required("arr", "an array", type: "array"),
      ],
      returns: "None", example: "np.save('spikes.npy', np.arange(3))", seeAlso: ["load"]
    ) { arguments in
      let path = try arguments.string("file")
      arguments.machine.use(.world)
      try saveNPY(try array(arguments, "arr"), to: path.hasSuffix(".npy") ? path : path + ".npy")
      return .none
    }
  }

  private static var savez: Command {
    Command(
      "savez", "Writes arrays to an .npz archive: unnamed ones as arr_0, arr_1 …, the others under their names.",
      parameters: [
        .required("file", "the path; .npz is added if it is missing", type: "str"),
        .variadic("args", "arrays", type: "arrays"),
        .variadicKeywords("kwds", "arrays with the names to keep them under", type: "arrays"),
      ],
      returns: "None", raises: "ValueError for a name that is taken.",
      example: "np.savez('result.npz', losses=[9.01, 8.11], sizes=[2, 5])\nnp.load('result.npz')['sizes']",
      seeAlso: ["load"]
    ) { arguments in
      let path = try arguments.string("file")
      arguments.machine.use(.world)
      var arrays: [(name: String, array: NDArray)] = []
      if case .dict(let named) = arguments["kwds"] {
        for (name, value) in named.pairs { arrays.append((try name.str(), try NDArray(value))) }
      }
      for (place, value) in try arguments.items("args").enumerated() {
        let name = "arr_\(place)"
        if arrays.contains(where: { $0.name == name }) {
          throw PythonError.value("Cannot use un-named variables and keyword \(name)")
        }
        arrays.append((name, try NDArray(value)))
      }
      try saveNPZ(arrays, to: path.hasSuffix(".npz") ? path : path + ".npz")
      return .none
    }
  }
}
