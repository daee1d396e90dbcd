import Foundation

/// The built `akscript`, run as a user runs it.
struct Program {
  struct Result {
    let output: String
    let errors: String
    let status: Int32
    let seconds: Double
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let fixtures = root.appendingPathComponent("Tests/Fixtures")
  static let tutorial = root.appendingPathComponent("tutorials/edge_params.akscript").path

  /// The program beside the running test bundle.
  static var executable: URL {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let bundle = tests.path.contains(".build") ? tests : URL(fileURLWithPath: CommandLine.arguments[0])
    var folder = bundle.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("akscript")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !isFolder(candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: "/nonexistent/akscript")
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Runs the program to its end. `environment` is added to the process's own; nil removes a variable.
  /// `interruptAfter` sends SIGINT that many seconds after `awaited` has been printed.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String?] = [:], folder: URL? = nil,
    interruptWhen awaited: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    variables["AKSCRIPT_OFFLINE"] = "1"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    if let folder { process.currentDirectoryURL = folder }
    let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
    process.standardInput = inputPipe
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    let collected = Collected()
    for (pipe, isError) in [(outputPipe, false), (errorPipe, true)] {
      Thread.detachNewThread {
        while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
          collected.append(data, isError: isError)
        }
        collected.finish()
      }
    }
    var started = Date()
    try process.run()
    let limit = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: limit)
    defer { limit.cancel() }
    inputPipe.fileHandleForWriting.write(Data(input.utf8))
    try inputPipe.fileHandleForWriting.close()
    if let awaited {
      while !collected.text(isError: false).contains(awaited), process.isRunning { usleep(2000) }
      usleep(50_000)
      started = Date()
      process.interrupt()
    }
    process.waitUntilExit()
    let seconds = Date().timeIntervalSince(started)
    collected.waitForBoth()
    return Result(
      output: collected.text(isError: false), errors: collected.text(isError: true),
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      seconds: seconds)
  }

  /// Runs `code` with `-c`.
  static func run(code: String, environment: [String: String?] = [:], folder: URL? = nil) throws -> Result {
    try run(["-c", code], environment: environment, folder: folder)
  }
}

/// What a process has written so far, filled from two threads.
private final class Collected: @unchecked Sendable {
  private let lock = NSLock()
  private var texts = [false: Data(), true: Data()]
  private let finished = DispatchSemaphore(value: 0)

  func append(_ data: Data, isError: Bool) { lock.withLock { texts[isError]?.append(data) } }
  func finish() { finished.signal() }
  func waitForBoth() {
    finished.wait()
    finished.wait()
  }
  func text(isError: Bool) -> String { lock.withLock { String(decoding: texts[isError] ?? Data(), as: UTF8.self) } }
}

/// A folder of its own for a test, removed afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akscript-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// A program text as a Python string literal.
func quoted(_ text: String) -> String {
  "'" + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "'", with: "\\'") + "'"
}
