"""Terms as a person writes them: ``600000 persons (cap)``, ``30-50 years (floor)``, ``ru 50, ua 50``.

The same notation stands in the catalogue, in a user's Markdown plan and on the command line. The vocabulary's kind of
the key decides how a value is read. Behind the value, in parentheses, stand the bound (cap, floor, level, about) and
the qualifier, in either order, separated by a comma.

    quantity   600000 persons          money     800 billion USD        duration  15 years / 30-50 years / indefinite
    share      ru 50, ua 50            parties   us, nato, e3-eu        yes-no    yes
    deadline   2027-01-01 / 100 days after agreement / as soon as possible after signing
    words      anything else
"""

from __future__ import annotations

import re

from peaceplans.model.dates import in_words, is_edtf
from peaceplans.model.terms import (
    Bound,
    Deadline,
    Duration,
    Money,
    Parties,
    Quantity,
    Share,
    Term,
    TermKind,
    TermValue,
    Words,
    YesNo,
)
from peaceplans.model.vocabulary import Vocabulary

_NUMBER = r"\d[\d,]{0,23}(?:\.\d{1,6})?"
_SCALES = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_QUANTITY = re.compile(rf"({_NUMBER})\s+([a-z][a-z-]*)")
_MONEY = re.compile(rf"({_NUMBER})(?:\s+(thousand|million|billion|trillion))?\s+([A-Z]{{3}})")
_DURATION = re.compile(rf"({_NUMBER})(?:\s*(?:-|to)\s*({_NUMBER}))?\s+([a-z]+)")
_SHARE = re.compile(rf"([a-z][a-z0-9-]*)\s+({_NUMBER})")
_SLUG = re.compile(r"[a-z][a-z0-9-]*")
_TAIL = re.compile(r"(.*?)\s*\(([^()]*)\)", re.DOTALL)


class NotationError(ValueError):
    """The text is no value of the kind expected; the message says what was expected."""


def read_term(key: str, text: str, vocabulary: Vocabulary) -> Term:
    """A term from its notation.

    Raises:
        NotationError: the key, unit or party is not in the vocabulary, or the text is not of the key's kind.
    """
    definition = vocabulary.terms.get(key)
    if definition is None:
        raise NotationError(f"unknown term '{key}'")
    body, bound, qualifier = _split(text.strip(), definition.kind)
    value = _read_value(body, definition.kind, vocabulary)
    if isinstance(value, Quantity | Duration) and definition.unit:
        found = vocabulary.units[value.unit].dimension
        if found != definition.unit:
            raise NotationError(f"wrong unit: '{key}' is a matter of {definition.unit}, '{value.unit}' is {found}")
    return Term(key=key, value=value, bound=bound, qualifier=qualifier)


def write_term(term: Term) -> str:
    """The notation of a term; reading it back gives the same value, bound and qualifier."""
    tail = ", ".join(part for part in (term.bound.value if term.bound else "", term.qualifier) if part)
    return f"{_write_value(term.value)} ({tail})" if tail else _write_value(term.value)


def _split(text: str, kind: TermKind) -> tuple[str, Bound | None, str]:
    match = None if kind is TermKind.WORDS else _TAIL.fullmatch(text)
    if match is None:
        return text, None, ""
    bounds = {bound.value: bound for bound in Bound}
    parts = [part.strip() for part in match[2].split(",")]
    found = [bounds[part] for part in parts if part in bounds]
    if len(found) > 1:
        raise NotationError(f"more than one bound in '{text}'")
    return match[1], found[0] if found else None, ", ".join(part for part in parts if part and part not in bounds)


def _read_value(text: str, kind: TermKind, vocabulary: Vocabulary) -> TermValue:
    match kind:
        case TermKind.QUANTITY:
            found = _QUANTITY.fullmatch(text)
            if found is None:
                raise NotationError(f"expected a number and a unit, such as '600000 persons', not '{text}'")
            return Quantity(_number(found[1]), _unit(found[2], vocabulary))
        case TermKind.MONEY:
            found = _MONEY.fullmatch(text)
            if found is None:
                raise NotationError(f"expected an amount and a currency, such as '800 billion USD', not '{text}'")
            return Money(_number(found[1], _SCALES[found[2] or ""]), found[3])
        case TermKind.DURATION:
            return _read_duration(text, vocabulary)
        case TermKind.SHARE:
            return _read_share(text, vocabulary)
        case TermKind.DEADLINE:
            return _read_deadline(text, vocabulary)
        case TermKind.PARTIES:
            ids = tuple(part.strip() for part in text.split(","))
            for party in ids:
                _party(party, vocabulary)
            return Parties(ids)
        case TermKind.YES_NO:
            if text not in ("yes", "no"):
                raise NotationError(f"expected yes or no, not '{text}'")
            return YesNo(text == "yes")
        case TermKind.WORDS:
            if not text:
                raise NotationError("expected some words")
            return Words(text)


def _read_duration(text: str, vocabulary: Vocabulary) -> Duration:
    if text == "indefinite":
        return Duration(None, None)
    found = _DURATION.fullmatch(text)
    if found is None:
        raise NotationError(f"expected a length of time, such as '15 years' or 'indefinite', not '{text}'")
    least = _number(found[1])
    most = _number(found[2]) if found[2] else least
    if most < least:
        raise NotationError(f"the longer time stands first in '{text}'")
    return Duration(least, most, _unit(found[3], vocabulary))


def _read_share(text: str, vocabulary: Vocabulary) -> Share:
    parts = []
    for part in text.split(","):
        found = _SHARE.fullmatch(part.strip())
        if found is None:
            raise NotationError(f"expected parties and per cent, such as 'ru 50, ua 50', not '{text}'")
        parts.append((_party(found[1], vocabulary), _number(found[2])))
    if sum(share for _, share in parts) > 100:
        raise NotationError(f"the shares in '{text}' are more than 100 per cent")
    return Share(tuple(parts))


def _read_deadline(text: str, vocabulary: Vocabulary) -> Deadline:
    if is_edtf(text):
        return Deadline(date=text)
    time, _, event = text.partition(" after ")
    if _DURATION.fullmatch(time):
        return Deadline(within=_read_duration(time, vocabulary), event=event.strip())
    if not time:
        raise NotationError("expected a date, or a time after an event")
    return Deadline(words=time, event=event.strip())


def _number(text: str, scale: int = 1) -> int | float:
    plain = text.replace(",", "")
    value: int | float = float(plain) * scale if "." in plain else int(plain) * scale
    return int(value) if float(value).is_integer() else value


def _unit(unit: str, vocabulary: Vocabulary) -> str:
    if unit not in vocabulary.units:
        raise NotationError(f"unknown unit '{unit}'")
    return unit


def _party(party: str, vocabulary: Vocabulary) -> str:
    if not _SLUG.fullmatch(party) or party not in vocabulary.parties:
        raise NotationError(f"unknown party '{party}'")
    return party


def _write_value(value: TermValue) -> str:
    match value:
        case Quantity():
            return f"{_figure(value.value)} {value.unit}"
        case Money():
            return f"{_scaled(value.value)} {value.currency}"
        case Duration():
            if value.least is None:
                return "indefinite"
            assert value.most is not None
            most = "" if value.most == value.least else f"-{_figure(value.most)}"
            return f"{_figure(value.least)}{most} {value.unit}"
        case Share():
            return ", ".join(f"{party} {_figure(share)}" for party, share in value.parts)
        case Deadline():
            time = value.date or (_write_value(value.within) if value.within else value.words)
            return f"{time} after {value.event}" if value.event else time
        case Parties():
            return ", ".join(value.ids)
        case YesNo():
            return "yes" if value.value else "no"
        case Words():
            return value.text


def _figure(value: int | float) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _scaled(value: int | float) -> str:
    for name in ("trillion", "billion", "million"):
        if value and value % (_SCALES[name] // 10) == 0 and value >= _SCALES[name]:
            return f"{value / _SCALES[name]:g} {name}"
    return _figure(value)


def term_in_words(term: Term, vocabulary: Vocabulary) -> str:
    """The term as a reader expects it: ``600,000 persons, cap``; ``Russia 50 %, Ukraine 50 %``; ``15 years``."""
    qualifier = qualifier_in_words(term.qualifier)
    tail = ", ".join(part for part in (term.bound.value if term.bound else "", qualifier) if part)
    text = value_in_words(term.value, vocabulary)
    return f"{text}, {tail}" if tail else text


def qualifier_in_words(qualifier: str) -> str:
    """A qualifier with its dates in words: a value that was named at a time has an EDTF date among its qualifiers."""
    return ", ".join(in_words(part) for part in qualifier.split(", "))


def dated(qualifier: str) -> str:
    """The EDTF date among qualifiers; empty when there is none."""
    return next((part for part in qualifier.split(", ") if is_edtf(part)), "")


def value_in_words(value: TermValue, vocabulary: Vocabulary) -> str:
    """A value alone in words, figures with thousands marks, parties by name."""
    match value:
        case Quantity():
            return f"{grouped(value.value)} {value.unit.replace('-', ' ')}"
        case Money():
            number, _, scale = _scaled(value.value).partition(" ")
            return f"{grouped(float(number)) if not scale else number} {scale} {value.currency}".replace("  ", " ")
        case Duration():
            return _write_value(value).replace("-", " to ")
        case Share():
            return ", ".join(f"{vocabulary.party_label(party)} {_figure(share)} %" for party, share in value.parts)
        case Deadline():
            time = in_words(value.date) if value.date else ""
            time = time or (f"within {value_in_words(value.within, vocabulary)}" if value.within else value.words)
            joint = "of" if value.within else "after"
            return f"{time} {joint} {value.event}" if value.event else time
        case Parties():
            return ", ".join(vocabulary.party_label(party) for party in value.ids)
        case _:
            return _write_value(value)


def grouped(value: int | float) -> str:
    """A number with thousands marks and no needless decimals."""
    return f"{int(value):,}" if float(value).is_integer() else f"{value:,.2f}".rstrip("0").rstrip(".")
