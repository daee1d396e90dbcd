import Foundation
import Testing

@testable import Script

@Suite struct CommandLineTests {
  @Test func codeFromTheCommandLine() throws {
    let result = try Program.run(code: "x = 20\nprint(x + 1)\nx * 2")
    #expect(result.output == "21\n40\n")
    #expect(result.errors.isEmpty && result.status == 0)
  }

  @Test func aSemicolonHidesTheValue() throws {
    #expect(try Program.run(code: "x = 20\nx * 2;").output.isEmpty)
  }

  @Test func aScriptOnStandardInput() throws {
    let result = try Program.run([], input: "print('one')\n# %%\nprint('two')\n")
    #expect(result.output == "one\ntwo\n")
    #expect(result.status == 0)
    let failed = try Program.run([], input: "print('one')\n1 / 0\n")
    #expect(failed.status == 1)
    #expect(failed.output == "one\n")
    #expect(failed.errors.contains("<stdin>:2:1\n"))
  }

  @Test func nothingRunsWhenALaterCellCannotBeCompiled() throws {
    let result = try Program.run([], input: "print('one')\n# %%\nprint('two'\n")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("<stdin>:3:6\n"))
  }

  @Test func aFullDiskIsNoticed() throws {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["-c", "print('x' * 100000)"]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("cannot write to standard output"))
  }

  @Test func aScriptThatCannotBeRead() throws {
    try withTemporaryFolder { folder in
      try Data("1".utf8).write(to: folder.appendingPathComponent("knee.akscript"))
      for name in ["knee", "kne.akscript"] {
        let result = try Program.run([name], folder: folder)
        #expect(result.errors == "error: cannot open '\(name)': no such file; did you mean knee.akscript?\n")
        #expect(result.status == 2)
      }
      #expect(try Program.run(["/dev/zero"], folder: folder).errors.contains("longer than any script"))
      #expect(try Program.run(["/dev/null"], folder: folder).status == 0)
    }
  }

  @Test func helpByName() throws {
    #expect(try Program.run(code: "help('forward')").output.hasPrefix("forward(model, x)"))
    #expect(try Program.run(code: "help('numpy.sum')").output.hasPrefix("sum(a, axis=None"))
  }

  @Test func versionAndHelp() throws {
    #expect(try Program.run(["--version"]).output == "\(akscriptVersion)\n")
    #expect(try Program.run(["--help"]).output.contains("akscript FILE.akscript"))
    #expect(try Program.run(["a", "b"]).status == 2)
    #expect(try Program.run(["a", "-c", "b"]).status == 2)
  }

  @Test func theDoctor() throws {
    let well = try Program.run(["doctor"])
    #expect(well.status == 0 && well.output.contains("ok  model files  read and written with HDF5\n"))
    let ill = try Program.run(["doctor"], environment: ["PATH": "/nonexistent"])
    #expect(ill.status == 1 && ill.output.contains("--  figures      gnuplot is not on PATH"))
  }
}
