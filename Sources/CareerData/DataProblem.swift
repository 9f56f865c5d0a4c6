/// One thing that is wrong with a data file: where, what, and what would mend it.
public struct DataProblem: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// From 1; nil where the file as a whole is meant.
    public let line: Int?
    /// From 1, in characters; nil where the file as a whole is meant.
    public let column: Int?
    /// The way to the value, such as `requirements[3].level`; empty for the file itself.
    public let key: String
    public let message: String
    public let mend: String

    /// `FILE:LINE:COLUMN: key: what; mend`.
    public var description: String {
        var text = file
        if let line, let column { text += ":\(line):\(column)" }
        text += ": "
        if !key.isEmpty { text += key + ": " }
        return text + message + "; " + mend
    }
}
