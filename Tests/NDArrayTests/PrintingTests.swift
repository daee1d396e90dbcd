import NDArray
import Testing

@Suite struct PrintingTests {
  struct ArrayCase: Decodable {
    let input: EncodedArray
    let view: [[Argument]]
    let repr: String
    let str: String
  }

  @Test func arraysPrintAsNumPyPrintsThem() throws {
    for item in try fixture("printing", as: ArrayCase.self) {
      let array = try item.input.array.view(item.view)
      #expect(array.representation == item.repr)
      #expect(array.description == item.str)
    }
  }

  struct ScalarCase: Decodable {
    let input: EncodedArray
    let repr: String
    let str: String
  }

  @Test func scalarsPrintAsNumPyPrintsThem() throws {
    for item in try fixture("scalars", as: ScalarCase.self) {
      let scalar = try item.input.array.scalar(at: [])
      #expect(scalar.representation == item.repr)
      #expect(scalar.description == item.str)
    }
  }
}
