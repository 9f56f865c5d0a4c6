/// A named input without a value, such as `--explain`.
package struct Flag: Sendable {
    /// The flag as data.
    package let spec: OptionSpec

    /// Declares a flag; the names are without dashes.
    package init(
        _ name: String,
        short: Character? = nil,
        group: OptionGroup = .options,
        help: String,
        longHelp: String? = nil
    ) {
        spec = OptionSpec(
            name: name, short: short, valueName: nil, group: group, help: help, longHelp: longHelp)
    }
}
