"""A small grid in which lint finds nothing, and ways to put a part of another one in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from collabgrid.grid import LoadedGrid, load_grid
from collabgrid.report import check_loaded
from collabgrid.source import Diagnostic

PARTS = {
    "grid": "grid: {id: jardins, version: 1.0.0, title: Jardins, languages: [fr, en]}\n",
    "axes": """\
axes:
  - id: topic
    label: Sujet
    categories: [{id: food, label: Vivres, definition: Manger.}, {id: tools, label: Outils, definition: Bricoler.}]
  - id: carrier
    label: Porteur
    categories: [{id: club, label: Club, definition: Non lucratif.}, {id: firm, label: Firme, definition: Lucratif.}]
""",
    "practices": """\
practices:
  - {id: seed_swap, label: Troc, terms: troc de graines, then: {topic: food}}
  - {id: tool_swap, label: Prêt, terms: prêt d'outils, then: {topic: tools}}
  - {id: by_club, label: Association, terms: loi 1901, then: {carrier: club}}
  - {id: by_firm, label: Entreprise, terms: capital social, then: {carrier: firm}}
""",
    "vocabulary": """\
vocabulary:
  topic: {food: {strong: [potager]}, tools: {strong: [perceuse]}}
  carrier: {club: {strong: [adhérents]}, firm: {strong: [actionnaires]}}
""",
    "stakes": """\
stakes:
  - {id: idle_land, kind: opportunity, label: Friches, text: Des terrains., when: {reading: {topic: food}}}
""",
}


def small_text(text: str = "") -> str:
    """A whole grid in one file: `text`, after the parts that it does not have at its top level."""
    own = set(re.findall(r"^(\w+):", text, re.MULTILINE))
    return "".join(part for name, part in PARTS.items() if name not in own) + text


def load_small(text: str = "") -> LoadedGrid:
    """The small grid with `text` in it."""
    return load_grid({"grid.yaml": small_text(text)})


def found_in(text: str) -> tuple[list[Diagnostic], Mapping[str, str]]:
    """What is found in the small grid with `text` in it, and the texts of its files."""
    checked = check_loaded(load_small(text))
    return list(checked.diagnostics), checked.texts


def marked(diagnostic: Diagnostic, texts: Mapping[str, str]) -> str:
    """The text that a finding points at, without quotes."""
    assert diagnostic.span is not None
    span = diagnostic.span
    return texts[span.file][span.start : span.end].strip("\"'")
