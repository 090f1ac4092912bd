"""Fills in cells of a workbook's sheet Return in LibreOffice, as a person would, and saves it: PROFILE WORKBOOK CELLS.

CELLS is a file with a line `address<tab>text` a cell; what looks like a number becomes one.
"""

import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

profile, workbook, cells = sys.argv[1:]
pipe = f"quartile{Path(profile).name}{abs(hash(profile))}"
office = subprocess.Popen(["/usr/bin/soffice", "--headless", "--norestore", f"-env:UserInstallation={Path(profile).as_uri()}",
                           f"--accept=pipe,name={pipe};urp;"])
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(300):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            time.sleep(0.2)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(Path(workbook).as_uri(), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
    sheet = document.Sheets.getByName("Return")
    for line in Path(cells).read_text(encoding="utf-8").splitlines():
        address, text = line.split("\t")
        sheet.getCellRangeByName(address).setFormula(text)
    document.calculateAll()
    document.store()
    document.close(True)
    desktop.terminate()
finally:
    office.wait(30)
