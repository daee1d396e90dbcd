internal import CCurl
public import NDArray

/// The library that downloads.
public enum DownloadLibrary {
  /// Loads the library, which a program that downloads nothing does without. Throws `.connection` when it cannot be loaded.
  public static func load() throws(Failure) {
    guard let reason = ccurl_load() else { return }
    throw Failure(
      .connection, "downloads need libcurl, which cannot be loaded (\(String(cString: reason)))",
      hint: "install it (Debian, Ubuntu: apt-get install libcurl4)")
  }
}
