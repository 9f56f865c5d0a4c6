internal import System

/// Finds the names that a mistyped one may have meant.
package enum Suggestions {
    /// The letters of the longest name that is compared: nobody mistypes more, and it would take seconds.
    private static let longestName = 100

    /// The nearest names, the likeliest first; empty if none is near.
    ///
    /// Ranked by distance, then by the length of the common prefix, then by name. Case and punctuation are
    /// set aside. A third of the letters may be wrong, and one always may, but not all of them.
    ///
    /// - Complexity: O(m n), for the length of `typed` and the summed length of `names`; a name whose length
    ///   alone puts it out of reach costs only its reading.
    package static func nearest(to typed: String, in names: [String], limit: Int = 3) -> [String] {
        let typed = letters(of: typed)
        var found: [(name: String, distance: Int, prefix: Int)] = []
        for name in Set(names) {
            let letters = letters(of: name)
            let longest = max(typed.count, letters.count)
            guard longest <= longestName else { continue }
            let tolerance = min(max(1, longest / 3), longest - 1)
            guard abs(typed.count - letters.count) <= tolerance else { continue }
            let distance = distance(typed, letters)
            guard distance <= tolerance else { continue }
            found.append((name, distance, zip(typed, letters).prefix { $0 == $1 }.count))
        }
        found.sort { ($0.distance, -$0.prefix, $0.name) < ($1.distance, -$1.prefix, $1.name) }
        return found.prefix(limit).map(\.name)
    }

    /// `. Did you mean 'a' or 'b'?`, to be added to an error, or nothing if no name is near.
    package static func question(for typed: String, in names: [String]) -> String {
        let near = nearest(to: typed, in: names, limit: 2).map { DisplayText.quoted($0) }
        return near.isEmpty ? "" : ". Did you mean \(near.joined(separator: " or "))?"
    }

    private static func letters(of text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }

    /// The Damerau-Levenshtein distance in its restricted form, optimal string alignment: insertions,
    /// deletions, substitutions and swaps of neighbours, with no place edited twice.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
