#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writes whole files, and whole files only.
package enum FileWriter {
    /// Writes beside the file and renames, so that at every moment the path holds the old or the new text, never half,
    /// and returns when the new text is on the disk.
    ///
    /// Symbolic links are followed. A descriptor of this process, such as `/dev/stdout` or `/dev/fd/3`, is written to as
    /// it is open, at its place or its end; a pipe or a device is opened and written to. A reader of either that goes
    /// away is no error. A file that is replaced keeps its permissions and, where the system allows it, its owner.
    ///
    /// - Throws: `noPermission` for a file that may not be written to, though its folder would allow to replace it.
    ///   After an error nothing has changed and nothing is left behind.
    package static func write(_ bytes: [UInt8], to path: Path) throws(FileError) {
        switch try Destination(path) {
        case .descriptor(let descriptor):
            try write(bytes, toOpen: descriptor, path: path)
        case .opened(let target, let flags):
            let descriptor = Descriptor.open(target, O_WRONLY | flags)
            guard descriptor >= 0 else { throw FileError(path: path, code: errno) }
            defer { close(descriptor) }
            try write(bytes, toOpen: descriptor, path: path)
        case .file(let target, let old):
            try Signals.held { () throws(FileError) in try replace(target, old, with: bytes, path: path) }
        }
    }

    private static func write(_ bytes: [UInt8], toOpen descriptor: Int32, path: Path) throws(FileError) {
        guard let code = Descriptor.write(bytes.span, to: descriptor), code != EPIPE else { return }
        throw FileError(path: path, code: code)
    }

    private static func replace(
        _ target: Path, _ old: stat?, with bytes: [UInt8], path: Path
    ) throws(FileError) {
        PartFile.clearLeftovers(in: target.folder)
        for _ in 0..<PartFile.attempts {
            guard let part = try PartFile(beside: target, isPrivate: old != nil, path: path) else { continue }
            defer { close(part.descriptor) }
            if let code = part.fill(with: bytes, like: old) ?? part.rename(to: target) {
                part.remove()
                // Whoever does not see our lock, as on some disks of other machines, may have cleared it.
                if code == ENOENT { continue }
                throw FileError(path: path, code: code)
            }
            if let code = synchronize(target.folder) { throw FileError(path: path, code: code) }
            return
        }
        throw FileError(path: path, kind: .other, reason: "no file beside it stays there long enough to be written")
    }

    /// Has the disk keep what a folder lists.
    ///
    /// - Returns: The system's code where it tried and failed; a folder that cannot be opened, or a disk that has no such
    ///   thing, is none.
    static func synchronize(_ folder: Path) -> Int32? {
        let descriptor = Descriptor.open(folder.bytes.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP ? nil : errno
    }
}

/// Where the bytes for a path go.
private enum Destination {
    /// Into what this process has open.
    case descriptor(Int32)
    /// Into what is there and is no plain file, with flags to open it by.
    case opened(Path, flags: Int32)
    /// In place of a plain file, whose status this is, or of nothing.
    case file(Path, stat?)

    init(_ path: Path) throws(FileError) {
        var target = path
        for _ in 0..<40 {
            if let descriptor = Destination.descriptor(at: target) {
                self = .descriptor(descriptor)
                return
            }
            guard let next = Links.step(from: target) else {
                self = try Destination.unlinked(target, path: path)
                return
            }
            if Destination.isInProcess(target) {
                // The link only seems to name a file: it is what another process has open. Whatever that is, add to it.
                self = .opened(target, flags: O_APPEND)
                return
            }
            target = next
        }
        throw FileError(path: path, code: ELOOP)
    }

    private static func unlinked(_ target: Path, path: Path) throws(FileError) -> Destination {
        guard let status = Descriptor.status(of: target) else { return .file(target, nil) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .opened(target, flags: 0) }
        guard unsafe target.withCString({ unsafe access($0, W_OK) }) == 0 else {
            throw FileError(path: path, code: errno)
        }
        // Whoever took every right to write from a file meant the administrator too, whom no right stops.
        guard status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH) != 0 else { throw FileError(path: path, code: EACCES) }
        return .file(target, status)
    }

    /// The number of a path in the folder that lists what this process has open, by whatever way it leads there.
    private static func descriptor(at path: Path) -> Int32? {
        guard let number = Int32(String(decoding: path.name, as: UTF8.self)), number >= 0 else { return nil }
        // Held open, for the numbers of files in /proc last as long as somebody uses them.
        let folder = Descriptor.open(path.folder.bytes.isEmpty ? "." : path.folder, O_RDONLY | O_DIRECTORY)
        guard folder >= 0 else { return nil }
        defer { close(folder) }
        guard let own = Descriptor.status(of: folder) else { return nil }
        let known: [Path] = ["/dev/fd", "/proc/self/fd", "/proc/thread-self/fd"]
        let isKnown = known.compactMap { Descriptor.status(of: $0) }
            .contains { $0.st_dev == own.st_dev && $0.st_ino == own.st_ino }
        return isKnown ? number : nil
    }

    /// Whether a path lies in the file system of processes.
    private static func isInProcess(_ path: Path) -> Bool {
        let folder = Descriptor.status(of: path.folder.bytes.isEmpty ? "." : path.folder)
        let processes = Descriptor.status(of: "/proc/self/fd")
        return folder != nil && folder?.st_dev == processes?.st_dev
    }
}

/// A file beside another that is to take its place.
///
/// Its writer holds a lock on it, which ends with the writer, however that ends and in whatever container. A part that
/// nobody holds is a leftover, and goes when somebody next writes into the folder.
private struct PartFile {
    /// How often a name may be taken already, or a part be cleared from under its writer.
    static let attempts = 16

    private let path: Path
    let descriptor: Int32

    /// Makes one, empty; nil where somebody else has the name or was quicker to lock it.
    ///
    /// - Parameters:
    ///   - isPrivate: Whether nobody else may read it while it is written.
    ///   - path: What an error names.
    init?(beside target: Path, isPrivate: Bool, path: Path) throws(FileError) {
        // Random: a number of the process means nothing in another container. And a name of its own, so that a long one
        // is not made too long by an ending.
        let number = String(UInt64.random(in: 0...UInt64.max), radix: 16)
        self.path = "\(target.folder)\(PartFile.head)\(number)\(PartFile.tail)"
        // O_EXCL: a file that somebody else left at the name is not ours to write to.
        descriptor = Descriptor.open(self.path, O_WRONLY | O_CREAT | O_EXCL, mode: isPrivate ? 0o600 : 0o666)
        guard descriptor >= 0 else {
            if errno == EEXIST { return nil }
            throw FileError(path: path, code: errno)
        }
        // Where a disk has no locks, nobody takes it for a leftover either.
        let isLost = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        // Until now, it could be taken for a leftover and cleared.
        guard !isLost, Descriptor.status(of: descriptor).map({ $0.st_nlink > 0 }) ?? false else {
            close(descriptor)
            return nil
        }
    }

    /// Writes it to the disk, with the permissions and the owner of a file that it will replace.
    ///
    /// - Returns: The system's code for what went wrong.
    func fill(with bytes: [UInt8], like old: stat?) -> Int32? {
        if let code = Descriptor.write(bytes.span, to: descriptor) { return code }
        if let old {
            if fchown(descriptor, old.st_uid, old.st_gid) != 0 { _ = fchown(descriptor, uid_t.max, old.st_gid) }
            guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { return errno }
        }
        return fsync(descriptor) == 0 ? nil : errno
    }

    /// - Returns: The system's code for what went wrong.
    func rename(to target: Path) -> Int32? {
        let code = unsafe path.withCString { old in
            unsafe target.withCString { new in
                #if canImport(Glibc)
                    unsafe Glibc.rename(old, new)
                #elseif canImport(Musl)
                    unsafe Musl.rename(old, new)
                #else
                    unsafe Darwin.rename(old, new)
                #endif
            }
        }
        return code == 0 ? nil : errno
    }

    func remove() { _ = unsafe path.withCString { unsafe unlink($0) } }

    private static let head = ".plan-"
    private static let tail = ".part"

    /// Removes the parts of writers that are dead.
    static func clearLeftovers(in folder: Path) {
        let names = (try? FileReader.entries(of: folder.bytes.isEmpty ? "." : folder)) ?? []
        for name in names where isPart(name) {
            let path: Path = "\(folder)\(name)"
            // To write, since some file systems lock nothing else; and never to wait for whoever put a pipe there.
            let descriptor = Descriptor.open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
            guard descriptor >= 0 else { continue }
            defer { close(descriptor) }
            guard let status = Descriptor.status(of: descriptor), status.st_mode & S_IFMT == S_IFREG,
                flock(descriptor, LOCK_EX | LOCK_NB) == 0
            else { continue }
            _ = unsafe path.withCString { unsafe unlink($0) }
        }
    }

    private static func isPart(_ name: Path) -> Bool {
        let bytes = name.bytes
        guard bytes.starts(with: head.utf8), bytes.suffix(tail.utf8.count).elementsEqual(tail.utf8) else {
            return false
        }
        let number = bytes.dropFirst(head.utf8.count).dropLast(tail.utf8.count)
        return (1...16).contains(number.count)
            && number.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
                default: false
                }
            }
    }
}
