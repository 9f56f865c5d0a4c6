#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Adds lines to a file that is only ever added to, such as a journal.
package enum FileAppender {
    /// How long somebody else may keep the file locked, in seconds, before that is an error.
    private static let patience = 10.0

    /// Adds a line and returns when it is on the disk. The file is made where there is none, for its owner alone.
    ///
    /// One writer at a time adds; the others wait. A line that could not be added whole is taken back. A pipe, a device
    /// or a folder is refused.
    ///
    /// - Parameter line: Without a line feed.
    /// - Returns: A torn last line: what stood behind the last line feed, because a writer or the machine died; nil where
    ///   there was none. It stays in the file, on a line of its own.
    package static func append(_ line: [UInt8], to path: Path) throws(FileError) -> [UInt8]? {
        precondition(!line.contains(UInt8(ascii: "\n")), "a line feed ends a line")
        let (descriptor, isNew) = try open(path)
        defer { close(descriptor) }
        guard let status = Descriptor.status(of: descriptor) else { throw FileError(path: path, code: errno) }
        let size = Int(status.st_size)
        let torn = try end(of: descriptor, size: size, path: path)
        let bytes = (torn == nil ? [] : [UInt8(ascii: "\n")]) + line + [UInt8(ascii: "\n")]
        var code = Descriptor.write(bytes.span, to: descriptor)
        if code == nil, fsync(descriptor) != 0 { code = errno }
        if code == nil, isNew { code = FileWriter.synchronize(path.folder) }
        guard let code else { return torn }
        // Nobody else has added to it since, for we hold the lock.
        if ftruncate(descriptor, off_t(size)) == 0, isNew { _ = unsafe path.withCString { unsafe unlink($0) } }
        throw FileError(path: path, code: code)
    }

    /// The file, locked.
    private static func open(_ path: Path) throws(FileError) -> (descriptor: Int32, isNew: Bool) {
        let end = SystemClock.seconds() + patience
        while true {
            let flags = O_RDWR | O_APPEND | O_NONBLOCK
            var descriptor = Descriptor.open(path, flags | O_CREAT | O_EXCL, mode: 0o600)
            let isNew = descriptor >= 0
            if !isNew, errno == EEXIST { descriptor = Descriptor.open(path, flags | O_CREAT, mode: 0o600) }
            guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
            guard let status = Descriptor.status(of: descriptor) else {
                let code = errno
                close(descriptor)
                throw FileError(path: path, code: code)
            }
            guard status.st_mode & S_IFMT == S_IFREG else {
                close(descriptor)
                throw FileError(path: path, kind: .isNotPlain, reason: "not a regular file")
            }
            while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
                guard SystemClock.seconds() < end else {
                    close(descriptor)
                    throw FileError(path: path, kind: .other, reason: "another program keeps it locked")
                }
                usleep(10_000)
            }
            // Whoever held the lock may have put another file in its place, or have taken it back.
            if let now = Descriptor.status(of: path), now.st_ino == status.st_ino, now.st_dev == status.st_dev {
                return (descriptor, isNew)
            }
            close(descriptor)
        }
    }

    /// What stands behind the last line feed; nil for nothing.
    private static func end(of descriptor: Int32, size: Int, path: Path) throws(FileError) -> [UInt8]? {
        var end: [UInt8] = []
        var start = size
        while start > 0 {
            let count = min(start, 4096)
            start -= count
            guard lseek(descriptor, off_t(start), SEEK_SET) >= 0 else { throw FileError(path: path, code: errno) }
            let piece = try Descriptor.read(descriptor, upTo: count, path: path)
            if let feed = piece.lastIndex(of: UInt8(ascii: "\n")) {
                end = piece[(feed + 1)...] + end
                break
            }
            end = piece + end
        }
        return end.isEmpty ? nil : end
    }
}
