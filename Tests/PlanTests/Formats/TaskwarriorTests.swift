import Foundation
import TestSupport
import Testing

@testable import System

/// Plans as tasks, through Taskwarrior itself and back.
@Suite(.needs(.taskwarrior)) struct TaskwarriorTests {
    private struct Task: Decodable {
        struct Note: Decodable { let description: String }

        let uuid: String
        let description: String
        let project: String
        let due: String
        let scheduled: String
        let status: String
        let tags: [String]?
        let depends: [String]?
        let annotations: [Note]?
    }

    private func imported(_ file: String, in folder: ScratchFolder) throws -> [Task] {
        let run = try Run.shell(
            """
            mkdir -p tasks && printf 'data.location=%s/tasks\\nverbose=nothing\\n' "$PWD" >taskrc
            task import '\(file)' >&2 && task rc.json.array=on rc.json.depends.array=on export
            """, environment: ["HOME": folder.path, "TASKRC": "\(folder.path)/taskrc", "LC_ALL": "C.UTF-8"], in: folder)
        #expect(run.status == 0, "\(run.message.suffix(300))")
        return try JSONDecoder().decode([Task].self, from: Data(run.output.utf8))
    }

    @Test func `Every text comes back, and a second import makes no doubles`() throws {
        let folder = try ScratchFolder()
        #expect(try HostileCatalogue().write("plan.task", in: folder) == Run(output: "", message: "", status: 0))
        for _ in 1...2 {
            let tasks = try imported("plan.task", in: folder)
            #expect(tasks.count == 8 + HostileCatalogue.texts.count)
            #expect(Set(tasks.map(\.uuid)).count == tasks.count)
            for (index, text) in HostileCatalogue.shown.enumerated() {
                let found = tasks.filter { $0.description == text }
                #expect(found.count == 1, "\(text.prefix(60))")
                #expect(
                    found.first?.annotations?.map(\.description)
                        == ["from: \(text), \(HostileCatalogue.url(index))"].map {
                            DisplayText.sanitized($0, whitespace: .space)
                        }, "\(text.prefix(60))")
            }
        }
        let printed = try Run.shell(
            "task all", environment: ["HOME": folder.path, "TASKRC": "\(folder.path)/taskrc", "LC_ALL": "C.UTF-8"],
            in: folder
        ).output
        #expect(!printed.unicodeScalars.contains { DisplayText.isUnsafe($0) && $0 != "\n" })
    }

    @Test func `A plan made anew moves its tasks`() throws {
        let folder = try ScratchFolder()
        let arguments = WrongInput.move + ["--data", Places.fixture.plainPath, "--format", "taskwarrior", "--hours"]
        try folder.write(try Run.program(arguments + ["6"], in: folder).output, to: "first.json")
        try folder.write(try Run.program(arguments + ["12"], in: folder).output, to: "second.json")
        let first = try imported("first.json", in: folder)
        let second = try imported("second.json", in: folder)
        #expect(first.map(\.uuid).sorted() == second.map(\.uuid).sorted())
        #expect(first.map(\.due).max() == "20270328T100000Z")
        #expect(second.map(\.due).max() == "20270124T100000Z")
        let byTitle = Dictionary(uniqueKeysWithValues: second.map { ($0.description, $0) })
        let networks = try #require(byTitle["Networks in One Term"])
        #expect(networks.project == "vision-builder.2-Networks")
        #expect(networks.tags?.sorted() == ["critical", "deep_learning"])
        // What the curriculum has right before it: Pixels come earlier too, and are not needed.
        let before = ["Python from Zero", "Vectors in Pictures"].compactMap { byTitle[$0]?.uuid }
        #expect(Set(networks.depends ?? []) == Set(before) && before.count == 2)
        #expect(byTitle["A finder of like images"]?.depends == byTitle["Pixels"].map { [$0.uuid] })
        #expect(byTitle["Apply"]?.depends == byTitle["Put both projects on show"].map { [$0.uuid] })
    }

    /// What must come first is never due later.
    @Test func `A task is never due before what it depends on`() throws {
        for arguments in [["--order", "value"], ["--tracks", "3", "--review"], ["--by", "2027-02-01"]] {
            let folder = try ScratchFolder()
            let run = try Run.program(
                WrongInput.move + ["--data", Places.fixture.plainPath, "-o", "plan.task"] + arguments, in: folder)
            #expect(run.status == 0)
            let tasks = try imported("plan.task", in: folder)
            let due = Dictionary(uniqueKeysWithValues: tasks.map { ($0.uuid, $0.due) })
            for task in tasks {
                for before in task.depends ?? [] { #expect(due[before, default: "none"] <= task.due) }
            }
        }
    }
}
