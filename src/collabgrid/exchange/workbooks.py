"""Workbooks (XLSX, ODS, XLS) by the library that reads them: the one door to it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from collabgrid.exchange.extras import needing
from collabgrid.exchange.faults import ChoiceError, UnreadableError, fault
from collabgrid.exchange.stored import StoredBytes
from collabgrid.exchange.workbook_scan import FailedFormula, scan_sheet
from collabgrid.source import nearest_name

SPREADSHEETS_EXTRA: Final = "spreadsheets"
_ZIP: Final = b"PK\x03\x04"
_MOST_EXACT: Final = 10**15


class Sheet:
    """The rows of one sheet: `name`, `rows`, and `failed` (row from 0 → its first failed formula).

    `chosen` is its name; the first sheet that is seen is taken where it is not given. Raises UnreadableError for what
    is no workbook, ChoiceError for a sheet that there is not, MissingLibraryError without the library.
    """

    def __init__(self, stored: StoredBytes, chosen: str | None) -> None:
        with needing("python_calamine", SPREADSHEETS_EXTRA):
            import python_calamine as calamine
        with reading_workbook(stored.name), stored.open() as stream:
            book = calamine.CalamineWorkbook.from_filelike(stream)
        self.name = _choose(stored.name, book, chosen)
        self.failed: dict[int, FailedFormula] = {}
        if stored.head.startswith(_ZIP):
            with stored.open() as stream:
                self.failed = scan_sheet(stored.name, stream, self.name)
        with reading_workbook(stored.name):
            self._sheet = book.get_sheet_by_name(self.name)
        if self._sheet.start is None:
            raise UnreadableError(stored.name, fault("no_sheet"))
        self._file = stored.name
        self.first_column = int(self._sheet.start[1])
        """The column of the first cell of each row, from 0."""

    def rows(self) -> Iterator[list[Any]]:
        """The cells of each row, from the first row of the sheet on: texts, numbers, truths; empty is ""."""
        with reading_workbook(self._file):
            for row in self._sheet.iter_rows():
                yield [plain_cell(value) for value in row]


def plain_cell(value: Any) -> str | int | float | bool:
    """A cell as text, number or truth: a whole number without its `.0`, dates and times in ISO form."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _MOST_EXACT:
        return int(value)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ", "seconds") if value.microsecond == 0 else value.isoformat(" ")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return str(value)


def text_of_cell(value: str | float | bool) -> str:
    """A cell as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else repr(value)


@contextmanager
def reading_workbook(name: str) -> Iterator[None]:
    """Turn what the library complains about into UnreadableError."""
    import python_calamine as calamine

    try:
        yield
    except calamine.PasswordError:
        raise UnreadableError(name, fault("locked_workbook")) from None
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise UnreadableError(name, fault("no_workbook", detail=error)) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how a fault of the library itself shows
            raise
        raise UnreadableError(name, fault("no_workbook", detail=error)) from None


def _choose(file: str, book: Any, chosen: str | None) -> str:
    """The name of the sheet to read. Raises ChoiceError."""
    import python_calamine as calamine

    sheets = [each for each in book.sheets_metadata if each.typ == calamine.SheetTypeEnum.WorkSheet]
    names = [str(each.name) for each in sheets] or list(book.sheet_names)
    if not names:
        raise UnreadableError(file, fault("no_sheet"))
    if chosen is None:
        return next(
            (str(each.name) for each in sheets if each.visible == calamine.SheetVisibleEnum.Visible), names[0]
        )
    if chosen in names:
        return chosen
    near = nearest_name(chosen, names)
    hint = fault("near_column", name=near) if near else fault("nothing")
    raise ChoiceError(file, fault("no_such_sheet", sheet=chosen, sheets=", ".join(names), near=hint))
