"""What the palette finds besides actions: plans, points, instruments, saved and recent comparisons."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.actions import Offer
from ui.desk import Desk
from ui.shell.saved_places import place_of_saved
from ui.shell.session import compared
from ui.start.words import pair_name


def record_offers(desk: Desk) -> Iterator[Offer]:
    """Saved comparisons, recent ones, plans, instruments, and every point."""
    library = desk.library
    translate = QCoreApplication.translate
    plans = {plan.id: plan for plan in library.plans()}
    for saved in library.saved.all():
        if saved.left in plans and saved.right in plans:
            yield Offer(
                f"saved/{saved.id}",
                saved.name,
                translate("Palette", "Saved comparison"),
                partial(desk.go, place_of_saved(saved)),
                f"{plans[saved.left].short_title} {plans[saved.right].short_title}",
                listed=True,
            )
    for place in desk.settings.recent(library.location):
        pair = compared(place)
        if pair and all(one in plans for one in pair):
            yield Offer(
                f"compared/{'/'.join(pair)}",
                pair_name(plans[pair[0]], plans[pair[1]]),
                translate("Palette", "Compared lately"),
                partial(desk.go, place),
                " ".join(pair),
                listed=True,
            )
    for plan in plans.values():
        yield Offer(f"go/{plan.id}", plan.short_title, translate("Palette", "Plan"), partial(desk.go, plan.id), plan.id)
    for instrument in library.instruments():
        yield Offer(
            f"go/{instrument.id}",
            instrument.short_title,
            translate("Palette", "Guarantee"),
            partial(desk.go, instrument.id),
            f"{instrument.id} {instrument.title}",
        )
    for question in library.vocabulary.questions.values():
        detail = translate("Palette", "Contested question")
        yield Offer(
            f"go/question/{question.id}",
            question.label,
            detail,
            partial(desk.go, f"question/{question.id}"),
            question.id,
        )
    for plan in plans.values():
        for point in library.plan(plan.id).provisions:
            yield Offer(
                f"go/{point.ref}",
                f"{point.number or point.key} {point.title}",
                plan.short_title,
                partial(desk.go, point.ref),
                point.ref,
            )
