internal import CommandLine

extension Command {
    /// `plan manual`: the manual page.
    static let manual: Command = Command(
        name: "manual", abstract: "Write the manual page.",
        discussion: """
            In the format of mdoc, for man and mandoc.

            Example:
              plan manual | man -l -
            """
    ) { _ in Response(output: Manual(of: .plan, notes: .plan).description) }
}

extension ManualNotes {
    /// What the manual of this program says beyond its commands.
    fileprivate static let plan = ManualNotes(
        date: "November 20, 2026",
        environment: [
            Entry("COLUMNS", "The width of the terminal, where it is a number; else the terminal is asked."),
            Entry("NO_COLOR", "If it is not empty, there is no colour unless it is asked for by an option."),
            Entry("PLAN_DATA", "The folder of the catalogue, unless an option names another."),
            Entry("PLAN_TODAY", "What counts as today, as YYYY-MM-DD, so that an answer can be repeated on any day."),
            Entry("TERM", "If it is dumb, there is no colour unless it is asked for by an option."),
        ],
        files: [
            Entry(
                "../share/plan",
                "The catalogue, seen from the folder of the program; a folder named Data beside the program comes first."
            ),
            Entry(
                "../share/plan/schemas",
                "The JSON Schemas of the catalogue's files and of all JSON that the program reads and writes."),
        ],
        seeAlso: """
            The help of each subcommand, as in plan help role. What a value of an option means in full is said by the \
            long help, plan --help.
            """)
}
