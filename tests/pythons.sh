#!/usr/bin/env bash
# The tests on every Python that is on this machine, or (--oldest) on the oldest of them with the oldest versions of
# the packages that run with the program. Interpreters are looked for on the PATH and among pyenv's; what is missing is
# said. Each has its environment under build/, kept for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."

VERSIONS="3.10 3.11 3.12 3.13 3.14"
# What meets the packages: the command line, BibTeX, Markdown, TOML, encodings, search, the network, the page.
OLDEST_TESTS="cite cli cli_complete complete_home_list config convert corrections export_merge find golden_formats
  golden_lists help merge metadata_records output output_signals paper_list read_bibtex remote site text"

interpreter() {  # of a version, or nothing
  local found
  for found in "$(command -v "python$1" || true)" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/python; do
    if [ -x "$found" ] && "$found" -c "import sys, venv; sys.exit('%d.%d' % sys.version_info[:2] != '$1')" 2>/dev/null; then
      echo "$found"
      return
    fi
  done
}

environment() {  # folder, interpreter, pip's further arguments: made or brought up to date
  [ -x "$1/bin/python" ] || "$2" -m venv "$1"
  if [ pyproject.toml -nt "$1/installed" ]; then
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".[test]" "${@:3}"
    touch "$1/installed"
  fi
}

mkdir -p build
tried=()
missing=()
failed=()
for version in $VERSIONS; do
  python=$(interpreter "$version")
  if [ -z "$python" ]; then
    missing+=("$version")
    continue
  fi
  tried+=("$version")
  if [ "${1:-}" = --oldest ]; then
    echo "Python $version with the oldest packages that pyproject.toml allows"
    "${BIN:-.venv/bin}/python" tools/oldest.py > build/oldest.txt
    environment "build/python-$version-oldest" "$python" --constraint build/oldest.txt
    files=()
    for name in $OLDEST_TESTS; do files+=("tests/test_$name.py"); done
    exec "build/python-$version-oldest/bin/python" -m pytest "${files[@]}"
  fi
  echo "Python $version"
  environment "build/python-$version" "$python"
  "build/python-$version/bin/python" -m pytest || failed+=("$version")
done
echo "tried: ${tried[*]:-none}; not on this machine: ${missing[*]:-none}"
[ ${#failed[@]} = 0 ] || { echo "failed on: ${failed[*]}"; exit 1; }
