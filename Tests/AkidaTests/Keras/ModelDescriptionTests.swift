import NDArray
import Testing

@testable import Akida

/// The ways in which versions of Keras describe the layers and connections of a model.
struct ModelDescriptionTests {
  private func model(_ text: String) throws -> KerasModel {
    let description = try ModelDescription(try #require(JSONValue(parsing: text)))
    return KerasModel(
      name: description.name, kerasVersion: nil, layers: description.layers, topology: description.topology)
  }

  private func graph(_ layers: String, inputs: String = #"[["a", 0, 0]]"#, outputs: String) throws -> KerasModel {
    try model(
      #"{"class_name": "Functional", "config": {"name": "m", "layers": [\#(layers)], "input_layers": \#(inputs), "#
        + #""output_layers": \#(outputs)}}"#)
  }

  private func layer(_ name: String, _ className: String = "Dropout", _ config: String = "{}", nodes: String) -> String
  {
    #"{"name": "\#(name)", "class_name": "\#(className)", "config": \#(config), "inbound_nodes": \#(nodes)}"#
  }

  private var input: String { layer("a", "InputLayer", #"{"batch_input_shape": [null, 4, 5, 2]}"#, nodes: "[]") }

  @Test func aGraphIsFollowedWhateverTheOrderOfItsLayers() throws {
    let model = try graph(
      layer("c", nodes: #"[[["b", 0, 0, {}]]]"#) + "," + input + "," + layer("b", nodes: #"[[["a", 0, 0, {}]]]"#),
      outputs: #"[["c", 0, 0]]"#)
    let (shape, layers) = try model.sequence()
    #expect(shape == [4, 5, 2])
    #expect(layers.map(\.name) == ["b", "c"])
  }

  @Test func aCallThatKerasWrapsHasABareNode() throws {
    let model = try graph(
      input + "," + layer("b", "TFOpLambda", nodes: #"[["a", 0, 0, {"y": 255}]]"#), outputs: #"["b", 0, 0]"#)
    #expect(try model.sequence().layers.map(\.name) == ["b"])
    let failure = try #require(throws: Failure.self) { try model.akidaLayers() }
    #expect(failure.kind == .runtime)
    #expect(failure.message.contains("TFOpLambda"))
  }

  @Test func connectionsOfKeras3AreRefused() {
    let node = #"[{"args": [{"class_name": "__keras_tensor__"}], "kwargs": {}}]"#
    let failure = #expect(throws: Failure.self) {
      try graph(input + "," + layer("b", nodes: node), outputs: #"[["b", 0, 0]]"#)
    }
    #expect(failure?.message.contains("Keras 3") == true)
  }

  @Test func branchesAreNamed() throws {
    let model = try graph(
      input + "," + layer("b", nodes: #"[[["a", 0, 0, {}]]]"#) + "," + layer("c", nodes: #"[[["a", 0, 0, {}]]]"#) + ","
        + layer("d", "Concatenate", #"{"axis": -1}"#, nodes: #"[[["b", 0, 0, {}], ["c", 0, 0, {}]]]"#),
      outputs: #"[["d", 0, 0]]"#)
    let failure = try #require(throws: Failure.self) { try model.sequence() }
    #expect(failure.kind == .runtime)
    #expect(failure.message.contains("'b' and 'c'"))
  }

  @Test func anOutputThatIsNotReachedIsRefused() throws {
    for node in [#"[]"#, #"[[["b", 0, 0, {}]]]"#] {
      let model = try graph(input + "," + layer("b", nodes: node), outputs: #"[["b", 0, 0]]"#)
      #expect(throws: Failure.self) { try model.sequence() }
    }
  }

  @Test func aSequentialModelMayGiveItsShapeApart() throws {
    let layers = #"[{"class_name": "Flatten", "config": {"name": "f"}}]"#
    let built = try model(
      #"{"class_name": "Sequential", "config": {"layers": \#(layers), "build_input_shape": [null, 6]}}"#)
    #expect(try built.sequence().inputShape == [6])
    let unbuilt = try model(#"{"class_name": "Sequential", "config": {"layers": \#(layers)}}"#)
    let failure = try #require(throws: Failure.self) { try unbuilt.sequence() }
    #expect(failure.message.contains("input"))
  }

  @Test(arguments: [
    #"{}"#, #"[]"#, #"{"class_name": "Sequential"}"#, #"{"class_name": "Sequential", "config": {}}"#,
    #"{"class_name": "Sequential", "config": [1]}"#,
    #"{"class_name": "Sequential", "config": [{"class_name": "Flatten"}]}"#,
    #"{"class_name": "Functional", "config": {"layers": []}}"#,
    #"{"class_name": "Functional", "config": {"layers": [], "input_layers": [1], "output_layers": []}}"#,
  ])
  func incompleteDescriptionsAreRefused(_ text: String) {
    let failure = #expect(throws: Failure.self) { try model(text) }
    #expect(failure?.kind == .value)
  }
}
