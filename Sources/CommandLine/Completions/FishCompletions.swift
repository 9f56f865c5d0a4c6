/// The completion script for fish, from 3.1 on.
struct FishCompletions {
    let table: CompletionTable

    var script: String {
        let program = table.program
        return """
            # Completes the arguments of \(program) in fish. Written by '\(program) completions fish'.
            #
            # Once:
            #   mkdir -p ~/.config/fish/completions
            #   \(program) completions fish >~/.config/fish/completions/\(program).fish

            # Whether this command is the one on the line, and, if a number follows, whether that many words stand behind it.
            function \(at)
                set -l tokens (commandline -opc)
                set -l at \(quoted(program))
                set -l place 0
                set -l option 0
                set -l operands 0
                for token in $tokens[2..-1]
                    if test $option = 1
                        set option 0
                    else if test $operands = 1
                        set place (math $place + 1)
                    else if test "$token" = --
                        set operands 1
                    else if string match -q -- '-*' $token
                        if contains -- $token \(table.namesWithValue.joined(separator: " "))
                            set option 1
                        end
                    else if test $place = 0; and contains -- "$at $token" \(paths)
                        set at "$at $token"
                    else
                        set place (math $place + 1)
                    end
                end
                test "$at" = "$argv[1]"; or return 1
                switch "$argv[2]"
                    case ''
                        return 0
                    case '*+'
                        test $place -ge (string trim -c + -- $argv[2])
                    case '*'
                        test $place -eq $argv[2]
                end
            end

            # A list that the program prints, an item and its description a line.
            function \(list)
                set -l tokens (commandline -opc)
                $tokens[1] \(table.lister) $argv[1] 2>/dev/null
            end

            # The lines of standard input, each behind what stands before the last comma of the value.
            function \(comma)
                set -l value (string replace -r -- '^-[^=]*=' '' (commandline -ct))
                set -l before (string match -r -- '^.*,' $value)
                while read -l line
                    printf '%s%s\\n' "$before" $line
                end
            end

            # A list that the program prints, or where an equals sign stands behind the last comma, the other words with it.
            function \(pairs)
                set -l value (string replace -r -- '^-[^=]*=' '' (commandline -ct))
                set -l item (string match -r -- '[^,=]*=[^,=]*$' $value)
                if test -n "$item"
                    printf '%s\\n' (string replace -r -- '=.*' '=' $item)$argv[2..-1] | \(comma)
                else
                    \(list) $argv[1] | \(comma)
                end
            end

            complete -c \(program) -f
            \((commands + options + words).joined(separator: "\n"))

            """
    }

    private var at: String { "_\(table.function("at"))" }
    private var list: String { "_\(table.function("list"))" }
    private var comma: String { "_\(table.function("comma"))" }
    private var pairs: String { "_\(table.function("pairs"))" }

    private var paths: String { table.rows.map { quoted($0.path) }.joined(separator: " ") }

    private func quoted(_ text: String) -> String { Shell.fish.quoted(text) }

    /// `-n` and the condition that the command is this one.
    private func line(_ row: CompletionTable.Row, place: String = "") -> String {
        let condition = [at, quoted(row.path), place].filter { !$0.isEmpty }.joined(separator: " ")
        return "complete -c \(table.program) -n \(quoted(condition))"
    }

    private var commands: [String] {
        table.rows.flatMap { row in
            row.command.shownSubcommands.map { command in
                line(row, place: "0") + " -a \(command.name) -d \(quoted(command.abstract))"
            }
        }
    }

    private var options: [String] {
        table.rows.flatMap { row in
            row.command.allOptions.map { option in
                var words = [line(row), "-l \(option.name)"]
                if let short = option.short { words.append("-s \(short)") }
                words.append("-d \(quoted(option.help))")
                if option.takesValue { words.append(action(CompletionSource(option), isList: option.takesList)) }
                return words.joined(separator: " ")
            }
        }
    }

    private var words: [String] {
        table.rows.flatMap { row in
            row.words.enumerated().compactMap { place, word -> String? in
                guard word.source != .nothing else { return nil }
                // Only an option's value is required behind it.
                let action = action(word.source, isList: false).split(separator: " ").dropFirst().joined(separator: " ")
                return line(row, place: word.repeats ? "\(place)+" : "\(place)") + " " + action
            }
        }
    }

    /// The switches that begin with `-x`, a value and no file, or `-r`, a value.
    private func action(_ source: CompletionSource, isList: Bool) -> String {
        let comma = isList ? " | \(comma)" : ""
        switch source {
        case .nothing: return "-x"
        case .file: return "-r -F"
        case .directory: return "-x -a \(quoted("(__fish_complete_directories (commandline -ct))"))"
        case .words(let words):
            return isList
                ? "-x -a \(quoted("(printf '%s\\n' \(words.joined(separator: " "))\(comma))"))"
                : "-x -a \(quoted(words.joined(separator: " ")))"
        case .list(let name): return "-x -a \(quoted("(\(list) \(name)\(comma))"))"
        case .pairs(let name, let values):
            return "-x -a \(quoted("(\(pairs) \(name) \(values.joined(separator: " ")))"))"
        }
    }
}
