/// The variables of the environment.
public enum Environment {
    /// All variables of the process; of a name that occurs twice the first, as `getenv` has it.
    ///
    /// The one place that reads them: everything else takes them as a value.
    public static func current() -> [String: String] {
        var variables: [String: String] = [:]
        for entry in Platform.environment() {
            guard let equals = entry.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(entry[..<equals])
            if variables[name] == nil { variables[name] = String(entry[entry.utf8.index(after: equals)...]) }
        }
        return variables
    }
}
