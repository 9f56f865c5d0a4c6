import Foundation
import TestSupport
import Testing

@testable import CareerCore
@testable import System

/// Plans as scripts that open issues, run against a stand-in for gh that keeps what it is told.
@Suite(.needs(.jq, .python)) struct IssueScriptTests {
    private struct Repository: Decodable {
        struct Issue: Decodable {
            let title: String
            let body: String
            let milestone: String
            let labels: [String]
        }

        struct Milestone: Decodable {
            let title: String
            let description: String
        }

        let issues: [Issue]
        let milestones: [Milestone]
    }

    private func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        let bin = folder.url.appending(path: "bin")
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Places.oracles.appending(path: "fake_gh.py"), to: bin.appending(path: "gh"))
        return folder
    }

    private func run(_ shell: String, in folder: ScratchFolder, failingAt call: Int = 0) throws -> Run {
        try Run.shell(
            "PATH=$PWD/bin:$PATH \(shell) plan.sh me/plan",
            environment: [
                "FAKE_GH": "\(folder.path)/github.json", "FAKE_GH_FAILS": "\(call)", "PLAN_PAUSE": "0",
                "LC_ALL": "C.UTF-8",
            ], in: folder)
    }

    private func repository(_ folder: ScratchFolder) throws -> Repository {
        try JSONDecoder().decode(Repository.self, from: Data(folder.text(of: "github.json").utf8))
    }

    @Test(.slow) func `Every text comes to GitHub, and none of it is run`() throws {
        let folder = try folder()
        #expect(try HostileCatalogue().write("plan.sh", in: folder) == Run(output: "", message: "", status: 0))
        let count = 8 + HostileCatalogue.texts.count
        #expect(try run("sh", in: folder).output.hasSuffix("\n\(count) opened, 0 there already.\n"))
        let repository = try repository(folder)
        #expect(repository.issues.count == count)
        for text in HostileCatalogue.shown {
            let wanted = text.unicodeScalars.count > 250 ? String(text.prefix(249)) + "…" : text
            #expect(repository.issues.contains { $0.title == wanted }, "\(text.prefix(60))")
        }
        #expect(repository.milestones.contains { $0.title == "5. \(HostileCatalogue.texts[15])" })
        #expect(repository.milestones.contains { $0.description == HostileCatalogue.texts[16] })
        // Nobody is called, and no issue linked: nothing stands right behind the sign, but in an address.
        let bodies = repository.issues.map {
            $0.body.replacing(/\]\(https:[^()\s]+\)/, with: "]").replacing(/&#?\w+;/, with: "")
        }
        #expect(!bodies.contains { $0.contains(/@\w|#\d/) })
        #expect(try folder.names() == ["bin", "github.json", "plan.sh"])
        let script = try folder.text(of: "plan.sh")
        #expect(!script.unicodeScalars.contains { DisplayText.isUnsafe($0) && $0 != "\n" })
    }

    @Test(.slow) func `It goes on where it was stopped`() throws { try expectResumption(in: "sh") }
    @Test(.slow, .needs(.bash)) func `It goes on in bash too`() throws { try expectResumption(in: "bash") }
    @Test(.slow, .needs(.dash)) func `It goes on in dash too`() throws { try expectResumption(in: "dash") }

    private func expectResumption(in shell: String) throws {
        let folder = try folder()
        _ = try Run.program(WrongInput.move + ["--data", Places.fixture.plainPath, "-o", "plan.sh"], in: folder)
        #expect(try run(shell, in: folder, failingAt: 10).status == 1)
        let stopped = try repository(folder).issues.count
        #expect((1..<8).contains(stopped))
        #expect(try run(shell, in: folder).output.hasSuffix("\n\(8 - stopped) opened, \(stopped) there already.\n"))
        #expect(try run(shell, in: folder).output == "0 opened, 8 there already.\n")
        let repository = try repository(folder)
        #expect(repository.issues.count == 8 && repository.milestones.count == 3)
        #expect(Set(repository.issues.map(\.title)).count == 8)
        let networks = try #require(repository.issues.first { $0.title == "Networks in One Term" })
        #expect(networks.labels == ["plan", "critical"] && networks.milestone == "2. Networks")
        #expect(
            networks.body.contains(
                "- [ ] [Open Courses](https://courses.example.org/networks?lang=en&amp;term=all#start)\n"))
    }

    @Test(.needs(.shellcheck)) func `ShellCheck finds nothing`() throws {
        let folder = try ScratchFolder()
        _ = try HostileCatalogue().write("plan.sh", in: folder)
        let run = try Run.shell("sh -n plan.sh && shellcheck plan.sh", in: folder)
        #expect(run == Run(output: "", message: "", status: 0))
    }
}
