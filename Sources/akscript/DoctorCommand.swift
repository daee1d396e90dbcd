import ArgumentParser
import Script

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check what akscript needs on this machine.",
    discussion: "The exit code is 1 if something is missing.")

  func run() throws {
    let findings = Doctor.findings()
    print(Doctor.text(of: findings), terminator: "")
    if !findings.allSatisfy(\.isGood) { throw ExitCode(1) }
  }
}
