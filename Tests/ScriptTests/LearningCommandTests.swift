import Foundation
import Testing

/// What the learning commands say about samples they did not learn.
@Suite struct LearningCommandTests {
  private static let head = """
    from akida import FullyConnected, InputData, Model
    import numpy as np
    m = Model([InputData(input_shape=(1, 1, 64)), FullyConnected(units=1000, weights_bits=1, activation=False)])

    """

  @Test func labelsOutOfRangeGetOneWarning() throws {
    let result = try Program.run(
      code: Self.head + """
        m.compile(num_weights=27, num_classes=10)
        x = np.ones((6, 64), dtype=np.uint8)
        m.fit(x, [0, 12, 3, -1, 12, 9])
        m.fit(x, [0, 1, 3, 1, 2, 9])
        print(np.count_nonzero(m.get_layer(1).get_variable('threshold_learning')))
        """)
    #expect(result.status == 0)
    #expect(result.output == "9\n")
    #expect(
      result.errors
        == "warning: fit left out 3 of 6 samples: the label 12 is none of the classes 0 to 9\n")
  }

  @Test func theEstimatesOfBothNumbers() throws {
    try withTemporaryFolder { folder in
      let result = try Program.run(
        code: """
          x_train, y_train, _, _, _, _, words, _ = load(fetch('spoken_digits'))
          extractor = convert(fetch('ds_cnn_spoken_digits'))
          pop_layer(extractor)
          weights = estimate_num_weights(extractor, x_train, y_train)
          print(weights.num_weights, weights.median, len(weights.spikes), weights.class_medians[words['six']])
          spikes = forward(extractor, x_train)
          first = extractor.estimate_neurons_per_class(x_train, y_train, classes=[6])
          again = estimate_neurons_per_class(None, spikes, y_train, 27, [6], figure=False)
          print(first)
          print(first.losses.tolist() == again.losses.tolist(), first.losses.shape, first.learned.dtype)
          print(first.low <= first.neurons <= first.high, first.neurons in first.sizes, first.classes)
          """, folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      let lines = result.output.split(separator: "\n").map(String.init)
      #expect(lines.count == 4)
      #expect(lines.first == "27 23.0 2700 21.0")
      #expect(lines.dropFirst().first?.hasPrefix("NeuronsEstimate(neurons=") == true)
      #expect(lines.dropFirst(2) == ["True (1, 3, 32) int64", "True True [6]"])
      let figures = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/figures").filter {
        $0.hasSuffix(".png")
      }
      #expect(figures.count == 2)
    }
  }

  @Test func anInterruptedFitKeepsWhatItLearned() throws {
    let result = try Program.run(
      [
        "-c",
        Self.head + """
          m.compile(num_weights=20)
          x = (np.random.RandomState(0).random_sample((300000, 64)) < 0.4).astype(np.uint8)
          print('ready', flush=True)
          try:
              while True:
                  m.fit(x)
          except KeyboardInterrupt as error:
              print(error)
          layer = m.get_layer(1)
          print(set(layer.get_variable('weights').reshape(64, 1000).sum(axis=0).tolist()))
          thresholds = layer.get_variable('threshold_learning')
          print(thresholds.min() >= 0, thresholds.max() <= 20, np.count_nonzero(thresholds) > 0)
          m.fit(x[:10])
          print('went on')
          """,
      ], interruptWhen: "ready")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 5)
    let said = try #require(lines.dropFirst().first).wholeMatch(of: /fit stopped after (\d+) of 300000 samples/)
    #expect(Int(try #require(said).output.1).map { $0 <= 300_000 } == true)
    #expect(lines.dropFirst(2) == ["{20}", "True True True", "went on"])
  }
}
