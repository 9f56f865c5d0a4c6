/// The completion script for zsh: to be autoloaded from `$fpath` or sourced behind `compinit`.
struct ZshCompletions {
    let table: CompletionTable

    var script: String {
        let program = table.program
        return """
            #compdef \(program)
            # Completes the arguments of \(program) in zsh. Written by '\(program) completions zsh'.
            #
            # Once, into a folder of $fpath, before compinit runs:
            #   mkdir -p ~/.zfunc && \(program) completions zsh >~/.zfunc/_\(program)
            #   fpath=(~/.zfunc $fpath); autoload -U compinit; compinit    # in ~/.zshrc
            # Or, as a line of ~/.zshrc behind compinit:
            #   eval "$(\(program) completions zsh)"

            # Offers a list that the program prints, an item and its description a line.
            \(table.function("list"))() {
                local line
                local -a items
                for line in "${(@f)$("${(Q)words[1]}" \(table.lister) $1 2>/dev/null)}"; do
                    [[ -n $line ]] && items+=("${line%%$'\\t'*}:${line#*$'\\t'}")
                done
                shift
                (( $#items )) && _describe -t values value items "$@"
            }

            # Completes the value of an option, named as COMMAND:OPTION, or a word, named as COMMAND:PLACE.
            \(table.function("value"))() {
                case $1 in
            \(values.joined(separator: "\n"))
                    (*) return 1 ;;
                esac
            }

            \(table.function())() {
                local at=\(quoted(program)) token option operands name
                local -a used commands options items
                integer place=0 i
                for (( i = 2; i < CURRENT; i++ )); do
                    token=${(Q)words[i]}
                    \(table.function("commands")) "$at"
                    if [[ -n $option ]]; then
                        option=
                    elif [[ -n $operands ]]; then
                        (( place += 1 ))
                    elif [[ $token == -- ]]; then
                        operands=1
                    elif [[ $token == -* ]]; then
                        used+=("${token%%=*}")
                        [[ $token != *=* && \(quoted(namesWithValue)) == *" $token "* ]] && option=$token
                    elif (( place == 0 )) && [[ -n ${(M)commands:#$token:*} ]]; then
                        at+=" $token"
                    else
                        (( place += 1 ))
                    fi
                done
                if [[ -z $option && -z $operands && $PREFIX == -*=* ]]; then
                    option=${PREFIX%%=*}
                    compset -P 1 '*='
                fi
                if [[ -n $option ]]; then
                    \(table.function("value")) "$at:$option"
                elif [[ -z $operands && $PREFIX == -* ]]; then
                    \(table.function("options")) "$at"
                    # A plus sign marks those that may be repeated.
                    for name in $options; do
                        [[ $name != +* && -n ${used[(r)${name%%:*}]} ]] || items+=("${name#+}")
                    done
                    _describe -o -t options option items
                else
                    local found=1
                    \(table.function("commands")) "$at"
                    if (( place == 0 && $#commands )) && [[ -z $operands ]]; then
                        _describe -t commands command commands && found=0
                    fi
                    \(table.function("value")) "$at:$place" && found=0
                    return found
                fi
            }

            # The options of a command.
            \(table.function("options"))() {
                case $1 in
            \(options.joined(separator: "\n"))
                esac
            }

            # The commands below a command.
            \(table.function("commands"))() {
                commands=()
                case $1 in
            \(commands.joined(separator: "\n"))
                esac
            }

            if [[ $funcstack[1] == \(table.function()) ]]; then
                \(table.function()) "$@"
            else
                compdef \(table.function()) \(program)
            fi

            """
    }

    private func quoted(_ text: String) -> String { Shell.zsh.quoted(text) }

    private var namesWithValue: String { " \(table.namesWithValue.joined(separator: " ")) " }

    /// A name and its description as `_describe` takes them.
    private func item(_ name: String, _ description: String) -> String {
        quoted("\(name):\(description)")
    }

    private var options: [String] {
        table.rows.map { row in
            let items = row.command.allOptions.flatMap { option in
                option.typedNames.map { item((option.isRepeatable ? "+" : "") + $0, option.help) }
            }
            return array("options", items, of: row)
        }
    }

    private var commands: [String] {
        table.rows.filter { !$0.command.shownSubcommands.isEmpty }.map { row in
            array("commands", row.command.shownSubcommands.map { item($0.name, $0.abstract) }, of: row)
        }
    }

    private func array(_ name: String, _ items: [String], of row: CompletionTable.Row) -> String {
        let lines = items.map { "            \($0)" }.joined(separator: "\n")
        return "        (\(quoted(row.path))) \(name)=(\n\(lines)\n        ) ;;"
    }

    private var values: [String] {
        table.cases(in: .zsh, action).map { "        (\($0.patterns.joined(separator: "|"))) \($0.action) ;;" }
    }

    private func action(_ source: CompletionSource, isList: Bool) -> String? {
        // A comma that is offered goes away if a space follows.
        let comma = isList ? "compset -P '*,'; " : ""
        let ending = isList ? " -q -S ," : ""
        switch source {
        case .nothing: return nil
        case .file: return comma + "_files"
        case .directory: return comma + "_files -/"
        case .words(let words): return comma + self.words(words, ending)
        case .list(let name): return comma + "\(table.function("list")) \(quoted(name))\(ending)"
        case .pairs(let name, let values):
            return comma + "if [[ $PREFIX == *=* ]]; then compset -P 1 '*='; \(self.words(values, ending)); "
                + "else \(table.function("list")) \(quoted(name))\(ending); fi"
        }
    }

    private func words(_ words: [String], _ ending: String) -> String {
        "compadd\(ending) -- " + words.map(quoted).joined(separator: " ")
    }
}
