internal import CAudio
public import NDArray

/// The libraries that sound needs, each loaded when first used.
public enum AudioLibrary: CaseIterable, Sendable {
  /// libsndfile, which reads sound files.
  case files
  /// libsamplerate, which changes sample rates.
  case rates
  /// FFTW in single precision, which finds the spectra of `MFCC`.
  case transforms

  /// Loads the library. Throws `.os` with the name of its Debian package when it cannot be loaded.
  public func load() throws(Failure) {
    let (reason, name, use, package) =
      switch self {
      case .files: (caudio_load_files(), "libsndfile", "sound files need", "libsndfile1")
      case .rates: (caudio_load_rates(), "libsamplerate", "another sample rate needs", "libsamplerate0")
      case .transforms: (caudio_load_transforms(), "FFTW", "spectra need", "libfftw3-single3")
      }
    guard let reason else { return }
    throw Failure(
      .os, "\(use) \(name), which cannot be loaded (\(String(cString: reason)))",
      hint: "install it (Debian, Ubuntu: apt-get install \(package))")
  }
}
