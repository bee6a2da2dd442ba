# Scenebook. `make help` lists what there is.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
PORT ?= 8000
HOST ?= 127.0.0.1
PYTEST_ARGS ?= -n auto --dist loadfile
# What compares times wants the machine for itself.
TIMED = tests/extraction/test_hostile.py
MANAGE = $(BIN)/python manage.py

.DEFAULT_GOAL := help
.PHONY: help run test check format bench schema requirements clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/run.stamp .env ## Set everything up, fill the site from seeds/ and serve it (PORT=8000)
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) import_seeds --rights own --accept-above 0.5
	@$(MANAGE) local_editor
	@echo; echo "  Scenebook is at http://$(HOST):$(PORT)/ (editors: /admin/, programs: /api/v1/, their guide: /api/docs/). Ctrl+C stops it."; echo
	@$(MANAGE) runserver --noreload $(HOST):$(PORT)

test: $(VENV)/test.stamp check ## Install what the tests need and run all of them, with linters and import contracts
	$(BIN)/python -m pytest $(PYTEST_ARGS) --ignore=$(TIMED)
	$(BIN)/python -m pytest -q $(TIMED)

check: $(VENV)/test.stamp ## Run the linters, the type checker and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/djlint --lint templates --quiet
	SECRET_KEY=check DEBUG=1 $(BIN)/mypy
	$(MANAGE) makemigrations --check --dry-run

format: $(VENV)/test.stamp ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/test.stamp .env ## Measure extraction, names, search, import, pages and the desk (BENCH_ARTICLES=100000)
	$(BIN)/python -m bench

schema: $(VENV)/run.stamp .env ## Print the OpenAPI schema
	@$(MANAGE) spectacular --validate

requirements: $(VENV)/run.stamp ## Pin requirements.txt and requirements-test.txt anew from the ranges in pyproject.toml
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --extra production --output-file requirements.txt pyproject.toml
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --extra production --extra test --constraint requirements.txt --output-file requirements-test.txt pyproject.toml

clean: ## Remove the virtual environment, caches and the local database
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis db.sqlite3*

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Scenebook needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/test.stamp: requirements-test.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
	@touch $@ $(VENV)/run.stamp

.env: | $(VENV)/run.stamp
	@$(BIN)/python -c "import secrets, pathlib; t = pathlib.Path('.env.example').read_text(); pathlib.Path('.env').write_text(t.replace('SECRET_KEY=\n', f'SECRET_KEY={secrets.token_urlsafe(48)}\n'))"
