internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

extension Command {
    /// `plan batch [FILE]`: a plan for each line of the input.
    static let batch = Command(
        name: "batch", abstract: "Answer many requests: a line of JSON each, a plan in a line of JSON each.",
        discussion: """
            A request has the options of a plan as keys, those of several words written together, and an id if it \
            likes, which its answer repeats: {"id": 7, "from": "backend", "to": "cv", "know": {"pytorch": 2}, \
            "hours": 15, "valueHour": 30, "review": true}. What may be repeated is a list, or an object of names and \
            values. Empty lines are passed over.

            Answers come in the order of the requests, as career-plan/2. A line that cannot be answered has an object \
            with an error in its place, and the run goes on. The schemas are career-request-1, career-plan-2 and \
            career-error-1.

            Example:
              echo '{"from": "backend", "to": "cv"}' | plan batch --fields summary

            Exit status: 0 all answered, 65 at least one line could not be.
            """,
        arguments: [requests.spec],
        options: [fields.spec, jobs.spec, PlanOptions.start.spec, ReportOptions.data.spec]
    ) { invocation in
        let file = try invocation.arguments.value(of: requests)
        let fields = try invocation.arguments.value(of: fields)
        let jobs = try invocation.arguments.value(of: jobs)
        let settings = BatchSettings(
            folder: try invocation.reader().folder, start: try invocation.start(),
            fields: fields.map(FieldSelection.init))
        let answerer = try BatchAnswerer(settings)
        let named = file == "-" ? nil : file
        let run = BatchRun(
            settings: settings, input: try named.map(open) ?? 0, name: named?.description ?? "Standard input",
            jobs: jobs ?? Threads.processors, answerer: answerer)
        return Response(stream: run.write)
    }

    private static let requests = Argument<Path>(
        "file", .optional, help: "The requests (default: standard input, as for -).")

    private static let fields = Option(
        "fields", value: "field,...", group: ReportOptions.group,
        help: "Write only these keys of a plan (default: all of it).",
        longHelp: "Such as summary, or odds.finish.p80 for a part of it; each stays where it stands in the whole.",
        completion: .words(PlanOptions.fields)
    ) { (text) throws(ValueError) -> [String] in
        let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for field in fields where !PlanOptions.fields.contains(field) {
            throw ValueError(
                "\(DisplayText.quoted(field)) is no key of career-plan/2", part: field, candidates: PlanOptions.fields)
        }
        return fields
    }

    private static let jobs = Option(
        "jobs", value: "count", help: "Threads to plan with (default: one for each processor).",
        longHelp: "The answers are the same, in the same order, whatever it is."
    ) { (text) throws(ValueError) -> Int in
        guard let count = Int(text), (1...256).contains(count) else {
            throw ValueError("it must be a whole number from 1 to 256")
        }
        return count
    }

    private static func open(_ file: Path) throws(InputError) -> Int32 {
        do throws(FileError) { return try Descriptor.open(file) } catch { throw InputError(file: error) }
    }
}
