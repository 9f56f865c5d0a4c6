extension String {
    /// The text as a test is named after it: on one line, no longer than a line, and with nothing in it that a log cannot
    /// show.
    package var label: String {
        let shown = unicodeScalars.prefix(120).map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: String(scalar)
            }
        }
        return shown.joined() + (unicodeScalars.count > 120 ? "…" : "")
    }
}
