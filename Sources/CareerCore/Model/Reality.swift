/// What one will love, miss and find hard.
package struct Reality: Hashable, Sendable {
    package let love: [String]
    package let miss: [String]
    package let hard: [String]

    package init(love: [String], miss: [String], hard: [String]) {
        self.love = love
        self.miss = miss
        self.hard = hard
    }
}
