# `make demo` and `make test` set up .venv themselves, once; again only when the lock or pyproject.toml changes.
PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3,$(shell command -v $(name))))
BIN := .venv/bin
STAMP := .venv/.set-up
PYTEST_FLAGS ?= -n auto --maxprocesses 4
UV_VERSION := 0.13.9

.PHONY: help setup demo test lint check types bench lock clean

help:
	@echo "make demo   set up, read the sample corpus, show what is in the dataset"
	@echo "make test   set up, check style and imports, run the tests"
	@echo "make lint   style, imports and types"
	@echo "make bench  speed and memory as ratios, calibration of the confidence, planted errors"
	@echo "make lock   resolve requirements.lock again from pyproject.toml"
	@echo "make clean  delete .venv and outputs/"

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 13) else "halidex needs Python 3.11 or 3.12, and this is %s: name one, as in `make PYTHON=python3.12 $(or $(firstword $(MAKECMDGOALS)),setup)`" % sys.version.split()[0])'
	@echo "setting up .venv: two or three minutes, once"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --requirement requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(STAMP)
	$(BIN)/halidex run --corpus corpus/sample

test: check
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: check types
	$(BIN)/ruff format --check .

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache

types: $(STAMP)
	$(BIN)/mypy

bench: $(STAMP)
	$(BIN)/python -m tests.bench
	$(BIN)/python -m tests.bench.confidence
	$(BIN)/python -m tests.planted

lock:
	$(PYTHON) -m venv .lock-venv
	.lock-venv/bin/python -m pip install --disable-pip-version-check --quiet uv==$(UV_VERSION)
	.lock-venv/bin/uv pip compile pyproject.toml --extra dev --python-version 3.11 --python-platform linux --upgrade \
	  --no-annotate --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements.lock

clean:
	rm -rf .venv .lock-venv outputs
