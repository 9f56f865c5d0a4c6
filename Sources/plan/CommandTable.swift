internal import CareerCore
internal import CommandLine
internal import Reports

/// Every command with its inputs, declared once: parsing and help are drawn from it.
enum CommandTable {
    static let root = Command(
        name: "plan",
        abstract: "Plan the way from the job you have to the job you want.",
        discussion: """
            Says what you lack for the job, in what order to learn it, week by week, when you will be ready, and \
            what it pays, out of data in which every number names its source.

            Examples:
              plan --from backend --to cv-engineer
              plan --from ds --to cv --hours 15 --know docker,pytorch=2
              plan --from backend --to edge-ai --output roadmap.md
              plan --from backend --to cv --format json | jq .summary
              plan --from backend --to cv --by 2027-06-30
              plan why pytorch --from backend --to cv
              plan whatif --from backend --to cv --hours 15 --know pytorch=2

            Exit status: 0 done, 64 wrong usage, 65 wrong data, 66 no catalogue, 73 a file cannot be created, \
            74 input or output failed.
            """,
        options: planOptions + [Inputs.show.spec, Inputs.explain.spec, Inputs.at.spec, Inputs.zone.spec]
            + reportOptions(Inputs.format),
        subcommands: [
            why, whatIf, roles, role, skills, skill, compare, audit, check, batch, completions, manual, complete,
        ])

    static let roles = Command(
        name: "roles", abstract: "List the roles that the catalogue has.", arguments: [Inputs.text.spec],
        options: reportOptions(Inputs.listFormat))

    static let skills = Command(
        name: "skills", abstract: "List the skills that the catalogue has.", arguments: [Inputs.text.spec],
        options: [Inputs.skillsFor.spec] + reportOptions(Inputs.listFormat))

    static let role = Command(
        name: "role", abstract: "Show a role: what it is, requires and pays, and what the work is like.",
        arguments: [Inputs.role.spec], options: [Inputs.roleParts.spec] + reportOptions(Inputs.pageFormat))

    static let skill = Command(
        name: "skill", abstract: "Show a skill: what it takes, what it opens, and how to learn it.",
        arguments: [Inputs.skill.spec], options: reportOptions(Inputs.pageFormat))

    static let compare = Command(
        name: "compare", abstract: "Show roles side by side.",
        discussion: """
            Takes two to five roles. A name of several words goes in quotes.

            Example:
              plan compare data-engineer ml-engineer "data scientist" --from backend
            """,
        arguments: [Inputs.roles.spec],
        options: [Inputs.compareFrom.spec, Inputs.hours.spec, Inputs.start.spec] + reportOptions(Inputs.listFormat))

    static let audit = Command(
        name: "audit", abstract: "Hold what the sources claim against their own figures, and against each other.",
        discussion: "Exit status: 0 nothing found, 1 something found.",
        options: [Inputs.auditFor.spec] + reportOptions(Inputs.listFormat))

    static let check = Command(
        name: "check", abstract: "Hold a catalogue against its schemas and rules.",
        discussion: """
            Prints every finding at once, each as FILE:LINE:COLUMN: key: what; how to mend it. The schemas' rules are \
            built in; the schema files themselves are for editors and other programs.

            Exit status: 0 nothing found, 1 something found.
            """,
        arguments: [Inputs.folder.spec], options: reportOptions(Inputs.listFormat))

    static let why = Command(
        name: "why", abstract: "Say why a skill is on a plan: at this level, with these hours, at this place, then.",
        discussion: """
            Takes the options of the plan that it is about.

            Example:
              plan why pytorch --from backend --to cv --know python=3
            """,
        arguments: [Inputs.skill.spec], options: planOptions + reportOptions(Inputs.pageFormat))

    static let whatIf = Command(
        name: "whatif", abstract: "Show a plan without and with some options, side by side.",
        discussion: """
            The plan before has the start and what pay needs to know of you in common with the one after, and nothing \
            else: ten hours a week, the guide's order, all that the job requires.

            Example:
              plan whatif --from backend --to cv --hours 15 --know docker,pytorch=2
            """,
        options: planOptions + reportOptions(Inputs.pageFormat))

    static let batch = Command(
        name: "batch", abstract: "Answer many requests: a line of JSON each, a plan in a line of JSON each.",
        discussion: """
            A request has the options of a plan as keys, those of several words written together, and an id if it \
            likes, which its answer repeats: {"id": 7, "from": "backend", "to": "cv", "know": {"pytorch": 2}, \
            "hours": 15, "valueHour": 30, "review": true}. What may be repeated is a list, or an object of names and \
            values. Empty lines are passed over.

            Answers come in the order of the requests, as career-plan/1. A line that cannot be answered has an object \
            with an error in its place, and the run goes on. The schemas are career-request-1, career-plan-1 and \
            career-error-1.

            Example:
              echo '{"from": "backend", "to": "cv"}' | plan batch --fields summary

            Exit status: 0 all answered, 65 at least one line could not be.
            """,
        arguments: [Inputs.requests.spec],
        options: [Inputs.fields.spec, Inputs.jobs.spec, Inputs.start.spec, Inputs.data.spec])

    /// What a line of a batch may have beside its id.
    static let request = Command(
        name: "request", abstract: "Ask for a plan.", options: planOptions + [Inputs.explain.spec], spelling: .keys)

    static let completions = Command(
        name: "completions", abstract: "Write a script that completes commands, options and names in a shell.",
        discussion: """
            The script's first lines say how it is installed. Roles and skills are asked of the program each time, so \
            they are those of the catalogue in use.

            Example:
              plan completions bash
            """,
        arguments: [Inputs.shell.spec])

    static let manual = Command(
        name: "manual", abstract: "Write the manual page.",
        discussion: """
            In the format of mdoc, for man and mandoc.

            Example:
              plan manual | man -l -
            """)

    static let complete = Command(
        name: "complete", abstract: "List names for a completion script.", arguments: [Inputs.list.spec],
        options: [Inputs.data.spec], isHidden: true)

    /// What a plan is asked with.
    private static let planOptions = [
        Inputs.from.required, Inputs.to.required, Inputs.know.spec, Inputs.years.spec, Inputs.salary.spec,
        Inputs.valueHour.spec,
        Inputs.hours.spec, Inputs.hoursFrom.spec, Inputs.start.spec, Inputs.off.spec, Inputs.by.spec,
        Inputs.order.spec, Inputs.effort.spec, Inputs.tracks.spec, Inputs.review.spec, Inputs.until.spec,
        Inputs.only.spec,
    ]

    private static func reportOptions(_ format: Option<Format>) -> [OptionSpec] {
        [format.spec, Inputs.output.spec, Inputs.color.spec, Inputs.data.spec]
    }
}
