internal import CareerCore
internal import System

extension Format {
    /// A script for the command line of GitHub.
    static let gh = Format("gh", endings: ["sh"], .plan { IssueScript(of: $0).text })
}

/// A plan as a POSIX shell script that opens an issue for each task and a milestone for each phase through `gh`, the
/// command line of GitHub.
///
/// Each issue's text ends in a mark with the task's UUID, which nobody sees. The script first reads the marks of all
/// issues, open or closed, and opens only those that are missing, so that it can be stopped and run again. GitHub asks
/// for a second at least between requests that make something ("Best practices for using the REST API"); it takes two.
struct IssueScript {
    private let plan: Plan
    private let tasks: [DatedTask]
    private let titles: [Identifier: String]
    private let skills: [Identifier: String]

    init(of plan: Plan) {
        self.plan = plan
        tasks = DatedTask.all(of: plan)
        skills = Dictionary(keepingFirst: plan.gap.items.map { ($0.skill.id, $0.skill.title) })
        titles = Dictionary(keepingFirst: tasks.map { ($0.task.id, $0.task.title) })
    }

    var text: String {
        let phases = plan.phases.indices.filter { index in tasks.contains { $0.phase == index } }
        return IssueScript.head + labels + phases.map(phase).joined()
            + "\nprintf '%s opened, %s there already.\\n' \"$opened\" \"$there\"\n"
    }

    /// The first lines: what is there already, and a function for each kind of thing. Nothing of a plan is in them.
    private static let head = #"""
        #!/bin/sh
        # Opens an issue for each task of a plan, and a milestone for each phase, with gh.
        # Usage: sh FILE [OWNER/REPOSITORY]      the repository of the current folder, unless one is named
        # PLAN_PAUSE=SECONDS waits longer or shorter than two seconds after each thing that is made.
        # It can be run again: what it has opened is found by a mark, and not opened twice.
        # Nothing in single quotes is meant to be expanded, nor any backslash in them to escape:
        # shellcheck disable=SC2016,SC1003
        set -eu
        if [ $# -gt 0 ]; then export GH_REPO="$1"; fi
        pause=${PLAN_PAUSE:-2}
        opened=0
        there=0

        labels=$(gh label list --limit 1000 --json name --jq '.[].name')
        milestones=$(gh api --paginate 'repos/{owner}/{repo}/milestones?state=all&per_page=100' --jq '.[].title')
        marks=$(gh issue list --state all --limit 100000 --json body \
            --jq '.[].body | capture("<!-- (?<mark>plan:[0-9a-f-]+) -->").mark')

        # has LINES LINE: whether the line is one of the lines.
        has() {
            printf '%s\n' "$1" | grep -Fqx -e "$2"
        }

        # label NAME COLOR DESCRIPTION
        label() {
            if has "$labels" "$1"; then return 0; fi
            gh label create "$1" --color "$2" --description "$3"
            sleep "$pause"
        }

        # milestone TITLE DUE DESCRIPTION
        milestone() {
            if has "$milestones" "$1"; then return 0; fi
            gh api 'repos/{owner}/{repo}/milestones' -f "title=$1" -f "due_on=$2" -f "description=$3" --silent
            sleep "$pause"
        }

        # issue MARK TITLE BODY MILESTONE LABELS
        issue() {
            if has "$marks" "$1"; then
                there=$((there + 1))
                return 0
            fi
            printf '%s\n\n<!-- %s -->\n' "$3" "$1" |
                gh issue create --title "$2" --body-file - --milestone "$4" --label "$5"
            opened=$((opened + 1))
            sleep "$pause"
        }

        """#

    private var labels: String {
        let used = Set(tasks.compactMap(\.importance))
        let kinds = [
            ("plan", "5319e7", "Work of a career plan"), ("critical", "b60205", "A critical requirement"),
            ("important", "d93f0b", "An important requirement"), ("optional", "0e8a16", "An optional requirement"),
            ("prerequisite", "c5def5", "Needed by a requirement"),
        ]
        return "\n"
            + kinds.filter { $0.0 == "plan" || used.contains($0.0) }.map { name, color, description in
                command("label", [name, color, description])
            }.joined()
    }

    private func phase(_ index: Int) -> String {
        let phase = plan.phases[index]
        let own = tasks.filter { $0.phase == index }
        let title = shortened("\(index + 1). \(phase.title)", to: 200)
        let due = own.map(\.end).max() ?? plan.finish
        let description = shortened(phase.milestone, to: 2000)
        return "\n" + command("milestone", [title, "\(due)T12:00:00Z", description])
            + own.map { dated in
                command(
                    "issue",
                    [
                        "plan:" + StableID.uuid(of: dated.task.id, in: plan),
                        shortened(dated.task.title, to: 250), body(of: dated), title,
                        (["plan"] + [dated.importance].compactMap(\.self)).joined(separator: ","),
                    ])
            }.joined()
    }

    private func command(_ name: String, _ words: [String]) -> String {
        "\(name) \(words.map(ShellText.quoted).joined(separator: " "))\n"
    }

    /// The issue in Markdown: the whole title where it had to be shortened, hours, dates, what it builds on, and what
    /// to study from, to be ticked off.
    private func body(of dated: DatedTask) -> String {
        var lines: [String] = []
        func point(_ label: String, _ text: String) { lines.append("- **\(label)**: \(IssueScript.markdown(text))") }
        point("Task", dated.task.title)
        if !dated.task.lifts.isEmpty { point("Leads to", dated.task.goals { skills[$0] ?? $0.text }) }
        point("Hours", dated.task.hours.description)
        point("When", Words.span(dated.start, dated.end))
        if !dated.after.isEmpty { point("After", dated.after.compactMap { titles[$0] }.joined(separator: "; ")) }
        lines += dated.task.origins.map { origin in
            let words = IssueScript.markdown(origin.name)
            return "- [ ] " + (origin.url.map { MarkdownRenderer.link(escaped: words, to: $0) } ?? words)
        }
        return lines.joined(separator: "\n")
    }

    /// Markdown in which GitHub neither calls a person nor links an issue: a comment stands behind the sign for it,
    /// since those are looked for in what Markdown has become, where an escape is gone.
    private static func markdown(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in MarkdownRenderer.escaped(text).unicodeScalars {
            if previous == "@" || previous == "#" { result += "<!-- -->".unicodeScalars }
            result.append(scalar)
            previous = scalar
        }
        return String(result)
    }

    /// The text on one line, cut where GitHub would refuse it.
    private func shortened(_ text: String, to count: Int) -> String {
        let text = DisplayText.sanitized(text, whitespace: .space)
        guard text.unicodeScalars.count > count else { return text }
        var short = String.UnicodeScalarView()
        for character in text {
            guard short.count + character.unicodeScalars.count < count else { break }
            short += character.unicodeScalars
        }
        return String(short) + "…"
    }
}

/// Text of others in a POSIX shell script (IEEE Std 1003.1, section 2.2.2).
enum ShellText {
    /// One word in single quotes, between which nothing has a meaning but the quote that ends them. Control characters
    /// are written out: a null would end the word, and the rest must not reach a terminal.
    static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in DisplayText.sanitized(text, whitespace: .keep).unicodeScalars {
            result += scalar == "'" ? Array("'\\''".unicodeScalars) : [scalar]
        }
        return "'\(String(result))'"
    }
}
