# Completes the end of a command line by a script for fish: fish complete.fish SCRIPT LINE
#
# Prints what fish offers, each with a tab and its description behind it.
source $argv[1]
complete -C $argv[2]
