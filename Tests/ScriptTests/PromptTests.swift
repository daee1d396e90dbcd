import Foundation
import Testing

/// The prompt on a real terminal.
@Suite(.serialized) struct PromptTests {
  /// Runs `body` at the prompt of a session that has just begun. Text is paged by cat.
  private func atPrompt(
    arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 100,
    _ body: (PromptSession, URL) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let session = try PromptSession(
        in: folder, arguments: arguments, environment: environment.merging(["PAGER": "cat"]) { own, _ in own },
        columns: columns)
      try session.wait(for: ">>> ")
      try body(session, folder)
    }
  }

  @Test func valuesAndTheirNames() throws {
    try atPrompt { session, _ in
      try #expect(session.enter("1 + 1").hasSuffix("\n2"))
      try #expect(session.enter("_ * 10").hasSuffix("\n20"))
      try #expect(session.enter("__").hasSuffix("\n2"))
      try #expect(session.enter("_2 + _1").hasSuffix("\n22"))
      try #expect(!session.enter("x = 5").contains("\n5"))
      try #expect(session.enter("_").hasSuffix("\n22"))
      try #expect(session.enter("'日本語' + 'ü'").hasSuffix("\n'日本語ü'"))
      try #expect(session.enter("1 +").contains("SyntaxError"))
      try #expect(session.enter("y").contains("NameError: name 'y' is not defined"))
      try #expect(session.enter("x").hasSuffix("\n5"))
      session.type("\u{4}")
      #expect(session.end() == 0)
    }
  }

  @Test func blocksAreEnteredPastedAndRecalledWhole() throws {
    try atPrompt { session, _ in
      try session.enter("def f(a,", prompt: "... ")
      try session.enter("      b=2):", prompt: "... ")
      try session.enter("  'adds'", prompt: "... ")
      try session.enter("  return a + b", prompt: "... ")
      try session.enter("")
      try #expect(session.enter("f(3)").hasSuffix("\n5"))
      try #expect(session.enter("f??").contains("def f(a,\n      b=2):\n  'adds'\n  return a + b"))
      try #expect(session.enter("f?").contains("f(a, b=2)\n  adds"))
      // A paste with tabs and an empty line in it is one input.
      session.type("\u{1b}[200~def g(x):\n\ty = x * 2\n\n\treturn y\ng(4)\u{1b}[201~")
      try #expect(session.enter("").hasSuffix("\n8"))
      session.type("\u{1b}[A")
      try #expect(session.enter("").hasSuffix("\n8"))
      try #expect(session.enter("%history").contains("def g(x):"))
    }
  }

  @Test func completion() throws {
    try atPrompt { session, folder in
      try Data("1".utf8).write(to: folder.appendingPathComponent("numbers.json"))
      try session.enter("words = {'seven': 7, 'six': 6}")
      try #expect(session.enter("words['se\t").hasSuffix("\n7"))
      try session.enter("longer_name = [3, 1, 2]")
      try #expect(session.enter("longer\t").hasSuffix("\n[3, 1, 2]"))
      try session.enter("longer_name.so\t()")
      try #expect(session.enter("longer_name").hasSuffix("\n[1, 2, 3]"))
      try #expect(session.enter("open('numb\t).read()").hasSuffix("\n'1'"))
      session.type("fetch('spoken_di\t")
      try session.wait(for: "fetch('spoken_digits'")
      session.type("\u{15}estimate_neurons_per_class(num_we\t")
      try session.wait(for: "num_weights=")
      session.type("\u{15}%whos\u{1b}b\u{6}\u{5}\u{15}%hist\t")
      try session.wait(for: "%history")
    }
  }

  /// What is completed is valid where it stands, and belongs there.
  @Test func completionsThatFit() throws {
    try atPrompt { session, folder in
      for name in ["it's here.txt", "data.akscript"] {
        try Data("1".utf8).write(to: folder.appendingPathComponent(name))
      }
      try FileManager.default.createDirectory(atPath: folder.path + "/dir x", withIntermediateDirectories: true)
      try session.enter("words = {\"it's\": 7, 'two\\nlines': 8}")
      try #expect(session.enter("words['it\t").hasSuffix("\n7"))
      try #expect(session.enter("words['tw\t").hasSuffix("\n8"))
      try #expect(session.enter("open('it\t).read()").hasSuffix("\n'1'"))
      try session.enter("import js\t")
      try #expect(session.enter("json.loads('2')").hasSuffix("\n2"))
      try session.enter("from matplotlib.pyp\t imp\t sca\t")
      try #expect(session.enter("scatter?").contains("scatter("))
      try #expect(session.enter("%cd dir\t").contains("/dir x"))
      try session.enter("%cd ..")
      try #expect(session.enter("%figure pn\t").contains("figures are written"))
      // A keyword on the second line of a call; none of it in a comment.
      try session.enter("n = len(words) + int(", prompt: "... ")
      try session.enter("  '3') + sum([1], star\t2)")
      try #expect(session.enter("n").hasSuffix("\n8"))
      try #expect(session.enter("5 # wor\t").hasSuffix("\n5"))
      session.type("%load da\t")
      try session.wait(for: "%load data.akscript")
    }
  }

  @Test func transcriptsAndIndentedCodeArePasted() throws {
    try atPrompt { session, _ in
      func paste(_ text: String) throws {
        session.type("\u{1b}[200~\(text)\u{1b}[201~\rprint('pas' + 'ted')\r")
        try session.wait(for: "\npasted\n>>> ")
      }
      try paste(">>> y = 5\n>>> for i in range(2):\n...     y += i\n...\nshown\n>>> y = y * 2")
      try #expect(session.enter("y").hasSuffix("\n12"))
      try paste("    z = 1\n    if z:\n        z = 8")
      try #expect(session.enter("z").hasSuffix("\n8"))
      session.type(">>> 3 + 4\r")
      try session.wait(for: "\n7\n>>> ")
    }
  }

  @Test func nestedBlocks() throws {
    try atPrompt { session, _ in
      try session.enter("def f(x):", prompt: "... ")
      try session.enter("  try:", prompt: "... ")
      try session.enter("    return 1 / x", prompt: "... ")
      try session.enter("  ", prompt: "... ")
      try session.enter("  except ZeroDivisionError:", prompt: "... ")
      try session.enter("    return 'none'", prompt: "... ")
      try session.enter("")
      try #expect(session.enter("f(0), f(2)").hasSuffix("\n('none', 0.5)"))
    }
  }

  /// Comments that look like readline's time stamps are kept.
  @Test func historyOfComments() throws {
    try withTemporaryFolder { folder in
      let first = try PromptSession(in: folder)
      try first.wait(for: ">>> ")
      try first.enter("\u{1b}[200~#1 load\na = 1\n#2 add\nb = a + 1\u{1b}[201~")
      first.type("\u{4}")
      #expect(first.end() == 0)
      let second = try PromptSession(in: folder)
      try second.wait(for: ">>> ")
      second.type("\u{1b}[A")
      try second.wait(for: "#1 load\na = 1\n#2 add\nb = a + 1")
    }
  }

  /// A history that cannot be kept is said once.
  @Test func historyThatCannotBeKept() throws {
    try atPrompt(environment: ["XDG_STATE_HOME": "/dev/null"]) { session, _ in
      try #expect(session.enter("1").contains("the history is not kept: "))
      try #expect(!session.enter("2").contains("history"))
      try #expect(session.enter("%doctor").contains(/--  *history  *not kept: \/dev\/null is not a folder/))
    }
  }

  @Test func timing() throws {
    try atPrompt { session, _ in
      try session.enter("x = 1")
      try session.enter("%timeit x = x + 1; y = 2")
      try #expect(session.enter("x").hasSuffix("\n1"))
      try #expect(session.enter("y").contains("NameError"))
      try session.enter("%time q = 3")
      try #expect(session.enter("%history").contains("q = 3"))
      try #expect(session.enter("%save -f").contains("found no file to write"))
      try #expect(session.enter("%page x = 1").contains("found no value to show"))
    }
  }

  @Test func listsOfCompletions() throws {
    try atPrompt(columns: 70) { session, folder in
      for name in ["aa.json", "ab.json"] { try Data().write(to: folder.appendingPathComponent("some_\(name)")) }
      session.type("fit(\t")
      // In the order of the parameters, with their types and defaults.
      let keywords = try session.wait(for: ">>> fit(")
      let first = try #require(keywords.range(of: "\nmodel=  "))
      let second = try #require(keywords.range(of: "\nx=  "))
      #expect(first.lowerBound < second.lowerBound)
      #expect(keywords.contains("labels=  array or None = None"))
      #expect(keywords.components(separatedBy: "\n").dropFirst().allSatisfy { $0.count < 70 })
      session.type("\u{15}fetch('spoken\t")
      try session.wait(for: "fetch('spoken_digits'")
      session.type("\u{15}fetch('ds\t")
      try session.wait(for: "ds_cnn_spoken_digits            DS-CNN extractor")
      session.type("\u{15}%wh\t")
      try session.wait(for: "%whos  list your names with types and values")
      session.type("\u{15}'some_\t")
      try session.wait(for: "some_aa.json  some_ab.json")
      try session.enter("\u{15}def twice(x, /, by=2, *, name='n'):", prompt: "... ")
      // At the start of a line TAB indents.
      try session.enter("\treturn x * by", prompt: "... ")
      try session.enter("")
      session.type("twice(\t")
      let own = try session.wait(for: ">>> twice(")
      #expect(own.contains("by=    int = 2") && own.contains("name=  str = 'n'") && !own.contains("x="))
      session.type("\u{15}word = ''\rword.s\t")
      try session.wait(for: "split       splitlines  startswith")
      try session.wait(for: ">>> word.s")
      try #expect(session.enter("\u{15}twice?").contains("twice(x, /, by=2, *, name='n')"))
    }
  }

  @Test func magics() throws {
    try atPrompt { session, folder in
      try #expect(session.enter("%who").contains("no names yet"))
      try session.enter("import numpy as np")
      try session.enter("x = np.zeros((3, 4))")
      try #expect(session.enter("%whos").contains("x     numpy.ndarray  float64 (3, 4)"))
      try #expect(session.enter("%time sum(range(1000))").contains("499500\nwall "))
      try #expect(session.enter("%timeit 1 + 1").contains("± "))
      try #expect(session.enter("%histroy").contains("did you mean %history?"))
      try #expect(session.enter("!ls").contains("runs no shell commands"))
      try #expect(session.enter("%pwd").contains(folder.lastPathComponent))
      try #expect(session.enter("%doctor").contains("figures"))
      try #expect(session.enter("%help").contains("%timeit STATEMENT"))
      try #expect(session.enter("%config").contains("AKSCRIPT_CACHE"))
      try #expect(session.enter("%page 'a' * 3").contains("'aaa'"))
      try session.enter("x.sum()")
      try session.enter("_ + 1")
      try session.enter("a, _, _ = 1, 2, 3")
      try session.enter("b = _5 + a")
      try session.enter("1 / 0")
      try #expect(session.enter("%save made").hasSuffix("7 cells in made.akscript"))
      try #expect(session.enter("%save made").contains("is there already"))
      try #expect(session.enter("%ls").contains("made.akscript"))
      try #expect(session.enter("%reset").contains("forgotten"))
      try #expect(session.enter("x").contains("NameError"))
      try #expect(session.enter("%run nowhere").contains("nowhere"))
      try session.enter("%run made.akscript")
      try #expect(session.enter("x.shape").hasSuffix("\n(3, 4)"))
      // What is loaded is at the prompt, to be edited.
      session.type("%load made.akscript\r")
      try session.wait(for: "b = _5 + a")
      session.type(" + 40\rb\r")
      try session.wait(for: "\nnp.float64(42.0)\n")
      try session.wait(for: ">>> ")
      try session.enter("%cd /")
      try #expect(session.enter("%pwd").hasSuffix("\n/"))
      try #expect(session.enter("%cd nowhere").contains("cannot go to 'nowhere'"))
      let made = try Program.run([folder.appendingPathComponent("made.akscript").path])
      #expect(made.status == 0 && made.output == "499500\nnp.float64(0.0)\nnp.float64(1.0)\n")
    }
  }

  /// A pager that is left early, or is not there, ends nothing.
  @Test(arguments: ["head -c 10", "/nonexistent/pager"])
  func pagers(_ pager: String) throws {
    try atPrompt(environment: ["PAGER": pager]) { session, _ in
      session.type("%page 'abc ' * 30000\r")
      try session.wait(for: ">>> ")
      try #expect(session.enter("1 + 1").hasSuffix("\n2"))
    }
  }

  @Test func controlC() throws {
    try atPrompt { session, _ in
      session.type("half a line")
      try session.wait(for: "half a line")
      session.type("\u{3}")
      try session.wait(for: ">>> ")
      try session.enter("kept = 1")
      try session.enter("import time")
      try session.enter("import numpy as np")
      let works = [
        "sum(range(10**12))", "time.sleep(600)", "[kept for i in range(10**9)]", "sorted(range(10**7), key=str)",
        "np.random.RandomState(1).rand(10**8)", "np.ones((1500, 1500)) @ np.ones((1500, 1500))",
        "list(range(5 * 10**7))",
      ]
      for work in works { try interrupt(work, in: session) }
      session.type("while True: kept += 1\r")
      try session.wait(for: "... ")
      try interrupt("", in: session)
      try #expect(session.enter("kept > 1").hasSuffix("\nTrue"))
      session.type("\u{3}\u{3}\u{3}")
      try session.wait(for: ">>> ")
      try #expect(session.enter("2 + 3").contains("5"))
    }
  }

  /// Ctrl-C during a download from a server that never answers.
  @Test func controlCInADownload() throws {
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(server) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(server, $0, size) == 0 && listen(server, 4) == 0 && getsockname(server, $0, &size) == 0
      }
    }
    try #require(isListening)
    let url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/file.bin"
    try atPrompt(environment: ["AKSCRIPT_OFFLINE": nil, "no_proxy": "127.0.0.1"]) { session, _ in
      try interrupt("fetch('file.bin', origin='\(url)')", in: session)
      try #expect(session.enter("1 + 1").hasSuffix("\n2"))
    }
  }

  @Test func controlCInTheEngine() throws {
    try atPrompt { session, _ in
      try session.enter("import numpy as np")
      try session.enter("extractor = convert(fetch('ds_cnn_spoken_digits'))")
      try session.enter("_ = extractor.pop_layer()")
      try session.enter("x = np.zeros((60000, 49, 10, 1), dtype=np.uint8)")
      try session.enter("s = np.random.RandomState(1).randint(0, 2, (300000, 1, 1, 64)).astype(np.uint8)")
      try session.enter("from akida import FullyConnected, InputData, Model")
      try session.enter("m = Model([InputData(input_shape=(1, 1, 64))])")
      try session.enter("m.add(FullyConnected(units=3000, weights_bits=1, activation=False))")
      try session.enter("m.compile(num_weights=20, num_classes=1)")
      try interrupt("forward(extractor, x)", in: session)
      try interrupt("m.fit(s)", in: session)
      // A bar with the rate and the time left, and nothing of it left behind.
      session.type("forward(extractor, x)\r")
      let bar = try session.wait(for: "/s  ")
      #expect(bar.contains("forward ") && bar.contains(" % ") && bar.contains("/60000"))
      try session.wait(for: " left")
      session.type("\u{3}")
      try session.wait(for: "KeyboardInterrupt")
      try session.wait(for: ">>> ")
      try #expect(session.enter("m.evaluate(s[:10], np.zeros(10, dtype=int))").contains("."))
    }
  }

  /// Begins work that takes very long, and ends it by Ctrl-C.
  private func interrupt(_ work: String, in session: PromptSession) throws {
    session.type(work + "\r")
    // Once readline has shown the end of the line, Ctrl-C means the work.
    try session.wait(for: work + "\n")
    Thread.sleep(forTimeInterval: 0.2)
    session.type("\u{3}")
    try session.wait(for: "KeyboardInterrupt")
    try session.wait(for: ">>> ")
  }

  /// A request to end stops what runs, and leaves the terminal as it was and the history whole.
  @Test(arguments: [SIGTERM, SIGHUP], ["", "while True: pass\r\r"])
  func asksToEnd(_ signal: Int32, work: String) throws {
    try atPrompt { session, folder in
      try session.enter("kept = 1")
      session.type(work.isEmpty ? "half a line" : work)
      try session.wait(for: work.isEmpty ? "half a line" : "... \n")
      session.send(signal)
      #expect(session.end() == 128 + signal)
      #expect(session.isCooked)
      let history = try String(
        contentsOf: folder.appendingPathComponent(".local/state/akscript/history"), encoding: .utf8)
      #expect(history.contains("kept = 1") && !history.contains("half a line"))
    }
  }

  @Test func controlCTwiceEndsNothing() throws {
    try atPrompt { session, _ in
      try session.enter("kept = 1")
      for pause in [0.0, 0.02] {
        session.type("while True: pass\r\r")
        try session.wait(for: "... \n")
        Thread.sleep(forTimeInterval: 0.2)
        session.type("\u{3}")
        Thread.sleep(forTimeInterval: pause)
        session.type("\u{3}")
        try session.wait(for: "KeyboardInterrupt")
        // The second may come at the prompt, where it drops the line.
        Thread.sleep(forTimeInterval: 0.1)
        session.type("\u{15}print('kept', kept)\r")
        try session.wait(for: "\nkept 1\n>>> ")
      }
    }
  }

  @Test func historyOfSeveralSessions() throws {
    try withTemporaryFolder { folder in
      let first = try PromptSession(in: folder)
      let second = try PromptSession(in: folder)
      try first.wait(for: ">>> ")
      try second.wait(for: ">>> ")
      try first.enter("from_first = 1")
      try second.enter("from_second = 2")
      try first.enter("for i in range(2):", prompt: "... ")
      try first.enter("  print(i)", prompt: "... ")
      try first.enter("")
      first.send(SIGKILL)
      second.send(SIGTERM)
      _ = first.end()
      _ = second.end()
      let third = try PromptSession(in: folder)
      try third.wait(for: ">>> ")
      third.type("\u{12}from_sec")
      try third.wait(for: "from_second = 2")
      third.type("\u{7}\u{15}\u{1b}[A")
      try third.wait(for: "for i in range(2):\n  print(i)")
      try #expect(third.enter("").hasSuffix("\n0\n1"))
      third.type("\u{12}from_fi")
      try third.wait(for: "from_first = 1")
    }
  }

  @Test func startsWithFiles() throws {
    try withTemporaryFolder { folder in
      let config = folder.appendingPathComponent(".config/akscript")
      try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
      try Data("import numpy as np\ntwice = lambda x: 2 * x\n".utf8).write(
        to: config.appendingPathComponent("startup.akscript"))
      let script = folder.appendingPathComponent("work.akscript")
      try Data("# %% tags=[\"parameters\"]\nn = 3\n# %%\nprint('n is', n)\n".utf8).write(to: script)
      let session = try PromptSession(in: folder, arguments: ["-i", "-p", "n=5", "work.akscript"])
      try #expect(session.wait(for: ">>> ").contains("n is 5"))
      try #expect(session.enter("twice(n), np.pi > 3").hasSuffix("\n(10, True)"))
      let failing = folder.appendingPathComponent("failing.akscript")
      try Data("a = 1\nb = missing\n".utf8).write(to: failing)
      let other = try PromptSession(in: folder, arguments: ["-i", "failing.akscript"])
      try #expect(other.wait(for: ">>> ").contains("'missing' is not defined"))
    }
  }

  @Test(arguments: ["dumb", "", "vt100", "xterm-256color"])
  func terminals(_ kind: String) throws {
    try atPrompt(environment: ["TERM": kind.isEmpty ? nil : kind], columns: 40) { session, _ in
      try #expect(session.enter("1 + 1").contains("2"))
      let long = "'a' * 3 + " + String(repeating: "'b' + ", count: 12) + "'c'"
      session.resize(rows: 20, columns: 60)
      session.type(long + "\r")
      try session.wait(for: "\n'aaabbbbbbbbbbbbc'\n>>> ")
      try #expect(session.enter("nothing").contains("NameError"))
    }
  }

  @Test func colors() throws {
    for (environment, isColored) in [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)] {
      try atPrompt(environment: environment) { session, _ in
        try #expect(session.enter("1 / 0").contains("ZeroDivisionError: division by zero"))
        try session.enter("plot([1, 2], [3, 4])")
        #expect(session.received.contains(/\u{1B}\[[0-9;]*31m/) == isColored)
        #expect(session.received.contains("\u{1B}[34m") == isColored)
      }
    }
  }

  @Test func readlineSettings() throws {
    try withTemporaryFolder { folder in
      let settings = folder.appendingPathComponent("inputrc")
      try Data("set editing-mode vi\nset enable-bracketed-paste off\n".utf8).write(to: settings)
      let session = try PromptSession(in: folder, environment: ["INPUTRC": settings.path])
      try session.wait(for: ">>> ")
      session.type("1 + 4\u{1b}")
      Thread.sleep(forTimeInterval: 0.7)
      session.type("x")
      session.type("a5\r")
      try session.wait(for: "\n6\n>>> ")
      try #expect(session.enter("2 * 4").contains("8"))
    }
  }

  @Test func pipedInputIsAScript() throws {
    let good = try Program.run([], input: "x = 2\nprint(x + 1)\nx\n")
    #expect(good.output == "3\n2\n" && good.status == 0)
    let bad = try Program.run([], input: "print(1)\n1 / 0\n")
    #expect(bad.output == "1\n" && bad.status == 1 && bad.errors.contains("ZeroDivisionError"))
  }
}
