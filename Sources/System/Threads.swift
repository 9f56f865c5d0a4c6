#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Threads of the system.
///
/// Not those of Swift's concurrency: its runtime would make the program, which for a single plan has no use for it,
/// larger and slower to start.
package struct Threads {
    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private var handles: [pthread_t] = []

    /// The processors of the machine.
    package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Starts as many threads as the system allows, up to a count, each of which runs the body.
    package init(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        // As much as the main thread commonly has; it takes memory only as far as it is used.
        unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
        for _ in 0..<count {
            let argument = unsafe Unmanaged.passRetained(Body(body))
            #if canImport(Darwin)
                var handle: pthread_t?
            #else
                var handle = pthread_t()
            #endif
            let code = unsafe pthread_create(&handle, &attributes, { unsafe Threads.enter($0) }, argument.toOpaque())
            guard code == 0 else {
                unsafe argument.release()
                break
            }
            #if canImport(Darwin)
                if let handle { handles.append(handle) }
            #else
                handles.append(handle)
            #endif
        }
        unsafe pthread_attr_destroy(&attributes)
    }

    /// How many could be started.
    package var count: Int { handles.count }

    /// Waits until all of them are done.
    package func join() {
        for handle in handles { pthread_join(handle, nil) }
    }

    private static func enter(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let argument = unsafe argument {
            unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
    }
}
