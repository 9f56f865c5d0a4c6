#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Threads of the system.
///
/// Not those of Dispatch, or of Swift's concurrency, which stands on it: where the system gives no more threads, as under
/// `ulimit -u` or in a container, Dispatch tries again every second for ever, while there are simply fewer of these.
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

/// A value that threads share: one at a time reads and changes it, and the others can wait for a change.
///
/// `Mutex` of the standard library has no way to wait for one. What is unsafe in it, two places in memory, is reached in no other
/// way than through these two methods.
@safe package final class Monitor<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    /// A value that nobody has yet.
    package init(_ value: Value) {
        self.value = value
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(change, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(change)
        unsafe pthread_mutex_destroy(mutex)
        unsafe change.deallocate()
        unsafe mutex.deallocate()
    }

    /// Changes the value, and wakes whoever waits for that.
    package func change<Result>(_ body: (inout Value) -> Result) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer {
            unsafe pthread_cond_broadcast(change)
            unsafe pthread_mutex_unlock(mutex)
        }
        return body(&value)
    }

    /// Waits until there is a result, trying again after each change.
    ///
    /// - Parameter body: Changes the value only where it has a result.
    package func wait<Result>(_ body: (inout Value) -> Result?) -> Result {
        unsafe pthread_mutex_lock(mutex)
        defer {
            unsafe pthread_cond_broadcast(change)
            unsafe pthread_mutex_unlock(mutex)
        }
        while true {
            if let result = body(&value) { return result }
            unsafe pthread_cond_wait(change, mutex)
        }
    }
}
