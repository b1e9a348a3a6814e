#!/usr/bin/env bash
# The translators' tools over the texts: they have to read the repository as it is, and find nothing.
# The tools come into an environment of their own below `target`, by pip.
set -euo pipefail
cd "$(dirname "$0")/.."

# Pinned: a newer one may find what nobody has read yet. `l10n-lint` and `l10n-compare` are commands of moz-l10n now.
readonly TOOLS=(compare-locales==9.0.5 moz-fluent-linter==0.4.10 moz.l10n==0.15.0)
readonly VENV=target/l10n

if [[ ! -e $VENV/installed || $(<"$VENV/installed") != "${TOOLS[*]}" ]]; then
    rm -rf "$VENV"
    if ! python3 -m venv "$VENV" >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends python3-venv >/dev/null
        python3 -m venv "$VENV"
    fi
    "$VENV/bin/pip" install --quiet --disable-pip-version-check "${TOOLS[@]}"
    echo "${TOOLS[*]}" >"$VENV/installed"
fi

echo "-- moz-fluent-lint" >&2
"$VENV/bin/moz-fluent-lint" --config .ci/fluent-lint.yml locales/en

echo "-- moz-l10n lint" >&2
"$VENV/bin/moz-l10n" lint --config l10n.toml
"$VENV/bin/moz-l10n" lint 'locales/*/*.ftl'
"$VENV/bin/moz-l10n-lint" -W l10n.toml

# Both comparisons end well when a text is missing: their reports are read.
echo "-- moz-l10n compare" >&2
languages=()
for folder in locales/*/; do
    # The reference; and a region's folder, as `en-US`, which holds only what differs from its language.
    if [[ $folder != locales/en/ && $folder != *-* ]]; then
        languages+=("${folder%/}")
    fi
done
"$VENV/bin/moz-l10n" compare --source l10n.toml --json "${languages[@]}" >"$VENV/compare.json"
echo "-- compare-locales" >&2
"$VENV/bin/compare-locales" --json "$VENV/compare-locales.json" l10n.toml . >&2
"$VENV/bin/python" - "$VENV" "${languages[@]##*/}" <<'PYTHON'
import json, sys

folder, languages = sys.argv[1], sorted(sys.argv[2:])
with open(f"{folder}/compare.json") as file:
    compared = json.load(file)
with open(f"{folder}/compare-locales.json") as file:
    counted = json.load(file)[0]["summary"]
wrong = [f"{language}: {report}" for language, report in compared.items() if any(report.values())]
for language, counts in counted.items():
    kinds = ("errors", "warnings", "missing", "missingInFiles", "obsolete")
    wrong += [f"{language}: {counts[kind]} {kind}" for kind in kinds if counts.get(kind)]
for name, report in (("moz-l10n", compared), ("compare-locales", counted)):
    if sorted(report) != languages:
        wrong.append(f"{name} read {sorted(report)}, the folders are {languages}: look at l10n.toml")
sys.exit("\n".join(wrong) or 0)
PYTHON
