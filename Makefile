# Two commands: `make lecture` sets up this machine and renders a lecture; `make test` sets up and runs everything.
SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
LECTURE ?= linear_algebra/matrices_as_transformations
QUALITY ?= m
LOCKS := requirements/build.txt requirements/lecture.txt pyproject.toml tools/set_up.sh

.PHONY: lecture test set-up lint format soak bench wheel page lock clean help

lecture: $(VENV)/.set-up-lecture ## set up, render one lecture at 720p30 and say where it lies
	@$(BIN)/mathml-anim render $(LECTURE) -q$(QUALITY)

test: $(VENV)/.set-up-test lint ## set up, lint, check types and run every test
	@$(BIN)/python -m pytest -n 2 --dist loadfile --cov --cov-report=term --allowed-skips tests/allowed_skips.txt

set-up: $(VENV)/.set-up-test ## set up everything a developer needs, run nothing

$(VENV)/.set-up-lecture: $(LOCKS)
	@tools/set_up.sh lecture

$(VENV)/.set-up-test: $(LOCKS) requirements/test.txt package-lock.json
	@tools/set_up.sh test

lint: $(VENV)/.set-up-test ## ruff and mypy
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: $(VENV)/.set-up-test ## put the code in ruff's format
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

soak: $(VENV)/.set-up-test ## every test, the long ones whole, with more examples of the properties
	@$(BIN)/python -m pytest -n 2 --dist loadfile --soak

bench: $(VENV)/.set-up-test ## every benchmark: against Manim, a frame's cost, equality with Manim's pictures
	@for file in benchmarks/bench_*.py; do $(BIN)/python "$$file" || exit 1; done
	@$(BIN)/python -m benchmarks.frames
	@$(BIN)/python -m benchmarks.equivalence

wheel: $(VENV)/.set-up-test ## build the wheel and the source archive into dist/
	@$(BIN)/python -m build --no-isolation

page: ## build the pages that ship from their TypeScript (needs Node); the result is committed
	@npm ci --no-audit --no-fund --silent
	@npm run --silent check
	@npm run --silent build
	@$(BIN)/python tools/seal_page.py

lock: ## renew requirements/*.txt (needs uv)
	@tools/lock.sh

clean: ## remove what was built and rendered (not the virtual environment)
	@rm -rf dist build .mathml_anim .pytest_cache .mypy_cache .ruff_cache .coverage .coverage.* media
	@find renders -mindepth 1 ! -name README.md -delete

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
