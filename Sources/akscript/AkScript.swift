import ArgumentParser
import Script

@main
struct AkScript: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "akscript", abstract: "Choose the parameters of an edge-learning layer.")
}
