import Foundation
import NDArray
import Testing

@testable import Data

/// The bytes of a program written with one character per byte.
private func latin1(_ program: String) -> [UInt8] {
  program.unicodeScalars.map { UInt8($0.value) }
}

private func load(_ bytes: [UInt8]) throws -> PickleValue {
  var unpickler = Unpickler(bytes)
  return try unpickler.load()
}

private func failure(_ bytes: [UInt8]) -> Failure? {
  let failure = #expect(throws: Failure.self) { try load(bytes) }
  #expect(failure?.kind == .unpickling)
  #expect(failure?.message.contains(" byte ") == true)
  return failure
}

@Suite("Attacks in pickles do nothing") struct PickleAttackTests {
  private static let marker = "/tmp/akscript-pickle-attack"

  @Test(arguments: [
    "cos\nsystem\n(S'touch \(marker)'\ntR.",
    "cposix\nsystem\n(S'touch \(marker)'\ntR.",
    "(S'touch \(marker)'\nios\nsystem\n.",
    "(cos\nsystem\nS'touch \(marker)'\no.",
    "\u{8c}\u{2}os\u{8c}\u{6}system\u{93}S'touch \(marker)'\n\u{85}R.",
    "cbuiltins\neval\n(S'open(\"\(marker)\", \"w\")'\ntR.",
    "csubprocess\nPopen\n(S'touch'\ntR.",
    "cos\nsystem\nS'touch \(marker)'\n\u{85}\u{81}.",
    "cos\nsystem\nS'touch \(marker)'\n\u{85}}\u{92}.",
    "cos\nsystem\n)R}S'__setstate__'\nS'x'\nsb.",
    "ccopyreg\n_reconstructor\n(cos\nsystem\nc__builtin__\nobject\nNtR.",
  ])
  func callsStayOpaque(program: String) throws {
    let value = try load(latin1(program))
    guard case .object(let object) = value else {
      Issue.record("expected an opaque object, found \(value)")
      return
    }
    #expect(["os", "posix", "builtins", "subprocess"].contains(object.module))
    #expect(!FileManager.default.fileExists(atPath: PickleAttackTests.marker))
  }

  @Test func resultsOfOpaqueCallsCannotBeCalledIntoTheWhitelist() throws {
    // getattr(numpy, 'ndarray') is opaque, and so is what it makes.
    let value = try load(latin1("cbuiltins\ngetattr\n(cnumpy\ncore\nS'load'\ntR(S'x'\ntR."))
    guard case .object(let object) = value else {
      Issue.record("expected an opaque object")
      return
    }
    #expect(object.name == "getattr")
  }

  @Test(arguments: ["Pevil\n.", "NQ.", "\u{82}\u{1}.", "\u{83}\u{1}\u{0}.", "\u{97}.", "C\u{1}x\u{98}."])
  func thingsOutsideTheFileAreRefused(program: String) {
    #expect(failure(latin1(program))?.message.contains("refused") == true)
  }
}

@Suite("Damaged and hostile pickles") struct HostilePickleTests {
  @Test(arguments: 0..<6)
  func truncationAtEveryByte(version: Int) throws {
    let path = Fixtures.path("pickle/pickles.zip")
    let archive = try ZipArchive(FileBytes.read(path), path: path)
    for name in ["nested", "ordered", "array_int16", "text", "ints", "layout"] {
      let member = try #require(archive.members.first { $0.name == "\(name)/\(version)" })
      let whole = try archive.withContents(of: member) { [UInt8]($0) }
      for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 300)) {
        #expect(throws: Failure.self) { try load(Array(whole[..<length])) }
      }
    }
  }

  @Test func randomDamageNeverCrashes() throws {
    let path = Fixtures.path("pickle/pickles.zip")
    let archive = try ZipArchive(FileBytes.read(path), path: path)
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var state = seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for member in archive.members where !member.name.hasPrefix("many") {
      let whole = try archive.withContents(of: member) { [UInt8]($0) }
      for _ in 0..<8 {
        var bytes = whole
        for _ in 0...random(4) { bytes[random(bytes.count)] = UInt8(random(256)) }
        _ = try? load(bytes)
      }
    }
  }

  @Test(arguments: [
    "\u{80}\u{6}N.", "\u{1}", "N", ".", "(.", "0.", "1.", "t.", "a.", "]Na", "Na.", "](NNe", "}(Nu.", "}NNNs.", "R.",
    "NNR.",
    "N)R.", "b.", "NNb.", "h\u{7}.", "g0\n.", "gx\n.", "p-1\n.", "Ix\n.", "I\n.", "L-L\n.", "Fx\n.", "Sx\n.", "S'\n.",
    "S'\\x1'\n.", "V\\u00\n.", "V\\ud800\n.", "X\u{1}\u{0}\u{0}\u{0}\u{ff}.", "NN\u{93}.", "cnumpy\ndtype\n)R.",
    "cnumpy\ndtype\n(I1\ntR.", "cnumpy.core.multiarray\n_reconstruct\n)R.", "cnumpy.core.multiarray\nscalar\n(NNtR.",
    "cnumpy.core.numeric\n_frombuffer\n(NNNNtR.", "ccollections\nOrderedDict\n(]NatR.", "c__builtin__\nset\n(NtR.",
    "c_codecs\nencode\n(NtR.", "c_codecs\nencode\n(V\\u20ac\nVlatin1\ntR.", "ccopyreg\n_reconstructor\n)R.",
    "cnumpy\ndtype\n(Vf4\ntR(NNtb.", "cos\nsystem", "cos", "(ios\n", "(o.", "N)\u{81}.",
  ])
  func malformedPrograms(program: String) {
    _ = failure(latin1(program))
  }

  @Test(arguments: [
    [0x42, 0xff, 0xff, 0xff, 0xff], [0x8e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
    [0x8e, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], [0x8d, 0, 0, 0, 0, 0, 1, 0, 0],
    [0x96, 0, 0, 0, 0, 0, 1, 0, 0], [0x8b, 0xff, 0xff, 0xff, 0x7f], [0x8b, 0xff, 0xff, 0xff, 0xff],
    [0x54, 0xff, 0xff, 0xff, 0xff], [0x95, 0, 0, 0, 0, 0, 1, 0, 0],
  ])
  func claimedLengthsAreNotBelieved(program: [UInt8]) {
    _ = failure(program + [0x4e, 0x2e])
  }

  @Test func errorsNameTheByte() {
    #expect(failure([0x80, 0x04, 0x4e, 0x07, 0x2e])?.message == "invalid load key 0x7 at byte 3")
    #expect(failure(latin1("(NN"))?.message.hasPrefix("pickle data was truncated: it ends at byte 3") == true)
  }

  @Test func emptyFile() {
    #expect(failure([])?.message == "ran out of input at byte 0")
  }

  @Test func hugeMemoNumbersCostNothing() throws {
    var bytes: [UInt8] = [0x4e]
    for number in 0..<1000 {
      bytes.append(0x72)
      bytes.append(littleEndian: UInt32.max - UInt32(number) * 7919)
    }
    bytes += [0x6a]
    bytes.append(littleEndian: UInt32.max)
    guard case .none = try load(bytes + [0x2e]) else {
      Issue.record("expected None")
      return
    }
  }

  @Test(arguments: [100, 999, 1000, 100_000])
  func depthIsLimited(levels: Int) throws {
    for (open, close) in [([0x28], [0x6c]), ([0x28], [0x74]), ([0x5d], [0x61]), ([], [0x85])] as [([UInt8], [UInt8])] {
      let opening = Array(repeatElement(open, count: levels).joined())
      let bytes =
        (open.isEmpty ? [0x4e] : opening)
        + Array(repeatElement(close, count: levels - (close == [0x61] ? 1 : 0)).joined())
      let result = Result { try load(bytes + [0x2e]) }
      let loads = (try? result.get()) != nil
      #expect(loads == (levels <= 1000))
    }
  }

  /// Each list holds the next through the memo, so that no list is deep when it gets its element.
  @Test func depthIsLimitedThroughTheMemo() {
    var bytes: [UInt8] = []
    for number in 0..<5000 {
      bytes += [0x5d, 0x72]
      bytes.append(littleEndian: UInt32(number))
    }
    for number in 0..<4999 {
      bytes.append(0x6a)
      bytes.append(littleEndian: UInt32(number))
      bytes.append(0x6a)
      bytes.append(littleEndian: UInt32(number + 1))
      bytes += [0x61, 0x30]
    }
    #expect(failure(bytes + [0x2e])?.message.contains("1000 containers") == true)
  }

  @Test(arguments: ["]q\u{0}h\u{0}a.", "}q\u{0}Nh\u{0}s.", "]q\u{0}h\u{0}\u{85}a.", "]2a."])
  func recursiveContainersAreRefused(program: String) {
    #expect(failure(latin1(program))?.message.contains("contains itself") == true)
  }

  @Test func sharedContainersStayShared() throws {
    // 60 lists, each holding the one before twice: 2^60 leaves if they were copied.
    var bytes: [UInt8] = latin1("]q\u{0}")
    for number in UInt8(1)...60 {
      bytes += [0x5d, 0x68, number - 1, 0x61, 0x68, number - 1, 0x61, 0x71, number]
    }
    guard case .list(let list) = try load(bytes + [0x2e]), case .list(let first) = list.items[0],
      case .list(let second) = list.items[1]
    else {
      Issue.record("expected lists")
      return
    }
    #expect(first === second)
  }

  @Test func repeatedArraysOfTheSameBytesAreLimited() {
    // One string of 100,000 bytes, and hundreds of arrays that each would copy it.
    var bytes: [UInt8] = latin1("cnumpy\ndtype\n(Vu1\ntRq\u{0}0B")
    bytes.append(littleEndian: UInt32(100_000))
    bytes += [UInt8](repeating: 7, count: 100_000) + latin1("q\u{1}0cnumpy.core.numeric\n_frombuffer\nq\u{2}0(")
    for _ in 0..<300 {
      bytes +=
        latin1("h\u{2}(h\u{1}h\u{0}J") + [0xa0, 0x86, 1, 0] + latin1("\u{85}VC\ntR")
    }
    #expect(failure(bytes + latin1("l."))?.message.contains("more memory") == true)
  }

  @Test func repeatedDictsOfTheSamePairsAreLimited() {
    var bytes: [UInt8] = latin1("(")
    for _ in 0..<2000 { bytes += latin1("NN\u{86}") }
    bytes += latin1("lq\u{0}0ccollections\nOrderedDict\nq\u{1}0(")
    for _ in 0..<2000 { bytes += [0x68, 1, 0x68, 0, 0x85, 0x52] }
    #expect(failure(bytes + latin1("l."))?.message.contains("more memory") == true)
  }

  @Test func longDecimalIntegersAreLimited() {
    #expect(failure(Array("L\(String(repeating: "9", count: 5000))L\n.".utf8))?.message.contains("4300 digits") == true)
  }

  @Test func arrayShapesMustFitTheirBytes() {
    func array(_ shape: String, _ bytes: String) -> [UInt8] {
      Array(
        "cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntVb\ntR(I1\n(\(shape)tcnumpy\ndtype\n(Vi2\ntR"
          .utf8)
        + latin1("(I3\nV<\nNNNI-1\nI-1\nI0\ntbI00\nU") + [UInt8(bytes.utf8.count)] + latin1("\(bytes)tb.")
    }
    #expect((try? load(array("I1\nI2\n", "abcd")))?.ndarray?.shape == [1, 2])
    for (shape, bytes) in [
      ("I3\n", "abcd"), ("I4294967296\nI4294967296\n", "abcd"), ("I-2\n", "abcd"),
      ("I0\nI4294967296\nI4294967296\n", ""),
      ("N", "abcd"),
    ] {
      _ = failure(array(shape, bytes))
    }
  }

  @Test func pythonTwoStringsFollowTheEncoding() throws {
    let bytes: [UInt8] = [0x55, 2, 0x61, 0xe9, 0x2e]
    #expect(failure(bytes)?.hint?.contains("latin1") == true)
    var latin = Unpickler(bytes, encoding: .latin1)
    #expect(try latin.load().string == "aé")
    var raw = Unpickler(bytes, encoding: .bytes)
    guard case .bytes([0x61, 0xe9]) = try raw.load() else {
      Issue.record("expected bytes")
      return
    }
  }

  @Test func severalPicklesFollowEachOther() throws {
    var unpickler = Unpickler(latin1("I1\n.I2\n."))
    #expect(describe(try unpickler.load()) == "1")
    #expect(unpickler.position == 4)
    #expect(describe(try unpickler.load()) == "2")
    #expect(throws: Failure.self) { try unpickler.load() }
  }

  @Test func loadingCanBeCancelled() {
    var unpickler = Unpickler([UInt8](repeating: 0x4e, count: 10_000))
    let failure = #expect(throws: Failure.self) {
      try unpickler.load { _, _ in throw Failure(.interrupted, "stopped") }
    }
    #expect(failure?.kind == .interrupted)
  }
}
