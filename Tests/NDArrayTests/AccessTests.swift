import NDArray
import Testing

@Suite struct AccessTests {
  @Test func elementsConvertInCOrder() {
    let array = NDArray([1, 2, 3, 4, 5, 6] as [UInt8], shape: [2, 3])
    #expect(array.elements(as: Double.self) == [1, 2, 3, 4, 5, 6])
    #expect(array.transposed().elements(as: Int64.self) == [1, 4, 2, 5, 3, 6])
    #expect(array.transposed().contiguousBytes == [1, 4, 2, 5, 3, 6])
  }

  @Test func contiguousAccessSharesMemoryOfTheSameType() throws {
    let array = NDArray([1, 2, 3, 4] as [Float], shape: [2, 2])
    let sum = array.withContiguous(Float.self) { $0.reduce(0, +) }
    #expect(sum == 10)
    #expect(try array.reshaped([-1]).shape == [4])
    #expect(try array.transposed().reshaped([4]).elements(as: Float.self) == [1, 3, 2, 4])
  }

  @Test func bytesInFortranOrder() throws {
    let array = try NDArray(bytes: [1, 4, 2, 5, 3, 6], dtype: .uint8, shape: [2, 3], fortranOrder: true)
    #expect(array.elements(as: UInt8.self) == [1, 2, 3, 4, 5, 6])
    #expect(throws: Failure.self) { try NDArray(bytes: [1, 2], dtype: .int16, shape: [2]) }
  }

  @Test func bodyFillsElements() {
    let array = NDArray(shape: [3], of: Int32.self) { buffer in
      for index in buffer.indices { buffer[index] = Int32(index * index) }
    }
    #expect(array.elements(as: Int32.self) == [0, 1, 4])
  }
}
