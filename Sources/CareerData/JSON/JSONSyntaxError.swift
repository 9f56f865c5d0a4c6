/// Text that is not JSON, and where it ceases to be.
struct JSONSyntaxError: Error {
    let offset: Int
    let message: String
    let mend: String
}
