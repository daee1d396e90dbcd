import Data
import Foundation
import Interpreter
import NDArray

/// Getting data and models: the catalogue, downloads and files of every format akscript reads.
struct DataCommands {
  let context: CommandContext

  var all: [Command] { [fetch, load, datasets] }

  // MARK: fetch

  private var fetch: Command {
    .own(
      "fetch", "The path of a data set or model: from the cache, from what came with akscript, or downloaded.",
      parameters: [
        .required(
          "name", "a name of the catalogue, the path of a file that is here, or the name to keep a download under",
          type: "str"),
        .optional("origin", .none, "URL of a file that the catalogue does not know", type: "str or None"),
        .optional("file_hash", .none, "SHA-256 that the file must have", type: "str or None"),
        .optional("cache_subdir", "datasets", "folder within the cache"),
        .optional(
          "fallback", .none, "False: never take a bundled stand-in for an original that cannot be had",
          type: "bool or None"),
      ],
      returns: "the path, a str",
      raises: "ValueError for an unknown name; ConnectionError if the file cannot be had; OSError for a wrong hash.",
      example: "path = fetch('spoken_digits')", seeAlso: ["datasets", "load", "load_model"]
    ) { arguments in
      let name = try arguments.string("name")
      if !arguments.isGiven("origin"), Catalogue.entry(named: name) == nil {
        arguments.machine.use(.file(name))
        if FileManager.default.fileExists(atPath: name) { return Value(name) }
        throw Self.unknown(name, arguments)
      }
      var request = FetchSession.Request(
        name, origin: try arguments.optionalString("origin"), fileHash: try arguments.optionalString("file_hash"))
      request.cacheSubfolder = try arguments.string("cache_subdir")
      if arguments.isGiven("fallback") { request.fallback = try arguments.bool("fallback") }
      return Value(try context.fetch(request, on: arguments.machine).path)
    }
  }

  /// The error for a name that is neither in the catalogue nor a file.
  private static func unknown(_ name: String, _ arguments: borrowing Arguments) -> PythonError {
    if name.hasPrefix("http:") || name.hasPrefix("https:") {
      return arguments.error(
        "ValueError", "name", "'\(name)' is an address, not a name",
        hint: "write fetch('\((name as NSString).lastPathComponent)', origin='\(name)')")
    }
    if name.contains("/") || name.contains(".") {
      return arguments.error("FileNotFoundError", "name", "[Errno 2] No such file or directory: '\(name)'")
    }
    let nearest = Spelling.nearest(name, among: Catalogue.entries.map(\.name)).map { "did you mean '\($0)'?" }
    return arguments.error(
      "ValueError", "name", "no data set or model is called '\(name)'", hint: nearest ?? "datasets() lists the names")
  }

  // MARK: load

  private var load: Command {
    .own(
      "load",
      "Reads a file: pickle, .npy and .npz, told by what is in it, and JSON or a table in a file that ends in .json, .csv or .tsv.",
      parameters: [.required("path", "the file", type: "str")],
      returns:
        "what the file holds: lists, dicts, arrays; of a table, its columns by name, or an array if it has no names",
      raises: "FileNotFoundError; UnpicklingError or ValueError for a damaged file.",
      example: "x_train, y_train, x_val, y_val, _, _, words, _ = load(path)\nx_train.shape, x_train.dtype\nlist(words)",
      seeAlso: ["fetch", "load_model"]
    ) { arguments in
      let path = try arguments.string("path")
      arguments.machine.use(.file(path))
      return try arguments.blaming("path") {
        switch try FileFormat.of(path) {
        case .npy: return try NumpyFiles.value(loadNPY(path))
        case .npz: return try NumpyFiles.dict(loadNPZ(path))
        case .hdf5:
          throw arguments.error(
            "ValueError", "path", "'\(path)' is an HDF5 file", hint: "read a Keras model with load_model('\(path)')")
        case .table: return try Self.value(CSVReader.table(FileBytes.read(path), path: path))
        case .json: return try JSONModule.value(text: String(decoding: FileBytes.read(path), as: UTF8.self))
        case .pickle:
          let pickled = try context.work("load", on: arguments.machine) { progress in
            var unpickler = Unpickler(try FileBytes.read(path))
            do {
              return try unpickler.load(progress: progress)
            } catch let failure as Failure where failure.kind == .unpickling {
              throw Failure(
                .unpickling, "'\(path)': \(failure.message)",
                hint: failure.hint
                  ?? "load reads pickles, .npy and .npz files, JSON in files that end in .json, and tables in .csv")
            }
          }
          return try PickleModule.value(pickled)
        }
      }
    }
  }

  /// A table as a dict of its columns, or as a 2-d array if it has no names and numbers only.
  private static func value(_ table: CSVReader.Table) throws -> Value {
    let columns = table.columns.map { column -> Value in
      switch column {
      case .numbers(let array): Value(array)
      case .texts(let texts): Value(list: texts.map { Value($0) })
      }
    }
    guard let names = table.names else {
      let arrays = columns.compactMap { $0.asObject(ArrayObject.self)?.array }
      return arrays.count == columns.count && !arrays.isEmpty
        ? Value(try NDArray.stack(arrays, axis: 1)) : Value(list: columns)
    }
    let dict = DictObject()
    for (name, column) in zip(names, columns) { try dict.set(Value(name), column) }
    return .dict(dict)
  }

  // MARK: datasets

  private var datasets: Command {
    .own(
      "datasets", "Prints the data sets and models that fetch knows by name, with size and licence.",
      example: "datasets()", seeAlso: ["fetch"]
    ) { arguments in
      let entries = Catalogue.entries
      for entry in entries {
        let size = entry.size.map { ", \(String(format: "%.1f", Double($0) / 1e6)) MB" } ?? ""
        let place = entry.isBundled ? "bundled" : "downloaded"
        arguments.machine.write("\(entry.name)\n    \(entry.summary)\n    \(place)\(size); \(entry.licence)\n")
      }
      return .none
    }
  }
}

extension CommandContext {
  /// Fetches a file, with progress.
  func fetch(_ request: FetchSession.Request, on machine: Machine) throws -> FetchedFile {
    do {
      let file = try work("fetch", on: machine) { try fetching.fetch(request, progress: $0) }
      // The original of a stand-in may be had next time.
      let isStandIn = file.source == .bundled && Catalogue.entry(named: request.name)?.isBundled != true
      machine.use(isStandIn ? .world : .file(file.path))
      return file
    } catch {
      // It may be had next time.
      machine.use(.world)
      throw error
    }
  }
}

/// The formats `load` knows, told by how a file begins.
private enum FileFormat {
  case npy, npz, hdf5, json, table, pickle

  static func of(_ path: String) throws -> FileFormat {
    let head = try FileBytes.read(path, upTo: 8)
    if head.starts(with: [0x93] + Array("NUMPY".utf8)) { return .npy }
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) { return .npz }
    if head.starts(with: [0x89] + Array("HDF".utf8)) { return .hdf5 }
    if path.lowercased().hasSuffix(".json") { return .json }
    return [".csv", ".tsv"].contains { path.lowercased().hasSuffix($0) } ? .table : .pickle
  }
}
