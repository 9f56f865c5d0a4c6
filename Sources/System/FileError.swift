#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Why a file could not be read or written.
package struct FileError: Error, Sendable, CustomStringConvertible {
    package enum Kind: Sendable {
        case notFound, isFolder, noPermission, tooLarge, other
    }

    package let path: Path
    package let kind: Kind
    /// The system's own words, such as "No space left on device".
    package let reason: String

    package init(path: Path, kind: Kind, reason: String) {
        self.path = path
        self.kind = kind
        self.reason = reason
    }

    /// The error that the last system call left behind.
    package init(path: Path, code: Int32) {
        self.path = path
        kind =
            switch code {
            case ENOENT, ENOTDIR: .notFound
            case EISDIR: .isFolder
            case EACCES, EPERM, EROFS: .noPermission
            default: .other
            }
        reason = unsafe String(cString: strerror(code))
    }

    package var description: String { "\(path): \(reason)" }
}
