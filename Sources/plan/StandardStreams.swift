internal import CareerCore
internal import CommandLine
internal import System

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Standard output and standard error.
enum StandardStreams {
    /// A reader that closes its end is then an error of the write, not the death of the process.
    static func ignoreClosedPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Writes both texts and ends the process. A closed pipe ends it quietly.
    static func deliver(_ response: Response) -> Never {
        let ending = response.stream?(1)
        var status = ending?.status ?? response.status
        let message = ending?.message ?? response.message
        if !message.isEmpty { _ = Descriptor.write(message + "\n", to: 2) }
        if let code = ending?.outputError ?? Descriptor.write(response.output, to: 1), code != EPIPE {
            let reason = unsafe String(cString: strerror(code))
            _ = Descriptor.write("Error: Standard output cannot be written to: \(reason)\n", to: 2)
            status = .inputOutput
        }
        exit(status.rawValue)
    }
}
