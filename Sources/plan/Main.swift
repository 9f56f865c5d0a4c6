internal import CommandLine
internal import System

/// Where the process begins and ends. All that lies between is `Program`.
@main
enum Main {
    static func main() {
        Streams.ignoreDeadlySignals()
        let environment = Environment.current(Program.variables)
        let surroundings = Surroundings(
            environment: environment, width: Terminal.width(environment: environment),
            isTerminal: Terminal.isTerminal(.output), today: { SystemClock.today() })
        StandardStreams.deliver(Program(surroundings: surroundings).run(Arguments.all.map { Literal(bytes: $0) }))
    }
}
