import Foundation
import Testing

@testable import Script

@Suite struct TutorialTests {
  @Test func theTutorialGivesTheTwoNumbersAndTheFigures() throws {
    try withTemporaryFolder { folder in
      let result = try Program.run([Program.tutorial, "--figures", folder.path])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("median of 270 samples: 23.0 spikes"))
      #expect(result.output.contains("num_weights: 27"))
      #expect(result.output.contains("[49, 10, 1]  [1, 1, 64]    1          5"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files.count == 4)
      #expect(result.output.contains("num_weights: 27, from a median of 23.0"))
      #expect(result.output.contains(/neurons per class: \d+, within \d+ to \d+/))
      for file in files {
        let data = try Data(contentsOf: folder.appendingPathComponent(file))
        #expect(data.starts(with: [0x89, 0x50, 0x4E, 0x47]) && data.count > 5000)
        #expect(file.hasPrefix("edge_params_") && file.hasSuffix(".png"))
      }
    }
  }

  @Test func theTableOfNeuronsPerClass() throws {
    try withTemporaryFolder { folder in
      let tutorial = Program.root.appendingPathComponent("tutorials/neurons_per_class.akscript").path
      let result = try Program.run([tutorial, "--figures", folder.path, "--quiet"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("2700 training and 300 validation samples of 10 words, 27 weights per neuron"))
      let rows = result.output.split(separator: "\n").filter { $0.contains(" to ") && $0.contains("%)") }
      #expect(rows.count == 8)
      for row in rows {
        let accuracy = try #require(row.firstMatch(of: /([\d.]+)% \(/)?.output.1)
        #expect(Double(accuracy).map { $0 > 95 && $0 <= 100 } == true)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }

  @Test func newWordsAreTaughtAndOldOnesKept() throws {
    try withTemporaryFolder { folder in
      let tutorial = Program.root.appendingPathComponent("tutorials/edge_learning_kws.akscript").path
      let result = try Program.run([tutorial, "--figures", folder.path, "--quiet"], folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("8 words, 50 neurons each, 27 weights per neuron"))
      #expect(result.output.contains("answers as before saving: True"))
      #expect(result.output.contains("old weights untouched: True"))
      let shares = result.output.split(separator: "\n").filter { $0.contains("% ") }.map { line in
        line.matches(of: /([\d.]+)%/).compactMap { Double($0.output.1) }
      }.filter { $0.count == 4 }
      #expect(shares.count == 6)
      for row in shares { #expect(row[0] > 97 && row[2] > 97, "the old words stay known") }
      let last = try #require(shares.last)
      #expect(last[1] > 85 && last[3] > 90)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files == ["edge_learning_kws_7_1.png", "eight_words.h5"])
    }
  }

  @Test func ownWordsFromSoundFiles() throws {
    try withTemporaryFolder { folder in
      let tutorial = Program.root.appendingPathComponent("tutorials/your_own_words.akscript").path
      let result = try Program.run([tutorial, "--figures", folder.path, "--quiet"], folder: folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(
        result.output.contains(
          "68 recordings for training, 612 samples with their copies, 28 recordings for validation"))
      #expect(result.output.contains("answers as before saving: True"))
      #expect(result.output.contains("lamp/synthetic15_nohash_0.flac: lamp"))
      let shares = result.output.matches(of: /([\d.]+)% +([\d.]+)%\n/).compactMap { Double($0.output.1) }
      #expect(shares.count == 2)
      for share in shares { #expect(share > 60) }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files.contains("own_words.h5") && files.count == 2)
    }
  }

  @Test func aRunGivesTheSameOutputEveryTime() throws {
    try withTemporaryFolder { folder in
      let first = try Program.run([Program.tutorial, "--figures", folder.path, "--quiet"])
      let second = try Program.run([Program.tutorial, "--figures", folder.path, "--quiet"])
      #expect(first.output == second.output)
      #expect(second.errors.isEmpty)
    }
  }

  @Test func parametersChangeTheRun() throws {
    try withTemporaryFolder { folder in
      let result = try Program.run([
        Program.tutorial, "--figures", folder.path, "-p", "word=nine", "-p",
        "sizes=[2, 10, 50, 60, 70, 80, 90, 100, 110]",
        "-p", "repetitions=1", "-p", "competition=0.2",
      ])
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains("'nine': 270 samples, 1 repetitions"))
    }
  }

  @Test(arguments: [
    (["-p", "wrd=six"], "no parameter 'wrd' in"), (["-p", "wrd=six"], "did you mean word?"),
    (["-p", "seed=many"], "parameter seed=many is no int"), (["-p", "word"], "-p takes name=value, found 'word'"),
    (["-p", "sizes=3"], "parameter sizes=3 is no list"),
  ])
  func parametersThatDoNotFitAreUsageErrors(_ arguments: [String], _ message: String) throws {
    let result = try Program.run([Program.tutorial] + arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func anUnknownWordIsAPlacedErrorWithAdvice() throws {
    try withTemporaryFolder { folder in
      let result = try Program.run([Program.tutorial, "--figures", folder.path, "-p", "word=sixx"])
      #expect(result.status == 1)
      #expect(result.errors.contains("KeyError: 'sixx'"))
      #expect(result.errors.contains("edge_params.akscript:121:29\n"))
      #expect(result.errors.contains("^"))
      #expect(result.errors.contains("did you mean 'six'?"))
      #expect(result.output.contains("num_weights: 27"), "what ran before the error is kept")
    }
  }

  @Test func controlCStopsTheSweepAtOnce() throws {
    try withTemporaryFolder { folder in
      let result = try Program.run(
        [Program.tutorial, "--figures", folder.path, "-p", "repetitions=100000"], interruptWhen: "more than 27 spikes")
      #expect(result.status == 130)
      #expect(result.errors.contains("KeyboardInterrupt"))
      #expect(result.seconds < 0.2, "took \(result.seconds) s to stop")
    }
  }
}
