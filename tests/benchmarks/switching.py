"""A process that changes plans and order again and again, and prints medians and its memory as JSON."""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable

from peaceplans.compare.comparison import Order
from peaceplans.library import Library
from peaceplans.sheets.comparison.facets import Facet
from peaceplans.sheets.comparison.row_filter import RowFilter
from ui.app import make_application
from ui.settings import Settings
from ui.window import MainWindow

RUNS = 40
OFTEN = 200
PAIRS = [("us-28", "ua-us-20"), ("ru-27", "ua-us-20"), ("us-28", "ru-27"), ("ua-us-20", "ru-27")]


def measured(library_path: str) -> dict[str, float]:
    """Median milliseconds from asking for the change to the repaint done, and the peak of resident memory in MB."""
    application = make_application()
    library = Library.open(library_path)
    window = MainWindow(library, Settings(), *PAIRS[0])
    view = window.view
    assert view is not None
    window.resize(1440, 900)
    window.show()
    application.processEvents()

    def change(action: Callable[[], None]) -> float:
        start = time.perf_counter()
        action()
        view.table.viewport().repaint()
        taken = (time.perf_counter() - start) * 1000
        application.processEvents()
        return taken

    def other_plans(number: int) -> None:
        view._store._sheets.clear()  # compared afresh, not shown once more
        view.show_plans(*PAIRS[number % len(PAIRS)])

    plans = [change(lambda: other_plans(number)) for number in range(RUNS)]  # noqa: B023
    orders = [change(lambda: view.set_order(list(Order)[number % 3])) for number in range(RUNS)]  # noqa: B023
    view.show_plans(*PAIRS[1])
    words = ("g", "gu", "gua", "guarantee", "")
    told = {
        "filter": lambda number: view.toggle_facet(Facet.STATUS, ("amended", "only_left")[number % 2]),
        "words": lambda number: view.filter_words(words[number % 5]),
        "step": lambda _: view.step_change(1),
        "find": lambda number: view.toolbar.find_field.field.setText(words[number % 5]),
    }
    often: dict[str, float] = {}
    for name, doing in told.items():
        view.set_filter(RowFilter())
        times = sorted(change(lambda: doing(number)) for number in range(OFTEN))  # noqa: B023
        often[name] = statistics.median(times)
        often[f"{name} 99"] = times[round(OFTEN * 0.99) - 1]
    window.close()
    return {
        **often,
        "plans": statistics.median(plans),
        "order": statistics.median(orders),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
