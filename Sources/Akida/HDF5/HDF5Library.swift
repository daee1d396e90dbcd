internal import CHDF5Process
internal import NDArray

enum HDF5Library {
  /// Loads the library, which a program that reads and makes no models does without. Throws `.os` when it cannot be loaded.
  static func load() throws {
    guard let reason = ch5_load() else { return }
    throw Failure(
      .os, "model files need the HDF5 library, which cannot be loaded (\(String(cString: reason)))",
      hint: "install it (Debian, Ubuntu: apt-get install libhdf5-dev)")
  }
}
