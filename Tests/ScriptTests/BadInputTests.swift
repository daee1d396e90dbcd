import Foundation
import Testing

@testable import Script

/// Bad input ends in one diagnostic: the exception as Python words it, the place, the line and what to do.
@Suite struct BadInputTests {
  static let cases: [(code: String, place: String, expected: [String])] = [
    ("x = 1\nprint(x / 0)", "2:7", ["ZeroDivisionError: division by zero", "print(x / 0)", "^^^^^"]),
    ("value = 3\nprint(valeu)", "2:7", ["NameError: name 'valeu' is not defined", "did you mean value?"]),
    ("print('a'\nx = 1", "1:6", ["SyntaxError"]),
    ("for x in range(3)\n    print(x)", "1:18", ["SyntaxError: expected ':'"]),
    ("import pickel", "1:8", ["ModuleNotFoundError: No module named 'pickel'", "did you mean pickle?"]),
    ("import torch", "1:8", ["ModuleNotFoundError: No module named 'torch'", "numpy"]),
    ("convert('missing.h5')", "1:9", ["FileNotFoundError", "missing.h5"]),
    ("load('missing.pkl')", "1:6", ["FileNotFoundError", "missing.pkl"]),
    ("fetch('spoken_digit')", "1:7", ["spoken_digit", "did you mean", "spoken_digits"]),
    (
      "m = convert(fetch('ds_cnn_spoken_digits'))\nimport numpy as np\nforward(m, np.zeros((3, 40, 10, 1), dtype=np.uint8))",
      "3:12",
      ["ValueError", "(3, 40, 10, 1)", "49, 10, 1"]
    ),
    (
      "m = convert(fetch('ds_cnn_spoken_digits'))\nimport numpy as np\nforward(m, np.zeros((3, 49, 10, 1)))", "3:12",
      ["ValueError", "float64", "uint8"]
    ),
    ("m = convert(fetch('ds_cnn_spoken_digits'))\nforward(m, [[1, 2], [3]])", "2:12", ["ValueError"]),
    ("m = convert(fetch('ds_cnn_spoken_digits'))\nforward(m, 'text')", "2:12", ["Error"]),
    (layer + "compile(m, AkidaUnsupervised(num_weights=70))", "4:12", ["ValueError", "num_weights=70", "64 inputs"]),
    (
      layer + "compile(m, AkidaUnsupervised(num_weight=27))", "4:30",
      ["TypeError", "unexpected keyword 'num_weight', did you mean 'num_weights'?"]
    ),
    (layer + "compile(m, num_weights=27, learning_competition=2)", "4:12", ["ValueError", "learning_competition=2"]),
    (layer + "fit(m, np.zeros((2, 1, 1, 64), dtype=np.uint8))", "4:5", ["RuntimeError", "compile"]),
    (
      layer + "compile(m, num_weights=27)\nfit(m, np.full((2, 1, 1, 64), 2, dtype=np.uint8))", "5:8",
      ["ValueError", "the value 2", "0 to 1"]
    ),
    (
      layer + "compile(m, num_weights=27)\nfit(m, np.zeros((2, 1, 1, 63), dtype=np.uint8))", "5:8",
      ["ValueError", "(2, 1, 1, 63)", "(samples, 1, 1, 64) or (samples, 64)"]
    ),
    (
      layer + "compile(m, num_weights=27)\nfit(m, np.zeros((2, 64)))", "5:8",
      ["ValueError", "float64", "integers 0 to 1", "astype"]
    ),
    (
      layer + "compile(m, num_weights=27)\nfit(m, np.zeros((2, 64), dtype=np.uint8), [1, 2, 3])", "5:43",
      ["ValueError", "labels of shape (3,)", "(2,): one per sample"]
    ),
    (
      layer + "compile(m, num_weights=27)\nfit(m, np.zeros((2, 64), dtype=np.uint8), [0.0, 1.0])", "5:43",
      ["ValueError", "labels of dtype float64", "integers"]
    ),
    (
      layer + "compile(m, num_weights=27, num_classes=2)\nfit(m, np.zeros((2, 64), dtype=np.uint8))", "5:5",
      ["ValueError", "no labels", "compiled for 2 classes", "labels from 0 to 1"]
    ),
    (
      layer + "compile(m, num_weights=27, num_classes=3)", "4:12",
      ["ValueError", "10 units", "a multiple of num_classes=3"]
    ),
    (
      layer + "compile(m, AkidaUnsupervised(num_weights=27), num_classes=2)", "4:47",
      ["TypeError", "both an optimizer and num_classes", "put num_classes into AkidaUnsupervised(…)"]
    ),
    (layer + "compile(m, 27)", "4:12", ["TypeError", "'optimizer' must be AkidaUnsupervised(…), not int"]),
    (
      "m = convert(fetch('ds_cnn_spoken_digits'))\nx = load(fetch('spoken_digits'))[0]\nestimate_num_weights(m, x[:9])",
      "3:25", ["ValueError", "gives no spikes", "1-bit activation", "pop_layer"]
    ),
    (
      "estimate_neurons_per_class(None, [[0, 1], [1, 1]], [0, 0], 1, sizes=[1, 2, 3, 4], method='elbow')", "1:83",
      ["ValueError", "'plateau' or 'kneedle', not 'elbow'"]
    ),
    (
      "m = convert(fetch('ds_cnn_spoken_digits'))\ncompile(m, num_weights=27)", "2:9",
      ["ValueError", "cannot learn", "FullyConnected with 1-bit weights and no activation", "model.add("]
    ),
    (
      layer + "compile(m, num_weights=27)\nevaluate(m, np.zeros((2, 64), dtype=np.uint8), [1])", "5:48",
      ["ValueError", "labels of shape (1,)", "(2,): one per sample"]
    ),
    ("m = convert(fetch('ds_cnn_spoken_digits'))\nget_layer(m, 'conv_9')", "2:14", ["ValueError", "conv_9", "conv_0"]),
    (
      "m = convert(fetch('ds_cnn_spoken_digits'))\nm.pop_laier()", "2:1",
      ["AttributeError", "pop_laier", "did you mean pop_layer?"]
    ),
    ("plot([1, 2, 3], [1, 2])\nshow()", "1:1", ["ValueError", "(3,)", "(2,)"]),
    ("class A:\n    pass", "1:1", ["class", "not supported"]),
    ("forward(load_model(fetch('ds_cnn_spoken_digits')), [1])", "1:9", ["must be a Model, not KerasModel", "convert"]),
    ("np.zeros(3)", "1:1", ["NameError: name 'np' is not defined", "it needs 'import numpy as np'"]),
    ("FullyConnected(3)", "1:1", ["'FullyConnected' is not defined", "it needs 'from akida import FullyConnected'"]),
    ("import numpy as np\nnp.fft", "2:1", ["module 'numpy' has no attribute 'fft'", "only a part of numpy is here"]),
    ("import random", "1:8", ["No module named 'random'", "there is numpy.random"]),
    ("%matplotlib inline", "1:1", ["SyntaxError: invalid syntax", "leave the line out"]),
    ("!pip install akida", "1:1", ["SyntaxError: invalid syntax", "leave the line out"]),
    ("load('/')", "1:6", ["IsADirectoryError: [Errno 21] Is a directory: '/'"]),
    ("load_model('no.h5')", "1:12", ["FileNotFoundError: [Errno 2] No such file or directory: 'no.h5'"]),
    ("fetch('https://example.org/x.pkl')", "1:7", ["fetch('x.pkl', origin='https://example.org/x.pkl')"]),
    ("_, panels = subplots(2)\npanels.plot([1])", "2:1", ["choose a panel: axes[0].plot(…)"]),
    ("from akida import InputData\nInputData(input_shape=64)", "2:11", ["input_shape must be three ints"]),
  ]
  static let layer = """
    from akida import FullyConnected, InputData, Model
    import numpy as np
    m = Model([InputData(input_shape=(1, 1, 64)), FullyConnected(units=10, weights_bits=1, activation=False)])

    """

  @Test(arguments: cases.indices) func endsInOneDiagnostic(_ index: Int) throws {
    let (code, place, expected) = Self.cases[index]
    let result = try Program.run(code: code)
    #expect(result.status == 1, "\(code)\n\(result.errors)")
    #expect(result.errors.contains("<command>:\(place)\n"), "\(code)\n\(result.errors)")
    for text in expected { #expect(result.errors.contains(text), "\(code)\n\(result.errors)") }
    #expect(result.errors.split(separator: "\n").count <= 6, "\(result.errors)")
  }

  @Test func aFileThatIsNoPickle() throws {
    let path = Program.root.appendingPathComponent("README.md").path
    let result = try Program.run(code: "import pickle\nwith open(\(quoted(path)), 'rb') as f:\n    pickle.load(f)")
    #expect(result.status == 1)
    #expect(result.errors.contains("UnpicklingError") && result.errors.contains("<command>:3:5\n"))
  }

  @Test func aPickleThatCallsIsInert() throws {
    try withTemporaryFolder { folder in
      let canary = folder.appendingPathComponent("canary")
      let attack = "cos\nsystem\n(S'touch \(canary.path)'\ntR."
      try Data(attack.utf8).write(to: folder.appendingPathComponent("attack.pkl"))
      let result = try Program.run(code: "print(load('attack.pkl'))", folder: folder)
      #expect(!FileManager.default.fileExists(atPath: canary.path))
      #expect(result.output.contains("<pickled os.system, not loaded>") || result.errors.contains("UnpicklingError"))
    }
  }

  @Test func truncatedModelsAndPickles() throws {
    try withTemporaryFolder { folder in
      let data = Program.root.appendingPathComponent("data")
      for (file, command) in [("ds_cnn_spoken_digits_iq8_wq4_aq4_laq1.h5", "convert"), ("spoken_digits.pkl", "load")] {
        let bytes = try Data(contentsOf: data.appendingPathComponent(file))
        try bytes.prefix(bytes.count * 2 / 3).write(to: folder.appendingPathComponent("cut"))
        let result = try Program.run(code: "\(command)('cut')", folder: folder)
        #expect(result.status == 1, "\(file)")
        #expect(
          result.errors.contains("cut") && result.errors.contains("<command>:1:\(command.count + 2)\n"),
          "\(result.errors)")
      }
    }
  }

  @Test func aScriptThatIsMissingOrNoText() throws {
    #expect(try Program.run(["nothing.akscript"]).status == 2)
    #expect(try Program.run(["nothing.akscript"]).errors.contains("nothing.akscript"))
    let binary = Program.root.appendingPathComponent("data/spoken_digits.pkl").path
    #expect(try Program.run([binary]).errors.contains("not a UTF-8 text"))
    #expect(try Program.run(["/"]).errors.contains("folder"))
    #expect(try Program.run(["--nonsense"]).status == 2)
  }

  /// Foundation's way to the folder of a path crashes for such names.
  @Test func aNameOfOneLetter() throws {
    try withTemporaryFolder { folder in
      try Data("print(1)\n".utf8).write(to: folder.appendingPathComponent("a"))
      for arguments in [["a"], ["render", "a", "--to", "md", "-o", "b"], ["render", "a", "--to", "html", "-o", "c"]] {
        #expect(try Program.run(arguments, folder: folder).status == 0)
      }
    }
  }
}
