import Foundation
import Interpreter
import NDArray

extension Magic {
  static let files = [
    Magic("run", "FILE", "run a script; its names become yours") { prompt, argument in
      guard !argument.isEmpty else { throw error("run", "found no file to run") }
      try prompt.runFile(path(argument))
    },
    Magic("load", "FILE", "put a file's text at the prompt, to edit and run it") { _, argument in
      guard !argument.isEmpty else { throw error("load", "found no file to load") }
      LineEditor.prefill(try DocumentSource.read(path(argument)).text.trimmed)
    },
    Magic("save", "FILE", "write the inputs that succeeded as a script; %save -f FILE replaces one") {
      prompt, argument in
      let isForced = argument == "-f" || argument.hasPrefix("-f ")
      var file = path(isForced ? argument.dropFirst(2).trimmed : argument)
      guard !file.isEmpty else { throw error("save", "found no file to write") }
      if (file as NSString).pathExtension.isEmpty { file += ".akscript" }
      if !isForced, FileManager.default.fileExists(atPath: file) {
        throw PythonError("FileExistsError", "'\(file)' is there already", hint: "%save -f \(file) replaces it")
      }
      let document = prompt.log.document(isExpression: prompt.isExpression)
      try PageFile.write(document.text, to: file)
      let leftOut = document.leftOut == 0 ? "" : "; \(document.leftOut) with last values (_) left out"
      StandardStreams.output("\(document.cells) \(document.cells == 1 ? "cell" : "cells") in \(file)\(leftOut)\n")
    },
    Magic("pwd", "", "say which folder you are in") { _, _ in
      StandardStreams.output(FileManager.default.currentDirectoryPath + "\n")
    },
    Magic("cd", "FOLDER", "go to a folder; without one, home") { _, argument in
      let folder = argument.isEmpty ? NSHomeDirectory() : path(argument)
      guard FileManager.default.changeCurrentDirectoryPath(folder) else {
        throw PythonError("FileNotFoundError", "cannot go to '\(folder)'", hint: "%ls shows what is here")
      }
      StandardStreams.output(FileManager.default.currentDirectoryPath + "\n")
    },
    Magic("ls", "FOLDER", "list the files here or in a folder") { _, argument in
      let folder = argument.isEmpty ? "." : path(argument)
      do {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
        StandardStreams.output(names.map { isFolder(folder + "/" + $0) ? $0 + "/" : $0 }.joined(separator: "\n"))
        if !names.isEmpty { StandardStreams.output("\n") }
      } catch {
        throw PythonError("FileNotFoundError", "cannot list '\(folder)': \(reason(error))", hint: nil)
      }
    },
  ]

  /// A path as a shell would take it: without quotes, `~` replaced.
  private static func path(_ argument: some StringProtocol) -> String {
    var text = argument.trimmed
    for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
      text = String(text.dropFirst().dropLast())
    }
    return (text as NSString).expandingTildeInPath
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { String(cString: strerror(Int32($0.code))).lowercased() } ?? error.localizedDescription
  }
}
