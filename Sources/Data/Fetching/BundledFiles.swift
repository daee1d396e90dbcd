import Foundation

/// The folder of data that comes with the program.
public struct BundledFiles: Sendable {
  /// The folder; nil when there is none.
  public let folder: String?

  /// The folder as installed or as in a development build: `$AKSCRIPT_DATA`, else `../share/akscript` seen from the
  /// executable, else the `data` folder of the package that the executable lies in.
  public static func locate(environment: [String: String], executable: String? = executablePath) -> BundledFiles {
    if let folder = environment["AKSCRIPT_DATA"], !folder.isEmpty { return BundledFiles(folder: folder) }
    guard let executable else { return BundledFiles(folder: nil) }
    var folder = URL(filePath: executable).deletingLastPathComponent().standardizedFileURL
    let installed = folder.appending(path: "../share/akscript").standardizedFileURL
    if isDirectory(installed) { return BundledFiles(folder: installed.path(percentEncoded: false)) }
    while folder.pathComponents.count > 1 {
      let data = folder.appending(path: "data")
      let manifest = folder.appending(path: "Package.swift").path(percentEncoded: false)
      if isDirectory(data) && FileManager.default.fileExists(atPath: manifest) {
        return BundledFiles(folder: data.path(percentEncoded: false))
      }
      folder.deleteLastPathComponent()
    }
    return BundledFiles(folder: nil)
  }

  /// Files in `folder`.
  public init(folder: String?) { self.folder = folder }

  /// The path of a bundled file; nil when it is missing.
  public func path(of file: String) -> String? {
    guard let folder else { return nil }
    let path = URL(filePath: folder).appending(path: file).path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  private static func isDirectory(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path(percentEncoded: false), isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// Where the running program lies.
  public static var executablePath: String? {
    #if os(Linux)
      return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      var size: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &size)
      let path = [CChar](unsafeUninitializedCapacity: Int(size)) { buffer, count in
        count = _NSGetExecutablePath(buffer.baseAddress, &size) == 0 ? strlen(buffer.baseAddress ?? "") : 0
      }
      let text = String(decoding: path.map(UInt8.init(bitPattern:)), as: UTF8.self)
      return URL(filePath: text).resolvingSymlinksInPath().path(percentEncoded: false)
    #endif
  }
}
