import Foundation

@testable import System

/// The tests' catalogue with texts in it that mean something to some format, shell or terminal.
///
/// Each is what a skill and the resource that teaches it are called, `hostile-0` and so on, with all that is said of
/// either; two phases and their milestones are called by some too.
struct HostileCatalogue {
    static let texts: [String] = [
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tTab first", "'=quoted", " =after a space",
        "\u{3000}\u{FF1D}wide", "a|b `c` <script>alert(1)</script> &amp;", #""double" and 'single', comma; semicolon"#,
        "line one\nline two", String(repeating: "family 👨‍👩‍👧‍👦 ", count: 12) + "end",
        "e" + String(repeating: "\u{301}", count: 60) + " marks", "\u{202E}override\u{202C}",
        "\u{1B}[31mred\u{1B}[0m\u{7}",
        "$(touch pwned) `touch pwned` ; touch pwned & touch pwned", "'; touch pwned; echo '", "'\\''\"$PATH\"",
        String(repeating: "x", count: 10_000),
        String(repeating: "é", count: 3_000) + String(repeating: "工具", count: 500),
        "* star #+BEGIN_SRC sh [[elisp:(touch)][x]] <%%(kill-emacs)> {{{macro}}} \\alpha $x$ [fn:1] [50%]",
        "a_b ^c =v= ~c~ /i/ *b* <2026-11-23 Mon> [2026-11-23] elisp:(x) http://example.org term :: what :tag:",
        "COMMENT [#A] TODO", "#35; %% comment :: x: y; section z %%{init: {}}%%", "section title click gantt",
        "style x:#a;", "\\n \\, \\; \\\\ back\\", "@octocat #1 GH-1 fixes #2 <!-- plan:0 -->",
        "e\u{301} =\u{301}x \"\u{301}",
        "-", "--version", "BEGIN:VEVENT\r\nEND:VCALENDAR", "{\"json\": [1]}", "%s %d \\x41 \\0", "ﬂ°°35¶ß",
    ]

    /// What is shown of a text on one line.
    static let shown = texts.map { DisplayText.sanitized($0, whitespace: .space) }

    /// The address of a text's resource: the text in what an address leaves free.
    static func url(_ index: Int) -> String {
        let rest = texts[index].unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        return "https://example.org/\(index)?" + String(String.UnicodeScalarView(rest))
    }

    private let folder: ScratchFolder
    var path: String { folder.url.appending(path: "data").plainPath }

    init() throws {
        folder = try ScratchFolder()
        let data = folder.url.appending(path: "data")
        try FileManager.default.copyItem(at: Places.fixture, to: data)
        func change(_ file: String, _ key: String, _ add: ([[String: Any]]) -> [[String: Any]]) throws {
            let file = data.appending(path: file)
            var object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
            object[key] = add(object[key] as? [[String: Any]] ?? [])
            try JSONSerialization.data(withJSONObject: object).write(to: file)
        }
        for (index, text) in Self.texts.enumerated() {
            let id = "hostile-\(index)"
            try Self.skill(id, text).write(to: data.appending(path: "skills/\(id).json"))
            try Self.resource(id, text, at: Self.url(index)).write(to: data.appending(path: "resources/\(id).json"))
        }
        try change("roles/vision-builder.json", "requirements") { requirements in
            requirements
                + Self.texts.enumerated().map { index, text in
                    [
                        "skill": "hostile-\(index)", "level": 1, "importance": "optional", "why": text,
                        "estimate": text,
                    ]
                }
        }
        try change("roadmaps/web-tester--vision-builder.json", "phases") { phases in
            phases + [
                Self.phase(20, milestone: 23, 0..<12), Self.phase(15, milestone: 16, 12..<Self.texts.count),
            ]
        }
    }

    private static func phase(_ title: Int, milestone: Int, _ skills: Range<Int>) -> [String: Any] {
        [
            "title": texts[title], "weeks": 1, "milestone": texts[milestone], "resources": [String](),
            "reading": [texts[title]], "advice": [["skill": "hostile-\(skills.lowerBound)", "says": texts[title]]],
            "estimate": "For the test.", "tasks": [String](), "skills": skills.map { "hostile-\($0)" },
        ]
    }

    private static func skill(_ id: String, _ text: String) throws -> Data {
        try JSONSerialization.data(withJSONObject: [
            "$schema": "../schemas/skill.schema.json", "id": id, "title": text, "area": "data", "kind": "tool",
            "aliases": [String](), "summary": text, "effort": ["class": "small", "estimate": text],
            "requires": [String](), "transfersFrom": [String](), "taughtBy": [id], "learn": [String](), "proof": text,
        ])
    }

    /// Chosen, since own study of the skill takes longer.
    private static func resource(_ id: String, _ text: String, at url: String) throws -> Data {
        try JSONSerialization.data(withJSONObject: [
            "$schema": "../schemas/resource.schema.json", "id": id, "title": text, "provider": text,
            "kind": "course", "url": url, "seen": ["source": "course-list", "place": text], "status": "available",
            "cost": "paid", "assumes": [String](), "units": [["title": text]],
            "workload": [["low": 1, "high": 1, "by": "provider", "source": "course-list", "says": text]],
            "teaches": [["skill": id, "to": 1, "main": true, "why": text + ", with exercises on it"]],
            "needs": [["what": text, "per": "month", "source": "course-list"]],
        ])
    }

    /// Runs the program on it and leaves its plan in a file.
    ///
    /// - Parameter name: Of the file; its ending names the format.
    func write(_ name: String, _ more: [String] = [], in folder: ScratchFolder) throws -> Run {
        try Run.program(WrongInput.move + ["--data", path, "-o", name] + more, in: folder)
    }
}
