import Foundation
import LoopbackServer
import Testing

@testable import Data

/// `fetch` in a program of its own, which ends in the middle.
@Suite struct FetchKillTests {
  private let bytes = (0..<400_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 11) }

  /// A server that sends a file in small pieces, slowly, and continues it where it is asked to.
  private func server() throws -> LoopbackServer {
    try LoopbackServer(["/a": LoopbackServer.flaky(bytes, cutting: [])], pause: 1000)
  }

  private func process(_ folder: URL, _ code: String) -> Process {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["-c", code]
    process.environment = ProcessInfo.processInfo.environment.merging([
      "AKSCRIPT_CACHE": folder.path, "AKSCRIPT_OFFLINE": "0",
    ]) { $1 }
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    return process
  }

  /// Nothing but the right file is ever under its name, whenever the program is killed, and a run that is left alone has it.
  @Test func killedAtAnyMoment() throws {
    try withTemporaryFolder { folder in
      let server = try server()
      try bytes.withUnsafeBytes { Foundation.Data($0) }.write(to: folder.appendingPathComponent("right"))
      let hash = try FileHash.sha256(of: folder.path + "/right")
      let code = "fetch('f.bin', origin='\(server.url("/a"))', file_hash='\(hash)')"
      let file = folder.appendingPathComponent("datasets/f.bin")
      var random = SplitMix(state: 1)
      var killed = 0
      for _ in 0..<100 {
        let process = process(folder, code)
        try process.run()
        usleep(UInt32.random(in: 0...150_000, using: &random))
        if process.isRunning { killed += 1 }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if let found = try? Foundation.Data(contentsOf: file) {
          #expect(Array(found) == bytes)
          try FileManager.default.removeItem(at: file)
        }
      }
      #expect(killed > 50)
      let process = process(folder, code)
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try Array(Foundation.Data(contentsOf: file)) == bytes)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/datasets")
      #expect(Set(left) == ["f.bin", ".f.bin.lock"])
    }
  }

  /// A disk that is full, or a limit on the size of files.
  @Test func noRoom() throws {
    try withTemporaryFolder { folder in
      let server = try server()
      let shell = Process()
      let errors = Pipe()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      // 100 KiB; without the trap the signal would end the program.
      shell.arguments = [
        "-c", "trap '' XFSZ; ulimit -f 200; exec \"$0\" -c \"fetch('f.bin', origin='\(server.url("/a"))')\"",
        Program.executable.path,
      ]
      shell.environment = process(folder, "").environment
      shell.standardError = errors
      try shell.run()
      let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 1 && message.contains("File too large"), "\(message)")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/datasets/f.bin"))
      let process = process(folder, "fetch('f.bin', origin='\(server.url("/a"))')")
      try process.run()
      process.waitUntilExit()
      #expect(try Array(Foundation.Data(contentsOf: folder.appendingPathComponent("datasets/f.bin"))) == bytes)
    }
  }

  @Test func twoProgramsAtOnce() throws {
    try withTemporaryFolder { folder in
      let server = try server()
      let processes = (0..<4).map { _ in process(folder, "fetch('f.bin', origin='\(server.url("/a"))')") }
      for process in processes { try process.run() }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
      #expect(try Array(Foundation.Data(contentsOf: folder.appendingPathComponent("datasets/f.bin"))) == bytes)
    }
  }
}
