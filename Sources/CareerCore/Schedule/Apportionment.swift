/// Shares out whole units in proportion to weights, by largest remainder, so that the parts add up to the total.
///
/// As long as the total allows it, each part is at least 1. Equal remainders go to the earlier part, so the answer
/// does not depend on anything but the input. Cost: O(n² ) at worst, for lists that are a handful long.
func apportion(_ total: Int, by weights: [Double]) -> [Int] {
    guard !weights.isEmpty else { return [] }
    guard total > weights.count else {
        return weights.indices.map { $0 < total ? 1 : 0 }
    }
    var parts = [Int](repeating: 0, count: weights.count)
    var open = Array(weights.indices)
    var left = total
    // Parts that would come out below 1 are set to 1 first; what is left is shared out among the others.
    while true {
        let sum = open.reduce(0) { $0 + weights[$1] }
        let small = open.filter { sum <= 0 || Double(left) * weights[$0] / sum < 1 }
        guard !small.isEmpty, small.count < open.count else { break }
        for index in small { parts[index] = 1 }
        left -= small.count
        open.removeAll(where: small.contains)
    }
    let sum = open.reduce(0) { $0 + weights[$1] }
    let ideals = open.map { sum > 0 ? Double(left) * weights[$0] / sum : Double(left) / Double(open.count) }
    for (index, ideal) in zip(open, ideals) { parts[index] = Int(ideal) }
    let missing = left - open.reduce(0) { $0 + parts[$1] }
    let byRemainder = open.indices.sorted {
        let (first, second) = (
            ideals[$0].truncatingRemainder(dividingBy: 1), ideals[$1].truncatingRemainder(dividingBy: 1)
        )
        return first == second ? $0 < $1 : first > second
    }
    for position in byRemainder.prefix(max(0, missing)) { parts[open[position]] += 1 }
    return parts
}
