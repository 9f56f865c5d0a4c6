# Completes the end of a command line by a script for bash: bash complete.bash SCRIPT LINE
#
# Calls the function that the script registers as readline would: the words split at spaces and at COMP_WORDBREAKS, of
# which '=' matters here. Prints the candidates, each as the whole word that would then stand on the line.
source "$1" || exit
read -r -a words <<<"${2//=/ = }"
[[ $2 == *' ' ]] && words+=('')
# A '=' that ends the line is the word to be completed, and stays.
COMP_WORDS=("${words[@]}")
COMP_CWORD=$((${#words[@]} - 1))
COMP_LINE=$2
COMP_POINT=${#2}
registered=$(complete -p plan)
[[ $registered =~ -F\ ([^ ]+) ]] || exit
"${BASH_REMATCH[1]}" plan "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
# Readline replaces only the last piece of the word.
word=${2##* }
kept=$word
[[ ${COMP_WORDS[COMP_CWORD]} != '=' ]] && kept=${word%"${COMP_WORDS[COMP_CWORD]}"}
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]/#/$kept}"
exit 0
