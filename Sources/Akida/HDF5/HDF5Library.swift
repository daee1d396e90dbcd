internal import CHDF5Process
public import NDArray

/// The library that reads and writes model files.
public enum HDF5Library {
  /// Loads the library, which a program that reads and makes no models does without. Throws `.os` when it cannot be loaded.
  public static func load() throws(Failure) {
    guard let reason = ch5_load() else { return }
    throw Failure(
      .os, "model files need the HDF5 library, which cannot be loaded (\(String(cString: reason)))",
      hint: "install it (Debian, Ubuntu: apt-get install libhdf5-dev)")
  }
}
