internal import System

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Finds the folder of the catalogue.
package enum CatalogueLocation {
    /// The folder that is named, else the one that the environment names, else the one that came with the program:
    /// beside the executable, as the package manager or an archive lays it, or under `../share/plan` of it.
    ///
    /// The current folder is never looked at: a plan must not depend on where it was asked for.
    package static func find(named folder: String?, environment: [String: String]) throws(CatalogueError) -> String {
        if let folder { return try checked([folder]) }
        if let folder = environment["PLAN_DATA"], !folder.isEmpty { return try checked([folder]) }
        let beside = executableFolder
        return try checked(["\(beside)/plan_plan.resources/Data", "\(beside)/Data", "\(beside)/../share/plan"])
    }

    private static func checked(_ places: [String]) throws(CatalogueError) -> String {
        guard let place = places.first(where: { FileReader.exists($0 + "/catalog.json") }) else {
            throw .notFound(places: places)
        }
        return place
    }

    /// The folder in which the running program lies, links resolved.
    private static var executableFolder: String {
        #if os(Linux)
            // The system has resolved this link already.
            let path = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
                guard let start = buffer.baseAddress else { return "" }
                let count = unsafe readlink("/proc/self/exe", start, buffer.count)
                return unsafe String(
                    decoding: UnsafeRawBufferPointer(start: start, count: max(0, count)), as: UTF8.self)
            }
        #else
            guard let resolved = unsafe realpath(CommandLine.arguments.first ?? "", nil) else { return "." }
            defer { unsafe free(resolved) }
            let path = unsafe String(cString: resolved)
        #endif
        return path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    }
}
