import Foundation

/// Takes the images of prose into the page: files below the script's folder, up to a size in all.
final class ProseImages {
  private let folder: String
  private var room = 32 << 20
  private static let largestFile = 8 << 20

  /// Images below the folder of the script at `path`.
  init(besides path: String) {
    let folder = path.folderOfPath
    self.folder = Self.real(folder.isEmpty ? "." : folder) ?? ""
  }

  /// The address that holds the image which `address` names; nil if it is no readable image below the folder.
  func uri(of address: String) -> String? {
    guard let relative = address.removingPercentEncoding, !relative.isEmpty, !relative.hasPrefix("/"),
      !relative.contains("\0"), !folder.isEmpty, let path = Self.real(folder + "/" + relative),
      path.hasPrefix(folder == "/" ? "/" : folder + "/")
    else { return nil }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular, let size = attributes?[.size] as? Int,
      size <= min(Self.largestFile, room), let data = FileManager.default.contents(atPath: path),
      let type = Self.type(of: data)
    else { return nil }
    room -= data.count
    return DataURI.base64(data, type: type)
  }

  /// What the first bytes say; the ending may lie.
  private static func type(of data: Data) -> String? {
    let head = Array(data.prefix(1024))
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if head.starts(with: "GIF8".utf8) { return "image/gif" }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) { return "image/webp" }
    let text = String(decoding: head, as: UTF8.self).drop(while: \.isWhitespace)
    let isDrawing = text.hasPrefix("<svg") || (text.hasPrefix("<?xml") && text.contains("<svg"))
    return isDrawing ? "image/svg+xml" : nil
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
