extension NDArray {
  /// Whether two arrays have the same shape and equal elements, whatever their types; nan equals nothing.
  public static func areEqual(_ left: NDArray, _ right: NDArray) throws(Failure) -> Bool {
    guard left.shape == right.shape else { return false }
    return try apply(.equal, left, right).reduced(.all).scalar(atOffset: 0).isTrue
  }
}
