import NDArray
import Testing

@Suite struct IndexingTests {
  struct Case: Decodable {
    let input: EncodedArray
    let view: [[Argument]]
    let index: [[Argument]]
    let value: EncodedArray?
    let outcome: Outcome
  }

  @Test func readingAndWritingThroughEveryKindOfIndex() throws {
    for item in try fixture("indexing", as: Case.self) {
      let indices = try item.index.map(Index.init)
      item.outcome.check("\(item.index) of \(item.input.shape) \(item.view) = \(item.value?.shape ?? [])") {
        let base = try item.input.array
        let shown = try base.view(item.view)
        guard let value = item.value else { return [try shown.picked(indices)] }
        try shown.set(indices, to: value.array)
        return [base]
      }
    }
  }

  @Test func basicIndexingGivesViews() throws {
    let array = try NDArray.arange(0, 12).reshaped([3, 4])
    let view = try array[.slice(Slice(step: 2)), .at(1)]
    try view.set([.ellipsis], to: NDArray(scalar: Int64(-1)))
    #expect(array.elements(as: Int64.self) == [0, -1, 2, 3, 4, 5, 6, 7, 8, -1, 10, 11])
  }

  @Test func assignmentFromTheSameMemoryUsesTheOldElements() throws {
    let array = try NDArray.arange(0, 6)
    try array.set([.slice(Slice(1, nil))], to: array[.slice(Slice(nil, -1))])
    #expect(array.elements(as: Int64.self) == [0, 0, 1, 2, 3, 4])
    try array.update(.add, .array(array[.slice(Slice(step: -1))]))
    #expect(array.elements(as: Int64.self) == [4, 3, 3, 3, 3, 4])
  }

  @Test func singleElements() throws {
    let array = try NDArray.arange(0, 6).reshaped([2, 3])
    #expect(try array.scalar(at: [1, -1]).asInt == 5)
    try array.setScalar(Scalar(2.75), at: [0, 0])
    #expect(try array.scalar(at: [0, 0]).asInt == 2)
    #expect(throws: Failure(.index, "index 2 is out of bounds for axis 0 with size 2")) {
      try array.scalar(at: [2, 0])
    }
  }
}

extension Index {
  /// The index part that a fixture describes.
  fileprivate init(_ part: [Argument]) throws {
    switch part[0].text {
    case "at": self = .at(try #require(part[1].integer))
    case "slice": self = .slice(Slice(part[1].integer, part[2].integer, step: part[3].integer))
    case "new": self = .newAxis
    case "ellipsis": self = .ellipsis
    case "bool": self = .array(NDArray(scalar: try #require(part[1].truth as Bool?)))
    case "bools": self = .array(try part[1].nested(\.truth))
    case "floats": self = .array(try part[1].nested(\.real))
    default: self = .array(try part[1].nested { $0.integer.map(Int64.init) })
    }
  }
}

extension Argument {
  var truth: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// Nested lists as an array.
  func nested<T: Element>(_ element: (Argument) -> T?) throws -> NDArray {
    guard let list else { return NDArray(scalar: try #require(element(self))) }
    if list.isEmpty { return NDArray([T]()) }
    return try NDArray.stack(list.map { try $0.nested(element) })
  }
}
