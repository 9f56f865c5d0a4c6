#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The running program.
package enum Executable {
    /// The folder in which it lies, links resolved.
    package static var folder: Path {
        #if os(Linux)
            // The system has resolved this link already.
            let path = Links.target(of: "/proc/self/exe") ?? "./plan"
        #else
            guard let resolved = unsafe realpath(CommandLine.arguments.first ?? "", nil) else { return "." }
            defer { unsafe free(resolved) }
            let path = unsafe Path(String(cString: resolved))
        #endif
        let folder = path.folder.bytes.dropLast()
        return folder.isEmpty ? "/" : Path(bytes: folder)
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
}
