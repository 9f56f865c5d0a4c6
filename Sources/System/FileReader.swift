#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads whole files.
package enum FileReader {
    /// No file of a catalogue comes near this; a larger one is refused rather than loaded.
    package static let maximumSize = 16 << 20

    package static func bytes(of path: Path) throws(FileError) -> [UInt8] {
        let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
        defer { close(descriptor) }
        // Nearly every file of a catalogue fits into the first piece. A larger one is read again as a whole, since to
        // put pieces together takes longer.
        var bytes = try Descriptor.read(descriptor, upTo: pieceSize, path: path)
        if bytes.count == pieceSize, let size = Descriptor.size(descriptor), size > pieceSize, size <= maximumSize,
            lseek(descriptor, 0, SEEK_SET) == 0
        {
            bytes = try Descriptor.read(descriptor, upTo: size, path: path)
        }
        while true {
            let piece = try Descriptor.read(descriptor, upTo: pieceSize, path: path)
            guard !piece.isEmpty else { return bytes }
            bytes += piece
            guard bytes.count <= maximumSize else {
                throw FileError(
                    path: path, kind: .tooLarge,
                    reason: "larger than \(maximumSize >> 20) MiB, which no catalogue file is")
            }
        }
    }

    private static let pieceSize = 32 << 10

    /// The names in a folder, sorted; nil where there is no such folder.
    package static func names(in folder: Path) -> [String]? {
        guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else { return nil }
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

    package static func exists(_ path: Path) -> Bool {
        unsafe path.withCString { unsafe access($0, R_OK) } == 0
    }
}
