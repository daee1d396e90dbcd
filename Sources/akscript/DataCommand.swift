import ArgumentParser
import Data
import Foundation
import NDArray
import Script

/// Data sets and models on this machine.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "List, get, verify and remove data sets and models.",
    subcommands: [List.self, Get.self, Verify.self, Clear.self], defaultSubcommand: List.self)

  private static var settings: FetchSettings { FetchSettings(environment: ProcessInfo.processInfo.environment) }

  private static func megabytes(_ size: Int) -> String { String(format: "%.1f MB", Double(size) / 1e6) }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "What there is, and where.")

    func run() throws {
      let settings = DataCommand.settings
      let listing = CacheListing(settings)
      for entry in Catalogue.entries {
        let cached = listing.files.first { $0.entry?.name == entry.name && $0.isWhole }
        let place =
          entry.isBundled
          ? entry.bundledPath(settings).map { "comes with akscript: \($0)" }
            ?? "comes with akscript, but is not installed"
          : cached.map { "downloaded, \(DataCommand.megabytes($0.size)): \($0.path)" } ?? "not downloaded"
        print("\(entry.name)\n    \(entry.summary)\n    \(place)\n    \(entry.licence)")
      }
      let others = listing.files.filter { $0.entry == nil }
      if !others.isEmpty { print("other files in the cache") }
      for file in others { print("    \(file.path), \(DataCommand.megabytes(file.size))") }
    }
  }

  struct Get: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Download what is not here, and print its path.")

    @Argument(help: ArgumentHelp("Names that akscript data list shows.", valueName: "name"))
    var names: [String]

    func run() throws {
      try tellingFailures {
        let session = FetchSession(settings: DataCommand.settings) {
          FileHandle.standardError.write(Foundation.Data(($0 + "\n").utf8))
        }
        for name in names {
          var request = FetchSession.Request(name)
          // Who asks for a file by name wants no other one.
          request.fallback = false
          do {
            print(try session.fetch(request).path)
          } catch let failure as Failure where failure.kind == .connection || failure.kind == .os {
            FileHandle.standardError.write(Foundation.Data("error: \(failure.message)\n".utf8))
            throw ExitCode(1)
          }
        }
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare all files here with their SHA-256; the exit code is 1 if one is wrong.")

    func run() throws {
      try tellingFailures {
        let settings = DataCommand.settings
        let bundled = Catalogue.entries.compactMap { entry in
          entry.bundledPath(settings).map { (path: $0, entry: entry) }
        }
        let cached = CacheListing(settings).files.filter(\.isWhole).compactMap { file in
          file.entry.map { (path: file.path, entry: $0) }
        }
        var isWrong = false
        for (path, entry) in bundled + cached {
          let sum = try FileHash.sha256(of: path)
          let verdict = entry.sha256.map { $0 == sum ? "right" : "WRONG, expected \($0)" } ?? "no sum is known"
          isWrong = isWrong || entry.sha256.map { $0 != sum } ?? false
          print("\(path)\n    \(sum), \(verdict)")
        }
        if isWrong { throw ExitCode(1) }
      }
    }
  }

  struct Clear: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove downloads from the cache.")

    @Argument(help: ArgumentHelp("Names of the catalogue or of files in the cache.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Remove all downloads.")
    var all = false

    func validate() throws {
      if all == !names.isEmpty { throw ValidationError("give names, or --all") }
    }

    func run() throws {
      try tellingFailures {
        let files = CacheListing(DataCommand.settings).files
        for name in names where !files.contains(where: { Self.is($0, called: name) }) {
          throw Failure(.value, "'\(name)' is not in the cache", hint: "akscript data list shows what is")
        }
        let chosen = all ? files : files.filter { file in names.contains { Self.is(file, called: $0) } }
        try CacheListing.remove(chosen)
        let size = chosen.reduce(0) { $0 + $1.size }
        print("\(chosen.count) file\(chosen.count == 1 ? "" : "s") removed, \(DataCommand.megabytes(size))")
      }
    }

    private static func `is`(_ file: CacheListing.File, called name: String) -> Bool {
      file.entry?.name == name || (file.path as NSString).lastPathComponent == name
    }
  }
}
