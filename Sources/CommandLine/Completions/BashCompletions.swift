/// The completion script for bash, from 3.2 on, with or without the package bash-completion.
///
/// Bash hands over words that it has split at `=`, and replaces only the last piece: the script puts the pieces together
/// to see which value is meant, and offers the piece.
struct BashCompletions {
    let table: CompletionTable

    var script: String {
        let program = table.program
        return """
            # Completes the arguments of \(program) in bash. Written by '\(program) completions bash'.
            #
            # With the package bash-completion, once:
            #   mkdir -p ~/.local/share/bash-completion/completions
            #   \(program) completions bash >~/.local/share/bash-completion/completions/\(program)
            # Without it, as a line of ~/.bashrc:
            #   eval "$(\(program) completions bash)"

            # Offers the lines of standard input that begin with $part, up to their tab.
            \(table.function("offer"))() {
                local line
                while IFS= read -r line; do
                    line=${line%%$'\\t'*}
                    [[ -n $line && $line == "$part"* ]] && COMPREPLY+=("$before$line")
                done
            }

            # Offers the arguments.
            \(table.function("words"))() { \(table.function("offer")) < <(printf '%s\\n' "$@"); }

            # Offers a list that the program prints.
            \(table.function("list"))() { \(table.function("offer")) < <("${COMP_WORDS[0]}" \(table.lister) "$1" 2>/dev/null); }

            # Offers paths; the argument is that of compgen.
            \(table.function("paths"))() {
                local line
                type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
                while IFS= read -r line; do COMPREPLY+=("$before$line"); done < <(compgen "$1" -- "$part")
            }

            # Leaves only what stands behind the last comma to be completed, and no space behind it.
            \(table.function("comma"))() {
                part=${part##*,}
                before=${cur%"$part"}
                type compopt >/dev/null 2>&1 && compopt -o nospace 2>/dev/null
            }

            # Completes the value of an option, named as COMMAND:OPTION, or a word, named as COMMAND:PLACE.
            \(table.function("value"))() {
                case $1 in
            \(values.joined(separator: "\n"))
                esac
            }

            # The options of a command.
            \(table.function("options"))() {
                case $1 in
            \(options.joined(separator: "\n"))
                esac
            }

            # The commands below a command.
            \(table.function("commands"))() {
                case $1 in
            \(commands.joined(separator: "\n"))
                esac
            }

            \(table.function())() {
                local cur=${COMP_WORDS[COMP_CWORD]} part='' before='' token='' option='' operands='' used=' '
                local at=\(quoted(program)) tokens=() i=1 last=0 place=0 word
                COMPREPLY=()
                while ((i <= COMP_CWORD)); do
                    token=${COMP_WORDS[i]}
                    while ((i < COMP_CWORD)) && [[ $token == *= || ${COMP_WORDS[i + 1]} == =* ]]; do
                        ((i += 1))
                        token+=${COMP_WORDS[i]}
                    done
                    tokens+=("$token")
                    ((i += 1))
                done
                ((last = ${#tokens[@]} - 1))
                for ((i = 0; i < last; i++)); do
                    token=${tokens[i]}
                    if [[ -n $option ]]; then
                        option=''
                    elif [[ -n $operands ]]; then
                        ((place += 1))
                    elif [[ $token == -- ]]; then
                        operands=1
                    elif [[ $token == -* ]]; then
                        used+="${token%%=*} "
                        [[ $token != *=* && \(quoted(namesWithValue)) == *" $token "* ]] && option=$token
                    elif ((place == 0)) && [[ " $(\(table.function("commands")) "$at") " == *" $token "* ]]; then
                        at+=" $token"
                    else
                        ((place += 1))
                    fi
                done
                token=${tokens[last]}
                [[ $cur == '=' ]] && cur=''
                if [[ -z $option && -z $operands && $token == -*=* ]]; then
                    option=${token%%=*}
                    token=${token#*=}
                fi
                part=$token
                before=${cur%"$part"}
                if [[ -n $option ]]; then
                    \(table.function("value")) "$at:$option"
                elif [[ -z $operands && $token == -* ]]; then
                    for word in $(\(table.function("options")) "$at"); do
                        [[ ${word#+} == "$word" && $used == *" $word "* ]] || \(table.function("words")) "${word#+}"
                    done
                else
                    if ((place == 0)) && [[ -z $operands ]]; then
                        for word in $(\(table.function("commands")) "$at"); do \(table.function("words")) "$word"; done
                    fi
                    \(table.function("value")) "$at:$place"
                fi
            }

            complete -F \(table.function()) \(program)

            """
    }

    private func quoted(_ text: String) -> String { Shell.bash.quoted(text) }

    private var namesWithValue: String { " \(table.namesWithValue.joined(separator: " ")) " }

    /// Those that may be repeated are marked with a plus sign: they are offered again.
    private var options: [String] {
        table.rows.map { row in
            let names = row.command.allOptions.flatMap { option in
                option.typedNames.map { option.isRepeatable ? "+\($0)" : $0 }
            }
            return "        \(quoted(row.path))) echo \(quoted(names.joined(separator: " "))) ;;"
        }
    }

    private var commands: [String] {
        table.rows.filter { !$0.command.shownSubcommands.isEmpty }.map { row in
            let names = row.command.shownSubcommands.map(\.name).joined(separator: " ")
            return "        \(quoted(row.path))) echo \(quoted(names)) ;;"
        }
    }

    private var values: [String] {
        table.cases(in: .bash, action).map { "        \($0.patterns.joined(separator: " | "))) \($0.action) ;;" }
    }

    private func action(_ source: CompletionSource, isList: Bool) -> String? {
        let comma = isList ? "\(table.function("comma")); " : ""
        switch source {
        case .nothing: return nil
        case .file: return comma + "\(table.function("paths")) -f"
        case .directory: return comma + "\(table.function("paths")) -d"
        case .words(let words): return comma + self.words(words)
        case .list(let name): return comma + "\(table.function("list")) \(quoted(name))"
        case .pairs(let name, let values):
            return comma + "if [[ $part == *=* ]]; then part=${part#*=} before=${cur%\"${part#*=}\"}; "
                + "\(self.words(values)); else \(table.function("list")) \(quoted(name)); fi"
        }
    }

    private func words(_ words: [String]) -> String {
        table.function("words") + " " + words.map(quoted).joined(separator: " ")
    }
}
