#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads whole files.
enum FileReader {
    /// No file of a catalogue comes near this; a larger one is refused rather than loaded.
    static let maximumSize = 16 << 20

    static func bytes(of path: String) throws(FileError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: path, code: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, code: EISDIR) }
        guard status.st_size <= maximumSize else {
            throw FileError(
                path: path, kind: .tooLarge, reason: "larger than \(maximumSize >> 20) MiB, which no catalogue file is")
        }
        return try contents(of: descriptor, expecting: Int(status.st_size), path: path)
    }

    private static func contents(of descriptor: Int32, expecting size: Int, path: String) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(size, 1))
        var count = 0
        while count < size {
            let got = unsafe bytes.withUnsafeMutableBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                return unsafe read(descriptor, base + count, size - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileError(path: path, code: errno) }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The names in a folder, sorted; nil where there is no such folder.
    static func names(in folder: String) -> [String]? {
        guard let stream = unsafe opendir(folder) else { return nil }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func exists(_ path: String) -> Bool {
        unsafe access(path, R_OK) == 0
    }
}
