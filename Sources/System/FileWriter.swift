#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writes whole files, and whole files only.
package enum FileWriter {
    /// Writes beside the file and renames, so that at every moment the path holds the old or the new text, never half.
    ///
    /// A symbolic link is followed. A path that is no regular file, such as `/dev/stdout`, is written to as it is.
    package static func write(_ bytes: [UInt8], to path: Path) throws(FileError) {
        var status = stat()
        if unsafe path.withCString({ unsafe stat($0, &status) }) == 0, status.st_mode & S_IFMT != S_IFREG {
            return try writeInPlace(bytes, to: path)
        }
        let target = try resolved(path)
        // A name of its own, so that a long name is not made too long by an ending.
        let beside: Path = "\(target.folder).plan-\(getpid()).part"
        // O_EXCL: a file that somebody else left at the name is not ours to write to.
        let descriptor = unsafe beside.withCString {
            unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        }
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        do throws(FileError) {
            try write(bytes, to: descriptor, path: path)
            // The permissions of a file that is replaced stay as they are.
            if status.st_mode & S_IFMT == S_IFREG { fchmod(descriptor, status.st_mode & 0o7777) }
            guard fsync(descriptor) == 0 else { throw FileError(path: path, code: errno) }
        } catch {
            close(descriptor)
            _ = unsafe beside.withCString { unsafe unlink($0) }
            throw error
        }
        close(descriptor)
        guard unsafe beside.withCString({ old in unsafe target.withCString { unsafe rename(old, $0) } }) == 0 else {
            let code = errno
            _ = unsafe beside.withCString { unsafe unlink($0) }
            throw FileError(path: path, code: code)
        }
    }

    private static func writeInPlace(_ bytes: [UInt8], to path: Path) throws(FileError) {
        let descriptor = unsafe path.withCString { unsafe open($0, O_WRONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, path: Path) throws(FileError) {
        if let code = Descriptor.write(bytes.span, to: descriptor) { throw FileError(path: path, code: code) }
    }

    /// The file at the end of a chain of symbolic links, whether or not it is there yet.
    private static func resolved(_ path: Path) throws(FileError) -> Path {
        var path = path
        for _ in 0..<40 {
            guard let link = Links.target(of: path) else { return path }
            path = link.bytes.first == UInt8(ascii: "/") ? link : "\(path.folder)\(link)"
        }
        throw FileError(path: path, code: ELOOP)
    }
}
