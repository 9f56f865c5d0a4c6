import Foundation

/// Where the things that tests need lie.
enum Places {
    /// `Tests/PlanTests`.
    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// A small catalogue of the tests' own, so that what they expect stands still while the built-in one grows.
    static let fixture = tests.appending(path: "Fixture")

    static let transcripts = tests.appending(path: "Transcripts")

    /// `Tests/Oracles`.
    static let oracles = tests.deletingLastPathComponent().appending(path: "Oracles")

    /// `Tests/Shells`.
    static let shells = tests.deletingLastPathComponent().appending(path: "Shells")

    /// The program as it was built, beside the bundle of the tests.
    static let program = products.appending(path: "plan")

    private static var products: URL {
        #if os(Linux)
            URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        #else
            Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent()
                ?? Bundle.main.bundleURL
        #endif
    }
}

extension URL {
    /// The path as a command line takes it.
    var plainPath: String { path(percentEncoded: false) }
}
