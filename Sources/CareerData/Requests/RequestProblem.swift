/// Why a line holds no request.
public struct RequestProblem: Error, Sendable {
    /// A sentence without a full stop.
    public let message: String
}
