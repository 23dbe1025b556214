"""Which program this is, with what it is made, under which licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QMessageBox

from peaceplans import __version__

if TYPE_CHECKING:
    from ui.window import MainWindow


def about_text(catalogue_version: str = "", state_of_record: str = "") -> str:
    """Versions and licences, a line each."""
    parts = [
        (QCoreApplication.translate("About", "Program"), f"Peace Plans {__version__}, MIT"),
        (QCoreApplication.translate("About", "Catalogue"), f"{catalogue_version} ({state_of_record})"),
        ("Qt", f"{qVersion()}, PySide6 {_version('PySide6-Essentials')}, LGPL 3"),
        ("SQLAlchemy", f"{_version('SQLAlchemy')}, MIT"),
        ("RapidFuzz", f"{_version('RapidFuzz')}, MIT"),
        ("PyYAML", f"{_version('PyYAML')}, MIT"),
        ("alembic", f"{_version('alembic')}, MIT"),
        ("platformdirs", f"{_version('platformdirs')}, MIT"),
        ("Markdown", f"{_version('Markdown')}, BSD"),
        ("pymdown-extensions", f"{_version('pymdown-extensions')}, MIT"),
        ("nh3", f"{_version('nh3')}, MIT"),
        ("Inter", QCoreApplication.translate("About", "the typeface, SIL Open Font License 1.1")),
    ]
    return "\n".join(f"{name}: {value}" for name, value in parts)


def show_about(window: MainWindow) -> None:
    """Show it in a small dialog."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About Peace Plans"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(QCoreApplication.translate("About", "Peace plans and security guarantees, side by side."))
    library = window.desk.library
    box.setInformativeText(about_text(library.catalogue_version, library.state_of_record))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""
