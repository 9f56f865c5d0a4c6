import Foundation
import TestSupport
import Testing

/// Batches on engines that spread work over machines: the answers are those of one process.
@Suite(.slow) struct EngineTests {
    private static let scripts = Places.tests.deletingLastPathComponent().appending(path: "Pipelines")

    private func expectSame(_ words: [String], _ count: Int) throws {
        let run = try Run.process(
            URL(filePath: "/usr/bin/env"), words + [Places.program.plainPath, Places.fixture.plainPath, "\(count)"],
            environment: ProcessInfo.processInfo.environment, in: FileManager.default.temporaryDirectory)
        #expect(run.status == 0, "\(run.message)")
        #expect(run.output == "\(count) answers, the same\n")
    }

    @Test(.needs(.parallel)) func `GNU parallel`() throws {
        try expectSame(["sh", Self.scripts.appending(path: "parallel.sh").plainPath], 500)
    }

    @Test(.needs(.pyspark, .java)) func `Apache Spark`() throws {
        try expectSame(["python3", "-B", Self.scripts.appending(path: "spark.py").plainPath], 300)
    }
}
