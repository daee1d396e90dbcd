import Foundation
import Testing

@testable import Script

@Suite struct CellCacheTests {
  /// A document whose cells have run once with the cache.
  private func page(_ cells: [String]) throws -> CachedDocument {
    let page = try CachedDocument()
    page.cells = cells
    _ = try page.cached()
    return page
  }

  /// Which cells run after an edit, having checked that the outputs are those of a clean run.
  private func ran(_ page: CachedDocument) throws -> [Int] {
    #expect(try page.cached() == page.clean())
    return page.ran
  }

  @Test func `Only what depends on an edit runs`() throws {
    let page = try page(["a = 1", "b = 2", "c = a + 1", "d = b + 1", "print(c, d)"])
    #expect(try ran(page) == [])
    page.cells[0] = "a = 5"
    #expect(try ran(page) == [0, 2, 4])
    page.cells[3] += "  # the same"
    #expect(try ran(page) == [3])
    page.cells[0] = "a = 1"
    #expect(try ran(page) == [])
  }

  @Test func `Functions depend on what they use and change`() throws {
    let page = try page([
      "items = []", "def add(x):\n    items.append(x)\n    return len(items)", "add(1)", "other = 3", "print(items)",
    ])
    page.cells[3] = "other = 4"
    #expect(try ran(page) == [3])
    page.cells[2] = "add(2)"
    #expect(try ran(page) == [2, 4])
    page.cells[1] = "def add(x):\n    items.insert(0, x)\n    return len(items)"
    #expect(try ran(page) == [1, 2])
  }

  @Test func `Values that are shared stay shared`() throws {
    let page = try page(["a = [1]", "b = a", "b.append(2)", "print(a)", "print(1)"])
    page.cells[4] = "a.append(9)\nprint(b, a is b)"
    #expect(try ran(page) == [4])
  }

  @Test func `Views of arrays share their memory`() throws {
    let page = try page(["import numpy as np\na = np.zeros((3, 4))", "row = a[1, ::-1]", "0"])
    page.cells[2] = "row[0] = 7\nprint(a, row.base is None)"
    #expect(try page.cached() == page.clean())
  }

  @Test func `A run that failed goes on at the cell that failed`() throws {
    let page = try page(["a = 1", "b = a + 1", "c = b / 0", "print(c)"])
    #expect(page.ran == [0, 1, 2])
    page.cells[2] = "c = b / 1"
    #expect(try ran(page) == [2, 3])
  }

  @Test func `Trained models are restored with all they have learned`() throws {
    let page = try page([
      """
      import numpy as np
      from akida import FullyConnected, InputData, Model
      np.random.seed(0)
      x = (np.random.rand(60, 1, 1, 16) > 0.6).astype('uint8')
      m = Model([InputData(input_shape=(1, 1, 16)), FullyConnected(units=8, activation=False)])
      m.compile(num_weights=5)
      """, "m.fit(x[:30])", "m.fit(x[30:])", "print(m.forward(x).sum())",
    ])
    page.cells[3] = "print(m.forward(x).sum(), m.get_layer(1).get_variable('threshold_learning'))"
    #expect(try ran(page) == [3])
    page.cells[2] = "m.fit(x[40:])"
    #expect(try ran(page) == [2, 3])
  }

  @Test func `Random numbers follow from where their stream was`() throws {
    let page = try page([
      "import numpy as np", "np.random.seed(3)", "a = np.random.rand()", "b = np.random.normal(size=3)",
      "rng = np.random.default_rng(1)", "c = rng.random()", "d = rng.random()", "print(a, b, c, d)",
    ])
    page.cells[2] = "a = np.random.rand(2)"
    #expect(try ran(page) == [2, 3, 7])
    page.cells[5] = "c = 1"
    #expect(try ran(page) == [5, 6, 7])
  }

  @Test func `What cannot be saved is made again when it is needed`() throws {
    let page = try page(["fig, ax = subplots()\nax.plot([1, 2])", "title = 'one'", "print(len(title))"])
    page.cells[2] = "print(ax.get_title() == title, title)"
    #expect(try page.cached().outcome == page.clean().outcome)
    page.cells[1] = "title = 'two'"
    #expect(try page.cached() == page.clean())
  }

  @Test func `Figures are drawn once and restored`() throws {
    let page = try page(["y = [1, 4, 9]", "plot(y)\nshow()\nplot(y[::-1])", "1"])
    let clean = try page.clean()
    let drawn = try #require(clean.outputs[1].compactMap(\.figurePath).first)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: drawn))
    try FileManager.default.removeItem(at: page.folder.appendingPathComponent("figures"))
    #expect(try page.cached() == clean)
    #expect(page.ran == [])
    #expect(try Data(contentsOf: URL(fileURLWithPath: drawn)) == bytes)
  }

  @Test func `Files, the clock and the program itself count`() throws {
    let page = try CachedDocument()
    let file = page.folder.appendingPathComponent("n.txt")
    try "1".write(to: file, atomically: true, encoding: .utf8)
    page.cells = ["import time", "n = open('\(file.path)').read()", "time.time() > 0", "print(n)"]
    _ = try page.cached()
    #expect(try ran(page) == [2])
    try "2".write(to: file, atomically: true, encoding: .utf8)
    #expect(try ran(page) == [1, 2, 3])
    try FileManager.default.removeItem(at: file)
    #expect(try page.cached().outcome == .failed)
    page.salt = "a new program"
    page.cells = ["print(1)"]
    #expect(try ran(page) == [0])
  }

  /// Each is edited from one text to the other; the pages are to be those of clean runs.
  @Test(arguments: [
    (
      ["import numpy as np", "np.random.seed(0)", "np.random.seed(0)", "print(np.random.rand())"], 1,
      "np.random.seed(1)"
    ),
    (
      ["from os import environ\nenviron['AKS_X'] = '1'", "from os import environ as e\nprint(e['AKS_X'])"], 0,
      "from os import environ\nenviron['AKS_X'] = '2'"
    ),
    (
      [
        "import os\nos.environ['AKS_X'] = '1'", "def f():\n  import os as o\n  return o.environ['AKS_X']", "print(f())",
      ], 0,
      "import os\nos.environ['AKS_X'] = '2'"
    ),
    (["import math as m\nm.pi = 1\ndel m", "from math import pi\nprint(pi)"], 0, "import math as m\nm.pi = 2\ndel m"),
    (
      ["def f():\n  import math\n  math.pi = 1", "f()", "from math import pi\nprint(pi)"], 0,
      "def f():\n  import math\n  math.pi = 2"
    ),
    (["import numpy as np\nn = np.float64('nan')\nl = [n]", "print(n in l)"], 1, "print(n in l, l.count(n))"),
    (
      ["a = 10 ** 30\nb = a\nc = range(3)\nd = c\ne = b'x'\nf = e", "print(a is b)"], 1,
      "print(a is b, c is d, e is f, a is not c)"
    ),
    (["n = 0\ntry:\n  while n < 3: n += 1\nexcept: pass", "print(n)"], 0, "n = 7"),
  ])
  func `Edits that are easily missed`(_ cells: [String], _ place: Int, _ edited: String) throws {
    let page = try page(cells)
    page.cells[place] = edited
    #expect(try page.cached() == page.clean())
    page.cells[place] = cells[place]
    #expect(try page.cached() == page.clean())
  }

  @Test func `The environment is not kept`() throws {
    setenv("AKS_SECRET", "hunter2", 1)
    defer { unsetenv("AKS_SECRET") }
    let page = try page([
      "import os\nimport numpy as np", "e = os.environ", "print(len(os.environ) > 0, os.getenv('AKS_SECRET'))", "1",
    ])
    let folder = page.folder.appendingPathComponent(".akscript-cache/page.akscript")
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      try #expect(Data(contentsOf: file).range(of: Data("hunter2".utf8)) == nil)
    }
    setenv("AKS_SECRET", "other", 1)
    #expect(try ran(page) == [0, 1, 2])
  }

  @Test func `A path that fetch did not find`() throws {
    let page = try CachedDocument()
    let file = page.folder.appendingPathComponent("b.txt")
    page.cells = ["try: print(fetch('\(file.path)'))\nexcept Exception as e: print(type(e).__name__)"]
    _ = try page.cached()
    try "x".write(to: file, atomically: true, encoding: .utf8)
    #expect(try page.cached() == page.clean())
  }

  /// A program that went on after it was interrupted has not done what it would have.
  @Test func `Interrupted cells are not kept`() throws {
    try withTemporaryFolder { folder in
      let script = folder.appendingPathComponent("doc.akscript")
      try Data(
        "# %%\nn = 0\ntry:\n  while n < 2_000_000: n += 1\n  print('finished')\nexcept KeyboardInterrupt: print('stopped')\n"
          .utf8
      ).write(to: script)
      let first = try Program.run(["render", "doc.akscript", "--to", "md", "--timeout", "0.01"], folder: folder)
      #expect(first.status == 1)
      #expect(try Program.run(["render", "doc.akscript", "--to", "md"], folder: folder).status == 0)
      #expect(try String(contentsOf: folder.appendingPathComponent("doc.md"), encoding: .utf8).contains("finished"))
    }
  }

  @Test func `A damaged cache is as none`() throws {
    let cells = [
      "import numpy as np\na = np.arange(1000)", "b = a * 2", "c = [1, 'x', {2: 3}]", "plot([1, 2])", "print(b.sum())",
    ]
    for seed in 0..<60 {
      let page = try page(cells)
      var random = SplitMix(state: UInt64(seed))
      let folder = page.folder.appendingPathComponent(".akscript-cache/page.akscript")
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
        var bytes = try Data(contentsOf: file)
        switch random.next() % 4 {
        case 0: bytes = Data()
        case 1: bytes = bytes.prefix(Int(random.next() % UInt64(bytes.count)))
        case 2:
          for _ in 0..<8 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
        default: try FileManager.default.removeItem(at: file); continue
        }
        try bytes.write(to: file)
      }
      page.cells[4] = "print(b.sum(), c)"
      #expect(try page.cached() == page.clean(), "seed \(seed)")
    }
  }

  @Test func `No cache can be written`() throws {
    let page = try CachedDocument()
    try "in the way".write(
      to: page.folder.appendingPathComponent(".akscript-cache"), atomically: true, encoding: .utf8)
    page.cells = ["a = list(range(2000))", "print(len(a))"]
    #expect(try page.cached() == page.clean())
    #expect(try ran(page) == [0, 1])
  }
}

extension CellRecord.Output {
  fileprivate var figurePath: String? {
    if case .figure(let record) = self { record.path } else { nil }
  }
}
