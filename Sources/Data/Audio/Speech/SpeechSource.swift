import Foundation
import NDArray

/// The recordings in a folder, or a zip archive, that has a folder for each word.
struct SpeechSource {
  private enum Place {
    case folder(String)
    case archive(ZipArchive, members: [String: ZipArchive.Member])
  }

  /// The sound files of each word, by name.
  let files: [String: [SpeechFile]]
  private let path: String
  private let place: Place

  /// Bytes that a recording may have.
  private static let largestFile = 1 << 28

  /// Lists the files. Throws `.fileNotFound`, or a value failure when there are no folders with sound files.
  init(path: String) throws {
    self.path = path
    var listed: [SpeechFile] = []
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.system(ENOENT, path: path)
    }
    if isFolder.boolValue {
      place = .folder(path)
      for word in try Self.names(in: path) where !word.hasPrefix(".") {
        var isWord: ObjCBool = false
        let folder = "\(path)/\(word)"
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isWord), isWord.boolValue else { continue }
        for name in try Self.names(in: folder) { listed.append(SpeechFile(word: word, name: name)) }
      }
    } else {
      guard try FileBytes.read(path, upTo: 4).elementsEqual(Array("PK\u{3}\u{4}".utf8)) else {
        throw Failure(.value, "'\(path)' is no folder and no zip archive", hint: "expected is a folder for each word")
      }
      let archive = try ZipArchive(FileBytes.read(path), path: path)
      var members: [String: ZipArchive.Member] = [:]
      for member in archive.members {
        let parts = member.name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, let name = parts.last, !name.isEmpty else { continue }
        let file = SpeechFile(word: String(parts[parts.count - 2]), name: String(name))
        if members.updateValue(member, forKey: file.path) == nil { listed.append(file) }
      }
      place = .archive(archive, members: members)
    }
    let sounds = listed.filter(\.isSound).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    files = Dictionary(grouping: sounds, by: \.word)
    guard !files.isEmpty else {
      throw Failure(
        .value, "'\(path)' has no folders with .wav, .flac or .ogg files",
        hint: "expected is a folder for each word, such as \(path)/yes/anna_1.wav")
    }
  }

  /// The words, in the order of their names; folders that begin with `_` are none.
  var words: [String] { files.keys.filter { !$0.hasPrefix("_") }.sorted() }

  /// A recording at the rate of `MFCC`. Throws what `Recording` throws.
  func recording(_ file: SpeechFile) throws -> [Int16] {
    let name = "\(path)/\(file.path)"
    switch place {
    case .folder:
      return try FileOrMember.withContents(of: name, upTo: Self.largestFile) {
        try Recording($0, name: name, rate: MFCC.rate).samples
      }
    case .archive(let archive, let members):
      guard let member = members[file.path], member.size <= Self.largestFile else {
        throw Failure.system(ENOENT, path: name)
      }
      return try archive.withContents(of: member) { try Recording($0, name: name, rate: MFCC.rate).samples }
    }
  }

  private static func names(in folder: String) throws(Failure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Failure(.permission, "the folder '\(folder)' cannot be listed")
    }
  }
}
