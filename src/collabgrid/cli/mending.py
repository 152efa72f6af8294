"""`collabgrid check --fix` and `--diff`: mending the files of a grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import unified_diff
from typing import Final

import click

from collabgrid.cli.options import Talk
from collabgrid.cli.outputs import open_output
from collabgrid.exchange import STANDARD_INPUT, find_grid_files, shipped_grids
from collabgrid.report import Checked, check_files
from collabgrid.source import mend_texts

_MOST_TURNS: Final = 5
"""What one turn mends may let the next see more."""
_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class MendedGrid:
    """What mending made of a grid: the texts of the files that changed, as they were and as they are, how many findings
    were mended, and what is found now."""

    before: Mapping[str, str]
    texts: Mapping[str, str]
    count: int
    checked: Checked

    def write(self, talk: Talk) -> None:
        """Write the files that changed."""
        for file, text in self.texts.items():
            with open_output(file) as stream:
                stream.write(text)
            talk.notices.say("calibration.written", file=file)
        talk.notices.tell(talk.words.count("mended", self.count))


def mend_grid(talk: Talk, name: str, checked: Checked, *, with_examples: bool) -> MendedGrid:
    """Mend what is safe to mend, turn by turn, without writing anything. Raises a mistake for a grid that is no file of
    the person's own."""
    if name in shipped_grids() or name == STANDARD_INPUT:
        raise talk.mistake("fix_own_files", name=name)
    own = find_grid_files(name)
    marks = {file: _BOM if _has_mark(content) else "" for file, content in own.files.items()}
    before, texts, count = dict(checked.texts), dict(checked.texts), 0
    for _ in range(_MOST_TURNS):
        mended = mend_texts(texts, checked.diagnostics)
        if not mended.diagnostics:
            break
        count += len(mended.diagnostics)
        texts |= mended.texts
        checked = check_files(own.with_texts(texts), with_examples=with_examples)
    changed = {file: marks[file] + text for file, text in texts.items() if text != before[file]}
    return MendedGrid({file: marks[file] + before[file] for file in changed}, changed, count, checked)


def show_diff(talk: Talk, mended: MendedGrid) -> None:
    """Print what changes as a unified diff."""
    for file, text in mended.texts.items():
        old, new = mended.before[file].splitlines(keepends=True), text.splitlines(keepends=True)
        for line in unified_diff(old, new, f"a/{file}", f"b/{file}"):
            click.echo(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n", nl=False)
    if not mended.texts:
        talk.notices.say("nothing_to_mend")


def _has_mark(content: str | bytes) -> bool:
    return content.startswith(_BOM) if isinstance(content, str) else content.startswith(_BOM.encode())
