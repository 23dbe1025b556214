"""Records beside the dataclasses of the standard library that they stand for."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from peaceplans.model import record


@record.dataclass(frozen=True, slots=True)
class Kept:
    """Found again by its name, as pickle wants it."""

    one: str
    two: int = 2


def made(decorator: Any, **more: bool) -> Any:
    """A class made with either decorator."""

    class Shape:
        """A doc."""

        name: str
        sides: tuple[int, ...] = ()
        marks: dict[str, int] = dataclasses.field(default_factory=dict, repr=False)

        @property
        def size(self) -> int:
            """How many sides."""
            return len(self.sides)

    return decorator(frozen=True, slots=True, **more)(Shape)


BOTH = (dataclasses.dataclass, record.dataclass)


@pytest.mark.parametrize(
    "told",
    [
        lambda kind: repr(kind("a", (1, 2), {"b": 3})),
        lambda kind: kind("a") == kind(name="a", sides=(), marks={}),
        lambda kind: kind("a") == kind("b"),
        lambda kind: kind("a").__eq__("a"),
        lambda kind: kind("a").marks is kind("a").marks,
        lambda kind: kind("a", (1, 2)).size,
        lambda kind: dataclasses.asdict(kind("a", (1, 2), {"b": 3})),
        lambda kind: [(field.name, field.type, field.kw_only) for field in dataclasses.fields(kind)],
        lambda kind: repr(dataclasses.replace(kind("a"), sides=(1,))),
        lambda kind: (kind.__match_args__, kind.__slots__, kind.__doc__, kind.__qualname__, kind.__module__),
        lambda kind: hasattr(kind("a"), "__dict__"),
        lambda kind: copy.copy(kind("a", (1,))) == kind("a", (1,)),
    ],
)
def test_what_they_say_and_do_is_the_same(told: Callable[[Any], object]) -> None:
    ordinary, ours = (told(made(decorator)) for decorator in BOTH)
    assert ours == ordinary


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda kind: kind(), TypeError),
        (lambda kind: kind("a", other=1), TypeError),
        (lambda kind: hash(kind("a")), TypeError),
        (lambda kind: setattr(kind("a"), "name", "b"), dataclasses.FrozenInstanceError),
        (lambda kind: setattr(kind("a"), "other", "b"), (dataclasses.FrozenInstanceError, TypeError)),
        (lambda kind: delattr(kind("a"), "name"), dataclasses.FrozenInstanceError),
    ],
)
@pytest.mark.parametrize("decorator", BOTH)
def test_what_they_refuse_is_the_same(
    decorator: Any, wrong: Callable[[Any], object], error: type[Exception] | tuple[type[Exception], ...]
) -> None:
    kind = made(decorator)
    with pytest.raises(error):
        wrong(kind)


@pytest.mark.parametrize("decorator", BOTH)
def test_named_parameters_only(decorator: Any) -> None:
    kind = made(decorator, kw_only=True)
    assert kind(name="a").name == "a"
    assert kind.__match_args__ == ()
    with pytest.raises(TypeError):
        kind("a")


def test_kept_ones_come_back_equal_and_hash_alike() -> None:
    kept = Kept("a")
    again = pickle.loads(pickle.dumps(kept))
    assert again == kept
    assert len({again, kept, Kept("b")}) == 2


def test_what_is_not_made_here_is_refused() -> None:
    with pytest.raises(TypeError, match="frozen and has slots"):
        record.dataclass(frozen=False, slots=True)
    with pytest.raises(TypeError, match="no bases"):
        record.dataclass(frozen=True, slots=True)(type("Child", (Kept,), {"__annotations__": {"three": "int"}}))
