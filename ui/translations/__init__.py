"""The window in another language: files that Qt's own tools make from `peaceplans_en.ts`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

FOLDER = Path(__file__).parent
"""Where `peaceplans_uk.qm` and the like are looked for."""


def install_translation(
    application: QCoreApplication, locale: QLocale | None = None, folder: Path = FOLDER
) -> list[QTranslator]:
    """Have the window speak a language, when there is a file for it; else it stays English.

    Args:
        application: keeps the translators.
        locale: None for that of the system.
        folder: where the files are.

    Returns:
        The translators installed: the program's, and Qt's own for the buttons of dialogs.
    """
    locale = locale or QLocale.system()
    translator = QTranslator(application)
    if not any(folder.glob("peaceplans_*.qm")) or not translator.load(locale, "peaceplans", "_", str(folder)):
        translator.deleteLater()
        return []
    installed = [translator]
    of_qt = QTranslator(application)
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        installed.insert(0, of_qt)  # the program's own are asked first: the last one installed is
    for each in installed:
        application.installTranslator(each)
    return installed
