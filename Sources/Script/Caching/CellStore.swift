import Crypto
import Dispatch
import Foundation

/// The folder in which what cells did is kept for one document: an index, and values by their digests.
///
/// Whatever is missing or damaged is as if it had never been kept, and what cannot be written is left out: the cache is
/// never a reason to fail.
final class CellStore {
  /// What the index holds.
  private struct Index: Codable {
    var runs = 0
    var entries: [String: CellEntry] = [:]
    /// Values too small for files of their own, by their digests.
    var values: [String: Data] = [:]
  }

  private let folder: String
  private var index = Index()
  private let isWritable: Bool
  /// Where files are written, so that cells need not wait for the disk.
  private let writing = DispatchQueue(label: "akscript.cache")
  /// The files that are there or on their way.
  private var known: Set<String> = []
  /// Longer values have files of their own.
  private static let longestInside = 2048
  /// Entries that so many runs have not used are dropped.
  private static let keptRuns = 8
  /// Values may take this much room; beyond it the oldest go first.
  private static let capacity = 512 << 20

  /// The cache of the document at `path`: beside it, in the folder `.akscript-cache`.
  init(document path: String) {
    let root = (path.folderOfPath as NSString).appendingPathComponent(".akscript-cache")
    folder = (root as NSString).appendingPathComponent((path as NSString).lastPathComponent)
    isWritable = (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) != nil
    let ignore = (root as NSString).appendingPathComponent(".gitignore")
    if isWritable, !FileManager.default.fileExists(atPath: ignore) { try? PageFile.write("*\n", to: ignore) }
    if let data = FileManager.default.contents(atPath: file("index")),
      let read = try? PropertyListDecoder().decode(Index.self, from: data)
    {
      index = read
    }
    index.runs += 1
  }

  private func file(_ name: String) -> String { folder + "/" + name }

  /// What cells depend on beside the document: the program, the folder it runs in, and where it looks for data.
  static var salt: String {
    // A program that is built anew is another program.
    let program = FileStamp("/proc/self/exe")?.description ?? ""
    let variables = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("AKSCRIPT_") }.sorted {
      $0.key < $1.key
    }
    return "\(akscriptVersion) \(program) \(FileManager.default.currentDirectoryPath) \(variables)"
  }

  /// The digest by which bytes are known.
  static func digest(_ bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    return text(hash.finalize())
  }

  /// The first half of a digest in hexadecimal digits.
  static func text(_ digest: SHA256Digest) -> String {
    digest.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// What the cell with this key did.
  func entry(_ key: String) -> CellEntry? {
    guard var entry = index.entries[key] else { return nil }
    entry.lastRun = index.runs
    index.entries[key] = entry
    return entry
  }

  /// Keeps what the cell with this key did.
  func keep(_ entry: CellEntry, _ key: String) {
    var entry = entry
    entry.lastRun = index.runs
    index.entries[key] = entry
  }

  // MARK: values

  /// Keeps bytes under their digest; false if they cannot be kept. Those that cannot be written after all are found missing.
  func keep(_ bytes: [UInt8], _ digest: String) -> Bool {
    if bytes.count <= Self.longestInside {
      index.values[digest] = Data(bytes)
      return true
    }
    guard isWritable else { return false }
    if has(digest) { return true }
    known.insert(digest)
    let path = file(digest)
    writing.async { _ = Self.write(Data(bytes), path) }
    return true
  }

  /// Whether bytes with this digest are there.
  func has(_ digest: String) -> Bool {
    if index.values[digest] != nil || known.contains(digest) { return true }
    guard FileManager.default.fileExists(atPath: file(digest)) else { return false }
    known.insert(digest)
    return true
  }

  /// The bytes with this digest; nil if they are gone or are not what they were.
  func bytes(_ digest: String) -> [UInt8]? {
    writing.sync {}
    guard let data = index.values[digest] ?? FileManager.default.contents(atPath: file(digest)) else { return nil }
    let bytes = Array(data)
    if Self.digest(bytes) == digest { return bytes }
    index.values[digest] = nil
    known.remove(digest)
    unlink(file(digest))
    return nil
  }

  private func size(of digest: String) -> Int {
    var status = stat()
    return stat(file(digest), &status) == 0 ? Int(status.st_size) : 0
  }

  /// Writes a file whole or not at all. What is lost with the power is found missing.
  private static func write(_ data: Data, _ path: String) -> Bool {
    (try? data.write(to: URL(fileURLWithPath: path), options: .atomic)) != nil
  }

  // MARK: the index

  /// Writes the index, and drops what has not been used for long.
  func save() {
    guard isWritable else { return }
    writing.sync {}
    index.entries = index.entries.filter { index.runs - $0.value.lastRun < Self.keptRuns }
    var used: Set = ["index"]
    var room = Self.capacity
    for (key, entry) in index.entries.sorted(by: { ($0.value.lastRun, $0.key) > ($1.value.lastRun, $1.key) }) {
      let values = entry.values.subtracting(used)
      room -= values.reduce(0) { $0 + size(of: $1) }
      if room < 0, entry.lastRun < index.runs {
        index.entries[key] = nil
      } else {
        used.formUnion(values)
      }
    }
    index.values = index.values.filter { used.contains($0.key) }
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    guard let data = try? encoder.encode(index), Self.write(data, file("index")) else { return }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where !used.contains(name) {
      unlink(file(name))
    }
  }
}
