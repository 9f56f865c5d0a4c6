#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads whole files and folders.
package enum FileReader {
    /// No file of a catalogue comes near this, in bytes; a larger one is refused rather than loaded.
    package static let maximumSize = 16 << 20

    /// All that a plain file holds.
    ///
    /// A pipe, a device or a socket is refused at once: it might keep its reader waiting for ever, or never end. Where a
    /// person may name one, `Descriptor.open` takes it.
    package static func bytes(of path: Path) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK, to open a pipe would be to wait for its writer.
        let descriptor = Descriptor.open(path, O_RDONLY | O_NONBLOCK)
        guard descriptor >= 0 else {
            // What a socket gives.
            throw errno == ENXIO ? notPlain(path) : FileError(path: path, code: errno)
        }
        defer { close(descriptor) }
        guard let status = Descriptor.status(of: descriptor) else { throw FileError(path: path, code: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FileError(path: path, code: EISDIR)
        default: throw notPlain(path)
        }
        let size = Int(status.st_size)
        guard size <= maximumSize else { throw tooLarge(path) }
        // A file that has as many bytes as it says ends there. One that says none may have some all the same, as those
        // do that the system makes up.
        var piece = try Descriptor.read(descriptor, upTo: size + 1, path: path)
        var bytes = piece
        while !piece.isEmpty, bytes.count != size {
            guard bytes.count <= maximumSize else { throw tooLarge(path) }
            piece = try Descriptor.read(descriptor, upTo: 32 << 10, path: path)
            bytes += piece
        }
        return bytes
    }

    private static func notPlain(_ path: Path) -> FileError {
        FileError(path: path, kind: .isNotPlain, reason: "not a regular file")
    }

    private static func tooLarge(_ path: Path) -> FileError {
        FileError(
            path: path, kind: .tooLarge, reason: "larger than \(maximumSize >> 20) MiB, which no catalogue file is")
    }

    /// The names in a folder, sorted by their bytes.
    package static func entries(of folder: Path) throws(FileError) -> [Path] {
        guard let stream = unsafe folder.withCString({ unsafe opendir($0) }) else {
            throw FileError(path: folder, code: errno)
        }
        defer { unsafe closedir(stream) }
        var names: [Path] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: pointer.pointee))
                {
                    unsafe Path(
                        bytes: UnsafeBufferPointer(start: $0, count: MemoryLayout.size(ofValue: pointer.pointee)))
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw FileError(path: folder, code: errno) }
        return names.sorted()
    }

    /// Whether the folder of a path lists its name, or has no place to list it in because it is not there itself.
    ///
    /// Only what is not listed is absent. What is listed may still be unreadable: a link that leads nowhere, a file
    /// without permission.
    ///
    /// - Throws: Why that cannot be found out, such as a folder that may not be searched.
    package static func isListed(_ path: Path) throws(FileError) -> Bool {
        var status = stat()
        if unsafe path.withCString({ unsafe lstat($0, &status) }) == 0 { return true }
        guard errno == ENOENT else { throw FileError(path: path, code: errno) }
        let folder = Path(bytes: path.folder.bytes.dropLast())
        if folder.bytes.isEmpty || Descriptor.status(of: folder) != nil { return false }
        // A folder that is a link to nowhere is not absent either.
        guard try isListed(folder) else { return false }
        throw FileError(path: folder, code: ENOENT)
    }

    /// The names in a folder, sorted; nil where it cannot be read.
    package static func names(in folder: Path) -> [String]? {
        (try? entries(of: folder))?.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Whether a path leads to something that may be read.
    package static func exists(_ path: Path) -> Bool {
        unsafe path.withCString { unsafe access($0, R_OK) } == 0
    }
}

/// Symbolic links.
enum Links {
    /// What a link names, as it stands in the link; nil where the path is none.
    static func target(of link: Path) -> Path? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe link.withCString { unsafe readlink($0, &bytes, bytes.count) }
        return count > 0 ? Path(bytes: bytes.prefix(count).map(UInt8.init(bitPattern:))) : nil
    }

    /// The path that a link leads to, seen from where it lies: one step of the way; nil where the path is no link.
    static func step(from link: Path) -> Path? {
        guard let target = target(of: link) else { return nil }
        return target.bytes.first == UInt8(ascii: "/") ? target : "\(link.folder)\(target)"
    }
}
