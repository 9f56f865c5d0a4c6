/// Text that is not JSON, and where it ceases to be.
package struct JSONSyntaxError: Error {
    package let offset: Int
    package let message: String
    package let mend: String
}
