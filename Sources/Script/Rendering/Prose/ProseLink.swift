import Foundation

/// Where the links of prose may lead.
struct ProseLink {
  /// The names, without endings, of the documents that have a page in the same folder.
  let pages: Set<String>

  /// The address as the page has it; nil for one that is not to be followed.
  func address(_ address: String) -> String? {
    if let scheme = Self.scheme(of: address) {
      return ["http", "https", "mailto"].contains(scheme.lowercased()) ? address : nil
    }
    // Two slashes begin the name of another machine.
    return Self.isRemote(address) ? nil : page(address) ?? address
  }

  /// Whether opening the address would ask another machine.
  static func isRemote(_ address: String) -> Bool {
    scheme(of: address) != nil || address.hasPrefix("//") || address.hasPrefix("\\\\") || address.hasPrefix("/\\")
  }

  /// What stands before the first colon, if that is no part of a path.
  private static func scheme(of address: String) -> Substring? {
    guard let sign = address.firstIndex(where: { ":/?#".contains($0) }), address[sign] == ":" else { return nil }
    return address[..<sign]
  }

  /// The page of the same site that stands for a script or its text page.
  private func page(_ address: String) -> String? {
    let file = address.prefix { $0 != "#" && $0 != "?" }
    // Wherever the sources are, their pages lie side by side.
    let last = file.split(separator: "/").last ?? ""
    let name = (String(last).removingPercentEncoding ?? String(last)) as NSString
    guard ["md", "akscript"].contains(name.pathExtension), pages.contains(name.deletingPathExtension) else {
      return nil
    }
    return (String(last) as NSString).deletingPathExtension + ".html" + address[file.endIndex...]
  }
}
