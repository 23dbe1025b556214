"""What the catalogue need not have, and why."""

from __future__ import annotations

from collections.abc import Mapping

_REMARK = "a remark on the 28-point draft, kept there as background; a reconstruction takes over content alone"
_NAMED = "the row names it in words and has no tag for it"
_COUNTED = "the dossier counts what the catalogue lists: air, land and sea"
EXCEPTIONS: Mapping[tuple[str, str], str] = {  # (place, item): the reason
    ("ru-27:w14", "europe"): _REMARK,
    ("ru-27:w14", "ua"): _REMARK,
    ("e3-28:3", "Deleted"): "the catalogue keeps the title of what was struck, and the state says that it was",
    ("ukraine-europe-counter-terms-april-2025:1", "3"): _COUNTED,
    ("ukraine-memorandum-june-2025:1", "3"): _COUNTED,
    ("b07", "zelenskyy-peace-formula-2022"): _NAMED,
    ("b14", "us-final-offer-april-2025"): _NAMED,
    ("b14", "ukraine-europe-counter-terms-april-2025"): "the answer of the same talks, printed with the terms named",
    ("e03", "istanbul-communique-2022"): "the row names the model of Istanbul 2022, which stands in the communique",
    ("e03", "istanbul-draft-treaty-2022"): "the row names the model of Istanbul 2022, which stands in the draft treaty",
    ("e25", "berlin-eu"): "the row tells the statement that is this instrument",
    ("nuclear-plant/6", "T"): "the draft is known only as Kyiv told it, so that the weaker letter stands",
    ("us28-a34", "Dec 2025"): "the same address has its day in the dossier of positions (pos-s69)",
}
MARK_EXCEPTIONS: Mapping[tuple[str, str], str] = {}  # (row, item): why the marks need not show it
