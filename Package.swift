// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The libraries from the bottom up; each may import those before it that it names.
let libraries: [Target] = [
    .target(name: "System", swiftSettings: settings),
    .target(name: "JSON", dependencies: ["System"], swiftSettings: settings),
    .target(name: "Optimization", swiftSettings: settings),
    .target(name: "CommandLine", dependencies: ["System"], swiftSettings: settings),
    .target(name: "CareerCore", dependencies: ["System", "JSON", "Optimization"], swiftSettings: settings),
    .target(name: "Reports", dependencies: ["System", "JSON", "CareerCore"], swiftSettings: settings),
]

let package = Package(
    name: "plan",
    products: [.executable(name: "plan", targets: ["plan"])],
    targets: libraries + [
        // The catalogue is copied beside the executable, so `swift run plan` finds it from any folder.
        .executableTarget(
            name: "plan",
            dependencies: ["System", "JSON", "CommandLine", "CareerCore", "Reports"],
            path: ".",
            exclude: ["README.md", "Tests", "Sources/plan/plan.docc"] + libraries.map { "Sources/\($0.name)" },
            sources: ["Sources/plan"],
            resources: [.copy("Data")],
            swiftSettings: settings
        ),
        // What more than one of the test targets needs.
        .target(
            name: "TestSupport", dependencies: ["CareerCore", "Optimization"], path: "Tests/TestSupport",
            swiftSettings: settings),
        // What Tests/Benchmarks/order.sh measures. Without Foundation, nothing else links the library of mathematics.
        .executableTarget(
            name: "order-benchmark", dependencies: ["Optimization", "TestSupport"],
            path: "Tests/Benchmarks/OrderBenchmark", swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        // What Tests/Benchmarks/location.sh measures.
        .executableTarget(
            name: "location-benchmark", dependencies: ["Optimization", "TestSupport"],
            path: "Tests/Benchmarks/LocationBenchmark", swiftSettings: settings),
        // What Tests/Benchmarks/curriculum.sh measures.
        .executableTarget(
            name: "curriculum-benchmark", dependencies: ["CareerCore", "Optimization", "System", "TestSupport"],
            path: "Tests/Benchmarks/CurriculumBenchmark", swiftSettings: settings),
        .testTarget(name: "SystemTests", dependencies: ["System", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "OptimizationTests", dependencies: ["Optimization", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "CommandLineTests", dependencies: ["CommandLine", "System", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "CareerCoreTests", dependencies: ["CareerCore", "JSON", "Optimization", "System", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportsTests", dependencies: ["CareerCore", "JSON", "Reports", "System", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "PlanTests",
            dependencies: ["plan", "CareerCore", "CommandLine", "JSON", "Reports", "System", "TestSupport"],
            exclude: ["Fixture", "Transcripts"], swiftSettings: settings),
    ]
)
