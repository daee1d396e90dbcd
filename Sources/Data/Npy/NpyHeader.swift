import NDArray

/// The element types an `.npy` header can name, as far as they are supported.
enum NpyElement: Equatable {
  /// A numeric type; `swapped` when the file stores the most significant byte first.
  case number(DType, swapped: Bool)
  /// A fixed-width string of so many UTF-32 units.
  case text(width: Int, swapped: Bool)

  /// Bytes per element.
  var size: Int {
    switch self {
    case .number(let dtype, _): dtype.size
    case .text(let width, _): width * 4
    }
  }

  /// Reads a type string as NumPy writes it, such as `<f4`; nil when it names no supported type.
  init?(descr: String) {
    let order = descr.first
    let code = descr.dropFirst()
    guard let order, "<>|=".contains(order), let letter = code.first, let number = Int(code.dropFirst()),
      number >= 0, number <= 1 << 24
    else { return nil }
    let swapped = order == ">"
    if letter == "U" {
      self = .text(width: number, swapped: swapped)
    } else if let dtype = DType(letter: letter, size: number) {
      self = .number(dtype, swapped: swapped && dtype.size > 1)
    } else {
      return nil
    }
  }
}

extension DType {
  /// The type NumPy abbreviates with a kind letter and a size in bytes, such as `f` and 4.
  init?(letter: Character, size: Int) {
    let found = DType.allCases.first { $0.letter == letter && $0.size == size }
    guard let found else { return nil }
    self = found
  }

  /// NumPy's kind letter: b, u, i or f.
  var letter: Character {
    switch self {
    case .bool: "b"
    case .uint8, .uint16, .uint32, .uint64: "u"
    case .int8, .int16, .int32, .int64: "i"
    case .float32, .float64: "f"
    }
  }

  /// The type string of an `.npy` header, such as `<f4` or `|u1`.
  var descr: String { "\(size == 1 ? "|" : "<")\(letter)\(size)" }
}

/// The header of an `.npy` file: element type, order and shape.
struct NpyHeader {
  let element: NpyElement
  let fortranOrder: Bool
  let shape: [Int]
  /// Elements in the array.
  let count: Int
  /// Where the elements start, in bytes from the start of the file.
  let dataOffset: Int

  /// Reads versions 1, 2 and 3. `name` says in errors which file it is.
  init(_ bytes: UnsafeRawBufferPointer, name: String) throws(Failure) {
    func invalid(_ reason: String) -> Failure { Failure(.value, "'\(name)' is no valid .npy file: \(reason)") }
    guard bytes.starts(with: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]), bytes.count >= 10 else {
      throw invalid("it does not start with \\x93NUMPY")
    }
    let start = bytes[6] == 1 ? 10 : 12
    let length: Int?
    switch bytes[6] {
    case 1: length = bytes.littleEndian(UInt16.self, at: 8).map(Int.init)
    case 2, 3: length = bytes.littleEndian(UInt32.self, at: 8).map(Int.init)
    default: throw invalid("format version \(bytes[6]) is unknown, expected 1, 2 or 3")
    }
    guard let length, let header = bytes.slice(at: start, count: length) else { throw invalid("its header is cut off") }
    guard let fields = NpyHeaderFields(String(decoding: header, as: UTF8.self)) else {
      throw invalid("its header is not a dictionary of 'descr', 'fortran_order' and 'shape'")
    }
    guard let descr = fields.descr else {
      throw Failure(.notImplemented, "'\(name)' holds a structured array, expected a plain element type")
    }
    guard let element = NpyElement(descr: descr) else {
      throw Failure(
        .notImplemented, "'\(name)' holds elements of type '\(descr)', which is not supported",
        hint: descr.hasSuffix("O")
          ? "object arrays are pickles; save the arrays one by one" : "convert it with astype() before saving")
    }
    guard let count = elementCount(of: fields.shape, elementSize: max(1, element.size)) else {
      throw invalid("shape \(fields.shape) is impossible")
    }
    guard element.size > 0 || count <= bytes.count, count * element.size <= bytes.count - start - length else {
      throw invalid(
        "shape \(fields.shape) of '\(descr)' needs \(count * element.size) bytes, \(bytes.count - start - length) follow"
      )
    }
    self.element = element
    fortranOrder = fields.fortranOrder
    shape = fields.shape
    self.count = count
    dataOffset = start + length
  }
}

/// The number of elements of an array of `shape`; nil when an extent is negative, there are more axes than NumPy has (64),
/// or strides or size would not fit in 64 bits.
func elementCount(of shape: [Int], elementSize: Int) -> Int? {
  guard shape.count <= 64, shape.allSatisfy({ $0 >= 0 }) else { return nil }
  var extent = elementSize
  for length in shape {
    // Zero counts as one: strides of an empty array must fit too.
    let (product, overflow) = extent.multipliedReportingOverflow(by: max(length, 1))
    guard !overflow else { return nil }
    extent = product
  }
  return shape.reduce(1, *)
}
