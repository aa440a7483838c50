#!/usr/bin/env bash
# Install the browser and what drives and judges it: from Debian, npm and PyPI. Needs root (or sudo) for the first.
set -euo pipefail
cd "$(dirname "$0")"

if command -v apt-get > /dev/null && ! { command -v chromium && command -v chromedriver && command -v npm; } > /dev/null; then
  wanted=(chromium chromium-driver)
  command -v npm > /dev/null || wanted+=(nodejs npm)
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${wanted[@]}" > /dev/null
fi

npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts

cd ../..
[ -x .venv/bin/python ] || "${PYTHON:-python3}" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[test,browser]"
