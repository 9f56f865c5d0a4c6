/// The colours of pages and charts, by what they are for. A test holds them against WCAG's contrasts.
struct Palette: Sendable {
    let background: String
    /// Behind what stands out a little.
    let surface: String
    let text: String
    /// Text of less weight.
    let faint: String
    /// Lines that part one thing from another.
    let rule: String
    /// Links, focus, and bars of work.
    let accent: String
    /// What is to be noticed: milestones and percentiles.
    let mark: String

    static let light = Palette(
        background: "#ffffff", surface: "#f4f6f8", text: "#1b1f24", faint: "#57606a", rule: "#d4d9df",
        accent: "#1d5fb8", mark: "#9a4a00")

    static let dark = Palette(
        background: "#14171b", surface: "#1e2329", text: "#e6e9ed", faint: "#a3acb7", rule: "#39414b",
        accent: "#79b0ff", mark: "#f0a868")
}

/// The look of a page, the same for all: on a screen in light and dark, on a telephone, and on paper.
enum PageStyle {
    /// SHA-256 of the source in base 64, by which a page's policy lets in this style and no other.
    static let digest = "3F5lPKmZQXzRzMRlUzQDBSwGcHqBWlbbaNx+aDMWBW4="

    static let source = """

        :root { \(variables(.light)) }
        @media screen and (prefers-color-scheme: dark) { :root { \(variables(.dark)) } }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--background); color: var(--text);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
          font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
        }
        main { max-width: 72rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
        main:focus { outline: none; }
        h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem); line-height: 1.2; margin: 0 0 1rem; letter-spacing: -0.01em; }
        h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
        h3 { font-size: 1rem; line-height: 1.5; margin: 0; }
        p { margin: 0.5rem 0; }
        p, main > ul, section > ul { max-width: 46rem; }
        ul, ol { padding-left: 1.25rem; margin: 0.5rem 0; }
        li { margin: 0.2rem 0; }
        li > ul { list-style: none; padding: 0; margin: 0; color: var(--faint); font-size: 0.875rem; }
        a { color: var(--accent); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        .faint { color: var(--faint); font-weight: 400; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: 0; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: -100vw; top: 0; padding: 0.5rem 1rem; background: var(--background); z-index: 2; }
        .skip:focus { left: 0; }

        nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; margin: 0 0 1.5rem; }
        nav li { margin: 0; }
        nav a { display: inline-block; padding: 0.15rem 0; }

        dl { margin: 0; }
        dd { margin: 0; }
        .glance { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-bottom: 1.25rem; }
        .glance > div { flex: 1 1 12rem; background: var(--surface); border-radius: 6px; padding: 0.75rem 1rem; }
        .glance dt { font-size: 0.875rem; color: var(--faint); }
        .glance .value { font-size: 1.375rem; font-weight: 600; line-height: 1.3; color: var(--text); }
        .glance dd { font-size: 0.875rem; color: var(--faint); }
        .fields > div { display: grid; grid-template-columns: 9rem minmax(0, 46rem); gap: 0 1rem; padding: 0.25rem 0; }
        .fields dt { grid-row: 1 / span 9; color: var(--faint); }
        .fields dd { grid-column: 2; }

        .frame { overflow-x: auto; margin: 0.75rem 0; }
        table { border-collapse: collapse; font-size: 0.9375rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
        .long { overflow-wrap: anywhere; min-width: 12rem; }
        th:first-child, td:first-child { padding-left: 0; }
        thead th, thead td { color: var(--faint); font-size: 0.875rem; font-weight: 600; vertical-align: bottom; border-bottom-width: 2px; }
        tbody th { font-weight: 500; min-width: 8rem; }
        .number { text-align: right; }
        .fixed { white-space: nowrap; }
        .span td { padding-top: 0.9rem; }
        .bar { color: var(--accent); letter-spacing: -0.06em; white-space: nowrap; }
        .chart svg { display: block; width: 100%; min-width: 46rem; height: auto; }

        .weeks { list-style: none; padding: 0; margin: 1.5rem 0 0; }
        .weeks > li { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 1.5rem; padding: 0.75rem 0; margin: 0; border-top: 1px solid var(--rule); }
        .weeks h3 .faint { display: block; font-size: 0.875rem; }
        .weeks p { margin: 0; }
        .ticks { list-style: none; padding: 0; margin: 0; }
        .ticks > li { position: relative; padding-left: 1.9rem; }
        .ticks li p { margin: 0; font-size: 0.875rem; }
        .ticks input { position: absolute; left: 0; top: 0.15rem; width: 1.2rem; height: 1.2rem; margin: 0; accent-color: var(--accent); }
        .ticks input:checked + label { text-decoration: line-through; color: var(--faint); }
        .ticks label { display: inline-block; }
        .reached { color: var(--mark); font-weight: 600; padding-left: 0.2rem; }
        .weeks .reached { margin-top: 0.35rem; }
        .ticked { display: block; color: var(--faint); font-size: 0.875rem; }
        .ticked:empty { display: none; }

        @media (max-width: 40rem) {
          table { font-size: 0.875rem; }
          th, td { padding: 0.3rem 0.5rem; }
          tbody th { min-width: 7rem; }
          .fields > div { display: block; padding: 0.4rem 0; }
          .weeks > li { display: block; }
          .weeks h3 { margin-bottom: 0.25rem; }
          .glance { gap: 0.5rem; }
          .glance > div { flex-basis: 8.5rem; padding: 0.6rem 0.75rem; }
          .glance .value { font-size: 1.125rem; }
        }

        @media print {
          @page { margin: 16mm 14mm; }
          html { font-size: 9.5pt; }
          main { max-width: none; padding: 0; }
          nav, .skip, .ticked { display: none; }
          h2 { margin-top: 1.5rem; break-after: avoid; }
          h3 { break-after: avoid; }
          p, li { orphans: 3; widows: 3; }
          .frame { overflow: visible; }
          table { width: 100%; font-size: 0.9rem; }
          th, td { padding: 0.2rem 0.4rem; }
          thead { display: table-header-group; }
          tr, .glance > div, .fields > div, .weeks > li, .ticks > li { break-inside: avoid; }
          .glance { flex-wrap: nowrap; }
          .glance > div { flex-basis: 0; border: 1px solid var(--rule); padding: 0.4rem 0.5rem; }
          .glance .value { font-size: 1.1rem; }
          .weeks > li { display: block; padding: 0.5rem 0; }
          .weeks h3 .faint { display: inline; }
          .chart { break-inside: avoid; }
          .chart svg { min-width: 0; max-height: 230mm; }
          .ticks input { appearance: none; -webkit-appearance: none; width: 10pt; height: 10pt; border: 1pt solid currentColor; }
          .ticks input:checked { background: currentColor; box-shadow: inset 0 0 0 2pt var(--background); -webkit-print-color-adjust: exact; }
          a { color: inherit; text-decoration: none; }
        }
        \(ChartStyle.source)
        """

    private static func variables(_ palette: Palette) -> String {
        [
            ("background", palette.background), ("surface", palette.surface), ("text", palette.text),
            ("faint", palette.faint), ("rule", palette.rule), ("accent", palette.accent), ("mark", palette.mark),
        ].map { "--\($0.0): \($0.1);" }.joined(separator: " ")
    }
}

/// The look of a chart. A page holds it in its own style, a file of its own in the chart.
///
/// Plain colours by class, which every reader of SVG understands, and the dark ones where they are asked for.
enum ChartStyle {
    static let source = """

        .gantt { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        .gantt text { font-size: 12px; font-variant-numeric: tabular-nums; }
        .gantt .heading { font-size: 18px; font-weight: 600; }
        .gantt .phase { font-weight: 600; }
        .gantt .axis { font-size: 11px; }
        .gantt .middle { text-anchor: middle; }
        .gantt .end { text-anchor: end; }
        .gantt .guide { stroke-dasharray: 3 3; }
        \(colors(.light))
        @media screen and (prefers-color-scheme: dark) {
        \(colors(.dark))
        }

        """

    private static func colors(_ palette: Palette) -> String {
        """
        .gantt .paper { fill: \(palette.background); }
        .gantt text { fill: \(palette.text); }
        .gantt .axis, .gantt .aside { fill: \(palette.faint); }
        .gantt .grid { stroke: \(palette.rule); }
        .gantt .off { fill: \(palette.surface); }
        .gantt .hatch { stroke: \(palette.faint); }
        .gantt .whole { fill: \(palette.faint); }
        .gantt .work { fill: \(palette.accent); }
        .gantt .review { fill: \(palette.background); stroke: \(palette.accent); }
        .gantt .mark { fill: \(palette.mark); }
        .gantt .guide { stroke: \(palette.mark); }
        """
    }
}
