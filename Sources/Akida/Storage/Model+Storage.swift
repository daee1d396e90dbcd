import NDArray

extension Model {
  /// Writes the model to the file at `path`, learning state included. The file appears under its name, or replaces the one
  /// that is there, only once it is complete. Throws a value error for a model without layers, and what Python's `open`
  /// would when the file cannot be written.
  public func save(to path: String) throws {
    let file = try AtomicFile(path)
    try file.write(ModelFileWriter.bytes(of: self))
  }

  /// Reads the model in the file at `path`, which `save` has written; learning goes on as if it had never been saved. Throws
  /// a failure that names the file if it is missing, damaged, of a newer version, or no model file.
  public convenience init(path: String) throws {
    let file = try HDF5File(path: path, expecting: .akscript)
    guard ModelFormat.marks(file) else {
      let isKeras = try KerasFileReader.marks(file)
      throw file.failure(
        isKeras
          ? "the file holds a Keras model, expected a model of akscript"
          : "the file holds no model of akscript (attribute 'format' is not '\(ModelFormat.name)')",
        hint: isKeras ? "convert makes a Model of it: convert('\(path)')" : "write it with model.save('model.h5')")
    }
    try self.init(file)
  }

  /// Reads the model in a file that says it is of the format.
  convenience init(_ file: HDF5File) throws {
    var reader = ModelFileReader(file)
    let layers = try reader.layers()
    self.init()
    try reader.naming { for layer in layers { try add(layer) } }
  }
}
