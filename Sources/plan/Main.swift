internal import CareerCore
internal import System

/// Where the process begins and ends. All that lies between is `Program`.
@main
enum Main {
    static func main() {
        Streams.ignoreDeadlySignals()
        let environment = Environment.current(Program.variables)
        let program = Program(
            environment: environment, width: Terminal.width(environment: environment),
            isTerminal: Terminal.isTerminal(.output), clock: today)
        StandardStreams.deliver(program.run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func today() -> CalendarDate {
        let (year, month, day) = SystemClock.today()
        // The C library gives no day that the calendar lacks.
        return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
    }
}
