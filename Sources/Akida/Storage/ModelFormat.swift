/// What the files of `Model.save` are known by; docs/model-files.md describes them.
enum ModelFormat {
  /// The text of the attribute 'format' of the file.
  static let name = "akscript model"
  /// The version that is written, and the newest that is read. A change that older programs would misread raises it.
  static let version: Int64 = 1
  /// The group of the layers, which are called 0, 1, 2 …
  static let layers = "/layers"
  /// Numbers that all variables of a model may hold together, far above any Akida 1.0 model.
  static let numberLimit = 1 << 26

  /// Whether the file says that it is of this format.
  static func marks(_ file: HDF5File) -> Bool {
    // The attribute of another program's file may be anything, a number for one.
    guard let text = try? file.string("format", of: "/") else { return false }
    return text == name
  }
}
