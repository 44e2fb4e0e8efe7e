# Pantau PATEN Jawa Timur. `make run` and `make test` do all the set-up they need; `make help` lists the rest.

PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run demo test lint format bench torture

help:                  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: .venv/run.stamp   ## open the monitor on http://127.0.0.1:8501 (with the simulated data when there are no others)
	@if [ -z "$$PATEN_DATA" ] && [ ! -e data/published/current.json ] && [ ! -e data/demo/published/current.json ]; then \
		echo "Belum ada data: 24 bulan laporan SIMULASI disiapkan dahulu, satu kali saja."; \
		$(BIN)/python -m etl demo; code=$$?; [ $$code -lt 2 ] || exit $$code; \
	fi
	@echo; echo "Pantau PATEN: http://127.0.0.1:$(PORT)   (Ctrl+C untuk berhenti)"
	@exec $(BIN)/streamlit run dashboard.py --server.port $(PORT) --server.address 127.0.0.1 --server.headless true

demo: .venv/run.stamp  ## write 24 months of simulated reports into data/demo and load them
	$(BIN)/python -m etl demo

# What is compiled is kept: servers and loaders that the tests start would compile all libraries again, each of them.
test: .venv/test.stamp ## every test, browser journeys included where a browser can be had
	@unset PYTHONDONTWRITEBYTECODE; CHROMIUM="$$(sh tests/browser.sh $(BIN)/python)"; export CHROMIUM; exec $(BIN)/python -m pytest $(or $(ARGS),-n 4 --dist loadfile --no-loadscope-reorder)

lint: .venv/test.stamp ## what ruff has to say
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: .venv/test.stamp ## let ruff put it right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/test.stamp ## the claims of benchmarks/README.md, measured on this machine
	@for file in benchmarks/[a-z]*.py; do echo "== $$file"; PYTHONPATH=. $(BIN)/python "$$file" || exit 1; done

torture: .venv/test.stamp ## sixty loaders killed at random, files of wild bytes: nothing may be lost, nothing counted twice
	$(BIN)/python -m pytest -q tests/etl/torture.py

# A stamp is newer than its list of requirements once these are installed.
.venv/run.stamp: requirements.txt | .venv/bin/pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/test.stamp: requirements-dev.txt requirements.txt | .venv/bin/pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile -r requirements-dev.txt
	@touch $@ .venv/run.stamp

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 atau lebih baru diperlukan; $(PYTHON) adalah $$($(PYTHON) --version 2>&1)."; exit 1; }
	@$(PYTHON) -m venv .venv \
		|| { rm -rf .venv; echo "Lingkungan Python tidak dapat dibuat. Pasang dahulu: sudo apt install python3-venv"; exit 1; }
	@echo "Memasang pustaka ke .venv (satu kali, 1 sampai 3 menit) ..."
