import Testing

@testable import Interpreter

/// References that are used where they lie: the layout of `Value` that this counts on.
struct LendingTests {
  private func withSlot<Result>(_ value: Value, _ body: (UnsafeMutablePointer<Value>) throws -> Result) rethrows
    -> Result
  {
    let slot = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    slot.initialize(to: value)
    defer {
      slot.deinitialize(count: 1)
      slot.deallocate()
    }
    return try body(slot)
  }

  @Test func aReferenceIsTheFirstWordOfItsValue() {
    let list = ListObject([1])
    let tuple = TupleObject([1])
    let dict = DictObject()
    let text = StringObject("text")
    let set = SetObject()
    withSlot(.list(list)) { #expect($0.lentList?.toOpaque() == Unmanaged.passUnretained(list).toOpaque()) }
    withSlot(.tuple(tuple)) { #expect($0.lentTuple?.toOpaque() == Unmanaged.passUnretained(tuple).toOpaque()) }
    withSlot(.dict(dict)) { #expect($0.lentDict?.toOpaque() == Unmanaged.passUnretained(dict).toOpaque()) }
    withSlot(.string(text)) { #expect($0.lentString?.toOpaque() == Unmanaged.passUnretained(text).toOpaque()) }
    withSlot(.object(set)) {
      #expect($0.lentObject?.toOpaque() == Unmanaged.passUnretained(set).toOpaque())
      #expect($0.lentSet?.toOpaque() == Unmanaged.passUnretained(set).toOpaque())
    }
  }

  @Test func nothingElseIsLent() {
    let others: [Value] = [
      .unbound, .none, .bool(true), .int(1), .float(1), .object(SliceObject(start: 1, stop: 2, step: 3)),
    ]
    for value in others {
      withSlot(value) {
        #expect($0.lentList == nil && $0.lentTuple == nil && $0.lentDict == nil && $0.lentString == nil)
        #expect($0.lentSet == nil)
      }
    }
    withSlot(.list(ListObject([]))) { #expect($0.lentTuple == nil && $0.lentDict == nil && $0.lentObject == nil) }
  }
}
