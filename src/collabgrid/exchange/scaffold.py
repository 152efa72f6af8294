"""A new grid on the disk: a folder that passes `check`, explained by comments, with examples that are its tests."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from collabgrid.exchange.disk import writing
from collabgrid.exchange.faults import OutputError, fault
from collabgrid.exchange.scaffold_texts import EXTENSION, OWN
from collabgrid.grid import Grid, grid_schema

SCHEMA_FILE: Final = "grid.schema.json"
MODELINE: Final = f"# yaml-language-server: $schema=./{SCHEMA_FILE}\n"
"""Tells editors with a YAML language server what may stand in the file."""


def new_grid(
    grid_id: str, title: str, *, language: str = "en", extends: str | None = None, base: Grid | None = None
) -> dict[str, str]:
    """The files of a new grid, name → text: an extension of `base`, which is called `extends`, or a grid of its own.

    `language` (`fr` or `en`) is that of the comments, and the first of the grid's own.
    """
    if extends is None or base is None:
        texts = OWN[language]
        values = {}
    else:
        texts = EXTENSION[language]
        values = _values_of(base) | {"extends": json.dumps(extends, ensure_ascii=False)}
    languages = f"{language}, {'en' if language == 'fr' else 'fr'}"
    values |= {"id": grid_id, "title": json.dumps(title, ensure_ascii=False), "languages": languages}
    files = {name: MODELINE + _filled(text, values) for name, text in texts.items()}
    return files | {SCHEMA_FILE: json.dumps(grid_schema(), ensure_ascii=False, indent=2) + "\n"}


def id_of(name: str) -> str:
    """An id for a grid in a folder of this name; `my_grid` where no letter of it can stand in one."""
    from_name = re.sub(r"[^a-z0-9_]+", "_", name.lower()).strip("_0123456789")
    return from_name or "my_grid"


def write_new_grid(folder: str, files: Mapping[str, str]) -> None:
    """Write the files into a folder that is not there, or empty. Raises OutputError, and writes nothing, for one that
    holds something."""
    path = Path(folder)
    if path.is_file() or (path.is_dir() and any(path.iterdir())):
        raise OutputError(folder, fault("new_grid_there"))
    with writing(folder):
        path.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            with (path / name).open("x", encoding="utf-8", newline="") as stream:
                stream.write(text)


def _values_of(base: Grid) -> dict[str, str]:
    """The last axis of the grid that is extended and its first category, for the words of the new one."""
    axis, categories = next((axis, own) for axis, own in reversed(base.category_ids().items()) if own)
    return {"axis": axis, "category": categories[0], "based_on": base.grid.id}


def _filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its `<name>` marks filled in."""
    return re.sub(r"<(\w+)>", lambda mark: values.get(mark[1], mark[0]), text)
