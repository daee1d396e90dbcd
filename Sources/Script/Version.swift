/// The program's version.
public let akscriptVersion = "0.1.0"
