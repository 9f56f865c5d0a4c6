# shellcheck shell=bash
# What the benchmarks share; read by them, in the project's root.

# How the README builds what it installs.
release=(swift build -c release --product plan --toolset Sources/plan/Release/linux.json)

# Ends with 77 where a tool is missing: need SCRIPT TOOL...
need() {
    local script=$1 tool
    for tool in "${@:2}"; do
        command -v "$tool" >/dev/null || { echo "$script needs $tool, which this machine lacks" >&2; exit 77; }
    done
}

# Lays the release and its data into a folder as they are installed: install_release FOLDER
install_release() {
    "${release[@]}" >&2
    mkdir -p "$1/bin" "$1/share"
    cp "$("${release[@]}" --show-bin-path)/plan" "$1/bin/plan"
    cp -r Data "$1/share/plan"
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
