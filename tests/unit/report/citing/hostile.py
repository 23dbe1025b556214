"""Text that every format of references has something in to trip over."""

from __future__ import annotations

HOSTILE = (
    '{\\bf x} } { % & $ # _ ~ ^ \\ "q" @online{a, <b>&lt;</b> \u202eRTL\u202c \u05d0\u05d1 \U0001f600\n'
    "TY  - JOUR\r\nER  - \n*a* [b](javascript:x) \x07"
)
