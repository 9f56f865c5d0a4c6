internal import CareerCore
internal import CommandLine
internal import JSON

/// How a value that a person sets is written: as a word of a command line, and as JSON.
///
/// A text in JSON is read as the word is; a number is read as what it is, where the form has numbers.
struct ValueForm<Value: Sendable>: Sendable {
    /// The allowed values, if they can be listed.
    var choices: [String] = []
    let parse: @Sendable (String) throws(ValueError) -> Value
    /// Reads a number in JSON; nil where only texts are written.
    var number: (@Sendable (Double) throws(ValueError) -> Value)?
    let encode: @Sendable (Value) -> JSONValue
    /// What a request may have, as JSON Schema; null is allowed besides.
    let schema: [String: JSONValue]
    /// What `encode` makes, as JSON Schema.
    let encodedSchema: [String: JSONValue]
}

extension ValueForm<String> {
    /// A name that the catalogue is asked for.
    static let name = ValueForm(
        parse: { $0 }, encode: { .string($0) }, schema: .text(minLength: 1), encodedSchema: .text(minLength: 1))
}

extension ValueForm<Double> {
    /// A decimal number, as `7.5`.
    static func number(_ range: ClosedRange<Double>, _ noun: String) -> ValueForm {
        let (least, most) = (Numbers.plain(range.lowerBound), Numbers.plain(range.upperBound))
        return numbers(
            range, noNumber: "it must be a number of \(noun)", outside: "it must be from \(least) to \(most) \(noun)")
    }

    /// An amount of money, without thousands separated.
    static func amount(_ range: ClosedRange<Double>) -> ValueForm {
        let (least, most) = (Numbers.plain(range.lowerBound), Numbers.plain(range.upperBound))
        let reason = "it must be an amount from \(least) to \(most) in digits, such as 85000"
        return numbers(range, noNumber: reason, outside: reason)
    }

    private static func numbers(_ range: ClosedRange<Double>, noNumber: String, outside: String) -> ValueForm {
        let checked: @Sendable (Double) throws(ValueError) -> Double = { (number) throws(ValueError) in
            guard range.contains(number) else { throw ValueError(outside) }
            return number
        }
        let bounds: [String: JSONValue] = ["minimum": .bound(range.lowerBound), "maximum": .bound(range.upperBound)]
        return ValueForm(
            parse: { (text) throws(ValueError) in try checked(try Numbers.parse(text, reason: noNumber)) },
            number: checked, encode: { .number($0) },
            schema: bounds.merging(["type": .strings(["number", "string"]), "minLength": .integer(1)]) { $1 },
            encodedSchema: bounds.merging(["type": .string("number")]) { $1 })
    }
}

extension ValueForm<Int> {
    /// A whole number out of a few.
    static func count(_ range: ClosedRange<Int>, reason: String) -> ValueForm {
        let checked: @Sendable (Int?) throws(ValueError) -> Int = { (count) throws(ValueError) in
            guard let count, range.contains(count) else { throw ValueError(reason) }
            return count
        }
        return ValueForm(
            choices: range.map(String.init), parse: { (text) throws(ValueError) in try checked(Int(text)) },
            number: { (number) throws(ValueError) in try checked(Int(exactly: number)) }, encode: { .integer($0) },
            schema: ["enum": .array(range.map { .integer($0) } + range.map { .string("\($0)") })],
            encodedSchema: [
                "type": .string("integer"), "minimum": .integer(range.lowerBound),
                "maximum": .integer(range.upperBound),
            ])
    }
}

extension ValueForm<CalendarDate> {
    /// A day, as `2026-11-23`.
    static let date = ValueForm(
        parse: { (text) throws(ValueError) in try Dates.parse(text) }, encode: { .string($0.description) },
        schema: .date, encodedSchema: .date)
}

extension ValueForm<ClosedRange<CalendarDate>> {
    /// Days, as `2026-12-24..2027-01-01`, or one day.
    static let span = ValueForm(
        parse: { (text) throws(ValueError) in try Dates.parseSpan(text) },
        encode: {
            .object(["from": .string($0.lowerBound.description), "to": .string($0.upperBound.description)])
        },
        schema: .pattern("^\(Dates.pattern)(\\.\\.\(Dates.pattern))?$"),
        encodedSchema: .object(["from": .object(.date), "to": .object(.date)]))
}

extension ValueForm<WeekPattern> {
    /// Hours a week, as `10` or `10,sat=4`.
    static let week = ValueForm(
        parse: { (text) throws(ValueError) in try WeekHours.parse(text) },
        number: { (number) throws(ValueError) in try WeekHours.week(number, least: WeekHours.least) },
        encode: WeekHours.days,
        schema: [
            "type": .strings(["number", "string"]), "minLength": .integer(1), "minimum": .bound(WeekHours.least),
            "maximum": .integer(168),
        ], encodedSchema: WeekHours.daysSchema)
}

extension ValueForm<HoursChange> {
    /// Hours from a day on, as `2027-03-01=4`; they may be zero.
    static let change = ValueForm(
        parse: { (text) throws(ValueError) in try WeekHours.parseChange(text) },
        encode: {
            .object([
                "from": .string($0.from.description), "hoursPerWeek": .number($0.hours.total.value),
                "hoursByDay": WeekHours.days($0.hours),
            ])
        },
        schema: .pattern("^\(Dates.pattern)="),
        encodedSchema: .object([
            "from": .object(.date),
            "hoursPerWeek": .object([
                "type": .string("number"), "minimum": .integer(0), "maximum": .integer(168),
                "multipleOf": .number(0.25),
            ]), "hoursByDay": .object(WeekHours.daysSchema),
        ]))
}

extension ValueForm where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One case of an enumeration.
    static var choice: ValueForm {
        ValueForm(
            choices: Choice<Value>.names, parse: { (text) throws(ValueError) in try Choice<Value>.parse(text) },
            encode: { .string($0.rawValue) }, schema: ["enum": .strings(Choice<Value>.names)],
            encodedSchema: ["enum": .strings(Choice<Value>.names)])
    }
}

// MARK: JSON Schema

extension [String: JSONValue] {
    static func text(minLength: Int) -> [String: JSONValue] {
        ["type": .string("string"), "minLength": .integer(minLength)]
    }

    static func pattern(_ pattern: String) -> [String: JSONValue] {
        ["type": .string("string"), "pattern": .string(pattern)]
    }

    static var date: [String: JSONValue] { .pattern("^\(Dates.pattern)$") }

    /// An object that has these members and no others.
    static func object(_ properties: [String: JSONValue]) -> [String: JSONValue] {
        [
            "type": .string("object"), "required": .strings(properties.keys.sorted()),
            "additionalProperties": .bool(false), "properties": .object(properties),
        ]
    }
}

extension JSONValue {
    /// A bound of a range, whole where it is.
    static func bound(_ number: Double) -> JSONValue {
        Int(exactly: number).map(JSONValue.integer) ?? .number(number)
    }
}
