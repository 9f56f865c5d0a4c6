package import System

/// One thing that is wrong with a data file: where, what, and what would mend it.
package struct DataProblem: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: Path
    /// From 1; nil where the file as a whole is meant.
    package let line: Int?
    /// From 1, in characters; nil where the file as a whole is meant.
    package let column: Int?
    /// The way to the value, such as `requirements[3].level`; empty for the file itself.
    package let key: String
    package let message: String
    package let mend: String

    package init(file: Path, line: Int?, column: Int?, key: String, message: String, mend: String) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.message = message
        self.mend = mend
    }

    /// `FILE:LINE:COLUMN: key: what; mend`.
    package var description: String {
        var text = file.description
        if let line, let column { text += ":\(line):\(column)" }
        text += ": "
        if !key.isEmpty { text += key + ": " }
        return text + message + "; " + mend
    }
}
