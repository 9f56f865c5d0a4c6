// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "plan",
    products: [.executable(name: "plan", targets: ["plan"])],
    targets: [
        // The catalogue is copied beside the executable, so `swift run plan` finds it from any folder.
        .executableTarget(
            name: "plan",
            dependencies: ["CareerCore", "CareerData", "CareerReports", "CommandLineKit"],
            path: ".",
            exclude: [
                "README.md", "Tests", "Sources/CareerCore", "Sources/CareerData", "Sources/CareerReports",
                "Sources/CommandLineKit", "Sources/plan/Release",
            ],
            sources: ["Sources/plan"],
            resources: [.copy("Data")],
            swiftSettings: settings
        ),
        .target(name: "CareerCore", swiftSettings: settings),
        .target(name: "CareerData", dependencies: ["CareerCore"], swiftSettings: settings),
        .target(name: "CareerReports", dependencies: ["CareerCore", "CommandLineKit"], swiftSettings: settings),
        .target(name: "CommandLineKit", swiftSettings: settings),
        // What more than one of the test targets needs.
        .target(
            name: "TestSupport", dependencies: ["CareerCore"], path: "Tests/TestSupport", swiftSettings: settings),
        // What Tests/Benchmarks/order.sh measures. Without Foundation, nothing else links the library of mathematics.
        .executableTarget(
            name: "order-benchmark", dependencies: ["CareerCore", "TestSupport"],
            path: "Tests/Benchmarks/OrderBenchmark", swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .testTarget(name: "CareerCoreTests", dependencies: ["CareerCore", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "CareerDataTests", dependencies: ["CareerCore", "CareerData", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "CareerReportsTests",
            dependencies: ["CareerCore", "CareerData", "CareerReports", "CommandLineKit", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "CommandLineKitTests", dependencies: ["CommandLineKit", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "PlanTests",
            dependencies: ["plan", "CareerCore", "CareerData", "CareerReports", "CommandLineKit", "TestSupport"],
            exclude: ["Fixture", "Transcripts"], swiftSettings: settings),
    ]
)
