"""Records of small files, read with a small grid, for tests of what is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from collabgrid.engine import Classifier
from collabgrid.exchange import Layout, Pair, Row, open_files, plan_layout
from collabgrid.grid import load_grid

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [en]}
axes:
  - {id: colour, label: Colour, categories: [{id: red, label: Red}, {id: blue, label: Blue}]}
policy: {decisions: {default: {also: 1}}}
vocabulary:
  colour:
    red: {strong: [red]}
    blue: {usual: [blue]}
"""
CLASSIFIER = Classifier(load_grid({"g.yaml": GRID}).require())


def write_file(folder: Path, name: str, content: str) -> str:
    """The path of a file with this text."""
    path = folder / name
    path.write_text(content, encoding="utf-8", newline="")
    return str(path)


def read_pairs(*paths: str, originals: bool = True, evidence: bool = True) -> tuple[Layout, list[Pair]]:
    """The layout for these files, and their records with what was read in each."""
    files = open_files(paths)
    layout = plan_layout(
        CLASSIFIER.grid, CLASSIFIER.stamp, files.sources, originals=originals, evidence=evidence
    )
    return layout, pairs_of([row for row in files.rows() if isinstance(row, Row)])


def pairs_of(rows: Sequence[Row]) -> list[Pair]:
    """The rows with what was read in each."""
    return [(row, CLASSIFIER.classify(row.record)) for row in rows]
