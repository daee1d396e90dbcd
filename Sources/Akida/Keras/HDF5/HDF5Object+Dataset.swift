internal import CHDF5
internal import NDArray

extension HDF5Object {
  /// The numbers of this dataset as float32 in C order, and their shape. Any integer or float storage is converted;
  /// more than `limit` elements are refused.
  func floats(limit: Int) throws -> (shape: [Int], values: [Float]) {
    guard H5Iget_type(id) == H5I_DATASET else { throw failure("'\(path)' is a group, where a dataset is expected") }
    func damaged() -> Failure { failure("dataset '\(path)' cannot be read (\(HDF5Library.lastError()))") }
    guard let space = HDF5Handle(H5Dget_space(id), close: H5Sclose),
      let type = HDF5Handle(H5Dget_type(id), close: H5Tclose)
    else { throw damaged() }
    guard [H5T_FLOAT, H5T_INTEGER].contains(H5Tget_class(type.id)) else {
      throw failure("dataset '\(path)' does not hold numbers")
    }
    try checkStorage()
    let rank = Int(H5Sget_simple_extent_ndims(space.id))
    guard rank >= 0 else { throw damaged() }
    var extents = [hsize_t](repeating: 0, count: rank)
    guard H5Sget_simple_extent_dims(space.id, &extents, nil) >= 0 else { throw damaged() }
    let shape = extents.map { Int(clamping: $0) }
    guard let count = elementCount(shape), count <= limit else {
      throw failure("dataset '\(path)' has the shape \(tuple(shape)), more than the numbers allowed for a model")
    }
    var values = [Float](repeating: 0, count: count)
    if count > 0 {
      let status = H5Dread(
        id, swift_H5T_NATIVE_FLOAT(), swift_H5S_ALL(), swift_H5S_ALL(), swift_H5P_DEFAULT(), &values)
      guard status >= 0 else { throw damaged() }
    }
    return (shape, values)
  }

  /// Refuses numbers that are kept in other files.
  private func checkStorage() throws {
    guard let creation = HDF5Handle(H5Dget_create_plist(id), close: H5Pclose) else {
      throw failure("dataset '\(path)' cannot be read (\(HDF5Library.lastError()))")
    }
    guard [H5D_COMPACT, H5D_CONTIGUOUS, H5D_CHUNKED].contains(H5Pget_layout(creation.id)),
      H5Pget_external_count(creation.id) == 0
    else { throw failure("dataset '\(path)' keeps its numbers in another file, which is not read") }
  }
}
