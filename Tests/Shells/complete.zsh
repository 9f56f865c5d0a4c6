# Completes the end of a command line by a script for zsh: zsh -f complete.zsh SCRIPT LINE
#
# Runs an interactive zsh on a terminal of its own, loads the script as an autoloaded function of $fpath, types the line
# and asks for completion with a compadd that writes down what is offered. Prints the candidates.
zmodload zsh/zpty
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$1" "$folder/_plan"
cat >"$folder/rc" <<'RC'
PROMPT= RPROMPT=
unsetopt beep
fpath=($CAPTURE $fpath)
autoload -Uz compinit
# The index of all functions is made once for the current folder.
[[ -e ./index ]] && compinit -C -d ./index || compinit -u -d ./index
zstyle ':completion:*' verbose no
zstyle ':completion:*' list-separator ''
compadd() {
    # What zsh asks for only to look at it is not offered.
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a kept
    builtin compadd -A kept "$@"
    local before=$IPREFIX
    (( $#kept )) && print -rl -- $before${^kept} >>"$CAPTURE/offered"
    builtin compadd "$@"
}
note() { zle complete-word; print >>"$CAPTURE/done" }
zle -N note
bindkey '^X' note
RC
export CAPTURE=$folder
zpty shell zsh -f -i
zpty -w shell "source $folder/rc; print >$folder/ready"
for i in {1..200}; do [[ -e $folder/ready ]] && break; sleep 0.05; done
zpty -n -w shell "$2"$'\C-x'
for i in {1..200}; do [[ -e $folder/done ]] && break; sleep 0.05; done
[[ -e $folder/done ]] || { print -u2 'zsh did not answer'; exit 1 }
[[ -e $folder/offered ]] && sort -u "$folder/offered"
zpty -d shell
