# shellcheck shell=bash
# What the benchmarks share; read by them, in the project's root.

# How the README builds what it installs.
release=(swift build -c release --static-swift-stdlib --product plan)

# Ends with 77 where a tool is missing: need SCRIPT TOOL...
need() {
    local script=$1 tool
    for tool in "${@:2}"; do
        command -v "$tool" >/dev/null || { echo "$script needs $tool, which this machine lacks" >&2; exit 77; }
    done
}

# The same for CP-SAT of OR-tools: need_ortools SCRIPT
need_ortools() {
    python3 -c 'import ortools' 2>/dev/null || { echo "$1 needs ortools: pip install ortools" >&2; exit 77; }
}

# Lays the release and its data into a folder as they are installed: install_release FOLDER [COMMIT]
#
# A commit is built from its own files in the same way, so that two builds that are compared are linked alike.
install_release() {
    local source=.
    if [ $# -gt 1 ]; then
        source=$1/source
        mkdir -p "$source"
        git archive "$2" | tar -x -C "$source"
    fi
    echo "Building the release of ${2:-what is here} …" >&2
    "${release[@]}" --package-path "$source" >&2
    mkdir -p "$1/bin" "$1/share"
    cp "$("${release[@]}" --package-path "$source" --show-bin-path)/plan" "$1/bin/plan"
    cp -r "$source/Data" "$1/share/plan"
}

# Makes a catalogue of 1,016 roles, those beyond the built-in ones all alike: large_catalogue FOLDER
large_catalogue() {
    local like=backend-developer id
    echo "Making a catalogue of 1,016 roles …" >&2
    cp -r Data "$1"
    jq '. as $catalog | .roles += [range(1016 - ($catalog.roles | length)) | {
          id: "extra-role-\(.)", title: "Extra Role \(.)", aliases: ["extra \(.)", "additional role \(.)"], family: "Extra"}]' \
        Data/catalog.json >"$1/catalog.json"
    jq -r '.roles[].id | select(startswith("extra-role-"))' "$1/catalog.json" | while read -r id; do
        sed "s/\"id\": \"$like\"/\"id\": \"$id\"/" "Data/roles/$like.json" >"$1/roles/$id.json"
    done
}

# Instructions of a whole run, in thousands, or nothing where there is no valgrind: instructions PROGRAM ARGUMENT...
instructions() {
    command -v valgrind >/dev/null || return 0
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1 >/dev/null \
        | sed -n 's/.*Collected : \([0-9]*\)[0-9][0-9][0-9]$/\1/p'
}
