/// The kinds of model file that a reader takes.
enum ModelFileKind {
  case keras, akscript, any

  /// What such a file is called.
  var name: String {
    switch self {
    case .keras: "a Keras .h5 file"
    case .akscript: "a model file of akscript"
    case .any: "a Keras .h5 file or a model file of akscript"
    }
  }

  /// The call that writes such a file.
  var writer: String {
    switch self {
    case .keras: "model.save('model.h5', include_optimizer=False)"
    case .akscript, .any: "model.save('model.h5')"
    }
  }
}
