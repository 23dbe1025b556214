"""Positions as JSON, format ``peaceplans.positions/1``."""

from __future__ import annotations

from peaceplans.model.positions import Statement
from peaceplans.report.library.record_json import Json, dumped, note_entry, source_entries, source_ids
from peaceplans.sheets.positions.cell import PositionCell
from peaceplans.sheets.positions.sheet import PositionRow, PositionsSheet
from peaceplans.sheets.positions.standing_apart import OUR_READING, RULE

FORMAT = "peaceplans.positions/1"


def positions_json(sheet: PositionsSheet) -> str:
    """Parties by matters; how they stand to each other is told of every row, with the rule that it follows."""
    said = {one.id: one for row in sheet.rows for cell in row.cells for one in cell.statements}
    return dumped(
        {
            "format": FORMAT,
            "catalogue": {"version": sheet.catalogue_version, "state_of_record": sheet.state_of_record},
            "reading": OUR_READING,
            "rule": RULE,
            "banner": list(sheet.banner),
            "plan": sheet.plan.id if sheet.plan else None,
            "apart": sheet.apart,
            "filter": sheet.position_filter.as_mapping(),
            "parties": [{"id": party, "label": sheet.vocabulary.capital(party)} for party in sheet.parties],
            "rows": [_row(sheet, row) for row in sheet.rows],
            "statements": {one: _statement(statement) for one, statement in said.items()},
            "notes": [note_entry(note, note.anchors[0]) for note in sheet.notes],
            "sources": source_entries(sheet.sources),
        }
    )


def _row(sheet: PositionsSheet, row: PositionRow) -> Json:
    matter = row.matter
    return {
        "target": matter.target,
        "anchor": matter.anchor,
        "label": matter.name,
        "topic": matter.topic,
        "between": {
            "outcome": row.between.outcome.value,
            "pairs": [
                {
                    "parties": [pair.one.party, pair.other.party],
                    "outcome": pair.outcome.value,
                    "words": pair.words,
                    "certainty": pair.certainty.value if pair.certainty else None,
                }
                for pair in row.between.pairs
            ],
        },
        "positions": [_position(sheet, cell) for cell in row.cells],
    }


def _position(sheet: PositionsSheet, cell: PositionCell) -> Json:
    stance = cell.stance
    entry: Json = {"party": cell.party, "anchor": cell.anchor, "stance": None}
    if stance:
        entry["stance"] = {
            "attitude": stance.attitude.value,
            "text": stance.text,
            "grade": stance.letter.value if stance.letter else None,
            "certainty": cell.certainty.value if cell.certainty else None,
            "disputed": cell.is_disputed,
            "since": stance.since,
            "rests_on": list(stance.statements),
            "earlier": [
                {
                    "attitude": one.attitude.value,
                    "text": one.text,
                    "since": one.since,
                    "rests_on": list(one.statements),
                }
                for one in stance.earlier
            ],
            "sources": source_ids(cell.citations),
            "notes": [note_entry(note, cell.anchor) for note in sheet.notes_on(cell.anchor)],
        }
    entry["statements"] = [one.id for one in cell.statements]
    entry["contradictions"] = [[pair.earlier.id, pair.later.id] for pair in cell.contradictions]
    return entry


def _statement(statement: Statement) -> Json:
    return {
        "speaker": statement.speaker,
        "party": statement.party,
        "date": statement.date,
        "text": statement.text,
        "grade": statement.letter.value,
        "certainty": statement.certainty.value,
        "disputed": statement.disputed,
        "about": statement.target,
        "provisions": list(statement.provisions),
        "questions": list(statement.questions),
        "contradicts": list(statement.contradicts),
        "sources": source_ids(statement.sources),
    }
