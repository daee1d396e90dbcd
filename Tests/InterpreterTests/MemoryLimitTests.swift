import Testing

@testable import Interpreter

/// Requests for more memory than a value may take are MemoryErrors, made in an instant.
@Suite struct MemoryLimitTests {
  @Test(arguments: [
    "'x' * 10**12", "[0] * 10**14", "(1, 2) * 10**18", "b'ab' * 10**15", "'x'.ljust(10**15)", "'x'.zfill(10**15)",
    "'x'.center(10**13, 'é')", "('x\\t' * 10).expandtabs(2**31 - 1)", "('ab' * 10**5).replace('a', 'b' * 10**6)",
    "(',' * 10**5).join(['x'] * 10**5)", "format(1, '10000000000')", "format('x', '10000000000')",
    "format(1.5, '.2147483647f')", "'%.2147483640d' % 1", "'%*d' % (10**12, 1)", "'{:{}}'.format(1, 10**12)",
    "f'{1:{10**11}}'", "bytes(10**12)", "list(range(10**12))",
    // Found by the fuzzer: products that grow until each of them takes minutes.
    "x = 3\nwhile True: x = x * x", "3 ** (3 ** 15)", "(1 << 4000000) * (1 << 4000000)",
  ])
  func refused(_ expression: String) throws {
    #expect(throws: PythonError.self) {
      do { _ = try Interpreter().run(expression) } catch let error as PythonError {
        #expect(error.className == "MemoryError", "\(error.className): \(error.message)")
        throw error
      }
    }
  }
}
