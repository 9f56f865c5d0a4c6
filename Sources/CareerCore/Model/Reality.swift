/// What one will love, miss and find hard.
public struct Reality: Hashable, Sendable {
    public let love: [String]
    public let miss: [String]
    public let hard: [String]

    public init(love: [String], miss: [String], hard: [String]) {
        self.love = love
        self.miss = miss
        self.hard = hard
    }
}
