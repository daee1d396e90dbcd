import Data
import Foundation
import Interpreter
import NDArray
import Testing

@testable import Script

/// `np.save`, `np.savez`, `np.load`, and files that hold text.
@Suite("numpy files") struct NumpyFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("numpy-files-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func output(_ program: String) throws -> String {
    defer { try? FileManager.default.removeItem(at: folder) }
    return NumpyHost.output(of: "import numpy as np\nDIR = '\(folder.path)/'\n" + program)
  }

  @Test func oneArrayComesBack() throws {
    #expect(
      try output(
        """
        np.save(DIR + 'a', np.arange(6, dtype=np.uint8).reshape(2, 3))
        np.save(DIR + 'b.npy', [1.5, 2])
        print(repr(np.load(DIR + 'a.npy')), np.load(DIR + 'b.npy'))
        """) == "array([[0, 1, 2],\n       [3, 4, 5]], dtype=uint8) [1.5 2. ]\n")
  }

  /// Each time is a reading of its own, as in NumPy.
  @Test func arraysOfArchivesAreCopies() throws {
    #expect(
      try output(
        """
        np.savez(DIR + 'c', x=np.arange(3))
        data = np.load(DIR + 'c.npz')
        data['x'][0] = 9
        print(data['x'])
        """) == "[0 1 2]\n")
  }

  @Test func archivesAnswerByName() throws {
    #expect(
      try output(
        """
        np.savez(DIR + 'c', np.arange(2), losses=np.ones(3), sizes=[10, 20])
        data = np.load(DIR + 'c.npz')
        print(data.files, data['losses'], data['sizes'].sum(), data['arr_0'], 'losses' in data, len(data))
        for name in data:
            print(name, data[name].dtype)
        with np.load(DIR + 'c.npz') as data:
            print(sorted(data.files))
        try:
            data['loss']
        except KeyError as e:
            print(e)
        """)
          == """
          ['losses', 'sizes', 'arr_0'] [1. 1. 1.] 30 [0 1] True 3
          losses float64
          sizes int64
          arr_0 int64
          ['arr_0', 'losses', 'sizes']
          'loss is not a file in the archive'

          """)
  }

  @Test func namesMustDiffer() throws {
    let text = try output("np.savez(DIR + 'd', np.arange(2), arr_0=np.ones(3))")
    #expect(text.hasPrefix("ValueError: Cannot use un-named variables and keyword arr_0"))
  }

  @Test func missingFilesAreErrorsOfTheirKind() throws {
    #expect(
      try output("try:\n    np.load(DIR + 'no.npy')\nexcept FileNotFoundError as e:\n    print(str(e)[:36])")
        == "[Errno 2] No such file or directory:\n")
  }

  @Test func textIsGivenAsStrings() throws {
    #expect(try NumpyFiles.value(.text(["six"], shape: [])).str() == "six")
    #expect(try NumpyFiles.value(.text(["a", "b"], shape: [2])).repr() == "['a', 'b']")
    #expect(try NumpyFiles.value(.text(["a", "b", "c", "d"], shape: [2, 2])).repr() == "[['a', 'b'], ['c', 'd']]")
    #expect(try NumpyFiles.value(.text([], shape: [0])).repr() == "[]")
    #expect(try NumpyFiles.value(.text([], shape: [2, 0])).repr() == "[[], []]")
    #expect(try NumpyFiles.value(.array(NDArray([1, 2] as [Int64]))).repr() == "array([1, 2])")
  }
}
