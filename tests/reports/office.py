"""Opens Word documents in LibreOffice and says what it sees; run by the Python that has ``uno``, apart from the tests.

The argument is a folder for the profile. Each line of the standard input is an order, ``[file, order, target]``; the
order is ``changes`` (paragraphs are told, with all tracked changes accepted, then with all rejected) or ``pdf`` (the
target is written). The answer is a line of JSON; paragraphs are pairs of style and text.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

ACCEPT, REJECT, UNDO = ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges", ".uno:Undo"


def main(profile: str) -> None:
    """Do all orders in one run of the program."""
    pipe = Path(profile).parent.name
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={Path(profile).absolute().as_uri()}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = _connected(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext", office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for line in sys.stdin:
            print(json.dumps(_done(context, desktop, *json.loads(line))), flush=True)
        desktop.terminate()
        office.wait(30)
    finally:
        office.kill()


def _connected(address: str, office: subprocess.Popen[bytes]) -> Any:
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(900):
        try:
            return resolver.resolve(address)
        except NoConnectException:
            if office.poll() is not None:
                raise
            time.sleep(0.1)
    raise TimeoutError(address)


def _done(context: Any, desktop: Any, file: str, order: str, target: str) -> dict[str, list[tuple[str, str]]]:
    document = desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, (_value("Hidden", True),))
    try:
        if order == "pdf":
            document.storeToURL(Path(target).as_uri(), (_value("FilterName", "writer_pdf_Export"),))
            return {}
        frame = document.CurrentController.Frame
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

        def after(command: str) -> list[tuple[str, str]]:
            dispatcher.executeDispatch(frame, command, "", 0, ())
            if document.Redlines.createEnumeration().hasMoreElements():
                raise ValueError(f"{command} left changes")
            return _paragraphs(document.Text)

        accepted = after(ACCEPT)
        dispatcher.executeDispatch(frame, UNDO, "", 0, ())
        if not document.Redlines.createEnumeration().hasMoreElements():
            raise ValueError("the changes did not come back")
        return {"accepted": accepted, "rejected": after(REJECT)}
    finally:
        document.close(True)


def _paragraphs(text: Any) -> list[tuple[str, str]]:
    found = []
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        one = paragraphs.nextElement()
        if one.supportsService("com.sun.star.text.Paragraph"):
            found.append((one.ParaStyleName, one.String))
    return found


def _value(name: str, value: object) -> Any:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


if __name__ == "__main__":
    main(*sys.argv[1:])
