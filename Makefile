# Two commands set everything up on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test test-all quality calibrate bench lint clean

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --editable '.[dev]'
	-@$(BIN)/python -m compileall -qq -j 0 -x '/(tests?|mypyc?)/' $(VENV)/lib src # on all cores, which pip does not
	-@$(BIN)/collabgrid check domino > /dev/null & \
	$(BIN)/python -c 'import collabgrid; collabgrid.load_classifier()'; wait # kept ready, as bytecode is
	@touch $@

demo: $(VENV)/.installed ## read examples/ with the DOMINO grid, show the readings and the levers, write demo-report.html
	$(BIN)/python examples/demo.py

test: $(VENV)/.installed ## the core suite
	$(BIN)/ruff check .
	$(BIN)/python -m pytest -q -n auto --dist worksteal -m 'not slow'

$(VENV)/.installed-all: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,all,browser]'
	sh scripts/install_chromium.sh
	@touch $@

test-all: test lint $(VENV)/.installed-all ## types, all cases of the properties, the commands of the docs, what needs extras, whole installs or long runs
	COLLABGRID_CASES=all $(BIN)/python -m pytest -q -n auto --dist worksteal -m 'hypothesis and not slow'
	COLLABGRID_CASES=all $(BIN)/python -m pytest -q -m slow

DATA ?= ../shared/data
quality: $(VENV)/.installed ## measure how well the DOMINO grid reads: writes docs/quality.md
	$(BIN)/python scripts/quality.py --data $(DATA)

calibrate: $(VENV)/.installed ## fit the confidence of the DOMINO grid anew, on what docs/quality.md says
	$(BIN)/python scripts/quality.py --data $(DATA) --to-calibrate $(VENV)/calibration.jsonl
	$(BIN)/collabgrid calibrate $(VENV)/calibration.jsonl --grid grids/domino --write
	$(BIN)/python scripts/quality.py --data $(DATA)

$(VENV)/.installed-bench: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,bench]'
	@touch $@

bench: $(VENV)/.installed-bench ## measure beside peers: writes docs/benchmarks.md; BENCH="--records 1000" for less or more
	PYTHONPATH=tests $(BIN)/python -m benchmarks.run $(BENCH)

lint: $(VENV)/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
