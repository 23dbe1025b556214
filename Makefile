# make run    sets up what is missing, then opens the window
# make test   sets up what is missing, then runs all tests
.PHONY: run test lint benchmarks translations clean

run: .venv/set-up-for-run
	@.venv/bin/python main.py

test: .venv/set-up-for-test
	@.venv/bin/python -m pytest

lint: .venv/set-up-for-test
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy

benchmarks: .venv/set-up-for-test
	@.venv/bin/python -m tests.benchmarks

translations: .venv/set-up-for-test
	@.venv/bin/python tools/translations.py

.venv/set-up-for-%: tools/set-up.sh requirements.lock requirements-dev.lock
	@sh tools/set-up.sh $*
	@touch $@ .venv/set-up-for-run

clean:
	rm -rf .venv
