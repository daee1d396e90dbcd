import Interpreter
import Testing

@testable import Script

@Suite("Files") struct FileTests {
  private let host: Host

  init() throws { host = try Host() }

  // MARK: text

  @Test func textIsReadWithEveryLineEnd() throws {
    try host.put("a\r\nb\rc\n\nd".utf8, at: "f")
    #expect(try host.method(host.open("f"), "read").asString == "a\nb\nc\n\nd")
    #expect(try host.method(host.open("f"), "readlines").repr() == "['a\\n', 'b\\n', 'c\\n', '\\n', 'd']")
    #expect(try host.method(host.open("f"), "readlines", 2).repr() == "['a\\n', 'b\\n']")
    let file = try host.open("f")
    #expect(try host.method(file, "read", 3).asString == "a\nb")
    #expect(try host.method(file, "readline").asString == "\n")
    #expect(try host.method(file, "readline", 1).asString == "c")
    #expect(try host.method(file, "read", .none).asString == "\n\nd")
    #expect(try host.method(file, "read").asString == "")
  }

  @Test func filesGiveTheirLinesToLoops() throws {
    try host.put("one\ntwo".utf8, at: "f")
    #expect(try host.open("f").contents().map { try $0.repr() } == ["'one\\n'", "'two'"])
    #expect(try host.open("f", "rb").contents().map { try $0.repr() } == ["b'one\\n'", "b'two'"])
  }

  @Test func textIsWritten() throws {
    let file = try host.open("f", "w")
    #expect(try host.method(file, "write", "é\n").asInt == 2)
    _ = try host.method(file, "writelines", Value(list: ["a", "b"]))
    _ = try host.method(file, "flush")
    #expect(try host.contents("f") == Array("é\nab".utf8))
    _ = try host.method(file, "close")
    _ = try host.method(file, "close")
    _ = try host.method(host.open("f", "a"), "write", "!")
    #expect(try host.contents("f") == Array("é\nab!".utf8))
  }

  @Test func encodings() throws {
    try host.put([0x61, 0xe9], at: "f")
    #expect(try host.method(host.open("f", encoding: "latin-1"), "read").asString == "aé")
    #expect(
      host.error { try host.method(host.open("f"), "read") }
        == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 1: unexpected end of data")
    #expect(
      host.error { try host.method(host.open("f", encoding: "ascii"), "read") }
        == "UnicodeDecodeError: 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)")
    #expect(
      host.error { try host.method(host.open("g", "w", encoding: "ascii"), "write", "aé") }
        == "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 1: ordinal not in range(128)")
    #expect(host.error { try host.open("f", encoding: "nope") } == "LookupError: unknown encoding: nope")
  }

  @Test(arguments: [
    ([0x80], "byte 0x80 in position 0: invalid start byte"),
    ([0x61, 0xff], "byte 0xff in position 1: invalid start byte"),
    ([0xc3, 0x28], "byte 0xc3 in position 0: invalid continuation byte"),
    ([0xe2, 0x82], "bytes in position 0-1: unexpected end of data"),
    ([0xe2, 0x28, 0xa1], "byte 0xe2 in position 0: invalid continuation byte"),
    ([0xe2, 0x82, 0x28], "bytes in position 0-1: invalid continuation byte"),
    ([0xed, 0xa0, 0x80], "byte 0xed in position 0: invalid continuation byte"),
    ([0xf0, 0x9f, 0x98], "bytes in position 0-2: unexpected end of data"),
    ([0xc0, 0x80], "byte 0xc0 in position 0: invalid start byte"),
    ([0xf4, 0x90, 0x80, 0x80], "byte 0xf4 in position 0: invalid continuation byte"),
  ])
  func invalidUTF8IsDescribedAsCPythonDoes(bytes: [UInt8], message: String) {
    let error = #expect(throws: PythonError.self) { try TextEncoding.utf8.decode(bytes) }
    #expect(error?.message == "'utf-8' codec can't decode \(message)")
  }

  // MARK: bytes

  @Test func bytesAreReadAndWritten() throws {
    let file = try host.open("f", "wb")
    #expect(try host.method(file, "write", .object(BytesObject([0, 255, 10]))).asInt == 3)
    _ = try host.method(file, "close")
    #expect(try host.contents("f") == [0, 255, 10])
    let reading = try host.open("f", "rb")
    #expect(try host.method(reading, "read", 1).asObject(BytesObject.self)?.bytes == [0])
    #expect(try host.method(reading, "tell").asInt == 1)
    #expect(try host.method(reading, "readline").asObject(BytesObject.self)?.bytes == [255, 10])
    #expect(try host.method(reading, "seek", -1, 2).asInt == 2)
    #expect(try host.method(reading, "read").asObject(BytesObject.self)?.bytes == [10])
  }

  @Test func filesAreUpdatedInPlace() throws {
    try host.put(Array("hello world".utf8), at: "f")
    let file = try host.open("f", "r+b")
    #expect(try host.method(file, "read", 6).asObject(BytesObject.self)?.bytes == Array("hello ".utf8))
    _ = try host.method(file, "write", .object(BytesObject(Array("W".utf8))))
    #expect(try host.method(file, "read").asObject(BytesObject.self)?.bytes == Array("orld".utf8))
    _ = try host.method(file, "close")
    #expect(try host.contents("f") == Array("hello World".utf8))
  }

  @Test func readingStopsWhenTheProgramIsStopped() throws {
    let file = try host.call("io", "open", "/dev/zero", "rb")
    host.interpreter.isCancelled = { true }
    #expect(host.error { try host.method(file, "read") } == "KeyboardInterrupt: ")
  }

  @Test func largeFilesPassTheBuffers() throws {
    let bytes = (0..<200_001).map { UInt8(truncatingIfNeeded: $0 / 3) }
    let file = try host.open("f", "wb")
    for start in stride(from: 0, to: bytes.count, by: 1000) {
      _ = try host.method(file, "write", .object(BytesObject(Array(bytes[start..<min(start + 1000, bytes.count)]))))
    }
    _ = try host.method(file, "close")
    #expect(try host.method(host.open("f", "rb"), "read").asObject(BytesObject.self)?.bytes == bytes)
  }

  // MARK: objects

  @Test func filesDescribeThemselves() throws {
    let path = host.folder + "/f"
    let file = try host.open("f", "w")
    #expect(try file.repr() == "<_io.TextIOWrapper name='\(path)' mode='w' encoding='UTF-8'>")
    #expect(try host.open("f", "rb").repr() == "<_io.BufferedReader name='\(path)'>")
    #expect(try host.open("f", "wb").repr() == "<_io.BufferedWriter name='\(path)'>")
    #expect(try host.open("f", "r+b").repr() == "<_io.BufferedRandom name='\(path)'>")
    let object = try #require(file.asObject(FileObject.self))
    #expect(try object.attribute("closed")?.repr() == "False")
    #expect(try object.attribute("mode")?.asString == "w")
    #expect(try object.attribute("name")?.asString == path)
  }

  @Test func withClosesFiles() throws {
    try host.put([], at: "f")
    let file = try #require(try host.open("f").asObject(FileObject.self))
    #expect(try file.enter()?.asObject(FileObject.self) === file)
    #expect(try !file.exit(PythonError.value("x")))
    #expect(try file.attribute("closed")?.repr() == "True")
    #expect(throws: PythonError.self) { try file.enter() }
  }

  // MARK: errors

  @Test func openingSaysWhatCPythonSays() throws {
    #expect(host.error { try host.open("nope") } == "FileNotFoundError: [Errno 2] No such file or directory: 'nope'")
    #expect(
      host.error { try host.call("io", "open", Value("it's")) }
        == "FileNotFoundError: [Errno 2] No such file or directory: \"it's\"")
    #expect(
      host.error { try host.call("io", "open", Value("/")) } == "IsADirectoryError: [Errno 21] Is a directory: '/'")
    try host.put([], at: "f")
    #expect(host.error { try host.open("f", "x") } == "FileExistsError: [Errno 17] File exists: 'f'")
    #expect(host.error { try host.open("f/g") } == "NotADirectoryError: [Errno 20] Not a directory: 'f/g'")
    #expect(
      host.error { try host.call("io", "open", 3.5) }
        == "TypeError: expected str, bytes or os.PathLike object, not float")
    #expect(
      host.error { try host.open("f", "rb", encoding: "utf-8") }
        == "ValueError: binary mode doesn't take an encoding argument")
  }

  @Test(arguments: [
    ("q", "invalid mode: 'q'"), ("rr", "invalid mode: 'rr'"),
    ("rw", "must have exactly one of create/read/write/append mode"),
    ("rbt", "can't have text and binary mode at once"),
    ("", "Must have exactly one of create/read/write/append mode and at most one plus"),
  ])
  func modes(mode: String, message: String) {
    #expect(host.error { try host.open("f", mode) } == "ValueError: \(message)")
  }

  @Test func wrongUseSaysWhatCPythonSays() throws {
    let text = try host.open("t", "w")
    #expect(host.error { try host.method(text, "read") } == "UnsupportedOperation: not readable")
    #expect(
      host.error { try host.method(text, "write", .object(BytesObject([]))) }
        == "TypeError: write() argument must be str, not bytes")
    _ = try host.method(text, "close")
    #expect(host.error { try host.method(text, "write", "a") } == "ValueError: I/O operation on closed file.")
    let bytes = try host.open("b", "wb")
    #expect(
      host.error { try host.method(bytes, "write", "a") } == "TypeError: a bytes-like object is required, not 'str'")
    #expect(host.error { try host.method(bytes, "read") } == "UnsupportedOperation: read")
    let reading = try host.open("b", "rb")
    #expect(host.error { try host.method(reading, "write", .object(BytesObject([]))) } == "UnsupportedOperation: write")
    _ = try host.method(reading, "close")
    #expect(host.error { try host.method(reading, "read") } == "ValueError: read of closed file")
  }
}
