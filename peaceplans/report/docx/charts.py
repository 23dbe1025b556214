"""A chart as a vector picture, with one of points for programs that read no vectors."""

from __future__ import annotations

from pathlib import Path

from peaceplans.report.chart import Chart
from peaceplans.report.docx.markup import escaped, paragraph, run, worded
from peaceplans.report.docx.story import Story

_EMU = 9525  # of a CSS pixel
_TWIP = 635  # EMU of a twentieth of a point
_FONTS = Path(__file__).parents[1] / "fonts"
_PAGE = (
    "#set page(width: float(sys.inputs.width) * 0.75pt, height: float(sys.inputs.height) * 0.75pt, margin: 0pt)\n"
    '#image(bytes(sys.inputs.svg), format: "svg", width: 100%, height: 100%)'
)


def chart_xml(chart: Chart, story: Story) -> str:
    """Its caption and the picture, which says all in words to those who do not see it."""
    width, height = chart.width * _EMU, chart.height * _EMU
    room = story.width * _TWIP
    if width > room:
        width, height = room, height * room // width
    points = story.picture("png", _points(chart))
    vectors = story.picture("svg", chart.svg.encode())
    number = story.drawing()
    alternative = escaped(chart.alternative)
    drawing = (
        "<w:r><w:drawing>"
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Chart {number}" descr="{alternative}" title="{escaped(chart.caption)}"/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Chart {number}" descr="{alternative}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{points}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
        f'<asvg:svgBlip r:embed="{vectors}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )
    caption = paragraph(story.marked(chart.anchor, run(chart.caption)), "Caption")
    return caption + paragraph(drawing, "Picture") + worded("", "Gap")


def _points(chart: Chart) -> bytes:
    """The picture at twice the density of a screen, in the fonts that come with the program."""
    import typst

    inputs = {"svg": chart.svg, "width": str(chart.width), "height": str(chart.height)}
    fonts = [str(_FONTS)] if _FONTS.is_dir() else []
    made = typst.compile(
        _PAGE.encode(), format="png", ppi=192.0, sys_inputs=inputs, font_paths=fonts, ignore_system_fonts=True
    )
    assert isinstance(made, bytes)
    return made
