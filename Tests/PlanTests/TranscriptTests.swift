import Foundation
import Testing

/// The command line as it is used: the program as a process, its streams compared to the byte.
///
/// `PLAN_RECORD=1 swift test --filter TranscriptTests` records anew whatever has changed. It fails all the same, so
/// that nothing is recorded unseen: read the difference, and run again without it.
@Suite struct TranscriptTests {
    @Test(arguments: Transcript.all) func `The program does what its transcript says`(
        _ transcript: Transcript
    ) throws {
        let played = try transcript.play()
        let baseline = try transcript.baseline()
        if ProcessInfo.processInfo.environment["PLAN_RECORD"] == "1" {
            guard played != baseline else { return }
            try transcript.record(played)
            Issue.record("recorded anew: read the difference, and run again without PLAN_RECORD")
            return
        }
        for path in Set(played.keys).union(baseline.keys).sorted() {
            guard let expected = baseline[path] else {
                Issue.record("\(path) is missing; PLAN_RECORD=1 records it")
                continue
            }
            guard let actual = played[path] else {
                Issue.record("\(path) was not written")
                continue
            }
            expectEqual(actual, expected, path)
        }
    }

    @Test(arguments: ["help", "plan", "roles", "skills", "output", "completions", "batch"])
    func `Each thing to be used has transcripts`(_ prefix: String) {
        #expect(Transcript.all.contains { $0.name.hasPrefix(prefix + "-") })
    }
}
