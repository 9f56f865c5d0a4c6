internal import CommandLineKit

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
        var status = response.status
        if !response.message.isEmpty { _ = write(response.message + "\n", to: 2) }
        if let code = write(response.output, to: 1), code != EPIPE {
            let reason = unsafe String(cString: strerror(code))
            _ = write("Error: Standard output cannot be written to: \(reason)\n", to: 2)
            status = .inputOutput
        }
        exit(status.rawValue)
    }

    /// All the text, however many calls it takes; else the error's code.
    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        let bytes = Array(text.utf8)
        var count = 0
        while count < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                return unsafe platformWrite(descriptor, base + count, buffer.count - count)
            }
            if put < 0, errno == EINTR { continue }
            guard put >= 0 else { return errno }
            count += put
        }
        return nil
    }

    private static func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, start, count)
        #else
            unsafe Darwin.write(descriptor, start, count)
        #endif
    }
}
