internal import CareerCore

extension Format {
    /// Scalable Vector Graphics: a chart.
    static let svg = Format("svg", endings: ["svg"], .plan { PlanChart($0).source })
}

/// A plan as a Gantt chart in SVG: phases and skills over the weeks, and by when one is done with which odds.
///
/// All words but those of the axis stand in a column of their own at the left, so that none can meet another, and a name
/// that is too long ends in an ellipsis there and stands in full in its row's title.
struct PlanChart {
    private let plan: Plan
    private let timeline: PlanTimeline
    private let axis: TimeAxis

    private let isInline: Bool
    private let width: Double
    /// Where names begin.
    private let left: Double
    /// Where the column of hours and dates ends.
    private let hoursRight: Double

    private static let rowHeight = 22.0
    private static let measure = TextMeasure(size: 12)

    /// A chart of its own, to be written to a file.
    init(_ plan: Plan) { self.init(plan, isInline: false) }

    /// - Parameter isInline: Whether the chart stands in a page, whose style and heading it shares. There it is narrower,
    ///   so that its letters are not much smaller than the page's.
    init(_ plan: Plan, isInline: Bool) {
        self.plan = plan
        self.isInline = isInline
        width = isInline ? 800 : 1000
        left = isInline ? 0 : 16
        hoursRight = isInline ? 274 : 320
        timeline = PlanTimeline(plan)
        // A deadline that is later than all other marks stands in words alone: it must not squeeze the plan.
        let last = timeline.marks.filter { $0.kind != .deadline }.map(\.day).max() ?? plan.finish
        axis = TimeAxis(
            from: plan.request.start, to: last, left: hoursRight + 16,
            width: width - hoursRight - 32, measure: TextMeasure(size: 11))
    }

    var source: String { markup.source }

    var markup: Markup {
        var y = isInline ? 4.0 : 36.0
        var content = isInline ? [] : heading
        if plan.weeks.isEmpty {
            y += 20
            content.append(text("Nothing is to be done.", x: left, y: y))
        } else {
            content += drawing(&y)
        }
        let size = (PlanChart.number(width), PlanChart.number(y + 16))
        let box = "0 0 \(size.0) \(size.1)"
        let names = [
            Markup.element("title", ["id": isInline ? "chart-title" : ""], "\(plan.from.title) → \(plan.to.title)"),
            Markup.element("desc", ["id": isInline ? "chart-text" : ""], description),
        ]
        guard !isInline else {
            return .element(
                "svg",
                [
                    "class": "gantt", "viewBox": box, "role": "img", "aria-labelledby": "chart-title",
                    "aria-describedby": "chart-text",
                ], names + content)
        }
        let paper = Markup.element("rect", ["class": "paper", "width": size.0, "height": size.1])
        return .element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": "gantt", "viewBox": box, "width": size.0,
                "height": size.1, "xml:lang": "en", "role": "img",
            ], names + [.element("style", [:], [.code(ChartStyle.source)]), paper] + content)
    }

    private var heading: [Markup] {
        let measure = TextMeasure(size: 18, isBold: true)
        let title = measure.truncated(
            Markup.shown("\(plan.from.title) → \(plan.to.title)"), to: width - 32)
        return [text(title, x: left, y: 32, "heading")]
    }

    // MARK: The drawing

    private func drawing(_ y: inout Double) -> [Markup] {
        var labels: [Markup] = []
        y += 10
        let head = y
        var axisY = y
        for ticks in [axis.yearTicks, axis.monthTicks] where !ticks.isEmpty {
            axisY += 15
            labels += ticks.map { text($0.label, x: $0.x + 3, y: axisY, "axis") }
        }
        axisY += 15
        labels += axis.weekTicks.map { text($0.label, x: $0.x, y: axisY, "axis middle") }
        labels.append(text("Week", x: axis.left - 8, y: axisY, "axis end"))
        y = axisY + 8
        let top = y

        var rows: [Markup] = []
        for row in timeline.rows {
            if row.isPhase { y += 6 }
            rows.append(markup(of: row, y: y))
            y += PlanChart.rowHeight
        }
        let bottom = y
        y += 10
        var marks = [line(x1: left, y1: y - 4, x2: axis.right, y2: y - 4, "grid")]
        var guides: [Markup] = []
        for mark in timeline.marks {
            marks.append(markup(of: mark, y: y))
            if let x = x(of: mark) { guides.append(line(x1: x, y1: top, x2: x, y2: y + 5, "guide")) }
            y += PlanChart.rowHeight
        }
        let end = y
        let legend = legend(&y)
        return [definitions(height: end)] + off(from: top, to: bottom) + grid(from: head, axisY - 15, top, to: bottom)
            + labels + guides
            + rows + marks + legend
    }

    /// A pattern for the weeks without study, and the bound that names keep to however wide a font is.
    private func definitions(height: Double) -> Markup {
        .element(
            "defs", [:],
            [
                .element(
                    "pattern",
                    [
                        "id": "no-study", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
                        "patternTransform": "rotate(45)",
                    ],
                    [
                        .element("rect", ["class": "off", "width": "6", "height": "6"]),
                        .element("path", ["class": "hatch", "d": "M0 0V6", "stroke-width": "1"]),
                    ]),
                .element(
                    "clipPath", ["id": "names"],
                    [
                        .element(
                            "rect",
                            [
                                "width": PlanChart.number(hoursRight - 44),
                                "height": PlanChart.number(height),
                            ])
                    ]),
            ])
    }

    private func off(from top: Double, to bottom: Double) -> [Markup] {
        timeline.off.map { weeks in
            let span = span(of: weeks)
            return .element(
                "g", [:],
                [
                    .element("title", [:], "No hours for study: \(PlanChart.weeks(weeks)), \(dates(weeks))"),
                    rect(x: span.x, y: top, width: span.width, height: bottom - top, "", fill: "url(#no-study)"),
                ])
        }
    }

    /// Lines at the months or years, which leave out the numbers of the weeks.
    private func grid(from head: Double, _ weeks: Double, _ top: Double, to bottom: Double) -> [Markup] {
        let ticks = axis.monthTicks.isEmpty ? axis.yearTicks : axis.monthTicks
        let places = [axis.left] + ticks.map(\.x).filter { $0 > axis.left } + [axis.right]
        return places.flatMap { x in
            [
                line(x1: x, y1: head + 4, x2: x, y2: weeks + 3, "grid"),
                line(x1: x, y1: top, x2: x, y2: bottom, "grid"),
            ]
        }
    }

    private func markup(of row: PlanTimeline.Row, y: Double) -> Markup {
        let middle = y + PlanChart.rowHeight / 2
        let runs = (row.work + row.reviews).sorted { $0.lowerBound < $1.lowerBound }
        let when = runs.map { "\(PlanChart.weeks($0)), \(dates($0))" }.joined(separator: "; ")
        var title = "\(row.name): \(row.hours) h, \(when)"
        if let milestone = row.milestone { title += ". Milestone: \(milestone.text)" }
        var content: [Markup] = [.element("title", [:], title)]
        content += names(row.name, row.hours.description, y: middle + 4, isBold: row.isPhase)
        for run in row.work {
            let span = span(of: run)
            content.append(
                row.isPhase
                    ? rect(x: span.x, y: middle - 2, width: span.width, height: 4, "whole")
                    : rect(x: span.x, y: middle - 6, width: max(1.5, span.width - 1), height: 12, "work", radius: 2))
        }
        for run in row.reviews {
            let span = span(of: run)
            content.append(
                rect(x: span.x + 0.5, y: middle - 3.5, width: max(1, span.width - 2), height: 7, "review", radius: 2))
        }
        if let milestone = row.milestone {
            content.append(diamond(x: axis.x(ofEnd: plan.weeks[milestone.week - 1].end), y: middle))
        }
        return .element("g", [:], content)
    }

    private func markup(of mark: PlanTimeline.Mark, y: Double) -> Markup {
        let middle = y + PlanChart.rowHeight / 2 - 3
        let date = mark.isAlready ? "already" : Words.date(mark.day)
        var content: [Markup] = [
            .element("title", [:], "\(mark.name): \(date)"), text(mark.name, x: left, y: middle + 4),
            text(date, x: hoursRight, y: middle + 4, "end"),
        ]
        if let x = x(of: mark) { content.append(sign(of: mark.kind, x: x, y: middle)) }
        return .element("g", [:], content)
    }

    private func sign(of kind: PlanTimeline.Mark.Kind, x: Double, y: Double) -> Markup {
        switch kind {
        case .planned: diamond(x: x, y: y)
        case .odds:
            .element(
                "circle", ["class": "mark", "cx": PlanChart.number(x), "cy": PlanChart.number(y), "r": "4.5"])
        case .deadline: rect(x: x - 1.5, y: y - 7, width: 3, height: 14, "mark")
        }
    }

    /// Where a mark lies; nil for a deadline beyond the axis, which ends with the last of the other marks.
    private func x(of mark: PlanTimeline.Mark) -> Double? {
        guard axis.contains(mark.day) else { return nil }
        return mark.isAlready ? axis.x(ofStart: mark.day) : axis.x(ofEnd: mark.day)
    }

    /// A name, cut to its column, and its hours.
    private func names(_ name: String, _ hours: String, y: Double, isBold: Bool) -> [Markup] {
        let start = left + (isBold ? 0 : 10)
        let measure = TextMeasure(size: 12, isBold: isBold)
        let name = measure.truncated(Markup.shown(name), to: hoursRight - 48 - start)
        return [
            .element("g", ["clip-path": "url(#names)"], [text(name, x: start, y: y, isBold ? "phase" : "")]),
            text("\(hours) h", x: hoursRight, y: y, isBold ? "end phase" : "end"),
        ]
    }

    /// What the signs mean, as far as the chart has them.
    private func legend(_ y: inout Double) -> [Markup] {
        y += 14
        let middle = y
        var signs: [(name: String, sign: (Double) -> Markup)] = [
            ("phase", { self.rect(x: $0, y: middle - 2, width: 18, height: 4, "whole") }),
            ("work on a skill", { self.rect(x: $0, y: middle - 6, width: 18, height: 12, "work", radius: 2) }),
        ]
        if timeline.rows.contains(where: { !$0.reviews.isEmpty }) {
            signs.append(
                ("review", { self.rect(x: $0, y: middle - 3.5, width: 18, height: 7, "review", radius: 2) }))
        }
        signs.append(("reached by likely hours", { self.sign(of: .planned, x: $0 + 9, y: middle) }))
        signs.append(("with odds", { self.sign(of: .odds, x: $0 + 9, y: middle) }))
        if timeline.marks.contains(where: { $0.kind == .deadline && self.x(of: $0) != nil }) {
            signs.append(("deadline", { self.sign(of: .deadline, x: $0 + 9, y: middle) }))
        }
        if !timeline.off.isEmpty {
            signs.append(
                (
                    "no hours for study",
                    { self.rect(x: $0, y: middle - 6, width: 18, height: 12, "", fill: "url(#no-study)") }
                ))
        }
        var x = left
        var content: [Markup] = []
        for sign in signs {
            content += [sign.sign(x), text(sign.name, x: x + 24, y: middle + 4, "aside")]
            x += 24 + PlanChart.measure.width(of: sign.name) + 20
        }
        y += 8
        return content
    }

    // MARK: Words

    /// What the chart says, for those who do not see it.
    private var description: String {
        guard !plan.weeks.isEmpty else { return "Nothing is to be done." }
        let phases = timeline.rows.filter(\.isPhase).map { row in
            "\(row.name), \(row.hours) h, \(row.work.map(PlanChart.weeks).joined(separator: "; "))"
        }
        let marks = timeline.marks.map { "\($0.name): \($0.isAlready ? "already" : Words.date($0.day))" }
        let off = timeline.off.map(PlanChart.weeks).joined(separator: "; ")
        return "\(plan.hours) h in \(Words.count(plan.weeks.count, "week")), \(Words.span(axis.start, plan.finish)). "
            + "Phases: \(phases.joined(separator: "; ")). \(marks.joined(separator: "; "))."
            + (off.isEmpty ? "" : " No hours for study: \(off).")
    }

    private static func weeks(_ weeks: ClosedRange<Int>) -> String {
        weeks.count == 1 ? "week \(weeks.lowerBound)" : "weeks \(weeks.lowerBound) to \(weeks.upperBound)"
    }

    private func dates(_ weeks: ClosedRange<Int>) -> String {
        Words.span(plan.weeks[weeks.lowerBound - 1].start, plan.weeks[weeks.upperBound - 1].end)
    }

    // MARK: Shapes

    /// Where a run of weeks lies. The first may begin late, and a deadline may end the last early.
    private func span(of weeks: ClosedRange<Int>) -> (x: Double, width: Double) {
        let x = axis.x(ofStart: plan.weeks[weeks.lowerBound - 1].start)
        return (x, axis.x(ofEnd: plan.weeks[weeks.upperBound - 1].end) - x)
    }

    private func text(_ content: String, x: Double, y: Double, _ style: String = "") -> Markup {
        .element("text", ["class": style, "x": PlanChart.number(x), "y": PlanChart.number(y)], content)
    }

    private func line(x1: Double, y1: Double, x2: Double, y2: Double, _ style: String) -> Markup {
        let ends = [x1, y1, x2, y2].map(PlanChart.number)
        return .element("path", ["class": style, "d": "M\(ends[0]) \(ends[1])L\(ends[2]) \(ends[3])"])
    }

    private func rect(
        x: Double, y: Double, width: Double, height: Double, _ style: String, radius: Double = 0, fill: String? = nil
    ) -> Markup {
        let (x, y, width, height) = (
            PlanChart.number(x), PlanChart.number(y), PlanChart.number(width), PlanChart.number(height)
        )
        guard let fill else {
            return .element(
                "rect",
                [
                    "class": style, "x": x, "y": y, "width": width, "height": height, "rx": PlanChart.number(radius),
                ])
        }
        return .element("rect", ["fill": fill, "x": x, "y": y, "width": width, "height": height])
    }

    private func diamond(x: Double, y: Double) -> Markup {
        .element("path", ["class": "mark", "d": "M\(PlanChart.number(x)) \(PlanChart.number(y - 6))l6 6l-6 6l-6 -6z"])
    }

    /// A length in pixels with two decimals at most.
    private static func number(_ length: Double) -> String {
        let hundredths = Int((length * 100).rounded())
        let fraction = abs(hundredths) % 100
        let sign = hundredths < 0 ? "-" : ""
        let whole = "\(sign)\(abs(hundredths) / 100)"
        if fraction == 0 { return whole }
        return whole + (fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)")
    }
}
