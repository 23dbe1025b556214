"""Texts that people and attackers type: of many scripts, with markup, links that lead nowhere, and controls."""

from __future__ import annotations

TYPED = (
    "The cap of 600,000 becomes 800,000 in peacetime. ",
    "See [[ua-us-20:4]] and [[nowhere:99]]. ",
    "[[ru-27:w6~ua-us-20:4|the army]] [[us-15y#duration]] [[note/ffffffffffff]] [[library]] ",
    "Зеленський: «двадцять пунктів» — Путин: 27 пунктов. ",
    "نص عربي مع 28 نقطة ",
    "טקסט בעברית עם 20 נקודות ",
    "二十点和平计划 ",
    "naïve façade e\u0301 \U0001f54a\ufe0f\U0001f1fa\U0001f1e6 ",
    "<script>alert(1)</script><img src=x onerror=alert(1)> ",
    '<a href="javascript:alert(1)">x</a> [x](javascript:alert(1)) ![x](https://evil.example/x.png) ',
    "'; DROP TABLE notes; -- ",
    "%1 %2 &File &&amp; \\n {0} %s ",
    "# Heading\n\n- [ ] task\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "~~struck~~ **bold** `code` ",
    "\u202eright to left\u202c \u200b\ufeff ",
    "a" * 60,
    "[[",
    "#tag,other tag,",
    "army",
    "20",
    " ",
)
