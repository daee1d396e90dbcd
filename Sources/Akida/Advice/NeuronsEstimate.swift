public import NDArray

/// How many neurons each class of a learning layer should have: the knee of the loss over the number of neurons.
public struct NeuronsEstimate: Sendable, Codable {
  /// The sweeps of one class.
  public struct Curve: Sendable, Codable {
    /// The class's label.
    public let label: Int
    /// Every repetition's result for each of the sizes.
    public let repetitions: [[LearningSweep.Point]]

    /// The smallest loss of some of the repetitions for each size: the nearest to what a layer of that size can do.
    func losses(of chosen: [Int]) -> [Double] {
      repetitions[0].indices.map { size in chosen.map { repetitions[$0][size].loss }.min() ?? 0 }
    }
  }

  /// How the samples are trained.
  public struct Settings: Sendable {
    /// Numbers of neurons to try, ascending.
    public var sizes: [Int]
    /// Trainings of each class and size, every one with its own order of the samples and first weights.
    public var repetitions: Int
    /// Where the knee is.
    public var knee: Knee

    /// By default the sizes that the tutorials try, 3 repetitions and the knee at the plateau.
    public init(sizes: [Int] = Self.sizes, repetitions: Int = 3, knee: Knee = .plateau) {
      (self.sizes, self.repetitions, self.knee) = (sizes, repetitions, knee)
    }

    /// 32 numbers of neurons from 2 to 1000, close together where the loss falls.
    public static let sizes =
      Array(2...10) + Array(stride(from: 15, through: 50, by: 5)) + Array(stride(from: 60, through: 100, by: 10))
      + Array(stride(from: 150, through: 500, by: 50)) + [750, 1000]
  }

  /// The numbers of neurons tried.
  public let sizes: [Int]
  /// The sweeps, ascending by label.
  public let curves: [Curve]
  /// The mean loss of the classes for each size.
  public let losses: [Double]
  /// The size at the knee of `losses`.
  public let neurons: Int
  /// The sizes between which `neurons` and 90 % of the knees lie when classes and repetitions are drawn anew.
  public let range: ClosedRange<Int>

  /// Sweeps the samples of each class; `labels` are integers, one per sample, and `classes` the labels to take, all if nil.
  /// Throws a value error if something does not fit.
  public init(
    _ spikes: SpikeVectors, labels: NDArray, classes: [Int]? = nil, parameters: LearningParameters,
    settings: Settings = Settings(), progress: ProgressHandler? = nil
  ) throws {
    let labels = try checkedLabels(labels, count: spikes.count)
    let places = Dictionary(grouping: spikes.indices) { labels[$0] }
    let classes = try Self.checked(classes, among: places)
    let sizes = try Self.checked(settings)
    for units in sizes { try parameters.validate(inputs: spikes.inputs, units: units) }
    let samples = classes.reduce(0) { $0 + (places[$1]?.count ?? 0) }
    let (total, overflow) = (samples * sizes.reduce(0, +)).multipliedReportingOverflow(by: settings.repetitions)
    if overflow {
      throw Failure(.value, "found \(sizes.count) sizes and \(settings.repetitions) repetitions, which are too many")
    }
    var done = 0
    curves = try classes.map { label in
      let samples = spikes.reordered(places[label] ?? [])
      return Curve(
        label: label,
        repetitions: try (0..<settings.repetitions).map { repetition in
          var parameters = parameters
          parameters.seed &+= UInt64(repetition)
          let before = done
          let points = try LearningSweep.run(
            samples, units: sizes, parameters: parameters, repetition: repetition
          ) { part, _ in try progress?(before + part, total) }
          done += samples.count * sizes.reduce(0, +)
          return points
        })
    }
    self.sizes = sizes
    let all = Array(0..<settings.repetitions)
    losses = Self.mean(curves.map { $0.losses(of: all) })
    neurons = sizes[settings.knee.place(sizes: sizes, losses: losses)]
    let drawn = Self.range(curves, sizes: sizes, settings: settings, seed: parameters.seed)
    range = min(drawn.lowerBound, neurons)...max(drawn.upperBound, neurons)
  }

  private static let repetitionLimit = 1000

  private static func checked(_ settings: Settings) throws -> [Int] {
    let sizes = settings.sizes
    guard sizes.count >= 4, sizes == Set(sizes).sorted() else {
      throw Failure(.value, "found sizes \(sizes), expected four or more, ascending")
    }
    guard (1...repetitionLimit).contains(settings.repetitions) else {
      throw Failure(.value, "repetitions=\(settings.repetitions), expected 1 to \(repetitionLimit)")
    }
    return sizes
  }

  private static func checked(_ classes: [Int]?, among places: [Int: [Int]]) throws -> [Int] {
    let known = places.keys.sorted()
    guard let classes else {
      if known.isEmpty { throw Failure(.value, "found no samples, expected one or more") }
      return known
    }
    guard let missing = classes.first(where: { places[$0] == nil }) else {
      if classes.isEmpty { throw Failure(.value, "found no classes, expected one or more") }
      return Set(classes).sorted()
    }
    throw Failure(
      .value, "found the class \(missing), which no sample has",
      hint: "the labels go from \(known.first ?? 0) to \(known.last ?? 0)")
  }

  private static func mean(_ curves: [[Double]]) -> [Double] {
    curves[0].indices.map { size in curves.reduce(0) { $0 + $1[size] } / Double(curves.count) }
  }

  /// A bootstrap: what the knee would be, had chance chosen other classes, orders and first weights.
  private static func range(
    _ curves: [Curve], sizes: [Int], settings: Settings, seed: UInt64
  ) -> ClosedRange<Int> {
    var random = SplitMix64(seed: seed)
    let knees = (0..<400).map { _ in
      let drawn = curves.map { _ in
        let curve = curves[random.below(curves.count)]
        return curve.losses(of: (0..<settings.repetitions).map { _ in random.below(settings.repetitions) })
      }
      return settings.knee.place(sizes: sizes, losses: mean(drawn))
    }.sorted()
    return sizes[knees[knees.count / 20]]...sizes[knees[knees.count - 1 - knees.count / 20]]
  }
}

/// Steele, Lea and Flood's generator, which the learning rule uses too.
private struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) >> 32) * limit >> 32
  }
}
