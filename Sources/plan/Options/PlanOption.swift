internal import CareerCore
internal import CommandLine
internal import JSON

/// One thing that a person can say of the plan that they want, declared once.
///
/// The command line's option, the key of a request in JSON, the part of the request that an answer repeats, and what the
/// schemas say of both are all drawn from this value.
struct PlanOption: Sendable {
    /// The option of the command line; its name in camel case is the key in JSON.
    let spec: OptionSpec
    /// Sets what a command line says.
    let take: @Sendable (ParsedArguments, inout PlanDraft) throws(UsageError) -> Void
    /// Sets what a request in JSON says; null says nothing.
    let decode: @Sendable (JSONNode, inout PlanDraft) throws(UsageError) -> Void
    /// What a request may have, as JSON Schema.
    let schema: JSONValue
    /// What an answer repeats of the request.
    let echoes: [Echo]

    /// A key of the request in an answer.
    struct Echo: Sendable {
        let key: String
        let value: @Sendable (Plan) -> JSONValue
        let schema: [String: JSONValue]

        init(_ key: String, _ schema: [String: JSONValue], _ value: @escaping @Sendable (Plan) -> JSONValue) {
            self.key = key
            self.value = value
            self.schema = schema
        }
    }

    /// How an option is written where it stands: in a message about it.
    enum Spelling: Sendable {
        /// `--value-hour`
        case option
        /// `valueHour`
        case key

        func name(of spec: OptionSpec) -> String { self == .option ? spec.longName : spec.key }
    }

    // MARK: Declaring

    /// Declares an option that is set to a value, or to several where it may be repeated.
    ///
    /// - Parameters:
    ///   - pair: Reads a key of an object and what stands behind it as one of the values.
    ///   - pairSchema: That object, as JSON Schema.
    init<Value>(
        _ spec: OptionSpec, _ form: ValueForm<Value>,
        pair: (@Sendable (String, JSONNode) throws(ValueError) -> Value)? = nil,
        pairSchema: [String: JSONValue] = [:],
        echoes: [Echo], set: @escaping @Sendable (inout PlanDraft, Value) -> Void
    ) {
        let option = Option(spec, choices: form.choices) { (text) throws(ValueError) in try form.parse(text) }
        let spec = option.spec
        let reader = Reader(spec: spec, form: form, pair: pair)
        self.spec = spec
        self.echoes = echoes
        take = { (arguments, draft) throws(UsageError) in
            for value in try arguments.values(of: option) { set(&draft, value) }
        }
        decode = { (value, draft) throws(UsageError) in
            for value in try reader.values(of: value) { set(&draft, value) }
        }
        var one = form.schema
        if spec.isRepeatable {
            let items: JSONValue = .object(["type": .string("array"), "items": .object(form.schema)])
            let pairs: [JSONValue] = pairSchema.isEmpty ? [] : [.object(pairSchema)]
            one = ["oneOf": .array([.object(["type": .string("null")])] + pairs + [items, .object(form.schema)])]
        } else if !spec.isRequired {
            one = one.nullable
        }
        schema = .object(one.merging(["description": .string(spec.help)]) { $1 })
    }

    /// Declares a setting that is nil until somebody sets it.
    init<Value>(
        _ spec: OptionSpec, _ form: ValueForm<Value>,
        _ path: any WritableKeyPath<PlanSettings, Value?> & Sendable, echoes: [Echo]? = nil
    ) {
        self.init(
            spec, form,
            echoes: echoes ?? [
                Echo(spec.key, form.encodedSchema.nullable) {
                    .optional($0.request.settings[keyPath: path], form.encode)
                }
            ]
        ) { $0.settings[keyPath: path] = $1 }
    }

    /// Declares a setting that has a value from the start.
    init<Value>(
        _ spec: OptionSpec, _ form: ValueForm<Value>, _ path: any WritableKeyPath<PlanSettings, Value> & Sendable
    ) {
        self.init(
            spec, form,
            echoes: [Echo(spec.key, form.encodedSchema) { form.encode($0.request.settings[keyPath: path]) }]
        ) { $0.settings[keyPath: path] = $1 }
    }

    /// Declares a setting of several values.
    init<Value>(
        _ spec: OptionSpec, _ form: ValueForm<Value>, _ path: any WritableKeyPath<PlanSettings, [Value]> & Sendable,
        pair: (@Sendable (String, JSONNode) throws(ValueError) -> Value)? = nil,
        pairSchema: [String: JSONValue] = [:]
    ) {
        let schema: [String: JSONValue] = ["type": .string("array"), "items": .object(form.encodedSchema)]
        self.init(
            spec, form, pair: pair, pairSchema: pairSchema,
            echoes: [Echo(spec.key, schema) { .array($0.request.settings[keyPath: path].map(form.encode)) }]
        ) { $0.settings[keyPath: path].append($1) }
    }

    /// Declares something to be said or not.
    ///
    /// - Parameter path: Where it is set; an answer repeats it where that is a setting of the plan.
    init(_ flag: Flag, _ path: any WritableKeyPath<PlanDraft, Bool> & Sendable, echoes: [Echo]) {
        let spec = flag.spec
        self.spec = spec
        self.echoes = echoes
        take = { (arguments, draft) in if arguments.isSet(flag) { draft[keyPath: path] = true } }
        decode = { (value, draft) throws(UsageError) in
            if let isSet = value.bool {
                draft[keyPath: path] = isSet
            } else if value.kind != .null {
                throw UsageError(spec, "The value of '\(spec.key)' must be true or false")
            }
        }
        schema = .object(["type": .strings(["boolean", "null"]), "description": .string(spec.help)])
    }

    // MARK: Reading JSON

    private struct Reader<Value: Sendable>: Sendable {
        let spec: OptionSpec
        let form: ValueForm<Value>
        let pair: (@Sendable (String, JSONNode) throws(ValueError) -> Value)?

        func values(of node: JSONNode) throws(UsageError) -> [Value] {
            guard node.kind != .null else { return [] }
            var values: [Value] = []
            if spec.isRepeatable, let elements = node.elements {
                for element in elements { values.append(try one(element)) }
            } else if let pair, let members = node.members {
                for member in members {
                    let shown = member.value.literal.map { "\(member.key)=\($0)" } ?? member.key
                    values.append(try refusing(shown) { () throws(ValueError) in try pair(member.key, member.value) })
                }
            } else {
                values.append(try one(node))
            }
            return values
        }

        private func one(_ node: JSONNode) throws(UsageError) -> Value {
            if let text = node.string {
                guard !text.isEmpty else { throw UsageError(spec, "The value for '\(spec.key)' is empty") }
                return try refusing(text) { () throws(ValueError) in try form.parse(text) }
            }
            if let number = node.number, let read = form.number {
                return try refusing(Numbers.plain(number)) { () throws(ValueError) in try read(number) }
            }
            let kinds = form.number == nil ? "a text" : "a text or a number"
            let more = spec.isRepeatable ? ", or a list of them" : ""
            throw UsageError(spec, "The value of '\(spec.key)' must be \(kinds)\(more)")
        }

        private func refusing(_ shown: String, _ read: () throws(ValueError) -> Value) throws(UsageError) -> Value {
            do throws(ValueError) {
                return try read()
            } catch {
                throw UsageError(spec, error.message(on: shown, for: spec.key, choices: spec.choices))
            }
        }
    }
}

extension JSONNode {
    /// A text or a number as a person would type it; nil for anything else.
    var literal: String? { string ?? number.map(Numbers.plain) }
}

extension [String: JSONValue] {
    /// The schema of the same or null.
    var nullable: [String: JSONValue] {
        var schema = self
        if case .array(let values)? = schema["enum"] {
            schema["enum"] = .array(values + [.null])
        } else if case .array(let types)? = schema["type"] {
            schema["type"] = .array(types + [.string("null")])
        } else if let type = schema["type"], schema["properties"] == nil {
            schema["type"] = .array([type, .string("null")])
        } else {
            return ["oneOf": .array([.object(self), .object(["type": .string("null")])])]
        }
        return schema
    }
}
