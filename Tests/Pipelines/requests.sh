# Writes requests, a line each: sh requests.sh COUNT. Some cannot be answered.
seq "$1" | awk '
    BEGIN {
        split("qa vision odd data-analyst nobody", role, " ")
        split(",\"hours\":3|,\"know\":{\"python\":1}|,\"review\":true|,\"hours\":-1|}", more, "|")
    }
    { printf "{\"id\":%d,\"from\":\"%s\",\"to\":\"%s\"%s}\n", $1, role[$1 % 5 + 1], role[int($1 / 5) % 5 + 1], more[int($1 / 25) % 5 + 1] }'
