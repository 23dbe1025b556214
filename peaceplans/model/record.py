"""Frozen slotted dataclasses like those of the standard library, made in a fifth of the time.

Before Python 3.13 the standard library compiles six functions for each class, which takes half a millisecond: for the
sixty classes behind the window as long as reading and comparing two plans. Here the constructor alone is compiled;
comparing, hashing, showing and refusing changes are inherited. `fields`, `replace` and `asdict` know these classes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

_LATER = object()  # stands for a value that is made with each instance


class Record:
    """What all of them inherit."""

    __slots__ = ()
    __dataclass_fields__: dict[str, Field[Any]]
    _values: Callable[[Record], object]

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._values(self) == self._values(other)

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __repr__(self) -> str:
        shown = (name for name, field in self.__dataclass_fields__.items() if field.repr)
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def __reduce__(self) -> tuple[object, ...]:
        return _remade, (self.__class__, {name: getattr(self, name) for name in self.__dataclass_fields__})


def _remade(kind: type[Record], values: dict[str, object]) -> Record:
    """An instance out of its copy or pickle."""
    return kind(**values)


def _made(kind: type, *, kw_only: bool) -> type:
    """The class once more, with slots, a constructor and the methods of a record."""
    if kind.__bases__ != (object,) or hasattr(kind, "__post_init__"):
        raise TypeError(f"{kind.__qualname__}: a record has no bases and nothing to do after its making")
    space = {name: value for name, value in vars(kind).items() if name not in ("__dict__", "__weakref__")}
    fields = {
        name: _field(name, annotation, space.pop(name, MISSING), kw_only=kw_only)
        for name, annotation in space["__annotations__"].items()
    }
    space |= {
        "__qualname__": kind.__qualname__,
        "__slots__": tuple(fields),
        "__init__": _constructor(kind, fields, kw_only=kw_only),
        "__dataclass_fields__": fields,
        "__match_args__": () if kw_only else tuple(fields),
        "_values": attrgetter(*fields),
    }
    return type(kind.__name__, (Record,), space)


def _field(name: str, annotation: object, default: Any, *, kw_only: bool) -> Field[Any]:
    made: Any = default if isinstance(default, Field) else dataclasses.field(default=default)
    made.name, made.type, made.kw_only = name, annotation, kw_only
    made._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001 - what `fields` goes by
    return made  # type: ignore[no-any-return]


def _constructor(kind: type, fields: dict[str, Field[Any]], *, kw_only: bool) -> object:
    """The one function that is compiled: named parameters are checked by the interpreter, at its own speed."""
    names: dict[str, Any] = {"_set": object.__setattr__, "_LATER": _LATER}
    parameters, body = ["self", *(["*"] if kw_only else [])], []
    for name, field in fields.items():
        value = name
        if field.default_factory is not MISSING:
            names[f"_{name}"] = field.default_factory
            parameters.append(f"{name}=_LATER")
            value = f"_{name}() if {name} is _LATER else {name}"
        elif field.default is not MISSING:
            names[f"_{name}"] = field.default
            parameters.append(f"{name}=_{name}")
        else:
            parameters.append(name)
        body.append(f"    _set(self, {name!r}, {value})\n")
    exec(f"def __init__({', '.join(parameters)}):\n{''.join(body)}", names)  # noqa: S102 - names of our own fields
    constructor = names["__init__"]
    constructor.__qualname__ = f"{kind.__qualname__}.__init__"
    constructor.__module__ = kind.__module__
    return constructor


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
        """The decorator; other than frozen and slotted the classes are not made here."""
        if not (frozen and slots):
            raise TypeError("a record is frozen and has slots")
        return lambda kind: _made(kind, kw_only=kw_only)
