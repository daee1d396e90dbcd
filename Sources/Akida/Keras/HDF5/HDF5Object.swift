internal import CHDF5
internal import NDArray

/// A group or dataset of an open file.
struct HDF5Object: ~Copyable {
  let handle: HDF5Handle
  /// Path of the file, for failures.
  let file: String
  /// Path inside the file, for failures.
  let path: String

  var id: hid_t { handle.id }

  /// A failure about this object.
  func failure(_ message: String, hint: String? = nil) -> Failure {
    Failure(.value, "\(file): \(message)", hint: hint)
  }

  /// The group or dataset at `path`, whose slashes lead through nested groups; nil if there is none.
  func child(_ path: String) throws -> HDF5Object? {
    var inner: HDF5Object?
    var walked = self.path == "/" ? "" : self.path
    for name in path.split(separator: "/").map(String.init) {
      walked += "/" + name
      let parent = inner?.id ?? id
      guard H5Lexists(parent, name, swift_H5P_DEFAULT()) > 0 else { return nil }
      // Soft and external links could lead in circles or to other files; Keras never writes them.
      guard swift_link_is_hard(parent, name) > 0 else {
        throw failure("'\(walked)' is a link to elsewhere, which is not followed")
      }
      guard let opened = HDF5Handle(H5Oopen(parent, name, swift_H5P_DEFAULT()), close: H5Oclose) else {
        throw failure("'\(walked)' cannot be opened (\(HDF5Library.lastError()))")
      }
      inner = HDF5Object(handle: opened, file: file, path: walked)
      let type = H5Iget_type(inner?.id ?? -1)
      guard type == H5I_GROUP || type == H5I_DATASET else {
        throw failure("'\(walked)' is neither a group nor a dataset")
      }
    }
    return inner
  }
}
