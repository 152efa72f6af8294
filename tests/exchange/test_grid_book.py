"""A grid as a workbook: what comes back is the same grid, and slips in cells are told at their cell."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.exchange import open_grid, shipped_grids
from collabgrid.exchange.grid_book import GridBook, read_grid_book, write_grid_book
from collabgrid.exchange.grid_book.columns import item_parts
from collabgrid.exchange.grid_book.sheets import axis_sheets, sheets_of
from collabgrid.grid import Grid, load_grid
from collabgrid.grid.model import ITEM_PARTS
from drawn import cases
from grid.small import small_files
from grid.strategies import ODD_TEXTS, plain_grids, written

pytest.importorskip("xlsxwriter")
pytest.importorskip("python_calamine")
import xlsxwriter

SMALL = """
vocabulary: {topic: {food: {strong: {fr: [panier, légumes], any: [AMAP]}}, tools: {weak: [outil]}}}
lists: {peers: {fr: [voisin], en: [neighbour]}}
rules: [{id: law, when: {field: legal_form, equals: "9220"}, then: {carrier: {category: club, strength: weak}}}]
examples: [{id: one, record: {name: AMAP, tags: [a, b]}, expect: {topic: food}}]
"""


def back(grid: Grid, folder: Path) -> GridBook:
    """The grid after a way through a workbook."""
    path = folder / "grid.xlsx"
    with path.open("wb") as stream:
        write_grid_book(stream, grid)
    return read_grid_book(str(path))


def small() -> Grid:
    return load_grid(small_files(SMALL)).require()


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped_grids())
def test_a_shipped_grid_comes_back_as_it_was(name: str, tmp_path: Path) -> None:
    grid = open_grid(name).require()
    found = back(grid, tmp_path)
    assert found.ignored == ()
    assert found.loaded.require() == grid


@given(plain_grids())
@settings(max_examples=cases(20), deadline=None)
def test_any_grid_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, plain: dict[str, Any]
) -> None:
    grid = load_grid({"grid.yaml": written(plain)}).require()
    assert back(grid, tmp_path_factory.mktemp("book")).loaded.require() == grid


@given(
    st.lists(
        st.sampled_from([*ODD_TEXTS, "=1+1", "+33 2", "-1", "@SUM(A1)", "_x0041_", "yaml: no", "a\r\nb"])
    )
)
@settings(max_examples=cases(25), deadline=None)
def test_odd_texts_come_back_as_they_were(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    grid = small()
    axis = grid.axes[0]
    category = axis.categories[0]
    notes = tuple({"fr": text, "en": "ok"} for text in texts if text.strip())
    changed = type(category).model_validate({**category.model_dump(by_alias=True), "includes": notes})
    axes = (axis.model_copy(update={"categories": (changed, *axis.categories[1:])}), *grid.axes[1:])
    whole = grid.model_copy(update={"axes": axes})
    assert back(whole, tmp_path_factory.mktemp("book")).loaded.require() == whole


def test_what_is_longer_than_a_cell_goes_on_in_another(tmp_path: Path) -> None:
    grid = small()
    rule = grid.rules[0].model_copy(update={"note": type(grid.axes[0].label).model_validate("é" * 70_000)})
    whole = grid.model_copy(update={"rules": (rule,)})
    assert back(whole, tmp_path).loaded.require() == whole


def test_there_is_a_sheet_for_each_axis_and_part() -> None:
    names = [sheet.name for sheet in sheets_of(small())]
    assert names[:7] == ["grid", "policy", "axes", "axis scope", "axis topic", "axis carrier", "words"]
    assert set(item_parts()) == set(ITEM_PARTS)
    assert set(item_parts()) < set(names)


def test_long_names_of_axes_have_sheets_of_their_own() -> None:
    names = axis_sheets(["a" * 40, "a" * 41, "b"])
    assert len({name.lower() for name in names.values()}) == 3
    assert all(len(name) <= 31 for name in names.values())


def test_conditions_and_readings_can_be_read_in_their_cells() -> None:
    rules = next(sheet for sheet in sheets_of(small()) if sheet.name == "rules")
    row = dict(zip(*rules.rows, strict=True))
    assert row["when"] == "field: legal_form\nequals: '9220'"
    assert row["then.carrier"] == "club (weak)"
    words = next(sheet for sheet in sheets_of(small()) if sheet.name == "words")
    assert ("topic", "food", "strong", "fr", "légumes") in words.rows


def edited(folder: Path, **edits: Any) -> GridBook:
    """The small grid, with cells (`sheet__B2=text`) written over, or added."""
    book_path = folder / "edited.xlsx"
    sheets = {
        sheet.name: {(r, c): cell for r, row in enumerate(sheet.rows) for c, cell in enumerate(row)}
        for sheet in sheets_of(small())
    }
    for name, value in edits.items():
        sheet, _, cell = name.rpartition("__")
        sheets.setdefault(sheet.replace("_", " "), {})[int(cell[1:]) - 1, ord(cell[0]) - ord("A")] = value
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    for sheet, cells in sheets.items():
        target = book.add_worksheet(sheet)
        for (row, column), value in cells.items():
            target.write(row, column, value)
    book.close()
    book_path.write_bytes(stream.getvalue())
    return read_grid_book(str(book_path))


def test_what_a_spreadsheet_makes_of_numbers_is_taken_back(tmp_path: Path) -> None:
    found = edited(tmp_path, grid__B3=2, words__E2=2015).loaded.require()
    assert found.grid.version == "2"
    assert found.vocabulary.groups[0].terms.by_language[0][1][0] == "2015"


def test_a_row_that_is_added_counts_and_sheets_of_ones_own_are_told(tmp_path: Path) -> None:
    new = dict(zip("ABCDE", ("carrier", "firm", "usual", "en", "Ltd"), strict=True))
    book = edited(
        tmp_path, **{f"words__{letter}9": value for letter, value in new.items()}, my_notes__A1="to do"
    )
    assert book.loaded.require().vocabulary.groups[-1].terms.pairs() == (("en", "Ltd"),)
    assert book.ignored == ("my notes",)


@pytest.mark.parametrize(
    ("edits", "place", "message", "suggestion"),
    [
        ({"rules__D1": "wehn"}, "rules!D1", "the sheet `rules` has no column `wehn`", "`when`?"),
        ({"words__B2": "fodo"}, "words!B2", "there is no category of topic `fodo`", "`food`?"),
        ({"words__C3": "strnog"}, "words!C3", "has no key `strnog`", "`strong`?"),
        ({"rules__D2": "field: [legal_form"}, "rules!D2", "", None),
        ({"rules__D2": "feild: legal_form"}, "rules!D2", "has no key `feild`", "`field`?"),
        ({"grid__A3": "verison"}, "grid!A3", "the sheet `grid` has no row `verison`", "`version`?"),
        ({"axis_topic__A3": "food"}, "axis topic!A3", "the id `food` stands twice", None),
        ({"levers__E2": "no such family"}, "levers!E2", "cannot be `no such family`", "one of"),
        ({"examples__C2": "topic: fod"}, "examples!C2", "`fod`", "`food`?"),
    ],
)
def test_slips_are_told_at_their_cell(
    edits: dict[str, str], place: str, message: str, suggestion: str | None, tmp_path: Path
) -> None:
    loaded = edited(tmp_path, **edits).loaded
    assert loaded.grid is None
    told = [
        each
        for each in loaded.diagnostics
        if each.span is not None and each.span.file.endswith(place) and message in each.message
    ]
    assert told, loaded.diagnostics
    if suggestion is not None:
        assert any(suggestion in (each.suggestion or "") for each in told)


@pytest.mark.slow
def test_a_workbook_that_libreoffice_saved_comes_back_as_it_was(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed (apt-get install libreoffice-calc)")
    grid = open_grid("domino").require()
    back(grid, tmp_path)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    for source, end in (("grid.xlsx", "ods"), ("grid.ods", "xlsx")):
        saving = ["--headless", "--convert-to", end, "--outdir", str(tmp_path), str(tmp_path / source)]
        subprocess.run([office, profile, *saving], check=True, capture_output=True, timeout=300)
        assert read_grid_book(str(tmp_path / f"grid.{end}")).loaded.require() == grid
