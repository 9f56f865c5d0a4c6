#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Variables of the environment.
///
/// Values of their own, so that a test can hand over any; what the process has is read in one place.
package struct Environment: Sendable, ExpressibleByDictionaryLiteral {
    /// Bytes, since a path need not be UTF-8.
    private var values: [String: [UInt8]]

    /// The variables of these names that the process has. Not all that there are, for most shells have dozens.
    package static func current(_ names: [String]) -> Environment {
        var environment: Environment = [:]
        for name in names {
            guard let value = unsafe getenv(name) else { continue }
            environment.values[name] = unsafe Path(cString: value).bytes
        }
        return environment
    }

    /// Variables with these values.
    package init(_ variables: [String: String]) { values = variables.mapValues { Array($0.utf8) } }

    /// Variables as a literal; of one that is named twice, the last value counts.
    package init(dictionaryLiteral variables: (String, String)...) {
        self.init(Dictionary(variables, uniquingKeysWith: { _, last in last }))
    }

    /// The value as text, with U+FFFD for what is no UTF-8; nil where the variable is not set.
    package subscript(name: String) -> String? { values[name].map { String(decoding: $0, as: UTF8.self) } }

    /// The value as a path; nil where the variable is not set, or is empty.
    package func path(_ name: String) -> Path? {
        values[name].flatMap { $0.isEmpty ? nil : Path(bytes: $0) }
    }
}

/// The running program.
package enum Executable {
    /// The folder in which it lies, links resolved; the topmost one where that cannot be found out.
    package static var folder: Path {
        // On Linux the system has resolved this link already. Elsewhere, and where /proc is missing, there is only the
        // name by which the program was called.
        let link = Links.target(of: "/proc/self/exe")
        let path = link ?? Arguments.name.flatMap { called(Path(bytes: $0)) } ?? "/plan"
        let folder = path.folder.bytes.dropLast()
        return folder.isEmpty ? "/" : Path(bytes: folder)
    }

    /// The file that a shell starts for a name.
    private static func called(_ name: Path) -> Path? {
        if name.bytes.contains(UInt8(ascii: "/")) { return resolved(name) }
        let folders = Environment.current(["PATH"]).path("PATH")?.bytes.split(separator: UInt8(ascii: ":")) ?? []
        return folders.lazy.map { "\(Path(bytes: $0))/\(name)" as Path }.first { path in
            unsafe path.withCString { unsafe access($0, X_OK) } == 0
        }.flatMap(resolved)
    }

    private static func resolved(_ path: Path) -> Path? {
        guard let name = unsafe path.withCString({ unsafe realpath($0, nil) }) else { return nil }
        defer { unsafe free(name) }
        return unsafe Path(cString: name)
    }
}

extension Path {
    /// A path as the C library hands it over.
    init(cString start: UnsafePointer<CChar>) {
        self.init(bytes: unsafe UnsafeBufferPointer(start: start, count: strlen(start)).map(UInt8.init(bitPattern:)))
    }
}

/// The clock of the machine, read in this one place.
package enum SystemClock {
    /// Seconds since some moment, which no setting of the clock changes.
    package static func seconds() -> Double {
        var now = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }

    /// Today where the person is: the year, the month from 1 and the day from 1.
    package static func today() -> (year: Int, month: Int, day: Int) {
        var now = time(nil)
        var local = unsafe tm()
        unsafe localtime_r(&now, &local)
        return unsafe (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
    }
}
