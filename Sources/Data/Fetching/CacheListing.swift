import Foundation
public import NDArray

/// The files that have been downloaded.
public struct CacheListing {
  /// One of them.
  public struct File: Sendable {
    /// Where it is.
    public let path: String
    /// Its size in bytes.
    public let size: Int
    /// The entry of the catalogue that it is; nil for any other file.
    public let entry: CatalogueEntry?
    /// Whether it is whole: no part of a download, and not put aside for its hash.
    public let isWhole: Bool
  }

  /// The folder of the cache.
  public let folder: String
  /// Its files, by their paths. Links are not followed.
  public let files: [File]

  /// What is in the cache that `settings` name; nothing if it is not there.
  public init(_ settings: FetchSettings) {
    folder = settings.cacheFolder
    let root = URL(fileURLWithPath: settings.cacheFolder)
    let keys: Set<URLResourceKey> = [.isRegularFileKey, .fileSizeKey]
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: Array(keys))
    files = (found?.compactMap { $0 as? URL } ?? []).compactMap { url in
      let values = try? url.resourceValues(forKeys: keys)
      let name = url.lastPathComponent
      guard values?.isRegularFile == true, !name.hasSuffix(".lock"), !name.hasSuffix(".tag") else { return nil }
      return File(
        path: url.path(percentEncoded: false), size: values?.fileSize ?? 0, entry: Catalogue.entry(named: name),
        isWhole: !name.hasSuffix(".part") && !name.hasSuffix(".bad"))
    }.sorted { $0.path < $1.path }
  }

  /// Removes files, with what is known of their downloads. Throws an OS failure for one that cannot be removed.
  public static func remove(_ files: [File]) throws(Failure) {
    for file in files {
      guard unlink(file.path) == 0 || errno == ENOENT else { throw Failure.system(errno, path: file.path) }
      for rest in [".part", ".part.tag", ".tag"] { unlink(file.path + rest) }
    }
  }
}

extension CatalogueEntry {
  /// The file of a bundled entry; nil if it is downloaded, or not installed.
  public func bundledPath(_ settings: FetchSettings) -> String? { isBundled ? settings.bundled.path(of: file) : nil }
}
