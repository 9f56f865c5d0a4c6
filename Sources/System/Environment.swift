/// The variables of the environment.
package enum Environment {
    /// The variables of these names that the process has.
    ///
    /// The one place that reads them: everything else takes them as a value. Not all that there are, for most shells
    /// have dozens.
    package static func current(_ names: [String]) -> [String: String] {
        var variables: [String: String] = [:]
        for name in names { variables[name] = Platform.variable(name) }
        return variables
    }
}
