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
        // Nearly every file of a catalogue fits into the first piece.
        var bytes: [UInt8] = []
        var size = 32 << 10
        while true {
            let piece = try Descriptor.read(descriptor, upTo: size, path: path)
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            guard bytes.count <= maximumSize else {
                throw FileError(
                    path: path, kind: .tooLarge,
                    reason: "larger than \(maximumSize >> 20) MiB, which no catalogue file is")
            }
            // A file, other than a pipe, gives less than it is asked for only at its end (POSIX, read).
            guard piece.count == size else { return bytes }
            size = 1 << 20
        }
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
