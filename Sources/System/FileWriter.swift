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
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        var status = stat()
        if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            return try writeInPlace(bytes, to: path)
        }
        let target = try resolved(path)
        // A name of its own, so that a long name is not made too long by an ending.
        let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
        let beside = "\(folder).plan-\(getpid()).part"
        // O_EXCL: a file that somebody else left at the name is not ours to write to.
        let descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        do throws(FileError) {
            try write(bytes, to: descriptor, path: path)
            // The permissions of a file that is replaced stay as they are.
            if status.st_mode & S_IFMT == S_IFREG { fchmod(descriptor, status.st_mode & 0o7777) }
            guard fsync(descriptor) == 0 else { throw FileError(path: path, code: errno) }
        } catch {
            close(descriptor)
            unsafe unlink(beside)
            throw error
        }
        close(descriptor)
        guard unsafe rename(beside, target) == 0 else {
            let code = errno
            unsafe unlink(beside)
            throw FileError(path: path, code: code)
        }
    }

    private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(FileError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
        if let code = Descriptor.write(bytes.span, to: descriptor) { throw FileError(path: path, code: code) }
    }

    /// The file at the end of a chain of symbolic links, whether or not it is there yet.
    private static func resolved(_ path: String) throws(FileError) -> String {
        var path = path
        for _ in 0..<40 {
            var bytes = [CChar](repeating: 0, count: 4096)
            let count = unsafe readlink(path, &bytes, bytes.count)
            guard count >= 0 else { return path }
            let link = String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
            path = link.hasPrefix("/") ? link : folder + link
        }
        throw FileError(path: path, code: ELOOP)
    }
}
