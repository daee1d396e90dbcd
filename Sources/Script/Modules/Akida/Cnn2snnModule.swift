import Interpreter

/// The `cnn2snn` module: conversion of Keras models.
enum Cnn2snnModule {
  static var module: HostModule {
    HostModule(
      "cnn2snn", "Conversion of quantized Keras models.",
      setup: "from cnn2snn import *\nfrom akida_models import *",
      commands: [
        ConvertCommands.convert,
        .own(
          "load_quantized_model", "Reads a quantized Keras model from an .h5 file, as load_model does.",
          parameters: [.required("filepath", "the file", type: "str")], returns: "a KerasModel, for convert",
          example: "load_quantized_model(fetch('ds_cnn_spoken_digits'))"
        ) { try ConvertCommands.kerasModel(path: $0.string("filepath"), on: $0.machine) },
        .own(
          "set_akida_version",
          "In a `with`: the Akida generation to convert for. akscript knows the first, AkidaVersion.v1.",
          parameters: [.required("version", "AkidaVersion.v1", type: "AkidaVersion")],
          raises: "ValueError for another generation.",
          example: "with set_akida_version(AkidaVersion.v1):\n    model = convert(fetch('ds_cnn_spoken_digits'))\nmodel"
        ) { arguments in
          guard arguments["version"].asObject(AkidaVersion.self)?.name == "v1" else {
            throw arguments.error(
              "ValueError", "version", "akscript converts for the first Akida generation only",
              hint: "write AkidaVersion.v1")
          }
          return .object(AkidaVersionContext())
        },
      ],
      types: [
        TypeObject(
          "AkidaVersion", "The Akida generations.", module: "cnn2snn",
          members: ["v1": .object(AkidaVersion("v1")), "v2": .object(AkidaVersion("v2"))])
      ])
  }
}

/// A case of `AkidaVersion`.
private final class AkidaVersion: Object {
  let name: String
  init(_ name: String) { self.name = name }
  override var typeName: String { "AkidaVersion" }
  override var state: ObjectState { .fixed }
  override func repr() throws -> String { "AkidaVersion.\(name)" }
}

/// What `with set_akida_version(…)` enters: nothing changes, as there is one generation.
private final class AkidaVersionContext: Object {
  override var typeName: String { "AkidaVersionContext" }
  override var state: ObjectState { .fixed }
  override func enter() throws -> Value? { Value.none }
}
