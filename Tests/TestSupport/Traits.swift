// A library that is linked with the standard library inside cannot have it.
#if canImport(Testing)
    import Foundation
    package import Testing

    /// Lets a test run only where its tools are, and says which are missing.
    ///
    /// With `PLAN_REQUIRE_TOOLS=1` in the environment a missing tool is a failure, unless it has an excuse.
    package struct Needs: TestTrait, SuiteTrait {
        package let tools: [Tool]

        /// What becomes of a test.
        package enum Outcome: Equatable {
            case runs
            case skips(String)
            case fails(String)
        }

        package static func outcome(without missing: [Tool], allRequired: Bool) -> Outcome {
            if missing.isEmpty { return .runs }
            let names = missing.map(\.description).joined(separator: " and ")
            let says = "\(names) \(missing.count == 1 ? "is" : "are") missing"
            let excuses = missing.compactMap(\.excuse)
            if allRequired && excuses.count < missing.count {
                return .fails(
                    "\(says), and PLAN_REQUIRE_TOOLS is set: '.ci/install-tools' installs what the tests need")
            }
            return .skips(([says] + excuses.prefix(1)).joined(separator: ": "))
        }

        package func prepare(for test: Test) async throws {
            let outcome = Self.outcome(
                without: tools.filter { !$0.isHere },
                allRequired: ProcessInfo.processInfo.environment["PLAN_REQUIRE_TOOLS"] == "1")
            switch outcome {
            case .runs: break
            case .skips(let reason): try await ConditionTrait.disabled("\(reason)").prepare(for: test)
            case .fails(let reason): throw MissingTools(description: reason)
            }
        }
    }

    /// Marks what takes seconds, so that `PLAN_QUICK=1 swift test` does without.
    package struct Slow: TestTrait, SuiteTrait {
        package func prepare(for test: Test) async throws {
            guard ProcessInfo.processInfo.environment["PLAN_QUICK"] == "1" else { return }
            try await ConditionTrait.disabled("slow, and PLAN_QUICK is set").prepare(for: test)
        }
    }

    private struct MissingTools: Error, CustomStringConvertible {
        let description: String
    }

    extension Trait where Self == Needs {
        /// Runs the test only where all these are.
        package static func needs(_ tools: Tool...) -> Needs { Needs(tools: tools) }
    }

    extension Trait where Self == TimeLimitTrait {
        /// For what once did not end, or only after minutes, so that it fails in place of holding up all others.
        ///
        /// The limit says nothing of how long a test takes: a test's clock runs from when the whole run begins, while it
        /// waits for one of the machine's cores.
        package static var ends: Self { .timeLimit(.minutes(60)) }
    }

    extension Trait where Self == Slow {
        /// Leaves the test out of the quick run.
        package static var slow: Slow { Slow() }
    }
#endif
