import Foundation
import Testing

/// What a large catalogue takes of memory, by a limit that the program would die of.
@Suite struct CatalogueSizeTests {
    /// A copy of the tests' catalogue, in the folder `data`.
    private func catalogue() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try FileManager.default.copyItem(at: Places.fixture, to: folder.url.appending(path: "data"))
        return folder
    }

    @Test func `A check holds one file at a time, however many there are`() throws {
        let folder = try catalogue()
        let roles = folder.url.appending(path: "data/roles")
        let file = try Data(contentsOf: roles.appending(path: "data-analyst.json"))
        var role = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        role["summary"] = String(repeating: "It is said at length. ", count: 2000)
        for number in 1...1500 {
            role["id"] = "role-\(number)"
            try JSONSerialization.data(withJSONObject: role).write(to: roles.appending(path: "role-\(number).json"))
        }
        let run = try Run.shell("ulimit -v 120000; exec $PLAN check data", in: folder)
        #expect(run.status == 1 && run.message.isEmpty)
        #expect(run.output.contains("1504 roles"))
    }

    @Test func `Sixteen megabytes of digits and commas take no more than six times that`() throws {
        let folder = try catalogue()
        let file = folder.url.appending(path: "data/roles/data-analyst.json")
        try Data(("[" + String(repeating: "1,", count: (8 << 20) - 2) + "1]").utf8).write(to: file)
        for command in ["check data", "--from data-analyst --to qa --data data"] {
            let run = try Run.shell("ulimit -v 250000; exec $PLAN \(command)", in: folder)
            #expect(run.status == (command.hasPrefix("check") ? 1 : 65), "\(command): \(run.message)")
            #expect((run.output + run.message).contains("expected an object, found a list"))
        }
    }
}
