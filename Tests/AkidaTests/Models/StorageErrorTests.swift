import Foundation
import NDArray
import Testing

@testable import Akida

/// What cannot be saved or loaded is refused with a message that says why, and leaves files as they were.
@Suite struct StorageErrorTests {
  private func refused(
    _ words: [String], kind: Failure.Kind = .value, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) {
    let failure = #expect(throws: Failure.self, sourceLocation: sourceLocation) { try body() }
    #expect(failure?.kind == kind, sourceLocation: sourceLocation)
    let text = "\(failure?.message ?? "") \(failure?.hint ?? "")"
    for word in words { #expect(text.contains(word), "\(text)", sourceLocation: sourceLocation) }
  }

  private func model() throws -> Model {
    let model = Model()
    try model.add(.inputData(inputShape: [1, 1, 8]))
    try model.add(.fullyConnected(units: 4, activationBits: nil))
    return model
  }

  // MARK: saving

  @Test func whatIsNoModelToKeep() throws {
    try withTemporaryPath { path in
      refused(["no layers", "nothing to save"]) { try Model().save(to: path) }
      let named = Model()
      try named.add(.inputData(inputShape: [1, 1, 8], name: "a\0b"))
      refused([#""a\0b""#, "null character"]) { try named.save(to: path) }
      let large = Model()
      try large.add(.inputData(inputShape: [1, 1, 2048]))
      try large.add(.fullyConnected(units: 40000, activationBits: nil))
      refused(["82000000 numbers", "67108864"]) { try large.save(to: path) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func whereNoFileCanBe() throws {
    let model = try model()
    try withTemporaryPath { path in
      let folder = (path as NSString).deletingLastPathComponent
      refused(["[Errno 2]", folder + "/no/m.h5", "folder"], kind: .fileNotFound) {
        try model.save(to: folder + "/no/m.h5")
      }
      refused(["[Errno 21]", folder], kind: .isADirectory) { try model.save(to: folder) }
      refused(["[Errno 21]"], kind: .isADirectory) { try model.save(to: path + "/") }
      refused(["[Errno 2]"], kind: .fileNotFound) { try model.save(to: "") }
      refused(["[Errno 36]"], kind: .os) { try model.save(to: folder + "/" + String(repeating: "a", count: 300)) }
      refused(["/dev/null", "device"], kind: .os) { try model.save(to: "/dev/null") }
      refused(["null byte"]) { try model.save(to: path + "\0") }
      try model.save(to: path)
      refused(["[Errno 20]"], kind: .os) { try model.save(to: path + "/m.h5") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["model.h5"])
    }
  }

  @Test func aFileThatIsThereStaysOrIsReplaced() throws {
    try withTemporaryPath { path in
      let folder = (path as NSString).deletingLastPathComponent
      try Data("precious".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(throws: Failure.self) { try Model().save(to: path) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
      let link = folder + "/link.h5"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      try model().save(to: link)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
      #expect(try Model(path: path).layerCount == 2)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["link.h5", "model.h5"])
    }
  }

  // MARK: loading

  /// Writes a file as `change` has it, and reads it as a model.
  private func load(_ make: (HDF5Writer) throws -> Void) throws -> Model {
    try withTemporaryPath { path in
      let writer = try HDF5Writer()
      try make(writer)
      try Data(try writer.finish()).write(to: URL(fileURLWithPath: path))
      return try Model(path: path)
    }
  }

  private func head(_ file: HDF5Writer, version: Int64 = 1, layers: Int64 = 1) throws {
    try file.setAttribute("format", of: "/", to: "akscript model")
    try file.setAttribute("version", of: "/", to: version)
    try file.setAttribute("layer_count", of: "/", to: layers)
    try file.addGroup("/layers")
  }

  private func input(_ file: HDF5Writer, channels: Int64 = 8) throws {
    try file.addGroup("/layers/0")
    try file.setAttribute("type", of: "/layers/0", to: "InputData")
    try file.setAttribute("name", of: "/layers/0", to: "in")
    try file.setAttribute("input_shape", of: "/layers/0", to: [1, 1, channels] as [Int64])
    try file.setAttribute("input_bits", of: "/layers/0", to: Int64(1))
  }

  private func dense(
    _ file: HDF5Writer, units: Int64 = 2, weights: [Int8]? = nil, type: String = "FullyConnected",
    padding: String = "Same"
  ) throws {
    let group = "/layers/1"
    try file.addGroup(group)
    try file.setAttribute("type", of: group, to: type)
    try file.setAttribute("name", of: group, to: "out")
    try file.setAttribute("units", of: group, to: units)
    try file.setAttribute("kernel_size", of: group, to: [1, 1] as [Int64])
    try file.setAttribute("kernel_stride", of: group, to: [1, 1] as [Int64])
    try file.setAttribute("padding", of: group, to: padding)
    try file.setAttribute("weights_bits", of: group, to: Int64(1))
    let weights = weights ?? (0..<16).map { $0 < 6 ? 1 : 0 }
    try file.addDataset(group + "/weights", NDArray(weights, shape: [1, 1, weights.count / 2, 2]), of: Int8.self)
    try file.addDataset(group + "/threshold", NDArray([0, 0] as [Int32]), of: Int32.self)
    try file.addDataset(group + "/act_step", NDArray([1, 1] as [Float]), of: Float.self)
  }

  private func learning(
    _ file: HDF5Writer, numWeights: Int64 = 3, classes: Int64 = 1, decay: Double = 0.25,
    thresholds: [Int32] = [0, 3], counts: [Int32] = [0, 7]
  ) throws {
    let group = "/layers/1/learning"
    try file.addGroup(group)
    try file.setAttribute("num_weights", of: group, to: numWeights)
    try file.setAttribute("num_classes", of: group, to: classes)
    for name in ["initial_plasticity", "learning_competition", "min_plasticity"] {
      try file.setAttribute(name, of: group, to: 0.5)
    }
    try file.setAttribute("plasticity_decay", of: group, to: decay)
    try file.setAttribute("seed", of: group, to: UInt64(9))
    try file.addDataset(group + "/threshold_learning", NDArray(thresholds), of: Int32.self)
    try file.addDataset(group + "/counts", NDArray(counts), of: Int32.self)
  }

  @Test func filesMadeByHandAreRead() throws {
    let model = try load {
      try head($0, layers: 2)
      try input($0)
      try dense($0)
      try learning($0)
    }
    let learner = try #require(model.learner)
    #expect(learner.counts == [0, 7])
    #expect(learner.weightSets == [[0, 1, 2], [0, 1, 2]])
    #expect(learner.parameters.seed == 9)
  }

  @Test func newerVersionsAreRefused() {
    refused(["model.h5", "version 2", "up to version 1", "update akscript"]) {
      _ = try load { try head($0, version: 2) }
    }
    refused(["version", "0"]) { _ = try load { try head($0, version: 0) } }
  }

  @Test func otherFilesAreRefused() throws {
    let keras = Fixtures.path("keras/dense_only.h5")
    refused([keras, "a Keras model", "convert("]) { _ = try Model(path: keras) }
    refused(["no model of akscript", "'format'"]) { _ = try load { _ in } }
    refused(["no model of akscript"]) { _ = try load { try $0.setAttribute("format", of: "/", to: Int64(3)) } }
    refused(["[Errno 2]"], kind: .fileNotFound) { _ = try Model(path: "/no/such/model.h5") }
    try withTemporaryPath { path in
      try Data(try HDF5Writer().finish()).write(to: URL(fileURLWithPath: path))
      refused([path, "neither a Keras model nor one of akscript"]) { _ = try ModelFile(path: path) }
      try Data("hello".utf8).write(to: URL(fileURLWithPath: path))
      refused([path, "not an HDF5 file", "akscript"], kind: .os) { _ = try ModelFile(path: path) }
      refused([path, "not an HDF5 file", "akscript"], kind: .os) { _ = try Model(path: path) }
      try model().save(to: path)
      refused([path, "converted already"]) { _ = try KerasModel(path: path) }
    }
  }

  @Test func whatIsMissingIsNamed() {
    refused(["'version' of '/' is missing"]) {
      _ = try load { try $0.setAttribute("format", of: "/", to: "akscript model") }
    }
    refused(["'type' of '/layers/0' is missing"]) { _ = try load { try head($0) } }
    refused(["'layer_count'", "0"]) { _ = try load { try head($0, layers: 0) } }
    refused(["'/layers/1' is missing"]) {
      _ = try load {
        try head($0, layers: .max)
        try input($0)
      }
    }
    refused(["dataset '/layers/1/learning/counts' is missing"]) {
      _ = try load {
        try head($0, layers: 2)
        try input($0)
        try dense($0)
        try $0.addGroup("/layers/1/learning")
        for name in ["num_weights", "num_classes"] {
          try $0.setAttribute(name, of: "/layers/1/learning", to: Int64(1))
        }
        for name in ["initial_plasticity", "learning_competition", "min_plasticity", "plasticity_decay"] {
          try $0.setAttribute(name, of: "/layers/1/learning", to: 0.5)
        }
        try $0.setAttribute("seed", of: "/layers/1/learning", to: UInt64(9))
        try $0.addDataset("/layers/1/learning/threshold_learning", NDArray([0, 0] as [Int32]), of: Int32.self)
      }
    }
  }

  @Test func wrongValuesAreNamed() {
    func wrong(
      _ words: [String], sourceLocation: SourceLocation = #_sourceLocation, _ layer: (HDF5Writer) throws -> Void
    ) {
      refused(["model.h5"] + words, sourceLocation: sourceLocation) {
        _ = try load {
          try head($0, layers: 2)
          try input($0)
          try layer($0)
        }
      }
    }
    wrong(["'type'", "'Dense'"]) { try dense($0, type: "Dense") }
    wrong(["'padding'", "'same'"]) { try dense($0, padding: "same") }
    wrong(["units=-1"]) { try dense($0, units: -1) }
    wrong(["units=9223372036854775807"]) { try dense($0, units: .max) }
    wrong(["shape (1, 1, 8, 2)", "(1, 1, 8, 3)"]) { try dense($0, units: 3) }
    wrong(["holds 2", "0 to 1"]) { try dense($0, weights: [Int8](repeating: 2, count: 16)) }
    wrong(["shape (1, 1, 4, 2)"]) { try dense($0, weights: [Int8](repeating: 0, count: 8)) }
    func learner(
      _ words: [String], sourceLocation: SourceLocation = #_sourceLocation, _ add: (HDF5Writer) throws -> Void
    ) {
      wrong(["out"] + words, sourceLocation: sourceLocation) {
        try dense($0)
        try add($0)
      }
    }
    learner(["neuron 0 has 3 weights", "num_weights=2"]) { try learning($0, numWeights: 2, thresholds: [0, 0]) }
    learner(["threshold_learning must be 0 to num_weights=3"]) { try learning($0, thresholds: [0, 4]) }
    learner(["counts must be 0"]) { try learning($0, counts: [0, -1]) }
    learner(["counts must be 0"]) { try learning($0, counts: [.max, 0]) }
    learner(["counts of shape (3,)"]) { try learning($0, counts: [0, 0, 0]) }
    wrong(["num_classes=3"]) {
      try dense($0)
      try learning($0, classes: 3)
    }
    wrong(["num_weights=0"]) {
      try dense($0)
      try learning($0, numWeights: 0)
    }
    wrong(["plasticity_decay=nan"]) {
      try dense($0)
      try learning($0, decay: .nan)
    }
  }

  @Test func wrongTypesAreNamed() {
    refused(["'version'", "not of type int64"]) {
      _ = try load {
        try $0.setAttribute("format", of: "/", to: "akscript model")
        try $0.setAttribute("version", of: "/", to: 1.0)
      }
    }
    refused(["'layer_count'", "shape (1,)"]) {
      _ = try load {
        try $0.setAttribute("format", of: "/", to: "akscript model")
        try $0.setAttribute("version", of: "/", to: Int64(1))
        try $0.setAttribute("layer_count", of: "/", to: [1] as [Int64])
      }
    }
  }
}
