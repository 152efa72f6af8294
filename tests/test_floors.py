"""The floors of the house: imports point down, third parties stop at their doors, the lower floors touch no machine."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest

import collabgrid

ROOT = Path(next(iter(collabgrid.__path__)))
FLOORS = {
    "deferred": 0,
    "source": 1,
    "grid": 2,
    "engine": 3,
    "study": 4,
    "exchange": 4,
    "report": 5,
    "cli": 6,
    "workbench": 6,
}
"""Each folder sees those below it; two on one floor do not see each other. The package itself opens them all. How
imports are put off (`deferred`) is known everywhere."""

DOORS = {
    "yaml": ("source", "grid/dump.py"),
    "pydantic": ("grid", "exchange", "report/diagnosis/json_form.py", "cli", "workbench"),
    "pydantic_core": ("grid",),
    "rapidfuzz": ("source", "engine"),
    "click": ("cli",),
    "numpy": ("engine/block",),
    "pyarrow": ("exchange",),
    "pandas": ("exchange",),
    "polars": ("exchange",),
    "jinja2": ("report/page/templates.py",),
    "markupsafe": ("report/page/templates.py",),
    "openpyxl": ("exchange", "report"),
    "pyspark": ("exchange",),
    "python_calamine": ("exchange",),
    "xlsxwriter": ("exchange", "report/exports/workbook.py"),
    "backports": ("exchange",),
    "compression": ("exchange",),  # of the standard library from Python 3.14 on
}
"""Where each third party may come in: a folder, or one module."""

PURE = ("source", "grid", "engine", "study")
MACHINE = {
    "os", "pathlib", "sys", "time", "datetime", "random", "secrets", "socket", "ssl", "urllib", "http", "subprocess",
    "shutil", "tempfile", "glob", "io", "locale", "platform", "inspect", "importlib", "threading", "multiprocessing",
}  # fmt: skip
"""Files, clock, environment, network: what the pure floors read nothing of."""

DEFERRING = {"names_of", "call_of"}
"""Calls whose texts name modules that are imported later (collabgrid/deferred.py)."""

FORBIDDEN_CALLS = {"open", "input", "print", "eval", "exec", "compile", "__import__", "breakpoint"}
TOO_WIDE = {"utils", "util", "base", "common", "helpers", "helper", "misc", "tools", "core"}


class Import(NamedTuple):
    """One imported module, and whether it is imported inside a function."""

    file: str
    line: int
    module: str
    inside_function: bool

    @property
    def top(self) -> str:
        return self.module.partition(".")[0]


@cache
def trees() -> dict[Path, ast.Module]:
    """What stands in each file of the package."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in FILES}


@cache
def imports() -> tuple[Import, ...]:
    """Every import of the package; `from collabgrid import grid` counts as `collabgrid.grid`."""
    found = (_imports_in(tree, str(path.relative_to(ROOT)), False) for path, tree in trees().items())
    return tuple(chain.from_iterable(found))


def _imports_in(node: ast.AST, file: str, inside_function: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(file, child.lineno, alias.name, inside_function)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, f"{file}:{child.lineno} imports relatively"
            own = (
                [f"collabgrid.{alias.name}" for alias in child.names]
                if child.module == "collabgrid"
                else [child.module]
            )
            for module in own:
                yield Import(file, child.lineno, module or "", inside_function)
        elif isinstance(child, ast.Call) and getattr(child.func, "id", "") in DEFERRING:
            for each in ast.walk(child):
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and "." in each.value:
                    yield Import(file, child.lineno, each.value, False)
        is_function = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        yield from _imports_in(child, file, inside_function or is_function)


FILES = sorted(ROOT.rglob("*.py"))
INSIDE = [path for path in FILES if path.parent != ROOT]


def folder_of(file: str) -> str:
    return file.partition("/")[0] if "/" in file else ""


def test_every_folder_has_a_floor() -> None:
    folders = {path.relative_to(ROOT).parts[0] for path in INSIDE}
    assert folders <= FLOORS.keys()
    assert {"source", "grid", "engine"} <= folders


def test_imports_point_down_only() -> None:
    wrong = []
    for each in imports():
        here = folder_of(each.file)
        if each.top != "collabgrid" or not here or each.module == "collabgrid.__version__":
            continue  # the version is no floor: it is read from what is installed
        there = each.module.split(".")[1] if "." in each.module else ""
        if there != here and FLOORS.get(there, 99) >= FLOORS[here]:
            wrong.append(each)
    assert wrong == []


def test_nothing_of_ours_is_imported_inside_a_function() -> None:
    assert [each for each in imports() if each.inside_function and each.top == "collabgrid"] == []


def test_only_the_package_itself_imports_by_name() -> None:
    found = [each.file for each in imports() if each.module == "importlib" and folder_of(each.file)]
    assert found == []


def test_third_parties_stop_at_their_doors() -> None:
    wrong = []
    for each in imports():
        if each.top in sys.stdlib_module_names or each.top == "collabgrid":
            continue
        doors = DOORS.get(each.top, ())
        if not any(each.file == door or each.file.startswith(f"{door}/") for door in doors):
            wrong.append(each)
    assert wrong == []


def test_the_lower_floors_touch_no_machine() -> None:
    assert [each for each in imports() if folder_of(each.file) in PURE and each.top in MACHINE] == []


@pytest.mark.parametrize("folder", PURE)
def test_the_lower_floors_open_print_and_run_nothing(folder: str) -> None:
    wrong = []
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(trees()[path]):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in FORBIDDEN_CALLS
            ):
                wrong.append((path.name, node.lineno, node.func.id))
    assert wrong == []


def test_no_module_has_a_name_too_wide_to_refuse_anything() -> None:
    assert [path for path in FILES if path.stem in TOO_WIDE or path.parent.name in TOO_WIDE] == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path, tree in trees().items() if not ast.get_docstring(tree)]
    assert silent == []


BAD_IMPORTS = [
    ("from collabgrid.engine import compile_grid", "collabgrid.engine", False),
    ("from collabgrid import engine", "collabgrid.engine", False),
    ("def read():\n    import collabgrid.engine.fold as fold", "collabgrid.engine.fold", True),
    (
        "class A:\n    async def read(self):\n        if True:\n            from collabgrid.cli import main",
        "collabgrid.cli",
        True,
    ),
    ('find = call_of("collabgrid.cli.group", "main")', "collabgrid.cli.group", False),
    ("try:\n    import yaml\nexcept ImportError:\n    pass", "yaml", False),
]


@pytest.mark.parametrize(("text", "module", "inside_function"), BAD_IMPORTS)
def test_no_import_escapes_these_tests(text: str, module: str, inside_function: bool) -> None:
    found = list(_imports_in(ast.parse(text), "grid/load.py", False))
    assert [(each.module, each.inside_function) for each in found] == [(module, inside_function)]
