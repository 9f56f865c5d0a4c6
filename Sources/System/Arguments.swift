#if canImport(Glibc)
    @unsafe @preconcurrency internal import Glibc
#elseif canImport(Musl)
    @unsafe @preconcurrency internal import Musl
#endif

/// What the process was started with.
package enum Arguments {
    /// The words behind the program's name, each as its bytes, which need not be UTF-8.
    package static var all: [[UInt8]] { Array(words.dropFirst()) }

    /// The name by which the program was called; nil where there is none.
    static var name: [UInt8]? { words.first }

    private static var words: [[UInt8]] {
        let count = Int(CommandLine.argc)
        #if os(Linux)
            // The standard library reads them in /proc, which not every container has.
            if count == 0 { return laid }
        #endif
        let starts = unsafe (0..<count).compactMap { unsafe CommandLine.unsafeArgv[$0] }
        return unsafe starts.map { unsafe Path(cString: $0).bytes }
    }

    #if os(Linux)
        /// The words where the system lays them for every process by the System V ABI, at the bottom of the stack: their
        /// number, a pointer to each, a null, and then what the variables of the environment begin with.
        private static var laid: [[UInt8]] {
            let variables = unsafe environ
            var words: [[UInt8]] = []
            // Whoever has set a variable may have moved them all elsewhere, out of the stack.
            let isInPlace = unsafe withUnsafePointer(to: &words) {
                unsafe UnsafeRawPointer($0) < UnsafeRawPointer(variables)
            }
            guard isInPlace else { return [] }
            var place = unsafe variables - 2
            while let start = unsafe place.pointee, Int(bitPattern: start) != words.count {
                words.append(unsafe Path(cString: start).bytes)
                unsafe place -= 1
            }
            return words.reversed()
        }
    #endif
}
