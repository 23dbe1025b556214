"""Prints the table of benchmarks: ``make benchmarks``. Exits with 1 when an aim was missed."""

from __future__ import annotations

import sys

from tests.benchmarks import comparing, matrix, reports, window
from tests.benchmarks.measure import table

found = [*comparing.results(), *matrix.results(), *window.results(), *reports.results()]
print(table(found))
sys.exit(not all(result.reached for result in found))
