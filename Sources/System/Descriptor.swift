#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Why a file could not be read or written.
package struct FileError: Error, Sendable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    package enum Kind: Sendable {
        /// Its folder does not list it, or there is no such folder.
        case notFound
        /// A folder where a file was wanted.
        case isFolder
        /// A pipe, a device or a socket where only a plain file will do.
        case isNotPlain
        /// The system does not let this person do it, or not on this disk.
        case noPermission
        /// More bytes than are read of any file.
        case tooLarge
        /// Nobody reads the other end of the pipe any more.
        case closedPipe
        /// Anything else that can go wrong while reading or writing, such as a full disk.
        case other
    }

    /// What could not be read or written, as it was named.
    package let path: Path
    /// Which of the cases it is.
    package let kind: Kind
    /// The system's own words, such as "No space left on device".
    package let reason: String

    /// An error that the system has no code for.
    package init(path: Path, kind: Kind, reason: String) {
        self.path = path
        self.kind = kind
        self.reason = reason
    }

    /// The error of a system call that left this code behind.
    package init(path: Path, code: Int32) {
        self.path = path
        kind =
            switch code {
            case ENOENT, ENOTDIR: .notFound
            case EISDIR: .isFolder
            case EACCES, EPERM, EROFS, EBADF: .noPermission
            case EPIPE: .closedPipe
            default: .other
            }
        reason = unsafe String(cString: strerror(code))
    }

    /// The path and the reason, safe to show.
    package var description: String { "\(path): \(reason)" }
}

/// Reading from and writing to what is open already.
package enum Descriptor {
    /// Opens what a person named for reading: a file, or a pipe or device, for which it may wait; never a folder.
    package static func open(_ path: Path) throws(FileError) -> Int32 {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        if let status = status(of: descriptor), status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw FileError(path: path, code: EISDIR)
        }
        return descriptor
    }

    /// What one call reads, which may be less than there is; nothing at the end.
    ///
    /// - Throws: The system's error, with the path as the name of what was read.
    package static func read(_ descriptor: Int32, upTo size: Int, path: Path) throws(FileError) -> [UInt8] {
        var got = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            repeat {
                got = unsafe take(descriptor, buffer.baseAddress, size)
            } while got < 0 && errno == EINTR
            count = max(0, got)
        }
        guard got >= 0 else { throw FileError(path: path, code: errno) }
        return bytes
    }

    /// Writes all of a text, however many calls it takes.
    ///
    /// - Returns: The system's code for what went wrong, which `FileError` has words for; nil where nothing did.
    package static func write(_ text: String, to descriptor: Int32) -> Int32? {
        write(text.utf8.span, to: descriptor)
    }

    /// The same for bytes.
    package static func write(_ bytes: Span<UInt8>, to descriptor: Int32) -> Int32? {
        var count = 0
        while count < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                return unsafe Self.put(descriptor, base + count, buffer.count - count)
            }
            if put < 0, errno == EINTR { continue }
            guard put >= 0 else { return errno }
            count += put
        }
        return nil
    }

    /// Opens a path that no program started from here shall inherit, and that does not become its terminal.
    ///
    /// - Returns: The descriptor; below zero where `errno` says why there is none.
    static func open(_ path: Path, _ flags: Int32, mode: mode_t = 0) -> Int32 {
        unsafe path.withCString { path in
            #if canImport(Glibc)
                unsafe Glibc.open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
            #elseif canImport(Musl)
                unsafe Musl.open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
            #else
                unsafe Darwin.open(path, flags | O_CLOEXEC | O_NOCTTY, mode)
            #endif
        }
    }

    /// What the system knows of an open file; nil where `errno` says why it knows nothing.
    static func status(of descriptor: Int32) -> stat? {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? status : nil
    }

    /// The same for what a path leads to, by way of all symbolic links.
    static func status(of path: Path) -> stat? {
        var status = stat()
        return unsafe path.withCString { unsafe stat($0, &status) } == 0 ? status : nil
    }

    private static func take(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(descriptor, start, count)
        #elseif canImport(Musl)
            unsafe Musl.read(descriptor, start, count)
        #else
            unsafe Darwin.read(descriptor, start, count)
        #endif
    }

    private static func put(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, start, count)
        #else
            unsafe Darwin.write(descriptor, start, count)
        #endif
    }
}
