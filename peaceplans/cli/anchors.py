"""Anchors that a person typed: what they name must be in the library."""

from __future__ import annotations

from peaceplans.cli.ids import checked, instrument_ids, plan_ids
from peaceplans.library import Library
from peaceplans.model.anchors import AnchorKind, read_anchor
from peaceplans.model.errors import PeacePlansError


def existing_anchor(library: Library, typed: str, command: str) -> str:
    """The anchor in its one form.

    Raises:
        PeacePlansError: it is none, or names a plan, instrument, point, term, field, topic, question, event or note
            that there is not.
    """
    try:
        anchor = read_anchor(typed)
    except ValueError as error:
        raise PeacePlansError(str(error), where=command) from error
    plans = plan_ids(library)
    for reference in anchor.references:
        plan, _, key = reference.partition(":")
        provisions = library.plan(checked(command, plan, plans, "plan")).provisions
        checked(command, key, tuple(provision.key for provision in provisions), f"point of {plan}")
        if anchor.kind is AnchorKind.TERM:
            [provision] = (provision for provision in provisions if provision.key == key)
            checked(command, anchor.part, tuple(term.key for term in provision.terms), f"term of {reference}")
    match anchor.kind:
        case AnchorKind.RECORD:
            checked(command, anchor.text, (*plans, *instrument_ids(library)), "plan or instrument")
        case AnchorKind.FIELD:
            name = checked(command, anchor.ids[0], instrument_ids(library), "instrument")
            fields = tuple(field.key for field in library.instrument(name).fields)
            checked(command, anchor.part, fields, f"field of {name}")
        case AnchorKind.TOPIC:
            checked(command, anchor.ids[0], tuple(library.vocabulary.topics), "topic")
        case AnchorKind.CELL:
            checked(command, anchor.ids[0], plans, "plan")
            checked(command, anchor.part, tuple(library.vocabulary.topics), "topic")
        case AnchorKind.QUESTION:
            checked(command, anchor.ids[0], tuple(library.vocabulary.questions), "question")
        case AnchorKind.EVENT:
            name, _, claim = anchor.ids[0].partition("#")
            events = {event.id: event for event in library.events()}
            claims = events[checked(command, name, tuple(events), "event")].claims
            if claim:
                checked(command, claim, tuple(one.id for one in claims if one.id), f"claim about {name}")
        case AnchorKind.NOTE:
            library.notes.get(anchor.ids[0])
    return anchor.text
