"""A small complete grid for the tests, and ways to load a part of a grid with the rest put around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from collabgrid.grid import Grid, LoadedGrid, load_grid
from collabgrid.source import Diagnostic, SourceText

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SHIPPED = ROOT / "grids"

GRID = "grid: {id: jardins, version: 1.0.0, title: Jardins et outils, languages: [fr, en]}\n"
AXES = """\
axes:
  - id: topic
    label: {fr: Sujet, en: Topic}
    categories: [{id: food, label: Alimentation}, {id: tools, label: Outils}]
  - id: carrier
    label: {fr: Porteur, en: Carrier}
    categories: [{id: club, label: Association}, {id: firm, label: Entreprise}]
"""
PARTS = {
    "grid": GRID,
    "scope": "scope: {label: Périmètre, categories: [{id: in, label: Dedans}, {id: out, label: Dehors}]}\n",
    "axes": AXES,
    "practices": "practices: [{id: seed_swap, label: Troc de graines, terms: troc de graines, then: {topic: food}}]\n",
    "initiatives": "initiatives: [{id: la_grainerie, names: [La Grainerie], then: {topic: food}}]\n",
    "levers": """\
levers:
  - {id: lend_plot, label: Prêter un terrain, family: space, posture: facilitate, phases: [trigger], effort: low,
     cost: low, what: La commune prête un terrain., when: {reading: {topic: food}}, answers: [idle_land]}
""",
    "stakes": """\
stakes:
  - {id: idle_land, kind: opportunity, label: Terrain en friche, text: Des terrains dorment.,
     when: {reading: {topic: food}}}
""",
    "references": """\
references:
  - {id: survey, label: Un recensement, size: 240, figures: [{reading: {topic: food}, share: 0.6}]}
""",
    "demands": """\
demands:
  - {id: viable, label: Viable, text: Tenir seul., threatened_by: [idle_land]}
""",
}
"""One text for each part of a small grid, so that a test writes only the part that it is about."""


def small_files(text: str = "") -> dict[str, str]:
    """Files of a complete small grid: `text`, and the parts that `text` does not have at its top level."""
    own = set(re.findall(r"^(\w+):", text, re.MULTILINE))
    rest = "".join(part for name, part in PARTS.items() if name not in own)
    return {"rest.yaml": rest, "text.yaml": text} if text.strip() else {"rest.yaml": rest}


def load_small(text: str = "") -> LoadedGrid:
    """The small grid with `text` in it."""
    return load_grid(small_files(text))


def loaded(files: Mapping[str, str] | str) -> Grid:
    """The grid of files (or of one text) that have no fault at all."""
    result = load_grid({"grid.yaml": files} if isinstance(files, str) else files)
    assert [(each.code, each.message, each.span) for each in result.diagnostics] == []
    return result.require()


def shipped_files(name: str) -> dict[str, bytes]:
    """The files of a shipped grid."""
    root = SHIPPED / name
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*.yaml"))}


def marked(diagnostic: Diagnostic, texts: Mapping[str, str]) -> str:
    """The text that a diagnostic points at."""
    assert diagnostic.span is not None
    return texts[diagnostic.span.file][diagnostic.span.start : diagnostic.span.end]


def line_of(diagnostic: Diagnostic, texts: Mapping[str, str]) -> int:
    """The line that a diagnostic points at, counted from 1."""
    assert diagnostic.span is not None
    return SourceText("", texts[diagnostic.span.file]).position(diagnostic.span.start).line
