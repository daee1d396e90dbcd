import Interpreter
import NDArray

/// An argument as an array: an ndarray as it is, numbers and nested lists, tuples and ranges as `np.array` converts them.
func array(_ arguments: borrowing Arguments, _ name: String) throws -> NDArray {
  do {
    return try NDArray(arguments[name])
  } catch let error as PythonError {
    throw arguments.error(error.className, name, error.message, hint: error.hint)
  } catch let failure as Failure {
    throw arguments.error(name, failure)
  }
}
