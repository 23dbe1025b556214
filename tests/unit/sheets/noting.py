"""Notes for sheets, made by hand."""

from __future__ import annotations

from peaceplans.model.notes import Note


def note(name: str, *anchors: str, text: str = "", title: str = "", changed: str = "", **more: object) -> Note:
    return Note(
        id=name, text=text or f"Text of {name}.", title=title, anchors=anchors, changed=changed or "2026-11-25", **more
    )  # type: ignore[arg-type]
