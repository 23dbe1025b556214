"""Labels are put together from what is in the tables, and texts of the record in them stay."""

from __future__ import annotations

import pytest

from peaceplans.model.dates import in_words
from peaceplans.report.labels.dates import date_in
from peaceplans.report.labels.label import Label, joined
from peaceplans.report.labels.labels import label, said, speaking, table
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.labels.pattern import pattern

UK, RU = LabelLanguage.UK, LabelLanguage.RU


@pytest.mark.parametrize(
    ("english", "ukrainian"),
    [
        ("reported, grade B", "повідомлено, оцінка B"),
        ("only in the Points", "лише в плані Points"),
        ("amended: 16, 9 of them provisional", "змінено: 16, з них попередньо: 9"),
        (
            "4 instruments by 21 of 21 fields: with a value: 52, 13 of them reported, 6 of them provisional; none: 20.",
            "Інструментів: 4, полів: 21 з 21. зі значенням: 52, з них повідомлено: 13, з них попередньо: 6; немає: 20.",
        ),
        ("only in the A: 10, 9 of them reported; same: 1", "лише в плані A: 10, з них повідомлено: 9; без змін: 1"),
        ("links: 29 of the catalogue, 1 made by the analyst", "зв’язки: з каталогу: 29, створено аналітиком: 1"),
        ("Plans (part 3)", "Плани (частина 3)"),
        ("Kyiv: Process: who signs, who mediates", "Київ: Процес: хто підписує, хто посередник"),
        ("A, B, on C, 23 to 24 December 2025", "A, B, on C, 23 \u2013 24 грудня 2025"),
        (
            "Row 15 of 29, european Union, amended, provisional: x",
            "Рядок 15 з 29, європейський Союз, змінено, попередньо: x",
        ),
    ],
)
def test_what_stands_in_a_label_is_said_too(english: str, ukrainian: str) -> None:
    assert table(UK).said(english) == ukrainian


@pytest.mark.parametrize("text", ["nobody says this", "{}", "", "only in the ", "x" * 10_000, "{} beside", "{n} rows"])
def test_what_is_no_label_stays(text: str) -> None:
    assert table(UK).found(text) is None
    assert table(UK).said(text) is text


def test_words_of_the_record_in_a_label_are_known_as_such() -> None:
    told = table(RU).said("only in the {label} plan")
    assert isinstance(told, Label)
    assert told.parts == (("только в плане ", True), ("{label} plan", False))


def test_a_long_text_takes_no_time() -> None:
    text = "row and row: a, b (c), " * 170
    assert table(UK).said(text) == text or isinstance(table(UK).said(text), Label)
    assert pattern("{} and {}: {label}, {}").found("and " * 100_000) is None


def test_labels_joined_are_a_label() -> None:
    with speaking(UK):
        told = joined("; ", (label("See also"), "a plan"))
    assert told == "Див. також; a plan"
    assert isinstance(told, Label)
    assert told.parts == (("Див. також", True), ("; a plan", False))
    assert not isinstance(joined("; ", ("a", "b")), Label)


def test_only_inside_is_another_language_spoken() -> None:
    assert label("compared with {}", "{}") == "compared with {}"
    with speaking(RU):
        assert label("compared with {}", "{} {n}") == "в сравнении с: {} {n}"
        assert label("no word of ours") == "no word of ours"
        assert said("24 December 2025") == "24 декабря 2025"
    assert label("Readings") == "Readings"


@pytest.mark.parametrize(
    ("day", "ukrainian", "russian"),
    [
        ("2025-12-24", "24 грудня 2025", "24 декабря 2025"),
        ("2025-12", "грудень 2025", "декабрь 2025"),
        ("2025-12~", "близько грудня 2025", "около декабря 2025"),
        ("2025-11-23/2025-11-24", "23 \u2013 24 листопада 2025", "23 \u2013 24 ноября 2025"),
        ("2026-03?", "березень 2026 (непевно)", "март 2026 (неточно)"),
        ("2026-02-28/..", "від 28 лютого 2026", "с 28 февраля 2026"),
        ("2025-12-28/2026-02-23", "28 грудня 2025 \u2013 23 лютого 2026", "28 декабря 2025 \u2013 23 февраля 2026"),
    ],
)
def test_dates_in_words(day: str, ukrainian: str, russian: str) -> None:
    assert date_in(in_words(day), UK) == ukrainian
    assert date_in(in_words(day), RU) == russian


@pytest.mark.parametrize("text", ["May Day", "28 points", "24 December", "on 24 December 2025", "1" * 80])
def test_what_is_no_date(text: str) -> None:
    assert date_in(text, UK) is None
