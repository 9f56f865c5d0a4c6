/// When a move has paid for its study, and what it brings within five years, before tax and at today's pay.
public struct Payback: Hashable, Sendable {
    /// At which level one enters the target.
    public enum Entry: String, Sendable {
        /// At the level that goes with the person's years, or at all levels together.
        case entering
        /// One level or one step of the ladder below.
        case oneStepLower = "one-step-lower"
    }

    /// The day by which the difference in pay has made up for the cost; nil where it never does.
    public struct Dates: Hashable, Sendable {
        public let low: CalendarDate?
        public let middle: CalendarDate?
        public let high: CalendarDate?
    }

    public let entry: Entry
    /// What the difference was taken from, in one line's words: a comparison's source and kind.
    public let to: PayFigure
    /// The difference a year: least, middle, most.
    public let change: PayBand
    /// Low goes with the least change and the highest cost, high with the most change and the lowest cost.
    public let dates: Dates
    /// Change × the years in the new job − cost, over five years from the plan's start.
    public let fiveYears: PayBand
    /// Years of the five that lie behind the plan's finish, from 0 to 5.
    public let yearsInJob: Double
}
