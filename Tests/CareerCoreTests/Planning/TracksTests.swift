import TestSupport
import Testing

@testable import CareerCore

@Suite struct TracksTests {
    private func weeks(_ blocks: [Block], tracks: Int, hours: Int = 10) -> [String] {
        let calendar = StudyCalendar(hours: WeekPattern(Hours(hours)), start: Make.date("2026-11-23"))
        var reviews: ReviewQueue?
        return WeekPlanner(calendar: calendar, tracks: tracks).weeks(for: blocks, reviews: &reviews).map { week in
            week.items.map { "\($0.task) \($0.hours)" }.joined(separator: ", ")
        }
    }

    @Test func `Skills side by side share a week evenly`() {
        let blocks = [Make.block("a", 80), Make.block("b", 40), Make.block("c", 20)]
        #expect(weeks(blocks, tracks: 1) == ["a 10", "a 10", "b 10", "c 5"])
        #expect(weeks(blocks, tracks: 2) == ["a 5, b 5", "a 5, b 5", "a 5, c 5", "a 5"])
        #expect(weeks(blocks, tracks: 3) == ["a 3.5, b 3.25, c 3.25", "a 4.25, b 4, c 1.75", "a 7.25, b 2.75", "a 5"])
    }

    @Test func `A skill waits for its prerequisites, and a stage for the one before`() {
        let chain = [Make.block("a", 24), Make.block("b", 24, needs: ["a"]), Make.block("c", 24)]
        #expect(weeks(chain, tracks: 2, hours: 6) == ["a 3, c 3", "a 3, c 3", "b 6"])
        let staged = [Make.block("a", 24), Make.block("b", 24, stage: 2), Make.block("c", 24, stage: 2)]
        #expect(weeks(staged, tracks: 3, hours: 6) == ["a 6", "b 3, c 3", "b 3, c 3"])
    }

    @Test func `What one skill leaves of a week goes to the next`() {
        let blocks = [Make.block("a", 4), Make.block("b", 100), Make.block("c", 60)]
        #expect(weeks(blocks, tracks: 2).first == "a 1, b 5, c 4")
    }

    @Test func `No hour is lost or wasted, and nothing begins before what it needs`() {
        for seed in 1...600 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let count = Int.random(in: 1...9, using: &random)
            let names = (0..<count).map { "skill-\($0)" }
            var stage = 0
            let blocks = names.indices.map { index in
                if Int.random(in: 0..<4, using: &random) == 0 { stage += 1 }
                return Make.block(
                    names[index], Int.random(in: 1...60, using: &random), stage: stage,
                    needs: names[..<index].filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
            }
            let tracks = Int.random(in: 1...3, using: &random)
            let calendar = StudyCalendar(
                hours: WeekPattern(Hours(quarters: Int.random(in: 1...50, using: &random))),
                start: Make.date("2026-11-25"))
            var reviews: ReviewQueue?
            let weeks = WeekPlanner(calendar: calendar, tracks: tracks).weeks(for: blocks, reviews: &reviews)
            let comment: Comment = "seed \(seed), \(tracks) tracks"
            let laid = Dictionary(weeks.flatMap(\.items).map { ($0.task, $0.hours) }, uniquingKeysWith: +)
            for block in blocks {
                #expect(laid[block.tasks[0].task.id] == block.tasks[0].task.hours, comment)
            }
            for week in weeks.dropLast() { #expect(week.items.map(\.hours).sum() == week.capacity, comment) }
            let ends = weeks.flatMap(\.completions).map(\.task.task.id)
            #expect(Set(ends).count == count, comment)
            let begun = weeks.flatMap(\.items).map(\.task)
            for (index, block) in blocks.enumerated() {
                let task = block.tasks[0].task.id
                guard let begin = begun.firstIndex(of: task) else { continue }
                for earlier in blocks[..<index] {
                    let other = earlier.tasks[0].task.id
                    guard earlier.stage < block.stage || block.predecessors.contains(other),
                        let last = begun.lastIndex(of: other)
                    else { continue }
                    #expect(last < begin, "\(other) before \(task); \(comment)")
                }
            }
        }
    }

    /// With one track the order is kept, so that more of them change only what they are asked to.
    @Test func `One track is the order itself`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            var request = move.request()
            let plain = Planner.plan(request, with: move.material)
            #expect(plain.alternatives.isEmpty)
            request.tracks = 2
            let tracks = Planner.plan(request, with: move.material)
            let alone = tracks.alternatives.first { $0.kind == .oneTrack }?.outcome
            #expect(alone == plain.outcome, "seed \(seed)")
            #expect(tracks.hours == plain.hours && tracks.finish == plain.finish, "seed \(seed)")
        }
    }
}
