/// Reads of a reference where it lies, without retaining it: a retain and its release are two atomic operations, more than
/// all else that an access to a list item or a captured name does. A lent reference is valid until its slot is written.
extension UnsafeMutablePointer where Pointee == Value {
  /// The list in this slot.
  @inline(__always) var lentList: Unmanaged<ListObject>? {
    if case .list = pointee { return reference() }
    return nil
  }
  /// The dict in this slot.
  @inline(__always) var lentDict: Unmanaged<DictObject>? {
    if case .dict = pointee { return reference() }
    return nil
  }
  /// The tuple in this slot.
  @inline(__always) var lentTuple: Unmanaged<TupleObject>? {
    if case .tuple = pointee { return reference() }
    return nil
  }
  /// The str in this slot.
  @inline(__always) var lentString: Unmanaged<StringObject>? {
    if case .string = pointee { return reference() }
    return nil
  }
  /// The set or frozenset in this slot.
  @inline(__always) var lentSet: Unmanaged<SetObject>? {
    if case .object(let object) = pointee, object.exactly(SetObject.self) != nil { return reference() }
    return nil
  }
  /// The object in this slot.
  @inline(__always) var lentObject: Unmanaged<Object>? {
    if case .object = pointee { return reference() }
    return nil
  }

  /// A value's first word is its reference, if it has one.
  @inline(__always) private func reference<T>() -> Unmanaged<T> {
    UnsafeRawPointer(self).load(as: Unmanaged<T>.self)
  }
}

extension UnsafePointer where Pointee == Value {
  /// The list in this slot.
  @inline(__always) var lentList: Unmanaged<ListObject>? { UnsafeMutablePointer(mutating: self).lentList }
}
