internal import System

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Reads time zones from the system's own database, which is kept up to date with it.
package enum ZoneReader {
    private static let folders = [
        "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo", "/var/db/timezone/zoneinfo",
    ]

    /// The zone of a name; nil where the system has none.
    package static func zone(named name: String, environment: [String: String]) -> TimeZone? {
        if name == "UTC" { return .utc }
        guard isName(name) else { return nil }
        let own = environment["TZDIR"].map { $0.isEmpty ? [] : [$0] } ?? []
        for folder in own + folders {
            guard let bytes = try? FileReader.bytes(of: "\(folder)/\(name)") else { continue }
            if let zone = ZoneFile.decode(bytes, name: name) { return zone }
        }
        return nil
    }

    /// The zone of `TZ`, else that of the system, else UTC.
    package static func local(environment: [String: String]) -> TimeZone {
        if let name = environment["TZ"] {
            return zone(named: inDatabase(name), environment: environment) ?? .utc
        }
        if let link = target(of: "/etc/localtime"), let zone = zone(named: inDatabase(link), environment: environment) {
            return zone
        }
        if let bytes = try? FileReader.bytes(of: "/etc/timezone") {
            let name = String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
            if let zone = zone(named: name, environment: environment) { return zone }
        }
        return .utc
    }

    /// Words of a zone's name and nothing else, so that none leads out of the database.
    private static func isName(_ name: String) -> Bool {
        let words = name.split(separator: "/", omittingEmptySubsequences: false)
        return words.allSatisfy { word in
            !word.isEmpty
                && word.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
                    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
                    default: false
                    }
                }
        }
    }

    /// The name within the database, of a path that may lead into it: `:/usr/share/zoneinfo/Europe/Berlin`.
    private static func inDatabase(_ path: String) -> String {
        let words = path.drop { $0 == ":" }.split(separator: "/")
        guard let folder = words.lastIndex(of: "zoneinfo") else { return words.joined(separator: "/") }
        return words[(folder + 1)...].joined(separator: "/")
    }

    private static func target(of link: String) -> String? {
        var bytes = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink(link, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    }
}
