import Akida
import Data
import Interpreter

/// The `akida_models` module: pretrained models and the download helper that tutorials use.
struct AkidaModelsModule {
  let context: CommandContext

  var module: HostModule {
    HostModule(
      "akida_models", "Pretrained models.", setup: "import os\nfrom akida_models import *",
      commands: [dsCNN, fetchFile],
      submodules: [HostModule("akida_models.utils", "Downloads.", commands: [fetchFile])])
  }

  private var dsCNN: Command {
    .own(
      "ds_cnn_kws_pretrained", "The pretrained DS-CNN for keyword spotting, or its bundled stand-in.",
      returns: "a KerasModel, for convert", example: "ds_cnn_kws_pretrained()"
    ) { arguments in
      let file = try context.fetch(.init("ds_cnn_kws_iq8_wq4_aq4_laq1.h5"), on: arguments.machine)
      return try ConvertCommands.kerasModel(path: file.path, on: arguments.machine)
    }
  }

  private var fetchFile: Command {
    .own(
      "fetch_file", "Downloads a file into the cache, or finds it there; the same as fetch with an origin.",
      parameters: [
        .required("fname", "the name to keep the file under", type: "str"),
        .required("origin", "its URL", type: "str"),
        .optional("file_hash", .none, "SHA-256 that the file must have", type: "str or None"),
        .optional("cache_subdir", "datasets", "folder within the cache"),
        .optional("extract", false, "unpacking is not supported: must be False"),
      ],
      returns: "the path, a str", raises: "ConnectionError if the file cannot be had; OSError for a wrong hash.",
      example: "fetch_file('words.pkl', 'https://example.org/words.pkl')",
      seeAlso: ["fetch"]
    ) { arguments in
      if try arguments.bool("extract") {
        throw arguments.error("NotImplementedError", "extract", "fetch_file(extract=True) is not supported")
      }
      var request = FetchSession.Request(
        try arguments.string("fname"), origin: try arguments.string("origin"),
        fileHash: try arguments.optionalString("file_hash"))
      request.cacheSubfolder = try arguments.string("cache_subdir")
      return Value(try context.fetch(request, on: arguments.machine).path)
    }
  }
}
