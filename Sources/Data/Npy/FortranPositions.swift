/// For each element in C order, its position in Fortran order.
func fortranPositions(shape: [Int]) -> [Int] {
  var positions = [0]
  var step = shape.reduce(1, *)
  for length in shape.reversed() {
    step = length == 0 ? 0 : step / length
    // The last axis varies slowest in Fortran order and fastest in C order: build up from the inside.
    positions = (0..<length).flatMap { index in positions.map { index * step + $0 } }
  }
  return positions
}
