import Foundation
public import NDArray

/// Fetches data and models, and remembers what one run has taken, so that data and model always fit each other.
///
/// A file is looked for in the cache, then among the files that come with the program, then on the network. An original
/// that cannot be had is replaced by its bundled stand-in, which is reported in one line; from then on the other half of the
/// pair is taken from the stand-ins too. A pair that would be mixed is refused.
public final class FetchSession {
  /// What to fetch and how.
  public struct Request: Sendable {
    /// Name in the catalogue, or the file name to keep a download under.
    public var name: String
    /// URL of a file that the catalogue does not know; https unless it says http.
    public var origin: String?
    /// SHA-256 the file must have.
    public var fileHash: String?
    /// Folder within the cache.
    public var cacheSubfolder = "datasets"
    /// Whether a stand-in may be taken; nil leaves it to `AKSCRIPT_STRICT`.
    public var fallback: Bool?

    /// A request for a catalogue entry, or for the file at `origin`.
    public init(_ name: String, origin: String? = nil, fileHash: String? = nil) {
      self.name = name
      self.origin = origin
      self.fileHash = fileHash
    }
  }

  /// What was fetched so far, in order.
  public private(set) var fetched: [FetchedFile] = []
  private let settings: FetchSettings
  private let notice: (String) -> Void
  private var cache: CacheFolder { CacheFolder(path: settings.cacheFolder) }

  /// A session that reports in `notice`, one line at a time, what the user must know.
  public init(settings: FetchSettings, notice: @escaping (String) -> Void) {
    self.settings = settings
    self.notice = notice
  }

  /// The file that `request` names. `progress` counts bytes of a download (0 in total when unknown) and is polled at least every
  /// 50 ms. Throws `.value` for unknown or unsafe names, `.connection` when the file cannot be had, `.os` when its hash is wrong.
  public func fetch(_ request: Request, progress: ProgressHandler? = nil) throws -> FetchedFile {
    let target = try Target(request)
    let file = try target.entry.map { try paired($0, target, progress) } ?? original(target, progress)
    fetched.append(file)
    return file
  }

  /// Takes files as fetched that were fetched in an earlier run, at this place in it.
  public func restore(_ files: [FetchedFile]) { fetched += files }

  // MARK: Pairs

  /// A file for a catalogue entry, or for its stand-in, that fits what the session has already.
  private func paired(
    _ entry: CatalogueEntry, _ target: Target, _ progress: ProgressHandler?
  ) throws -> FetchedFile {
    let partner = partner(of: entry)
    if let partner, partner.family != entry.family {
      if let standIn = entry.standIn.flatMap(Catalogue.entry), standIn.family == partner.family {
        return try self.standIn(standIn, target, because: "'\(entry.name)' does not fit '\(partner.name)'")
      }
      // Other data begin a new pair; a model has to fit the data that it is for.
      if entry.role == .model && entry.family != .speechCommands { throw mixed(entry, partner) }
    }
    do {
      return try original(target, progress)
    } catch let failure as Failure where failure.kind == .connection || failure.kind == .permission {
      guard let standIn = entry.standIn.flatMap(Catalogue.entry), target.fallback ?? !settings.isStrict else {
        throw failure
      }
      if let partner, partner.family != standIn.family { throw mixed(standIn, partner) }
      return try self.standIn(standIn, target, because: failure.message)
    }
  }

  /// The latest file of the other kind: the data for a model, the model for data.
  private func partner(of entry: CatalogueEntry) -> CatalogueEntry? {
    fetched.last { $0.entry.map { $0.role != entry.role && $0.family != .speechCommands } ?? false }?.entry
  }

  private func mixed(_ entry: CatalogueEntry, _ partner: CatalogueEntry) -> Failure {
    Failure(
      .value,
      "'\(entry.name)' does not fit '\(partner.name)', which was taken before: features of one set mean nothing "
        + "to an extractor trained on another",
      hint: "take data and model from the same family; datasets() lists them")
  }

  private func standIn(_ entry: CatalogueEntry, _ target: Target, because reason: String) throws -> FetchedFile {
    guard let path = settings.bundled.path(of: entry.file) else { throw notInstalled(entry) }
    notice(
      "\(target.file): \(reason); taking the bundled '\(entry.name)' instead (AKSCRIPT_STRICT=1 makes this an error)")
    return FetchedFile(path: path, source: .bundled, entry: entry, requested: target.request.name)
  }

  private func notInstalled(_ entry: CatalogueEntry) -> Failure {
    Failure(
      .fileNotFound, "'\(entry.file)' comes with the program but is not installed",
      hint: "set AKSCRIPT_DATA to the folder that holds it")
  }

  // MARK: Cache, bundle, network

  private func original(_ target: Target, _ progress: ProgressHandler?) throws -> FetchedFile {
    func found(_ path: String, _ source: FetchedFile.Source) -> FetchedFile {
      FetchedFile(path: path, source: source, entry: target.entry, requested: target.request.name)
    }
    if let entry = target.entry, entry.isBundled {
      guard let path = settings.bundled.path(of: entry.file) else { throw notInstalled(entry) }
      return found(path, .bundled)
    }
    let path = try cache.path(of: target.file, in: target.subfolder)
    if try isCached(path, target, progress) { return found(path, .cache) }
    guard let origin = target.origin else {
      throw Failure(.connection, "'\(target.file)' is not in the cache and has no origin to download it from")
    }
    guard !settings.isOffline else {
      throw Failure(
        .connection, "'\(target.file)' is not in the cache and AKSCRIPT_OFFLINE is set",
        hint: "download '\(origin)' to '\(path)'")
    }
    try cache.makeFolder(for: path)
    let lock = try CacheLock(path, progress: progress)
    defer { withExtendedLifetime(lock) {} }
    // Another run may have downloaded it while this one waited.
    if try isCached(path, target, progress) { return found(path, .cache) }
    try download(origin, to: path, target, progress)
    return found(path, .network)
  }

  /// Whether the cache has the file. One with a wrong hash is put aside.
  private func isCached(_ path: String, _ target: Target, _ progress: ProgressHandler?) throws -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    guard let expected = target.hash else { return true }
    let actual = try FileHash.sha256(of: path, progress: progress)
    if actual == expected { return true }
    try putAside(path, as: path)
    notice("\(target.file): the file in the cache has SHA-256 \(actual), not \(expected); it was renamed to .bad")
    return false
  }

  private func download(_ origin: URL, to path: String, _ target: Target, _ progress: ProgressHandler?) throws {
    // The lock lets one run at a time write it; what a run leaves, the next one continues.
    let part = PartialFile(path: "\(path).part")
    let patience = Download.Patience(timeout: settings.timeout, waits: settings.retryWaits)
    let download = try Download(origin, into: part, patience, progress: progress)
    if let expected = target.hash, download.sha256 != expected {
      try part.commit(as: path + ".bad")
      throw Failure(
        .os, "'\(origin)' has SHA-256 \(download.sha256), expected \(expected); it was kept as '\(path).bad'",
        hint: "check the URL and the hash; a proxy or login page may have answered instead")
    }
    try part.commit(as: path)
  }

  private func putAside(_ file: String, as path: String) throws(Failure) {
    guard rename(file, path + ".bad") == 0 else { throw Failure.system(errno, path: path + ".bad") }
  }
}

/// A request, checked and completed from the catalogue.
private struct Target {
  let request: FetchSession.Request
  let entry: CatalogueEntry?
  let file: String
  let subfolder: String
  let origin: URL?
  let hash: String?
  var fallback: Bool? { request.fallback }

  init(_ request: FetchSession.Request) throws(Failure) {
    self.request = request
    entry =
      if let origin = request.origin { Catalogue.entry(file: request.name, origin: origin) } else {
        Catalogue.entry(named: request.name)
      }
    guard entry != nil || request.origin != nil else {
      throw Failure(
        .value, "no data set or model is called '\(request.name)'",
        hint: "datasets() lists the names; or give an origin")
    }
    file = entry?.file ?? request.name
    subfolder = request.cacheSubfolder
    let address = request.origin ?? entry?.url
    origin = try address.map { address throws(Failure) in
      guard let url = URL(string: address), let scheme = url.scheme, scheme == "https" || scheme == "http",
        url.host() != nil
      else { throw Failure(.value, "'\(address)' is no https or http URL") }
      return url
    }
    hash = try (request.fileHash ?? entry?.sha256).map { hash throws(Failure) in
      guard let sum = FileHash.normalized(hash) else {
        throw Failure(.value, "file_hash is no SHA-256: expected 64 hexadecimal digits, found '\(hash)'")
      }
      return sum
    }
  }
}
