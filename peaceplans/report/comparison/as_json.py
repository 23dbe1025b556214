"""A comparison sheet as JSON, format ``peaceplans.comparison/1``.

Three laws hold for each: the left parts of ``words``, joined, are the left text and the right parts the right
text; every provision of both plans is in exactly one row (of an unfiltered comparison); exchanging the plans exchanges
left and right, delete and insert, narrowed and broadened, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from peaceplans.compare.comparison import OptionChange, Row, Status, TermChange, WordChange, count_by_status
from peaceplans.model.evidence import Certainty
from peaceplans.model.links import Link
from peaceplans.model.notes import Note
from peaceplans.model.plan import Plan, Wording
from peaceplans.report.library.record_json import (
    Json,
    dumped,
    note_entry,
    option_entry,
    provision_entry,
    source_entries,
    source_ids,
    term_value,
)
from peaceplans.sheets.comparison.account_notes import at_accounts
from peaceplans.sheets.comparison.row_notes import anchor_at
from peaceplans.sheets.comparison.sheet import ComparisonSheet, SheetRow

FORMAT = "peaceplans.comparison/1"


def comparison_json(sheet: ComparisonSheet) -> str:
    """The sheet as JSON; with a filter, rows and summary are those shown."""
    rows = tuple(shown.row for shown in sheet.rows)
    wordings = {sheet.left.wording, sheet.right.wording}
    return dumped(
        {
            "format": FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "wording": (Wording.SUMMARY if Wording.SUMMARY in wordings else Wording.DOCUMENT).value,
            "order": sheet.order.value,
            "filter": sheet.row_filter.as_mapping(),
            "left": _plan(sheet.left),
            "right": _plan(sheet.right),
            "summary": _summary(rows),
            **_head_notes(sheet),
            "rows": [_row(shown, at_accounts(shown, sheet.account_notes)) for shown in sheet.rows],
            "sources": source_entries(sheet.sources),
        }
    )


def _plan(plan: Plan) -> Json:
    return {
        "id": plan.id,
        "title": plan.title,
        "date": plan.date,
        "points_stated": plan.points_stated,
        "entries": len(plan.provisions),
        "coverage": plan.coverage.value,
    }


def _summary(rows: tuple[Row, ...]) -> Json:
    counts = count_by_status(rows)
    by = {status.value: {certainty.value: counts[status][certainty] for certainty in Certainty} for status in Status}
    return {"rows": len(rows), "by": by}


def _head_notes(sheet: ComparisonSheet) -> Json:
    """The notes on the texts as a whole, when there are any."""
    entries = [note_entry(note, note.anchors[0]) for note in sheet.notes]
    return {"notes": entries} if entries else {}


def _row(shown: SheetRow, under: Mapping[str, Sequence[Note]]) -> Json:
    row = shown.row
    return {
        "id": row.id,
        "topic": row.topic,
        "status": row.status.value,
        "certainty": row.certainty.value,
        "shape": row.shape,
        "wording_differs": row.wording_differs,
        "change": row.change,
        "key_change": row.key_change,
        "similarity": row.similarity,
        "links": [_link(link) for link in (*row.links, *row.see_also)],
        "left": [provision_entry(provision) for provision in row.left],
        "right": [provision_entry(provision) for provision in row.right],
        "words": _words(row.words),
        "terms": [_term(change) for change in row.terms],
        "options": [_option(change) for change in row.options],
        "notes": [
            *(note_entry(note, anchor_at(note, row)) for note in shown.notes),
            *(note_entry(note, anchor) for anchor, there in under.items() for note in there),
        ],
    }


def _link(link: Link) -> Json:
    return {
        "left": _key(link.left),
        "right": _key(link.right),
        "weight": link.weight.value,
        "relation": link.relation.value,
        "origin": link.origin.value,
        "confidence": link.confidence,
        "reason": link.reason,
        "sources": source_ids(link.sources),
    }


def _key(ref: str) -> str:
    return ref.partition(":")[2]


def _words(words: Iterable[WordChange]) -> list[Json]:
    return [{"op": change.op.value, "left": change.left, "right": change.right} for change in words]


def _term(change: TermChange) -> Json:
    return {
        "key": change.key,
        "status": change.status.value,
        "left": term_value(change.left) if change.left else None,
        "right": term_value(change.right) if change.right else None,
        "difference": change.difference,
        "ratio": change.ratio,
    }


def _option(change: OptionChange) -> Json:
    return {
        "owner": change.owner,
        "against": change.against,
        "left": option_entry(change.left) if change.left else None,
        "right": option_entry(change.right) if change.right else None,
        "words": _words(change.words),
        "terms": [_term(term) for term in change.terms],
    }
