import Foundation

/// Cells that do to a few variables whatever may confuse a cache: share values, change them in functions of other cells, read
/// files, draw random numbers, hold what cannot be saved.
struct RandomDocument {
  private var random: SplitMix

  private let folder: String

  /// Cells that use files in a folder.
  init(seed: UInt64, folder: String) {
    random = SplitMix(state: seed)
    self.folder = folder
  }

  mutating func cells() -> [String] {
    // The names are all assigned somewhere, or the document would not run.
    [
      "import numpy as np\nimport os\nif False: a = b = c = d = e = f = g = h = 0",
      "a, b, c, d, e, f = 1, 2, [1], [2], len, sum\ng = np.arange(3)\nh = g",
    ]
      + (0..<Int.random(in: 3...9, using: &random)).map { _ in cell() }
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func cell() -> String {
    let body = (0..<number(1..<4)).flatMap { _ in statement() }
    let shown = (0..<number(0..<3)).map { _ in name() }
    return (body + shown).enumerated().map { place, line in
      place < body.count
        ? "try:\n  " + line.replacing("\n", with: "\n  ") + "\nexcept Exception as e:\n  print(type(e).__name__, e)"
        : "try: print('\(line)', \(line) if not callable(\(line)) else 'function')\nexcept NameError as e: print(e)"
    }.joined(separator: "\n")
  }

  private mutating func name() -> String { "abcdefgh".map { String($0) }[number(0..<8)] }

  /// A statement that finds what it needs: each variable holds one kind of value, so that most of them work and the cells
  /// depend on one another.
  private mutating func fittingStatement() -> String {
    func pick(_ names: String) -> String { names.map { String($0) }[Int.random(in: 0..<names.count, using: &random)] }
    let (n, m, list, other, function, array) = (pick("ab"), pick("ab"), pick("cd"), pick("cd"), pick("ef"), pick("gh"))
    let k = number(0..<5)
    let all = [
      "\(n) = \(k)", "\(n) = \(m) + \(k)", "\(n) = len(\(list))", "\(n) = \(function)()", "\(n) = \(function)(\(k))",
      "\(n) = \(function)()", "\(n) = \(function)()", "\(list) = [\(k)]", "\(list) = \(other)",
      "\(list).append(\(k))", "\(list).append(\(n))", "\(list) = \(list) + [\(k)]", "\(list)[0] = \(m)",
      "def \(function)(x=\(k)):\n  \(list).append(x)\n  return len(\(list))",
      "def \(function)(x=1):\n  return \(n) * x + sum(\(list))",
      "def \(function)(x=0):\n  return float(\(array).sum()) + x",
      "def \(function)(x=\(list)):\n  return len(x) + \(m)", "\(function) = lambda x=\(k): \(n) + x",
      "def \(function)(x=0):\n  global \(n)\n  \(n) = x\n  return \(m)", "\(array) = np.arange(\(k + 2))",
      "\(array)[0] = \(n)", "\(array) = \(array)[1:]", "\(array) += \(m)", "\(n) = int(\(array).sum())",
      "np.random.seed(\(k))", "\(n) = np.random.randint(0, 100)", "\(array) = np.random.permutation(\(k + 2))",
      "\(n) = int(open('\(folder)/data.txt').read()[-1])", "\(array) = np.load('\(folder)/data.npy')",
    ]
    return all[number(0..<all.count)]
  }

  private mutating func statement() -> [String] {
    if number(0..<3) > 0 { return [fittingStatement()] }
    let (a, b, c, k) = (name(), name(), name(), number(0..<5))
    let all = [
      "\(a) = \(k)", "\(a) = [\(k), \(k + 1)]", "\(a) = \(b)", "\(a) = [\(b), \(c)]", "\(a).append(\(k))",
      "\(a).append(\(b))", "\(a) = {'x': \(b), \(k): 1}", "\(a)['y'] = \(b)", "\(a)['x'].append(\(k))",
      "\(a) = (\(b), [\(k)])", "\(a)[1].append(\(k))", "\(a) += \(b)", "\(a) = len(\(b))", "del \(a)",
      "def \(a)(x=\(k)):\n  \(b).append(x)\n  return len(\(b))", "\(a) = \(b)()", "\(a) = \(b)(\(k))",
      "def \(a)(x=[]):\n  x.append(\(k))\n  return list(x)",
      "def make():\n  n = \(k)\n  def step():\n    nonlocal n\n    n += 1\n    return n\n  return step\n\(a) = make()",
      "def \(a)():\n  global \(b)\n  \(b) = \(k)\n  return \(b)", "\(a) = lambda: \(b)",
      "\(a) = np.arange(\(k + 2))", "\(a) = \(b)[1:]", "\(a) += 1", "\(a)[0] = \(k)", "\(a) = \(b).reshape(1, -1)",
      "np.random.seed(\(k))", "\(a) = np.random.randint(0, 100)", "\(a) = np.random.normal()",
      "\(a) = np.random.default_rng(\(k))", "\(a) = float(\(b).random())", "\(a) = np.random.RandomState(\(k))",
      "\(a) = \(b).rand()", "\(a) = open('\(folder)/data.txt').read()", "\(a) = np.load('\(folder)/data.npy')",
      "\(a) = open('\(folder)/missing.txt').read()", "\(a) = {\(k), 'x', (1, \(k))}", "\(a).add(\(b))", "\(a).pop()",
      "\(a).discard('x')", "\(a) = iter(\(b))", "\(a) = next(\(b))", "for \(a) in range(\(k)): \(b) = \(a) * 2",
      "\(a) = [x + 1 for x in \(b)]", "os.environ['AKSCRIPT_TEST'] = '\(k)'", "\(a) = os.environ.get('AKSCRIPT_TEST')",
      "\(a) = os.path.exists('\(folder)/missing.txt')", "np.extra = \(k)", "\(a) = np.extra", "\(a) = \(b).keys()",
      "\(a) = 2 ** (60 + \(k))", "\(a) = b'\(k)'", "\(a) = range(\(k))", "\(a) = slice(\(k))",
      "\(a) = np.float32(\(k))",
      "\(a) = \(b)\n\(c) = \(b)", "\(a).append(\(a))", "\(a) = \(b) is \(c)", "\(a) = \(b).copy()",
      "if \(k) % 2: \(a) = \(k)", "fs = [lambda: x for x in range(\(k))]\n\(a) = fs[0]()", "\(a) = str.upper",
      "\(a) = print", "\(a) = \(b).append", "open('\(folder)/written.txt', 'w').write('\(k)')",
      "\(a) = open('\(folder)/written.txt').read()",
    ]
    return [all[number(0..<all.count)]]
  }
}

/// The generator of Steele, Lea and Flood.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
