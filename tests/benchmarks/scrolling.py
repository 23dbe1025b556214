"""A process that scrolls a matrix of 200 plans by 60 topics, and prints milliseconds as JSON.

Argument: a path at which its library is made.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

from peaceplans.library import Library
from peaceplans.library import library as facade
from peaceplans.model.catalogue import Catalogue
from peaceplans.model.plan import Plan
from peaceplans.model.vocabulary import Topic
from tests.ui.hand_made import DRAFT, VOCABULARY
from tests.ui.hand_made_library import HandMadeCatalogue
from ui.app import make_application
from ui.settings import Settings
from ui.window import MainWindow

PLANS, TOPICS = 200, 60
OFTEN = 300
_WORDS = (
    *("cap of", "600,000", "in peacetime;", "guarantee by", "five states,", "consultation within", "3 days,"),
    *("no troops", "there;", "talks", "on the line", "of contact", "after", "signing", "open"),
)


def large_plans() -> tuple[Plan, ...]:
    """Plans with something on three topics of four, in lines of different lengths."""
    point = DRAFT.provisions[0]
    plans = []
    for number in range(PLANS):
        name = f"plan-{number}"
        provisions = tuple(
            replace(
                point,
                plan=name,
                key=str(topic),
                number=str(topic),
                topic=f"topic-{topic}",
                brief=" ".join(_WORDS[(number + topic) % 5 : 6 + (number * topic) % 10]),
            )
            for topic in range(TOPICS)
            if (number + topic) % 4
        )
        date = f"{2022 + number // 60}-{1 + number // 20 % 12:02}-{1 + number % 20:02}"
        plans.append(replace(DRAFT, id=name, short_title=f"Plan {number}", date=date, provisions=provisions))
    return tuple(plans)


class LargeCatalogue(HandMadeCatalogue):
    """Stands where the bundled data files stand."""

    def fingerprint(self) -> str:
        return "200 plans by 60 topics"

    def load(self) -> Catalogue:
        topics = {f"topic-{one}": Topic(id=f"topic-{one}", label=f"Topic {one}") for one in range(TOPICS)}
        found = super().load()
        return replace(found, vocabulary=replace(VOCABULARY, topics=topics), stances=(), statements=(), instruments=())


def scrolling(path: Path) -> dict[str, float]:
    """Steps of all kinds over the large matrix, each until it is painted."""
    application = make_application()
    plans = large_plans()
    with patch.object(facade, "BundledCatalogue", lambda _: LargeCatalogue(*plans)):
        library = Library.open(str(path))
    window = MainWindow(library, Settings(), "plan-0", "plan-1")
    window.resize(1440, 900)
    window.show()
    window.ways.show_page("matrix")
    application.processEvents()
    page = window.page
    start = time.perf_counter()
    page.choose([plan.id for plan in plans])  # type: ignore[attr-defined]
    page.set_baseline("plan-3")  # type: ignore[attr-defined]
    table = page.table  # type: ignore[attr-defined]
    table.viewport().repaint()
    shown = (time.perf_counter() - start) * 1000
    down, across = table.verticalScrollBar(), table.horizontalScrollBar()

    def step(doing: Callable[[], object]) -> float:
        begun = time.perf_counter()
        doing()
        table.viewport().repaint()
        taken = (time.perf_counter() - begun) * 1000
        application.processEvents()
        return taken

    told: dict[str, Callable[[int], object]] = {
        "down": lambda number: down.setValue(number * 60 % max(down.maximum(), 1)),
        "across": lambda number: across.setValue(number * 90 % max(across.maximum(), 1)),
        "cell": lambda number: table.setCurrentIndex(table.model().index(number // 20 % TOPICS, number % PLANS)),
    }
    times: dict[str, float] = {"all shown": shown}
    for name, doing in told.items():
        found = sorted(step(partial(doing, number)) for number in range(OFTEN))
        times[name] = statistics.median(found)
        times[f"{name} 99"] = found[round(OFTEN * 0.99) - 1]
    window.close()
    library.close()
    return times


if __name__ == "__main__":
    print(json.dumps(scrolling(Path(sys.argv[1]))))
