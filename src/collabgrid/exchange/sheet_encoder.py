"""Rows to an XLSX workbook: texts are texts, never formulas or links, and numbers are numbers."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from collabgrid.engine import Classification
from collabgrid.exchange.cells import Cell, cell_of, json_text
from collabgrid.exchange.extras import needing
from collabgrid.exchange.faults import Fault, OutputError, fault
from collabgrid.exchange.layout import Layout
from collabgrid.exchange.records import Row
from collabgrid.exchange.text_encoders import Pair
from collabgrid.exchange.workbooks import SPREADSHEETS_EXTRA

if TYPE_CHECKING:
    from collabgrid.engine.block.results import BlockResults

MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384
LONGEST_TEXT: Final = 32_767
"""What one sheet holds, and one cell of it."""
_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MADE: Final = datetime.datetime(2000, 1, 1)


class SheetEncoder:
    """Rows as lines of JSON, a list of cells each, which a workbook is made of."""

    head = between = tail = b""

    def __init__(self, layout: Layout) -> None:
        with needing("xlsxwriter", SPREADSHEETS_EXTRA):
            import xlsxwriter  # noqa: F401 - the sentence comes here, before any work
        self.layout = layout
        self._behind = layout.columns_behind(layout.own)

    def encode(self, rows: Sequence[Pair]) -> bytes:
        """The cells of the rows; nothing for none."""
        return "".join(f"{json_text(self._cells(pair))}\n" for pair in rows).encode()

    def encode_block(
        self, rows: Sequence[Row], block: BlockResults, others: Mapping[int, Classification]
    ) -> bytes:
        """The same for rows that were read all at once, but for the `others`."""
        results = block.classifications()
        for place, result in others.items():
            results[place] = result
        return self.encode(list(zip(rows, results, strict=True)))

    def _cells(self, pair: Pair) -> list[Cell]:
        row, result = pair
        values = self.layout.values(result)
        own = [cell_of("", row.cells.get(name)) for name in self.layout.own]
        if self.layout.id_stands and "id" in self.layout.own:
            own[self.layout.own.index("id")] = result.id
        return own + [cell_of(name, values[name]) for name in self._behind]


class SheetSink:
    """Writes a workbook from parts of SheetEncoder, row by row; rows beyond one sheet go on in another.

    Raises OutputError where there are more columns than a sheet holds.
    """

    def __init__(self, stream: BinaryIO, encoder: SheetEncoder) -> None:
        import xlsxwriter

        self._columns = encoder.layout.columns
        if len(self._columns) > MOST_COLUMNS:
            raise OutputError("xlsx", fault("too_many_columns", count=len(self._columns), most=MOST_COLUMNS))
        self._book = xlsxwriter.Workbook(stream, _OPTIONS)
        self._book.set_properties({"created": _MADE})
        self._sheet: Any = None
        self._row = MOST_ROWS
        self._sheets = 0
        self._cut = 0
        self._open_sheet()

    def write_part(self, part: bytes) -> None:
        """Take the rows of a part."""
        for line in part.splitlines():
            if self._row == MOST_ROWS:
                self._open_sheet()
            self._write(json.loads(line))

    def finish(self) -> None:
        """Write the workbook."""
        self._book.close()

    def drop(self) -> None:
        """Leave the workbook as it is; the rows of each sheet stand in a temporary file meanwhile."""
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()
            Path(sheet.row_data_filename).unlink(missing_ok=True)

    def notes(self) -> tuple[Fault, ...]:
        """What a person should know of the workbook."""
        cut = fault("cells_cut", count=self._cut, most=LONGEST_TEXT)
        more = fault("more_sheets", count=self._sheets, most=MOST_ROWS)
        return ((cut,) if self._cut else ()) + ((more,) if self._sheets > 1 else ())

    def _open_sheet(self) -> None:
        self._sheets += 1
        self._sheet = self._book.add_worksheet(
            "collabgrid" if self._sheets == 1 else f"collabgrid {self._sheets}"
        )
        self._sheet.freeze_panes(1, 0)
        self._row = 0
        self._write(self._columns)

    def _write(self, cells: Sequence[Cell]) -> None:
        for column, cell in enumerate(cells):
            if isinstance(cell, bool):
                self._sheet.write_boolean(self._row, column, cell)
            elif isinstance(cell, (int, float)):
                self._sheet.write_number(self._row, column, cell)
            elif cell:
                self._write_text(column, cell)
        self._row += 1

    def _write_text(self, column: int, text: str) -> None:
        if len(text) > LONGEST_TEXT:
            self._cut += 1
            text = text[: LONGEST_TEXT - 1] + "…"
        self._sheet.write_string(self._row, column, text)
