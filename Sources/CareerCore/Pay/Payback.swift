/// When a move has paid for its study, and what it brings within five years, before tax and at today's pay.
package struct Payback: Hashable, Sendable {
    /// At which level one enters the target.
    package enum Entry: String, Sendable {
        /// At the level that goes with the person's years, or at all levels together.
        case entering
        /// One level or one step of the ladder below.
        case oneStepLower = "one-step-lower"
    }

    /// The day by which the difference in pay has made up for the cost; nil where it never does.
    package struct Dates: Hashable, Sendable {
        package let low: CalendarDate?
        package let middle: CalendarDate?
        package let high: CalendarDate?
    }

    package let entry: Entry
    /// What the difference was taken from, in one line's words: a comparison's source and kind.
    package let to: PayFigure
    /// The difference a year: least, middle, most.
    package let change: PayBand
    /// Low goes with the least change and the highest cost, high with the most change and the lowest cost.
    package let dates: Dates
    /// Change × the years in the new job − cost, over five years from the plan's start.
    package let fiveYears: PayBand
    /// Years of the five that lie behind the plan's finish, from 0 to 5.
    package let yearsInJob: Double
}
