internal import CareerCore
internal import CommandLine
internal import System

/// Standard output and standard error.
enum StandardStreams {
    /// Writes both texts and ends the process. A closed pipe ends it quietly.
    static func deliver(_ response: Response) -> Never {
        let ending = response.stream?(1)
        var status = ending?.status ?? response.status
        let message = ending?.message ?? response.message
        if !message.isEmpty { _ = Descriptor.write(message + "\n", to: 2) }
        if let code = ending?.outputError ?? Descriptor.write(response.output, to: 1) {
            let error = FileError(path: "Standard output", code: code)
            if error.kind != .closedPipe {
                _ = Descriptor.write("Error: \(error.path) cannot be written to: \(error.reason)\n", to: 2)
                status = .inputOutput
            }
        }
        Streams.end(status.rawValue)
    }
}
