import Interpreter
import NDArray

/// Averages and their kind.
enum Statistics {
  static var all: [Command] { [mean, median] }

  static var mean: Command {
    Command(
      "mean", "The arithmetic mean.", parameters: [.required("a", "numbers")], returns: "a float",
      methodOf: ["numpy.ndarray"]
    ) { arguments in Value(numpy: try array(arguments, "a").mean()) }
  }

  static var median: Command {
    Command("median", "The middle of the sorted numbers.", parameters: [.required("a", "numbers")], returns: "a float")
    {
      arguments in
      let sorted = try array(arguments, "a").elements(as: Double.self).sorted()
      let middle = sorted.count / 2
      guard sorted.indices.contains(middle) else { return Value(Scalar(Double.nan)) }
      let lower = sorted.count.isMultiple(of: 2) ? sorted[middle - 1] : sorted[middle]
      return Value(Scalar((lower + sorted[middle]) / 2))
    }
  }
}
