#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the program may know of the terminal it runs in.
package enum Terminal {
    /// A standard stream of the process, by its descriptor.
    package enum Stream: Int32, Sendable {
        /// Standard input.
        case input = 0
        /// Standard output.
        case output = 1
        /// Standard error.
        case error = 2
    }

    /// The width where none can be found out, in columns.
    package static let defaultWidth = 80

    /// The greatest width that is believed; more is a slip, and would cost memory in every padded line.
    private static let greatestWidth = 10_000

    /// Whether a stream leads to a terminal.
    package static func isTerminal(_ stream: Stream) -> Bool {
        isatty(stream.rawValue) == 1
    }

    /// The width of standard output in columns: `COLUMNS` if it is a positive number, else the terminal's,
    /// else 80.
    package static func width(environment: Environment) -> Int {
        var size = winsize()
        let status = unsafe ioctl(Stream.output.rawValue, UInt(TIOCGWINSZ), &size)
        return width(environment: environment, measured: status == 0 ? Int(size.ws_col) : nil)
    }

    /// The same with what the terminal says of itself; nil where there is none, and 0 where it does not know.
    package static func width(environment: Environment, measured: Int?) -> Int {
        let stated = environment["COLUMNS"].flatMap { Int($0) }
        let believed = [stated, measured].compactMap(\.self).first { (1...greatestWidth).contains($0) }
        return believed ?? defaultWidth
    }
}
