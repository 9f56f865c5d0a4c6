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
