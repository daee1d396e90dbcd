// swift-tools-version: 6.1
import PackageDescription

let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "akscript",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "akscript", targets: ["akscript"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The program, from the command line down. No target knows one above it.
    .executableTarget(
      name: "akscript",
      dependencies: ["Script", "Data", "NDArray", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: swift),
    .target(
      name: "Script",
      dependencies: [
        "Interpreter", "Akida", "Plot", "Data", "NDArray", "CReadline", "CInterrupt", "CCMarkGFM",
        .product(name: "BigInt", package: "BigInt"), .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: swift,
      // On Linux inside the program: only pages need them, and every start would load them.
      linkerSettings: ["cmark-gfm-extensions", "cmark-gfm"].flatMap {
        [.linkedLibrary(":lib\($0).a", .when(platforms: [.linux])), .linkedLibrary($0, .when(platforms: [.macOS]))]
      }),
    .target(
      name: "Interpreter",
      dependencies: ["NDArray", "CStack", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: swift),
    .target(name: "Akida", dependencies: ["NDArray", "CKernels", "CHDF5Process"], swiftSettings: swift),
    .target(name: "Plot", dependencies: ["NDArray", "CGnuplot"], swiftSettings: swift),
    .target(
      name: "Data",
      dependencies: ["NDArray", "CAudio", "CCurl", "CZlib", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: swift),
    .target(name: "NDArray", dependencies: ["CKernels", "CInterrupt"], swiftSettings: swift),

    // Thin C and C++ shims, one job each.
    .target(name: "CKernels"),
    .target(name: "CAudio"),
    .target(name: "CCurl"),
    .target(name: "CInterrupt"),
    .target(name: "CHDF5Process", dependencies: ["CHDF5"]),
    .target(name: "CStack"),
    .target(
      name: "CGnuplot",
      linkerSettings: [.linkedLibrary("boost_iostreams"), .linkedLibrary("boost_filesystem")]),
    .systemLibrary(
      name: "CHDF5", pkgConfig: "hdf5", providers: [.apt(["libhdf5-dev"]), .brew(["hdf5"])]),
    .systemLibrary(
      name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // Times the engine (make bench); no product has it.
    .executableTarget(
      name: "EngineBenchmark", dependencies: ["Akida", "Data", "NDArray", "Limit"], path: "tools/benchmarks/engine",
      swiftSettings: swift),
    .target(name: "Limit", path: "tools/benchmarks/limit"),

    .testTarget(name: "NDArrayTests", dependencies: ["NDArray", "CKernels"], swiftSettings: swift),
    .testTarget(
      name: "InterpreterTests",
      dependencies: ["Interpreter", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: swift),
    .testTarget(
      name: "AkidaTests",
      dependencies: ["Akida", "CKernels", "Data", "NDArray", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: swift),
    .testTarget(name: "PlotTests", dependencies: ["Plot"], swiftSettings: swift),
    // A web server for the tests of downloads.
    .target(name: "LoopbackServer", path: "Tests/Support/LoopbackServer", swiftSettings: swift),
    .testTarget(name: "DataTests", dependencies: ["Data", "NDArray", "LoopbackServer"], swiftSettings: swift),
    // A terminal for the tests of the prompt.
    .target(
      name: "CPty", path: "Tests/Support/CPty", linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .testTarget(
      name: "ScriptTests",
      dependencies: [
        "Script", "akscript", "Interpreter", "Plot", "Data", "NDArray", "CPty", "LoopbackServer",
        .product(name: "BigInt", package: "BigInt"),
      ],
      exclude: ["numpy"],
      swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// libFuzzer's programs need its runtime: AKSCRIPT_FUZZ=1 swift build --sanitize=fuzzer (make fuzz).
if Context.environment["AKSCRIPT_FUZZ"] != nil {
  package.targets += [
    .executableTarget(
      name: "FuzzParser", dependencies: ["Interpreter"], path: "Tests/Fuzz/FuzzParser", swiftSettings: swift),
    .executableTarget(
      name: "FuzzProgram", dependencies: ["Interpreter", "Script"], path: "Tests/Fuzz/FuzzProgram",
      swiftSettings: swift),
    .executableTarget(
      name: "FuzzSound", dependencies: ["Data", "NDArray"], path: "Tests/Fuzz/FuzzSound", swiftSettings: swift),
  ]
}
