import TestSupport
import Testing

/// A short run of `Tests/Fuzz/attack.py`, which attacks the program from outside; thousands of runs are for whoever
/// changes how it reads or writes.
@Suite(.slow, .needs(.python)) struct AttackTests {
    private func attack(_ program: String, _ kind: String, in folder: ScratchFolder) throws -> Run {
        let script = Repository.path + "/Tests/Fuzz/attack.py"
        return try Run.shell("python3 -B '\(script)' \(program) --runs 50 --kinds \(kind)", in: folder)
    }

    @Test(arguments: ["arguments", "data", "batch", "files", "kills", "full"])
    func `Fifty attacks of each kind break no rule`(kind: String) throws {
        let run = try attack("\"$PLAN\"", kind, in: ScratchFolder())
        #expect(run.output.hasPrefix("\(kind): 50 runs, 0 faults") && run.status == 0, "\(run.output.label)")
        #expect(run.message.isEmpty, "\(run.message.label)")
    }

    @Test func `A program that breaks the rules is found out`() throws {
        let folder = try ScratchFolder()
        try folder.write("#!/bin/sh\nprintf '\\033[2J'\nexit 3\n", to: "wrong")
        #expect(try Run.shell("chmod +x wrong", in: folder).status == 0)
        let run = try attack("wrong", "files", in: folder)
        #expect(run.output.contains("FAULT: ended with 3") && run.output.contains("FAULT: wrote control characters"))
        #expect(run.status == 1)
    }
}
