import Foundation
import Testing

@testable import Script

/// `save`, `load_model` and `Model(filename=…)`, as a program uses them.
@Suite struct ModelFileTests {
  private static let setup = """
    import numpy as np
    from akida import AkidaUnsupervised, FullyConnected, InputData, Model
    rng = np.random.RandomState(1)
    x = (rng.rand(80, 64) < 0.35).astype(np.uint8)
    y = np.arange(80) % 4
    model = Model([InputData(input_shape=(1, 1, 64)), FullyConnected(40, activation=False)])
    model.compile(AkidaUnsupervised(num_weights=20, num_classes=4, learning_competition=0.1, seed=-5))

    """

  private func output(_ program: String) throws -> String {
    try withTemporaryFolder { folder in
      let result = try Program.run(code: Self.setup + program, folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
  }

  @Test func learningGoesOnAfterLoading() throws {
    let text = try output(
      """
      model.fit(x[:40], y[:40])
      print(model.save('model.h5'))
      loaded = Model(filename='model.h5')
      print(loaded, loaded.learning == None, repr(loaded.learning) == repr(model.learning))
      save(model, filename='again.h5')
      others = [loaded, load_model('again.h5')]
      for other in others:
          other.fit(x[40:], y[40:])
          other.add_classes(1)
      model.fit(x[40:], y[40:])
      model.add_classes(1)
      for other in others:
          pairs = zip(other.layers[1].variables.values(), model.layers[1].variables.values())
          print([np.array_equal(a, b) for a, b in pairs], np.array_equal(other.forward(x), model.forward(x)))
      """)
    let same = "[True, True, True, True] True\n"
    #expect(text == "None\nModel(2 layers, [1, 1, 64] -> [1, 1, 40]) False True\n" + same + same)
  }

  @Test func aSavedModelIsOneOfItsOwn() throws {
    let text = try output(
      """
      model.save('model.h5')
      loaded = load_model('model.h5')
      model.fit(x, y)
      model.pop_layer()
      print(loaded.get_layer_count(), loaded.layers[1].get_variable('threshold_learning').max())
      print(type(load_model(fetch('ds_cnn_spoken_digits'))).__name__)
      """)
    #expect(text == "2 0\nKerasModel\n")
  }

  static let refusals: [(code: String, place: String, expected: [String])] = [
    ("Model().save('m.h5')", "8:1", ["ValueError: the model has no layers, so there is nothing to save"]),
    (
      "Model(model.layers, filename='m.h5')", "8:21",
      ["ValueError: Model() takes layers or a filename, not both", "add layers"]
    ),
    ("Model('m.h5')", "8:7", ["TypeError: layers must be a list", "Model(filename='m.h5')"]),
    ("Model(filename=3)", "8:7", ["TypeError: Model() argument 'filename' must be str, not int"]),
    ("Model(filename='m.h5')", "8:7", ["FileNotFoundError: [Errno 2] No such file or directory: 'm.h5'"]),
    (
      "model.save('no/m.h5')", "8:1",
      ["FileNotFoundError: [Errno 2] No such file or directory: 'no/m.h5'", "make the folder first"]
    ),
    ("save(model, '.')", "8:1", ["IsADirectoryError: [Errno 21] Is a directory: '.'"]),
    ("model.save()", "8:1", ["TypeError", "'filename'"]),
    ("save([1], 'm.h5')", "8:6", ["TypeError: save() argument 'model' must be a Model, not list"]),
    ("save(fetch('ds_cnn_spoken_digits'), 'm.h5')", "8:6", ["must be a Model, not str", "convert makes a Model"]),
    (
      "Model(filename=fetch('ds_cnn_spoken_digits'))", "8:7",
      ["ValueError", "the file holds a Keras model", "convert makes a Model"]
    ),
    (
      "model.save('m.h5')\nconvert('m.h5')", "9:9",
      ["ValueError: m.h5: the file holds a model of akscript, which is converted already", "load_model"]
    ),
    ("np.save('m.npy', x)\nload_model('m.npy')", "9:12", ["OSError: m.npy: not an HDF5 file", "akscript is expected"]),
  ]

  @Test("What cannot be is refused", arguments: refusals)
  func refusal(_ code: String, _ place: String, _ expected: [String]) throws {
    try withTemporaryFolder { folder in
      let result = try Program.run(code: Self.setup + code, folder: folder)
      #expect(result.status == 1)
      #expect(result.errors.contains("<command>:\(place)\n"), "\(result.errors)")
      for text in expected { #expect(result.errors.contains(text), "\(result.errors)") }
    }
  }

  @Test func ctrlCStopsASavingLoopAndLeavesAWholeFile() throws {
    try withTemporaryFolder { folder in
      // So much text is written at once.
      let code = Self.setup + "print('go' * 40000)\nwhile True:\n    model.save('model.h5')\n"
      let result = try Program.run(["-c", code], folder: folder, interruptWhen: "go")
      #expect(result.status == 130)
      #expect(result.errors.contains("KeyboardInterrupt"))
      #expect(result.seconds < 2)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["model.h5"])
      #expect(try Program.run(code: "print(load_model('model.h5'))", folder: folder).status == 0)
    }
  }

  /// A limit on the size of files stands for a full disk.
  @Test func whatCannotBeWrittenLeavesTheOldFile() throws {
    try withTemporaryFolder { folder in
      let code = Self.setup.replacingOccurrences(of: "'", with: "\"") + "save(model, \"model.h5\")"
      let old = folder.appendingPathComponent("model.h5")
      try Data("old".utf8).write(to: old)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" -c '\(code)'", Program.executable.path]
      process.currentDirectoryURL = folder
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 1)
      #expect(text.contains("OSError: [Errno 27] File too large: 'model.h5'"), "\(text)")
      #expect(try String(contentsOf: old, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["model.h5"])
    }
  }
}
