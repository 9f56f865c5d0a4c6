#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the process owes whoever reads its standard streams.
package enum Streams {
    /// Has a write fail for which the system would end the process: into a pipe that nobody reads any more, and beyond
    /// the size that a file may have. To be called once, before anything is written.
    package static func ignoreDeadlySignals() {
        for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
    }

    /// Ends the process with an exit status from 0 to 255.
    package static func end(_ status: Int32) -> Never { exit(status) }
}

/// Signals by which a person or the system ends the process.
enum Signals {
    /// Runs what must not be left half done; such a signal waits on this thread until it is.
    static func held<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        var ending = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&ending)
        for number in [SIGHUP, SIGINT, SIGTERM] { unsafe sigaddset(&ending, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &ending, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }
}
