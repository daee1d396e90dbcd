/// What a file with a model in it holds.
public enum ModelFile {
  /// A model that was saved by `Model.save`.
  case model(Model)
  /// A Keras model, to be converted.
  case keras(KerasModel)

  /// Reads the file at `path`. Throws a failure that names the file if it is missing, damaged, or of neither kind.
  public init(path: String) throws {
    let file = try HDF5File(path: path, expecting: .any)
    if ModelFormat.marks(file) {
      self = .model(try Model(file))
      return
    }
    guard try KerasFileReader.marks(file) else {
      throw file.failure(
        "the file holds neither a Keras model nor one of akscript (attributes 'model_config' and 'format' are missing)",
        hint: "both are written by model.save('model.h5')")
    }
    self = .keras(try KerasFileReader.read(file))
  }
}
