#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writing to what is open already.
public enum Descriptor {
    /// Writes all of a text, however many calls it takes.
    ///
    /// - Returns: The system's code for what went wrong; nil where nothing did.
    public static func write(_ text: String, to descriptor: Int32) -> Int32? {
        write(text.utf8.span, to: descriptor)
    }

    /// The same for bytes.
    static func write(_ bytes: Span<UInt8>, to descriptor: Int32) -> Int32? {
        var count = 0
        while count < bytes.count {
            let put = unsafe bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                return unsafe Self.put(descriptor, base + count, buffer.count - count)
            }
            if put < 0, errno == EINTR { continue }
            guard put >= 0 else { return errno }
            count += put
        }
        return nil
    }

    private static func put(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, start, count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, start, count)
        #else
            unsafe Darwin.write(descriptor, start, count)
        #endif
    }
}
