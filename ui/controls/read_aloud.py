"""What kinds of widgets are to a screen reader, where Qt's own answer will not do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_roles: dict[str, QAccessible.Role] = {}


def read_as(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Have every widget of a kind that is made from now on read by Qt's ordinary interface, in this role."""
    if not _roles:
        QAccessible.installFactory(_interface)
    _roles[kind.__name__] = role


def _interface(kind: str, what: QObject) -> QAccessibleInterface | None:
    """The interface of an object; Qt asks with every kind that it is of, the most special one first."""
    role = _roles.get(kind)
    return QAccessibleWidget(what, role) if role is not None and isinstance(what, QWidget) else None
