/// What an exception was raised because of, and what was being handled when it was raised.
extension PythonError {
  /// `raise self from cause`.
  func setCause(_ cause: PythonError?) {
    self.cause = cause
    suppressesContext = true
  }

  /// `raise self` while `current` is being handled.
  func setContext(_ current: PythonError) {
    isChained = true
    if current === self { return }
    // The context of what is raised again must not lead back to it.
    var link = current
    var seen: Set = [ObjectIdentifier(link)]
    while let next = link.context {
      if next === self || !seen.insert(ObjectIdentifier(next)).inserted {
        link.context = nil
        break
      }
      link = next
    }
    context = current
  }

  /// The same for an error that no `raise` raised: it is new, so what is handled where it is first noticed was
  /// handled when it came up.
  func chain(to current: PythonError?) {
    if isChained { return }
    isChained = true
    if let current { setContext(current) }
  }
  func chained(to current: PythonError?) -> PythonError {
    chain(to: current)
    return self
  }

  /// The exception that `__cause__` or `__context__` is set to; nil for None.
  func link(_ value: Value, _ kind: String) throws -> PythonError? {
    if value.isNone { return nil }
    guard let error = value.asObject(PythonError.self) else {
      throw PythonError.type("exception \(kind) must be None or derive from BaseException")
    }
    return error
  }
}
