#!/usr/bin/env bash
# Looks through every file that git knows or would take, for what must not be there.
# A letter in brackets keeps a pattern from finding itself here.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly LONGEST=600
found=0

# Hashes in lock files can spell anything.
absent() {
    local what=$1 pattern=$2
    shift 2
    local hits status=0
    hits=$(git grep -nIE --untracked -e "$pattern" -- "$@" ':!*.lock' ':!*package-lock.json') || status=$?
    if ((status > 1)); then
        exit "$status"
    fi
    if [[ -n $hits ]]; then
        printf '%s:\n%s\n' "$what" "$hits" >&2
        found=1
    fi
}

absent "unfinished work" '\b(T[O]DO|F[I]XME)\b|\b(t[o]do|u[n]implemented|d[b]g)!\('
absent "a path of one machine" '(^|[^[:alnum:]_.~>-])/([r]oot|[w]ork|[h]ome|[U]sers|[t]mp)/'

# Lock files too: they are where such names creep in.
hosts='registry\.[n]pmjs|registry\.[y]arnpkg|(index|static)\.[c]rates\.io|[p]ypi\.org/simple|files\.[p]ythonhosted'
hosts+='|[d]eb\.debian\.org|[a]rtifactory|[j]frog|[n]pmmirror|[r]sproxy'
hits=$(git grep -nIiE --untracked -e "$hosts" || (($? == 1)))
if [[ -n $hits ]]; then
    printf 'the host of a registry:\n%s\n' "$hits" >&2
    found=1
fi

# Written by a generator, and not for reading: only this one.
while IFS= read -r -d '' file; do
    lines=$(wc -l <"$file")
    if ((lines > LONGEST)); then
        echo "$file has $lines lines, more than $LONGEST" >&2
        found=1
    fi
done < <(git ls-files -z --cached --others --exclude-standard -- \
    '*.rs' '*.ftl' '*.js' '*.mjs' '*.cjs' '*.ts' '*.py' '*.sh' '.ci/*' 'benches/*' ':!*.lock' ':!*package-lock.json' ':!src/cldr/table.rs')

exit "$found"
