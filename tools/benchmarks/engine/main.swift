import Akida
import Data
import Foundation
import Limit
import NDArray

// Times the engine on networks of several shapes, next to the limit of this CPU and to TFLite and ONNX Runtime.
//
// Usage: EngineBenchmark [PEERS_SCRIPT [PYTHON [LEARNING_PEER]]]; without a script, or where PYTHON has no peer, there are
// no peers. "-" as the script: learning only.

/// Least seconds per sample of a forward call in about a second.
func leastSeconds(_ network: Network, batch: Int, threads: Int) throws -> Double {
  let input = network.samples(batch)
  // Enough samples a call to tell its time.
  let calls = max(1, Int(2e6 / Double(network.products * batch)))
  let clock = ContinuousClock()
  let start = clock.now
  var least = Double.infinity
  while start.duration(to: clock.now) < .seconds(1) {
    let duration = try clock.measure {
      for _ in 0..<calls { _ = try network.model.forward(input, threads: threads) }
    }
    least = min(least, duration / .seconds(1) / Double(calls * batch))
  }
  return least
}

func column(_ text: String, _ width: Int, left: Bool = false) -> String {
  let pad = String(repeating: " ", count: max(0, width - text.count))
  return left ? text + pad : pad + text
}

func reportLearning() throws {
  let bundled = BundledFiles.locate(environment: ProcessInfo.processInfo.environment)
  if let recordings = bundled.path(of: "spoken_digits.pkl"), let network = try bundledNetwork(bundled),
    let x = try loadPickle(recordings).items?.first?.ndarray
  {
    try network.model.popLayer()
    try LearningBenchmark.reportSweep(SpikeVectors(network.model.forward(x)), peer: learningPeer)
  }
  try LearningBenchmark.reportGrowth()
}

/// The bundled DS-CNN, where it is found.
func bundledNetwork(_ bundled: BundledFiles) throws -> Network? {
  guard let path = bundled.path(of: "ds_cnn_spoken_digits_iq8_wq4_aq4_laq1.h5") else { return nil }
  let layers = try KerasModel(path: path).akidaLayers().map { ($0.parameters, $0.variables) }
  let products = layers.reduce((0, [49, 10, 1])) { total, layer in
    let isLast = layer.0.type == .fullyConnected
    return (
      total.0 + Network.products(of: layer.0, shape: total.1), [isLast ? 1 : 25, isLast ? 1 : 5, layer.0.filters]
    )
  }.0
  let text = "49x10x1 conv5:64:s2 sep3:64 sep3:64 sep3:64 sep3:64:sum fc:10"
  return Network("bundled DS-CNN", text, model: try Model(converted: layers), products: products)
}

func report(_ network: Network, batch: Int, threads: Int, limit: Double, peers: Peers?) throws {
  var least = try leastSeconds(network, batch: batch, threads: threads)
  let others = peers?.seconds(network, batch: batch, threads: threads) ?? []
  // Once more after the peers: other work on the machine comes and goes.
  least = min(least, try leastSeconds(network, batch: batch, threads: threads))
  let rate = Double(network.products) / least / 1e9
  let share = limit > 0 ? String(format: "%.0f %%", 100 * rate * 1e9 / limit / Double(threads)) : "-"
  var line = column(network.name, 34, left: true) + column("\(batch)", 5) + column("\(threads)", 4)
  line += column(String(format: "%.1f", least * 1e6), 9) + column(String(format: "%.0f", 1 / least), 9)
  line += column(String(format: "%.0f", rate), 7) + column(share, 7)
  for (name, seconds) in others {
    line += "  " + name + String(format: " %.1f us, %.2fx", seconds * 1e6, seconds / least)
  }
  print(line)
}

let arguments = CommandLine.arguments.dropFirst()
let learningPeer = arguments.dropFirst(2).first
if arguments.first == "-" {
  try reportLearning()
  exit(0)
}
let peers = arguments.first.map { Peers(python: arguments.dropFirst().first ?? "python3", script: $0) }
let limit = avx2_limit(2000)
print(String(format: "AVX2 limit of one core: %.0f GMAC/s of 8-bit products (vpmaddubsw and vpaddw)", limit / 1e9))

let networks = try [
  Network("pointwise 64-64, 25x5", "25x5x64 conv1:64"),
  Network("pointwise 256-256, 8x8", "8x8x256 conv1:256"),
  Network("3x3 96-96, 16x16", "16x16x96 conv3:96"),
  Network("3x3 96-96, 32x32, pooled", "32x32x96 conv3:96:max"),
  Network("separable 3x3 96-96, 16x16", "16x16x96 sep3:96"),
  Network("3x3 3-96, 32x32 image", "32x32x3 conv3:96", image: true),
  Network("fully connected 1536-256", "1x1x1536 fc:256"),
  Network(
    "VGG-like 32x32x3, 96 channels",
    "32x32x3 conv3:96 conv3:96:max conv3:96 conv3:96:max conv3:96 conv3:96:max fc:10", image: true),
]
if let peers, peers.seconds(networks[0], batch: 1, threads: 1).isEmpty {
  print("no peers: '\(peers.python)' can import neither ai_edge_litert nor onnxruntime")
}
print(
  column("network (4-bit weights and levels)", 34, left: true) + column("batch", 6) + column("thr", 4)
    + column("us", 8) + column("per s", 9) + column("GMAC/s", 7) + column("limit", 7))
for network in networks { try report(network, batch: 1, threads: 1, limit: limit, peers: peers) }
// Many samples a call show the kernels alone.
for network in networks where ["pointwise", "separable", "fully"].contains(where: network.name.hasPrefix) {
  try report(network, batch: 64, threads: 1, limit: limit, peers: peers)
}
if let large = networks.last { try report(large, batch: 1, threads: 2, limit: limit, peers: peers) }

if let network = try bundledNetwork(.locate(environment: ProcessInfo.processInfo.environment)) {
  for (batch, threads) in [(1, 1), (256, 1), (256, 2)] {
    try report(network, batch: batch, threads: threads, limit: limit, peers: peers)
  }
}
try reportLearning()
