/// What a command used that is not in the program.
public enum OutsideUse {
  /// The contents of the file with this path.
  case file(String)
  /// Something that another run may find changed, such as the time, or that others see, such as a file that is written.
  case world
}
