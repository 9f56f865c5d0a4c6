internal import CommandLineKit

/// Where the process begins and ends. All that lies between is `Program`.
@main
enum Main {
    static func main() {
        StandardStreams.ignoreClosedPipes()
        let environment = Environment.current(Program.variables)
        let program = Program(
            environment: environment, width: Terminal.width(environment: environment),
            isTerminal: Terminal.isTerminal(.output), clock: SystemClock.today)
        StandardStreams.deliver(program.run(Array(CommandLine.arguments.dropFirst())))
    }
}
