"""A chart as a vector picture, with one of points for programs that read no vectors."""

from __future__ import annotations

from pathlib import Path

from peaceplans.report.chart import Chart
from peaceplans.report.docx.markup import escaped, paragraph, run
from peaceplans.report.docx.story import Story
from peaceplans.report.labels.labels import label

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
    drawing = _DRAWING.format(
        points=points,
        vectors=vectors,
        size=f'cx="{width}" cy="{height}"',
        name=f'id="{story.drawing()}" name="{escaped(label("Chart"))}" descr="{escaped(chart.alternative)}"',
        title=escaped(chart.caption),
    )
    caption = paragraph(story.marked(chart.anchor, run(chart.caption)), "Caption")
    return caption + paragraph(drawing, "Picture")


_DRAWING = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
    '<wp:docPr {name} title="{title}"/>'
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
    "<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
    '<pic:blipFill><a:blip r:embed="{points}"><a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
    '<asvg:svgBlip r:embed="{vectors}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch>'
    '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
    "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def _points(chart: Chart) -> bytes:
    """The picture at twice the density of a screen, in the fonts that come with the program."""
    import typst

    inputs = {"svg": chart.svg, "width": str(chart.width), "height": str(chart.height)}
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[_FONTS] if _FONTS.is_dir() else [])
    return typst.compile(_PAGE.encode(), format="png", ppi=192.0, sys_inputs=inputs, font_paths=fonts)
