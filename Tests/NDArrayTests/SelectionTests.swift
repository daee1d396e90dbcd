import NDArray
import Testing

@Suite struct SelectionTests {
  @Test func whereBroadcastsAndPromotes() throws {
    let condition = NDArray([true, false])
    let column = NDArray([1, 2, 3] as [UInt8], shape: [3, 1])
    #expect(
      try NDArray.where(condition, .array(column), .real(2.5)).representation == """
        array([[1. , 2.5],
               [2. , 2.5],
               [3. , 2.5]])
        """)
    #expect(try NDArray.where(condition, .integer(1), .integer(2)).representation == "array([1, 2])")
    #expect(
      try NDArray.where(condition, .scalar(Scalar(UInt8(1))), .integer(300)).representation
        == "array([ 1, 44], dtype=uint8)")
    #expect(throws: Failure.self) { try NDArray.where(condition, .array(NDArray([1.0, 2, 3])), .integer(1)) }
  }

  @Test func clippingKeepsOrPromotesTheType() throws {
    let array = try NDArray.arange(0, 5, dtype: .uint8)
    #expect(
      try array.clipped(lower: .integer(-1), upper: .integer(3)).representation == "array([0, 1, 2, 3, 3], dtype=uint8)"
    )
    #expect(
      try array.clipped(lower: .integer(1), upper: .integer(300)).representation
        == "array([1, 1, 2, 3, 4], dtype=uint8)")
    #expect(try array.clipped(lower: .real(1.5), upper: nil).representation == "array([1.5, 1.5, 2. , 3. , 4. ])")
    #expect(
      try NDArray([Double.nan, 1]).clipped(lower: .integer(3), upper: .integer(1)).representation == "array([nan,  1.])"
    )
    let copy = try array.clipped(lower: nil, upper: nil)
    copy.fill(Scalar(UInt8(9)))
    #expect(array.elements(as: Int64.self) == [0, 1, 2, 3, 4])
  }

  @Test func equalityOfWholeArrays() throws {
    #expect(try NDArray.areEqual(NDArray([1, 2] as [UInt8]), NDArray([1.0, 2])))
    #expect(try !NDArray.areEqual(NDArray([1.0, 2]), NDArray([1.0, 2], shape: [2, 1])))
    #expect(try !NDArray.areEqual(NDArray([Double.nan]), NDArray([Double.nan])))
    #expect(try NDArray.areEqual(NDArray([Double]()), NDArray([Double]())))
  }
}
