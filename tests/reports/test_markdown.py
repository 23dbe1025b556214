"""A redline in Markdown gives both texts back, to the letter, when its CriticMarkup is read by something else."""

from __future__ import annotations

import pytest

from peaceplans.library import Library
from peaceplans.report.blocks import RowBlock
from peaceplans.report.comparison.document import comparison_document
from peaceplans.report.markdown.page import markdown
from peaceplans.sheets.comparison.build import comparison_sheet
from peaceplans.sheets.comparison.sheet import Mode
from tests.unit.report.critic_markup import rows


@pytest.mark.parametrize(("left", "right"), [("ru-27", "ua-us-20"), ("us-28", "ua-us-20"), ("us-28", "e3-28")])
def test_both_texts_of_each_row_come_back(left: str, right: str, bundled: Library) -> None:
    document = comparison_document(comparison_sheet(bundled, left, right, mode=Mode.REDLINE))
    blocks = [block for block in document.blocks if isinstance(block, RowBlock)]
    names = (blocks[0].left.name, blocks[0].right.name)
    wanted = [("".join(one.left for one in row.words), "".join(one.right for one in row.words)) for row in blocks]
    assert list(rows(markdown(document), names)) == wanted
    assert len(wanted) > 20
    assert sum(bool(row.running) for row in blocks) > 10
