/// Why a line holds no request.
package struct RequestProblem: Error, Sendable {
    /// A sentence without a full stop.
    package let message: String
}
