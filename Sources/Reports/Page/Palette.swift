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
