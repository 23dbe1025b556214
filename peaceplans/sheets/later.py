"""What is read when it is first looked at: rows are shown before anybody asks who stands how to one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar, overload

Item = TypeVar("Item")
Key = TypeVar("Key")


class LaterSequence(Sequence[Item]):
    """Equal to the tuple that is read."""

    def __init__(self, read: Callable[[], tuple[Item, ...]]) -> None:
        self._read = read

    @cached_property
    def _items(self) -> tuple[Item, ...]:
        return self._read()

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...

    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        return self._items[index]

    def __eq__(self, other: object) -> bool:
        return self._items == (other._items if isinstance(other, LaterSequence) else other)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return repr(self._items)


class LaterMapping(Mapping[Key, Item]):
    """Equal to the mapping that is read, and in its order."""

    def __init__(self, read: Callable[[], Mapping[Key, Item]]) -> None:
        self._read = read

    @cached_property
    def _items(self) -> Mapping[Key, Item]:
        return self._read()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Key]:
        return iter(self._items)

    def __getitem__(self, key: Key) -> Item:
        return self._items[key]

    def __repr__(self) -> str:
        return repr(self._items)
