# make export: the bibliography of the home list, written under refs/
# make test:   everything that must hold: style, types, tests
# make check-refs: the home list by its own checks
# make interop: the programs that must read the exports, installed and asked
# make browser: the page in a real browser, and pictures of it under build/pictures
# make site:   the page of the home list, under build/site
# make test-all, make test-oldest: the tests on every Python here; with the oldest packages that are allowed
# make dist:   wheel and sdist under dist/, checked; make audit: known weaknesses of the packages (needs the internet)
# make docs:   the manual, under build/docs
# make fuzz:   damaged files for ten minutes, into everything that reads one; what fails is kept under build/fuzz/
# make bench:  time and memory beside the peers, which make interop installs: a quarter of an hour
# make bench-short: a minute; fails where a ratio is much worse than the committed one
PYTHON ?= python3
BIN := .venv/bin
HOME_LIST := refs/awesome-medical-vlm

.PHONY: export test check-refs known-problems interop test-all test-oldest dist audit docs fuzz browser site bench bench-short data clean

export: .venv/installed
	$(BIN)/medvlm-bib export --format bibtex -o $(HOME_LIST).bib
	$(BIN)/medvlm-bib export --format csl-json -o $(HOME_LIST).json --quiet
	$(BIN)/medvlm-bib export --format ris -o $(HOME_LIST).ris --quiet
	@echo "written: $(HOME_LIST).bib $(HOME_LIST).json $(HOME_LIST).ris"

test: .venv/installed-test check-refs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

# The home list against what is known to be wrong with it (a new problem fails), and against its checked-in exports.
check-refs: .venv/installed
	$(BIN)/medvlm-bib check $(HOME_LIST).md --strict --quiet --baseline refs/known-problems.txt
	for format in bib json ris; do $(BIN)/medvlm-bib export --check --quiet -o $(HOME_LIST).$$format || exit 1; done

# Exit code 1 says only that there are problems.
known-problems: .venv/installed
	$(BIN)/medvlm-bib check $(HOME_LIST).md --quiet > refs/known-problems.txt || test $$? = 1

# The programs that read our exports, each asked what it read: pandoc, LaTeX, citation-js and others.
interop:
	tests/interop/install.sh
	$(BIN)/python -m pytest -m interop

# The page in Debian's Chromium: what it does, what it promises, and pictures of it.
browser:
	tests/browser/install.sh
	$(BIN)/python -m pytest -m browser tests/browser

site: .venv/installed
	$(BIN)/medvlm-bib site -o build/site --title "Medical vision-language models" --quiet
	@echo "written: build/site/index.html"

test-all: .venv/installed-test
	tests/pythons.sh

test-oldest: .venv/installed-test
	tests/pythons.sh --oldest

# The same bytes at every build: hatchling gives all files the date of SOURCE_DATE_EPOCH, or one of its own.
dist: .venv/installed-dist
	rm -rf dist
	$(BIN)/python -m hatchling build
	$(BIN)/twine check --strict dist/*

audit: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[audit]"
	$(BIN)/pip-audit --skip-editable

docs: .venv/installed-docs
	$(BIN)/mkdocs build --strict --quiet
	@echo "written: build/docs/index.html"

# MINUTES=1 for a short one; `python tools/fuzz.py --again build/fuzz/FILE` shows what a kept file does.
fuzz: .venv/installed-test
	$(BIN)/python tools/fuzz.py --minutes $(or $(MINUTES),10)

# Writes benchmarks/RESULTS.md and its picture; MORE="--million --keep FILE" for a million records too, in parts.
bench: .venv/installed-test
	$(BIN)/python -m benchmarks.compare $(MORE)

bench-short: .venv/installed-test
	$(BIN)/python -m benchmarks.compare --short

data: .venv/installed-test
	$(BIN)/python tools/compile_data.py

clean:
	rm -rf .venv dist build

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-test: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test]"
	@touch $@

.venv/installed-dist: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dist]"
	@touch $@

.venv/installed-docs: .venv/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[docs]"
	@touch $@
