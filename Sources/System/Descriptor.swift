#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reading from and writing to what is open already.
package enum Descriptor {
    /// Opens a file for reading; a folder is none.
    package static func open(_ path: Path) throws(FileError) -> Int32 {
        var status = stat()
        guard unsafe path.withCString({ unsafe stat($0, &status) }) == 0 else {
            throw FileError(path: path, code: errno)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, code: EISDIR) }
        let descriptor = unsafe path.withCString { unsafe systemOpen($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        return descriptor
    }

    /// The bytes that a file has; nil for what is none.
    package static func size(_ descriptor: Int32) -> Int? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
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
    /// - Returns: The system's code for what went wrong; nil where nothing did.
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

    private static func take(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.read(descriptor, start, count)
        #elseif canImport(Musl)
            unsafe Musl.read(descriptor, start, count)
        #else
            unsafe Darwin.read(descriptor, start, count)
        #endif
    }

    private static func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
        #if canImport(Glibc)
            unsafe Glibc.open(path, flags)
        #elseif canImport(Musl)
            unsafe Musl.open(path, flags)
        #else
            unsafe Darwin.open(path, flags)
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
