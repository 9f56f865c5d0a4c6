internal import CareerCore
internal import JSON

/// A format that reports have: its name, the endings of files that mean it, what it can show, and what writes it.
///
/// A new one is a file of its own, which declares it and has what writes it, and its place in `all`. What is offered,
/// completed, refused and explained on the command line follows from that.
package struct Format: Sendable {
    /// What makes text of a report, by what it takes of one.
    enum Writer: Sendable {
        /// The document of any report, in the parts and with the explanations that are wanted.
        case document(@Sendable (any Report, Screen) -> String)
        /// The data of any report, always whole.
        case data(@Sendable (JSONValue) -> String)
        /// The rows of a report that has some.
        case sheet(@Sendable (Sheet) -> String)
        /// A plan and no other report, with what there is to say beside it.
        case plan(@Sendable (PlanReport) -> (text: String, remark: String))

        /// A plan, of which there is nothing to say beside it.
        static func plan(_ text: @escaping @Sendable (Plan) -> String) -> Writer { .plan { (text($0.plan), "") } }
    }

    /// What a person can ask of a report and not every format has a place for.
    package enum Addition: Sendable {
        /// Parts, chosen by name.
        case parts
        /// Where numbers come from.
        case explanations
        /// Times of the week.
        case times
    }

    package let name: String
    /// The endings of file names that mean it, without the full stop, the usual one first.
    package let endings: [String]
    /// What a report in it is called in a sentence: `a page`.
    private let noun: String
    private let hasTimes: Bool
    private let writer: Writer

    /// - Parameter noun: The name where none is given.
    init(
        _ name: String, noun: String? = nil, endings: [String], hasTimes: Bool = false, _ writer: Writer
    ) {
        self.name = name
        self.noun = noun ?? name
        self.endings = endings
        self.hasTimes = hasTimes
        self.writer = writer
    }

    /// Every format, in the order in which they are offered.
    package static let all: [Format] = [
        .table, .markdown, .json, .html, .svg, .csv, .tsv, .ics, .mermaid, .taskwarrior, .org, .gh,
    ]

    static let json = Format("json", noun: "JSON", endings: ["json"], .data(JSONWriter.write))

    // MARK: Showing reports

    /// The formats that can show reports of a type.
    package static func all(for report: any Report.Type) -> [Format] { all.filter { $0.shows(report) } }

    private func shows(_ report: any Report.Type) -> Bool {
        switch writer {
        case .document, .data: true
        case .sheet: report is any SheetReport.Type
        case .plan: report is PlanReport.Type
        }
    }

    /// The report as text, and what there is to say beside it, which is empty where there is nothing.
    ///
    /// - Precondition: The format is one of those for the report's type.
    package func render(_ report: any Report, on screen: Screen) -> (text: String, remark: String) {
        switch writer {
        case .document(let write): return (write(report, screen), report.remark)
        case .data(let write): return (write(report.json), report.remark)
        case .sheet(let write):
            if let report = report as? any SheetReport { return (write(report.sheet), report.remark) }
        case .plan(let write):
            if let report = report as? PlanReport { return write(report) }
        }
        preconditionFailure("\(name) cannot show a report of the type \(type(of: report))")
    }

    // MARK: What goes with a format

    private func takes(_ addition: Addition) -> Bool {
        switch (addition, writer) {
        case (.parts, .document), (.explanations, .document), (.explanations, .data): true
        case (.times, _): hasTimes
        default: false
        }
    }

    /// Refuses what the format has no place for.
    ///
    /// - Parameter option: What asks for it, as a sentence quotes it: `'--show'`.
    package func expect(_ addition: Addition, of option: String) throws(FormatError) {
        guard !takes(addition) else { return }
        let takers = Format.bySort.filter { $0.takes(addition) }
        let places = "\(option) goes with \(Format.alternatives(takers.map(\.noun)))"
        switch (addition, writer) {
        case (.parts, .data): throw FormatError("\(noun) always has every part, so \(places); pick parts with jq")
        case (.parts, _): throw FormatError("The format \(name) has its own parts, so \(places)")
        case (.explanations, _): throw FormatError("\(places); the format \(name) has no place for it")
        case (.times, _):
            let names = Format.alternatives(takers.map(\.name))
            let endings = Format.alternatives(takers.flatMap(\.endings).map { "." + $0 })
            throw FormatError("\(places); add --format \(names), or an --output that ends in \(endings)")
        }
    }

    /// All of them as a sentence names them: what is read, data, sheets, and what other programs have of plans.
    private static var bySort: [Format] {
        func sort(_ format: Format) -> Int {
            switch format.writer {
            case .document: 0
            case .data: 1
            case .sheet: 2
            case .plan: 3
            }
        }
        return (0...3).flatMap { number in all.filter { sort($0) == number } }
    }

    /// `a table, Markdown or a page`.
    private static func alternatives(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or " + last
    }

    // MARK: Endings

    /// The format that the ending of a file's name means, in capitals or not; a table where there is none.
    ///
    /// - Parameters:
    ///   - name: Nil where there is no file.
    ///   - formats: Those that can be had.
    ///   - command: Whose they are, as a sentence quotes it: `'plan roles'`.
    package static func meant(
        by name: String?, among formats: [Format], of command: String
    ) throws(FormatError) -> Format {
        guard let name, let dot = name.lastIndex(of: ".") else { return .table }
        let ending = name[name.index(after: dot)...].lowercased()
        if let format = formats.first(where: { $0.endings.contains(ending) }) { return format }
        let known = formats.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
        let other = all.first { $0.endings.contains(ending) }
        let means = other.map { "means the format \($0.name), which \(command) does not have" }
        throw FormatError("The ending '.\(ending)' \(means ?? "names no format"); use one of \(known), or add --format")
    }

    /// The usual ending of each format, in a sentence, those of plans alone by themselves.
    package static var endingsInWords: String {
        func ending(_ format: Format) -> String {
            let ending = format.endings[0]
            // An ending that begins like its format's name says by itself which it means.
            return "." + ending + (ending.first == format.name.first ? "" : " for \(format.name)")
        }
        let lists = bySort.filter { $0.shows(RoleList.self) }.map(ending)
        let plans = bySort.filter { !$0.shows(RoleList.self) }.map(ending)
        return "\(lists.joined(separator: ", ")); for a plan also \(plans.dropLast().joined(separator: ", "))"
            + (plans.last.map { ", and \($0)" } ?? "")
    }
}

extension Format: Hashable {
    package static func == (left: Format, right: Format) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Why a format cannot be had, or something not be had in it: a sentence without a full stop.
package struct FormatError: Error {
    package let message: String

    init(_ message: String) { self.message = message }
}
