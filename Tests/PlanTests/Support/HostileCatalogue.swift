import Foundation

@testable import System

/// The tests' catalogue with texts in it that mean something to some format, shell or terminal.
///
/// Each is a task of its own, `hostile-0` and so on, its title and its one resource; two phases and their milestones
/// are called by some too.
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

    private let folder: ScratchFolder
    var path: String { folder.url.appending(path: "data").plainPath }

    init() throws {
        folder = try ScratchFolder()
        let data = folder.url.appending(path: "data")
        try FileManager.default.copyItem(at: Places.fixture, to: data)
        let file = data.appending(path: "roadmaps/web-tester--vision-builder.json")
        var roadmap = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
        let tasks = Self.texts.enumerated().map { index, text -> [String: Any] in
            ["id": "hostile-\(index)", "title": text, "hours": 1.25, "resources": [text]]
        }
        func phase(_ title: Int, milestone: Int, _ tasks: ArraySlice<[String: Any]>) -> [String: Any] {
            [
                "title": Self.texts[title], "weeks": 1, "milestone": Self.texts[milestone], "resources": [],
                "estimate": "For the test.", "tasks": Array(tasks),
            ]
        }
        let phases = roadmap["phases"] as? [Any] ?? []
        roadmap["phases"] =
            phases + [phase(20, milestone: 23, tasks[..<12]), phase(15, milestone: 16, tasks[12...])]
        try JSONSerialization.data(withJSONObject: roadmap).write(to: file)
    }

    /// Runs the program on it and leaves its plan in a file.
    ///
    /// - Parameter name: Of the file; its ending names the format.
    func write(_ name: String, _ more: [String] = [], in folder: ScratchFolder) throws -> Run {
        try Run.program(WrongInput.move + ["--data", path, "-o", name] + more, in: folder)
    }
}
