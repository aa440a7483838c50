#!/usr/bin/env bash
# Install the programs that judge what is written here: from Debian, npm and PyPI. Needs root (or sudo) for the first.
set -euo pipefail
cd "$(dirname "$0")"

debian=(pandoc bibutils biber texlive-latex-recommended texlive-latex-extra texlive-bibtex-extra texlive-publishers
  texlive-fonts-recommended lmodern poppler-utils nodejs npm)
if command -v apt-get > /dev/null; then
  missing=()
  for package in "${debian[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2> /dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  # Node and npm may be there from elsewhere.
  if command -v npm > /dev/null; then missing=("${missing[@]/nodejs/}"); missing=("${missing[@]/#npm/}"); fi
  wanted=$(echo "${missing[@]}")
  if [ -n "${wanted// /}" ]; then
    sudo=$([ "$(id -u)" = 0 ] || echo sudo)
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $wanted > /dev/null
  fi
fi

npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts

cd ../..
[ -x .venv/bin/python ] || "${PYTHON:-python3}" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[test,interop]"
