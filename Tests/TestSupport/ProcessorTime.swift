import Foundation

/// What a thread has computed, whatever else the machine does: for ratios within one run.
package enum ProcessorTime {
    /// Nanoseconds since the thread began; to be compared within the thread.
    package static var ofThread: Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
