"""The tables of labels hold the same, in two languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from peaceplans.report.labels.labels import table
from peaceplans.report.labels.language import LabelLanguage
from peaceplans.report.labels.pattern import pattern

OTHERS = (LabelLanguage.UK, LabelLanguage.RU)
REPORT = Path(__file__).parents[4] / "peaceplans" / "report"
RENDERERS = ("html", "markdown", "text", "pdf", "docx", "xlsx")
SAME = frozenset({"APA", "OSCOLA", "Chicago", "{label}: {}"})


def renderers_words() -> Iterator[tuple[str, str]]:
    """The words that renderers ask for: the first argument of each call of ``label``."""
    files = [file for name in RENDERERS for file in sorted((REPORT / name).glob("*.py"))]
    for file in (*files, REPORT / "accounts.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        fixed = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "label":
                first = node.args[0]
                if isinstance(first, ast.Name) and first.id in fixed:
                    yield file.name, str(fixed[first.id])
                yield from ((file.name, one.value) for one in ast.walk(first) if isinstance(one, ast.Constant))


WORDS = sorted({(name, word) for name, word in renderers_words() if isinstance(word, str)})


def tab_words() -> Iterator[str]:
    """Names of the program's own sheets and of their columns."""
    for file in sorted((REPORT / "xlsx").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Column", "Tab"):
                told = [*node.args[:1], *(one.value for one in node.keywords if one.arg in ("name", "caption"))]
                yield from (one.value for one in told if isinstance(one, ast.Constant) and isinstance(one.value, str))


def test_both_languages_have_the_same_labels() -> None:
    uk, ru = (table(language).exact for language in OTHERS)
    assert list(uk) == list(ru)
    assert len(uk) > 900


@pytest.mark.parametrize("language", OTHERS)
def test_each_translation_has_the_places_of_its_label(language: LabelLanguage) -> None:
    for english, other in table(language).exact.items():
        assert sorted(pattern(english).kinds) == sorted(pattern(other).kinds), english
        assert bool(re.match(r"\s", english)) == bool(re.match(r"\s", other)), english
        assert bool(re.search(r"\s$", english)) == bool(re.search(r"\s$", other)), english


@pytest.mark.parametrize("language", OTHERS)
def test_translations_are_in_cyrillic(language: LabelLanguage) -> None:
    letters = re.compile("[\u0430-\u044f\u0451\u0454\u0456\u0457\u0491]", re.IGNORECASE)
    alien = re.compile("[\u0456\u0457\u0454\u0491]" if language is LabelLanguage.RU else "[\u044b\u044d\u0451\u044a]")
    for english, other in table(language).exact.items():
        words = re.sub(r"\{\w*\}", " ", english)
        if re.search("[a-z]{3}", words) and other not in SAME:
            assert letters.search(other), english
        assert not alien.search(other.lower()), other


@pytest.mark.parametrize(("file", "word"), WORDS)
def test_every_word_of_a_renderer_is_in_the_tables(file: str, word: str) -> None:
    for language in OTHERS:
        assert word in table(language).exact, f"{file}: {word}"


def test_every_sheet_and_column_of_workbooks_is_in_the_tables() -> None:
    words = set(tab_words())
    assert len(words) > 50
    assert not words - set(table(LabelLanguage.UK).exact)
