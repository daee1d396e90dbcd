import Foundation
import Testing

/// `docs/session.md`: the tutorial by hand, typed at the prompt. The page is what the terminal shows; with
/// AKSCRIPT_WRITE_PAGES set it is written anew (make session).
@Suite struct SessionPageTests {
  /// A part of the page.
  private enum Part {
    case prose(String)
    case typed([Input])
  }

  /// What is typed.
  private enum Input {
    /// A line, of which the page shows what it becomes where it has a TAB.
    case line(String, shown: String? = nil)
    /// The start of a line and a TAB, which lists what it may become.
    case list(String)
  }

  @Test func thePageIsWhatTheTerminalShows() throws {
    let file = Program.root.appendingPathComponent("docs/session.md")
    let page = try made()
    if ProcessInfo.processInfo.environment["AKSCRIPT_WRITE_PAGES"] != nil {
      try Data(page.utf8).write(to: file)
    }
    let committed = try String(contentsOf: file, encoding: .utf8)
    #expect(page == committed, "docs/session.md is out of date: make session")
  }

  private func made() throws -> String {
    try withTemporaryFolder { folder in
      let session = try PromptSession(
        in: folder, arguments: ["--quiet"], environment: ["NO_COLOR": "1", "COLORTERM": nil], rows: 26, columns: 91)
      try session.wait(for: ">>> ")
      var page = ""
      for part in Self.parts {
        switch part {
        case .prose(let text): page += text + "\n\n"
        case .typed(let inputs):
          page += "```text\n"
          for input in inputs { page += try type(input, in: session) }
          page += "```\n\n"
        }
      }
      // What the page ends in is true: the session is a script.
      let saved = try Program.run(["six.akscript"], folder: folder)
      #expect(saved.status == 0 && saved.output.contains("NeuronsEstimate(neurons=50"), "\(saved.errors)")
      return page.trimmingCharacters(in: .newlines) + "\n"
    }
  }

  /// Types an input; returns the lines of the page.
  private func type(_ input: Input, in session: PromptSession) throws -> String {
    switch input {
    case .line(let line, let shown):
      session.type(line + "\r")
      let answer = try session.wait(for: "\n>>> ") + "\n"
      let lines = answer.components(separatedBy: "\n").dropFirst().dropLast().map(\.withoutBlanksAtTheEnd)
      return ([">>> " + (shown ?? line)] + lines).joined(separator: "\n") + "\n"
    case .list(let start):
      session.type(start + "\t")
      let list = try session.wait(for: "\n>>> " + start)
      session.type("\u{15}")
      let lines = list.components(separatedBy: "\n").dropFirst().map(\.withoutBlanksAtTheEnd)
      return ([">>> " + start + "⇥"] + lines).joined(separator: "\n") + "\n"
    }
  }

  private static let parts: [Part] = [
    .prose(
      """
      # The tutorial by hand

      What `tutorials/edge_params.akscript` does, typed at the prompt by someone who knows Python and nothing of akscript: TAB, written ⇥ here, lists what may come
      next, a question mark explains it. This page is made by a test that types these lines at a real terminal of 91 columns (`make session`).

      ## Data

      `akscript` without arguments starts the prompt. What can be had by name?
      """),
    .typed([.list("fetch('")]),
    .prose("TAB completes `fetch('spoken_d⇥`. What is in the file?"),
    .typed([
      .line("data = load(fetch('spoken_d\t))", shown: "data = load(fetch('spoken_digits'))"),
      .line("[getattr(part, 'shape', type(part)) for part in data]"),
      .line("x_train, y_train, x_val, y_val, files, val_files, word_to_index, about = data"),
      .line("x_train.dtype, y_train[:10]"),
      .line("list(word_to_index)"),
    ]),
    .prose(
      """
      ## The feature extractor

      The list above also names the model made for this data. `convert` takes what `load_model` reads:
      """),
    .typed([
      .line("convert?"),
      .line("extractor = convert(load_model(fetch('ds_cnn_spoken_digits')))"),
      .line("extractor"),
      .list("extractor.p"),
    ]),
    .prose("It ends in a classifier; without its last layer it ends in spikes."),
    .typed([
      .line("pop_layer?"),
      .line("extractor.pop_layer()"),
      .line("extractor"),
      .line("summary(extractor)"),
    ]),
    .prose(
      """
      ## How many weights

      1.2 times the median number of spikes. By hand first:
      """),
    .typed([
      .line("spikes = forward(extractor, x_train)"),
      .line("spikes.shape, spikes.dtype"),
      .line("spikes_per_sample = spikes.sum(axis=(1, 2, 3))"),
      .line("median(spikes_per_sample)"),
      .line("num_weights = int(1.2 * median(spikes_per_sample))"),
      .line("num_weights"),
    ]),
    .prose("There is a command for it, which also draws the evidence:"),
    .typed([
      .list("estimate_num_weights("),
      .line("estimate_num_weights(extractor, x_train)"),
    ]),
    .prose(
      """
      ## How many neurons

      A layer of its own learns one word. `AkidaUnsupervised` is how it learns:
      """),
    .typed([
      .line("from akida import Model, InputData, FullyConnected, AkidaUnsupervised"),
      .list("AkidaUnsupervised("),
      .line("layer = Model([InputData(input_shape=(1, 1, 64))])"),
      .line("layer.add(FullyConnected(units=50, weights_bits=1, activation=False))"),
      .line("layer.compile(AkidaUnsupervised(num_weights=num_weights, learning_competition=0.1))"),
      .line("six = spikes[y_train == word_to_index['six']]"),
      .line("layer.fit(six)"),
      .line("(num_weights - layer.forward(six).max(axis=3)).mean()"),
    ]),
    .prose(
      """
      That is the loss, the weights that the best neuron does not match, of 50 neurons. Of other numbers of neurons:
      """),
    .typed([
      .line("estimate_neurons_per_class?"),
      .line("sizes = [2, 5, 10, 20, 50, 100, 200, 500]"),
      .line("estimate_neurons_per_class(extractor, x_train, y_train, classes=[6], sizes=sizes)"),
      .line("_.neurons"),
    ]),
    .prose(
      """
      ## Keeping it

      The figure is still open: it can be titled, and saved for a report. The inputs that succeeded become a script.
      """),
    .typed([
      .line("savefig('neurons.png', dpi=200)"),
      .line("layer.save('six.h5')"),
      .line("%whos"),
      .line("%save six"),
    ]),
  ]
}

extension String {
  fileprivate var withoutBlanksAtTheEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
