import Interpreter
import Testing

@testable import Script

/// The standard modules as programs use them.
@Suite("Programs with standard modules") struct StandardProgramTests {
  private let host: Host

  init() throws {
    host = try Host()
    host.interpreter.register(JSONModule.module)
    host.interpreter.register(MathModule.module)
    try host.interpreter.define(IOModule.open)
  }

  /// What a program prints; `PATH` in it stands for a file in the test's folder.
  private func output(_ program: String) throws -> String {
    var output = ""
    host.interpreter.output = { output += $0 }
    do {
      _ = try host.interpreter.run(program.replacing("PATH", with: "'\(host.folder)/file'"))
    } catch let error as PythonError {
      output += "\(error.className): \(error.message)"
    }
    return output
  }

  @Test func filesInWithStatementsAndLoops() throws {
    #expect(
      try output(
        """
        with open(PATH, 'w') as f:
            print(f.write('one\\ntwo\\n'), f.closed)
            f.writelines(['three'])
        print(f.closed)
        with open(PATH) as f:
            for line in f:
                print(repr(line), end=' ')
        for line in open(PATH, 'rb'):
            print(line, len(line), end=' ')
        f = open(PATH)
        print(next(f) + f.readline() + f.read())
        f.close()
        """) == "8 False\nTrue\n'one\\n' 'two\\n' 'three' b'one\\n' 4 b'two\\n' 4 b'three' 5 one\ntwo\nthree\n")
  }

  @Test func missingFilesAreCaught() throws {
    #expect(
      try output(
        """
        try:
            open('no-such-file')
        except FileNotFoundError as e:
            print(e)
        try:
            open('no-such-file')
        except OSError as e:
            print(type(e).__name__)
        try:
            open(PATH, 'w').read()
        except OSError as e:
            print(type(e).__name__, e)
        """)
          == """
          [Errno 2] No such file or directory: 'no-such-file'
          FileNotFoundError
          UnsupportedOperation not readable

          """)
  }

  @Test func jsonRoundTrip() throws {
    #expect(
      try output(
        """
        import json
        value = {'name': 'kws', 'sizes': [10, 2.5, None, True], 'nested': {'a': []}}
        with open(PATH, 'w') as f:
            json.dump(value, f, indent=2)
        with open(PATH) as f:
            print(json.load(f) == value)
        with open(PATH, 'rb') as f:
            print(json.load(f) == value)
        print(json.dumps({'x': {1, 2}}, default=list), json.loads(b'[1]'))
        try:
            json.loads('[1,]')
        except json.JSONDecodeError as e:
            print(e)
        try:
            json.loads('')
        except ValueError as e:
            print(type(e).__name__)
        try:
            json.dumps(value, indent=[])
        except TypeError:
            print('TypeError')
        loop = [0]
        loop[0] = loop
        try:
            json.dumps(loop)
        except ValueError as e:
            print(e)
        """)
          == """
          True
          True
          {"x": [1, 2]} [1]
          Expecting value: line 1 column 4 (char 3)
          JSONDecodeError
          TypeError
          Circular reference detected

          """)
  }

  @Test func picklesInPrograms() throws {
    try host.put("(lp0\nI1\naVtwo\na.".utf8, at: "file")
    #expect(
      try output(
        """
        import pickle
        with open(PATH, 'rb') as f:
            print(pickle.load(f))
        try:
            pickle.loads(b'\\x80\\x04K')
        except pickle.UnpicklingError as e:
            print(e)
        thing = pickle.loads(b"cos\\nsystem\\n(S'true'\\ntR.")
        print(thing)
        try:
            thing.x
        except TypeError as e:
            print(e)
        """)
          == """
          [1, 'two']
          pickle data was truncated: it ends at byte 3 in the middle of a value
          <pickled os.system, not loaded>
          'os.system' was pickled but not loaded

          """)
  }

  @Test func namesOfModules() throws {
    #expect(
      try output(
        """
        import os, math, time
        import os.path
        from os.path import join, splitext
        print(os.path.join('a', 'b.txt') == join('a', 'b.txt'), splitext('b.txt'), os.sep)
        print(math.floor(-2.5), math.prod([2, 3, 0.5]), math.prod(['a', 3]), math.pi > 3, math.hypot(3, 4))
        print('AKSCRIPT_NOT_SET' in os.environ, time.time() > 0)
        """) == "True ('b', '.txt') /\n-3 3.0 aaa True 5.0\nFalse True\n")
  }
}
