import CareerCore
import System
import TestSupport
import Testing

@testable import Reports

/// What formats of other programs are made of.
@Suite struct FormatPartsTests {
    /// RFC 3174, section 7.3, and both sides of the length at which another block begins.
    @Test(arguments: [
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"), ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ]) func `SHA-1 is that of its standard`(_ text: String, _ digest: String) {
        let bytes = SHA1.digest(of: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        #expect(bytes.joined() == digest)
    }

    @Test(.needs(.python)) func `UUIDs are Python's of version 5`() throws {
        let plan = try FixturePlans.plan(FixturePlans.pairs[0])
        let names = (0..<80).map { "task/" + String(repeating: "x", count: $0) }
        let lines = names.map { "\(plan.from.id)--\(plan.to.id)/\($0) \(StableID.uuid(of: $0, in: plan))\n" }
        let answer = try PythonOracle.run("uuids.py", lines)
        #expect(answer.output == "80 UUIDs agree\n" && answer.status == 0)
    }

    static let guarded: [(String, String)] = [
        ("=1+1", "'=1+1"), ("'=1", "''=1"), (" =1", "' =1"), ("-", "'-"), ("\t", "'\t"), ("\u{FF0B}1", "'\u{FF0B}1"),
        ("it's", "it's"), ("'tis", "'tis"), ("3-4", "3-4"), ("", ""), ("a=b", "a=b"), ("\u{1B}[31m", "\\u{1B}[31m"),
    ]

    @Test(arguments: guarded.indices) func `Only what could be run is guarded`(_ index: Int) {
        let (text, wanted) = Self.guarded[index]
        #expect(FormulaGuard.guarded(text) == wanted, "\(text.label)")
    }

    @Test func `Numbers are never guarded`() {
        let sheet = Sheet(columns: ["a", "b"], rows: [[.number(-2.5), .integer(-3)], [.text("-2.5"), .empty]])
        #expect(CSVWriter.write(sheet) == "a,b\r\n-2.5,-3\r\n'-2.5,\r\n")
        #expect(TSVWriter.write(sheet) == "a\tb\n-2.5\t-3\n'-2.5\t\n")
    }

    @Test func `Lines are folded between characters, and between clusters where they fit`() {
        let family = "👨‍👩‍👧‍👦"
        let line = ContentLine("X", text: String(repeating: "aé" + family, count: 40) + "\u{301}").folded
        let parts = line.utf8.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
        #expect(parts.allSatisfy { $0.count <= 75 })
        let whole = parts.enumerated().map { $0 == 0 ? String($1) : String($1.dropFirst()) }.compactMap(\.self)
        #expect(whole.joined() == "X:" + String(repeating: "aé" + family, count: 40) + "\u{301}")
        let families = whole.joined(separator: "\n").filter { $0.unicodeScalars.contains("👨") }
        #expect(families.allSatisfy { $0.unicodeScalars.starts(with: family.unicodeScalars) })
        // A letter under more marks than a line takes.
        let tower = ContentLine("X", text: "e" + String(repeating: "\u{301}", count: 100)).folded
        #expect(tower.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= 76 })
    }

    /// In every plan and at every set of times.
    @Test(arguments: FixturePlans.pairs) func `Sessions and what fits into none come to the plan's hours`(
        _ pair: FixturePlans.Pair
    ) throws {
        let evening = StudyTimes.Time(weekday: 1, minute: 19 * 60)
        let sets: [[StudyTimes.Time]] = [
            [evening], [evening, .init(weekday: 5, minute: 600), .init(weekday: 5, minute: 640)],
            (0..<7).map { .init(weekday: $0, minute: 1439) }, (0..<7).map { .init(weekday: $0, minute: 0) },
        ]
        for plan in try FixturePlans.variants(of: pair) {
            for times in sets {
                let studyTimes = StudyTimes(times: times, zone: .utc)
                for week in plan.weeks {
                    let (sessions, rest) = Session.lay(week, of: plan, at: studyTimes)
                    #expect(sessions.map(\.hours).sum() + rest.map(\.hours).sum() == week.hours)
                    for session in sessions {
                        #expect(session.items.map(\.hours).sum() == session.hours)
                        #expect(session.minute + session.hours.quarters * 15 <= 24 * 60)
                        #expect((week.start...week.end).contains(session.date))
                    }
                }
            }
        }
    }

    /// A task's hours by the week are its hours, and what must come first has begun before.
    @Test(arguments: FixturePlans.pairs) func `Dated tasks are the plan's`(_ pair: FixturePlans.Pair) throws {
        for plan in try FixturePlans.variants(of: pair) {
            let tasks = DatedTask.all(of: plan)
            #expect(Set(tasks.map(\.task.id)) == Set(plan.tasks.keys))
            var done: Set<Identifier> = []
            for dated in tasks {
                #expect(dated.parts.map(\.hours).sum() == dated.task.hours)
                #expect(done.isSuperset(of: dated.after))
                done.insert(dated.task.id)
            }
        }
    }
}
