"""One table of colours by meaning, light and dark, and the pairs that must be told apart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours by what they mean.

    Attributes:
        page, chrome, card: grounds: behind the cards, of bars and panel, of cards and controls.
        text, muted: on any of these grounds.
        border: edge of cards and controls; hairline: divides without meaning anything.
        left, right, opposed: words that only the left or right text has, or that stand against each other.
        left_tint, right_tint, opposed_tint: the grounds of such words.
        found, found_edge: ground and frame of words that were looked for.
        banner, banner_text, banner_border: what must be told first.
        selection, selection_idle: outline of the selected row, with and without keyboard focus.
        rule: dotted edge of inferred text.
        hatch, hatch_ground: absent; dots, dots_ground: unknown.
        focus: ring around the control that has the keyboard.
        chosen, pressed: grounds of a chosen menu entry and of a pressed control.
        accepts, wants_more, wants_changed, rejects, mixed: how a party stands to something, each with its ground.
    """

    page: QColor
    chrome: QColor
    card: QColor
    text: QColor
    muted: QColor
    border: QColor
    hairline: QColor
    left: QColor
    left_tint: QColor
    right: QColor
    right_tint: QColor
    opposed: QColor
    opposed_tint: QColor
    found: QColor
    found_edge: QColor
    banner: QColor
    banner_text: QColor
    banner_border: QColor
    selection: QColor
    selection_idle: QColor
    rule: QColor
    hatch: QColor
    hatch_ground: QColor
    dots: QColor
    dots_ground: QColor
    focus: QColor
    chosen: QColor
    pressed: QColor
    accepts: QColor
    accepts_tint: QColor
    wants_more: QColor
    wants_more_tint: QColor
    wants_changed: QColor
    wants_changed_tint: QColor
    rejects: QColor
    rejects_tint: QColor
    mixed: QColor
    mixed_tint: QColor


LIGHT = Colours(
    page=QColor("#f5f4f0"),
    chrome=QColor("#fcfbf9"),
    card=QColor("#ffffff"),
    text=QColor("#1b1d21"),
    muted=QColor("#5a5f67"),
    border=QColor("#8d8981"),
    hairline=QColor("#dedad2"),
    left=QColor("#8a4000"),
    left_tint=QColor("#fde7cd"),
    right=QColor("#0b4799"),
    right_tint=QColor("#dbe8fb"),
    opposed=QColor("#6a2c91"),
    opposed_tint=QColor("#f0e3f8"),
    found=QColor("#ffe27a"),
    found_edge=QColor("#7a5f00"),
    banner=QColor("#f3eedc"),
    banner_text=QColor("#4b421d"),
    banner_border=QColor("#94834b"),
    selection=QColor("#1b1d21"),
    selection_idle=QColor("#6d727a"),
    rule=QColor("#5a5f67"),
    hatch=QColor("#e9e6de"),
    hatch_ground=QColor("#f9f8f5"),
    dots=QColor("#bdb9b0"),
    dots_ground=QColor("#f9f8f5"),
    focus=QColor("#0b57d0"),
    chosen=QColor("#e4e8ee"),
    pressed=QColor("#ebe8e1"),
    accepts=QColor("#0a5c50"),
    accepts_tint=QColor("#dcf1ec"),
    wants_more=QColor("#3f5d00"),
    wants_more_tint=QColor("#ebf3d3"),
    wants_changed=QColor("#6f4e00"),
    wants_changed_tint=QColor("#f8ecc8"),
    rejects=QColor("#96163a"),
    rejects_tint=QColor("#fbe2e8"),
    mixed=QColor("#3f4a78"),
    mixed_tint=QColor("#e6e9f6"),
)

DARK = Colours(
    page=QColor("#15171a"),
    chrome=QColor("#1c1f23"),
    card=QColor("#22262b"),
    text=QColor("#e7e8ea"),
    muted=QColor("#a9afb8"),
    border=QColor("#747b85"),
    hairline=QColor("#343940"),
    left=QColor("#ffb56b"),
    left_tint=QColor("#4a2d0d"),
    right=QColor("#9fc6ff"),
    right_tint=QColor("#1a3865"),
    opposed=QColor("#d9b5ff"),
    opposed_tint=QColor("#42285f"),
    found=QColor("#483b0a"),
    found_edge=QColor("#c9a83a"),
    banner=QColor("#322d17"),
    banner_text=QColor("#eadfb4"),
    banner_border=QColor("#857642"),
    selection=QColor("#f4f5f7"),
    selection_idle=QColor("#959ca6"),
    rule=QColor("#a9afb8"),
    hatch=QColor("#2a2e34"),
    hatch_ground=QColor("#1a1d21"),
    dots=QColor("#525862"),
    dots_ground=QColor("#1a1d21"),
    focus=QColor("#8ab4f8"),
    chosen=QColor("#323842"),
    pressed=QColor("#2c3138"),
    accepts=QColor("#7fdccb"),
    accepts_tint=QColor("#123d37"),
    wants_more=QColor("#c0dc7a"),
    wants_more_tint=QColor("#2f3d10"),
    wants_changed=QColor("#f0cf7a"),
    wants_changed_tint=QColor("#43360f"),
    rejects=QColor("#ff9fb3"),
    rejects_tint=QColor("#521c2b"),
    mixed=QColor("#bcc6f2"),
    mixed_tint=QColor("#2e3557"),
)

TEXT_PAIRS = (
    ("text", "page"),
    ("text", "chrome"),
    ("text", "card"),
    ("text", "chosen"),
    ("text", "pressed"),
    ("muted", "page"),
    ("muted", "chrome"),
    ("muted", "card"),
    ("muted", "chosen"),
    ("muted", "hatch"),
    ("muted", "hatch_ground"),
    ("muted", "dots_ground"),
    ("left", "left_tint"),
    ("left", "card"),
    ("right", "right_tint"),
    ("right", "card"),
    ("right", "chrome"),
    ("opposed", "opposed_tint"),
    ("opposed", "card"),
    ("banner_text", "banner"),
    ("text", "found"),
    ("card", "found_edge"),
    ("muted", "found"),
    ("left", "found"),
    ("right", "found"),
    ("opposed", "found"),
    ("accepts", "accepts_tint"),
    ("text", "accepts_tint"),
    ("muted", "accepts_tint"),
    ("wants_more", "wants_more_tint"),
    ("text", "wants_more_tint"),
    ("muted", "wants_more_tint"),
    ("wants_changed", "wants_changed_tint"),
    ("text", "wants_changed_tint"),
    ("muted", "wants_changed_tint"),
    ("rejects", "rejects_tint"),
    ("text", "rejects_tint"),
    ("muted", "rejects_tint"),
    ("mixed", "mixed_tint"),
    ("text", "mixed_tint"),
    ("muted", "mixed_tint"),
    ("accepts", "card"),
    ("accepts", "chrome"),
    ("wants_more", "card"),
    ("wants_more", "chrome"),
    ("wants_changed", "card"),
    ("wants_changed", "chrome"),
    ("rejects", "card"),
    ("rejects", "chrome"),
    ("mixed", "card"),
    ("mixed", "chrome"),
    ("accepts", "found"),
    ("wants_more", "found"),
    ("wants_changed", "found"),
    ("rejects", "found"),
    ("mixed", "found"),
)
"""(foreground, ground) of all text; at least 4.5:1."""

MARK_PAIRS = (
    ("border", "page"),
    ("border", "chrome"),
    ("border", "card"),
    ("banner_border", "page"),
    ("banner_border", "banner"),
    ("selection", "page"),
    ("selection", "card"),
    ("selection_idle", "page"),
    ("selection_idle", "card"),
    ("selection", "found"),
    ("found_edge", "page"),
    ("found_edge", "chrome"),
    ("found_edge", "card"),
    ("found_edge", "found"),
    ("left", "page"),
    ("right", "page"),
    ("muted", "page"),
    ("rule", "card"),
    ("selection", "chrome"),
    ("selection_idle", "chrome"),
    ("rule", "dots_ground"),
    ("rule", "page"),
    ("focus", "page"),
    ("focus", "chrome"),
    ("focus", "card"),
    ("selection", "accepts_tint"),
    ("selection_idle", "accepts_tint"),
    ("selection", "wants_more_tint"),
    ("selection_idle", "wants_more_tint"),
    ("selection", "wants_changed_tint"),
    ("selection_idle", "wants_changed_tint"),
    ("selection", "rejects_tint"),
    ("selection_idle", "rejects_tint"),
    ("selection", "mixed_tint"),
    ("selection_idle", "mixed_tint"),
)
"""(foreground, ground) of marks and edges that mean something; at least 3:1."""


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (Web Content Accessibility Guidelines 2.2)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
