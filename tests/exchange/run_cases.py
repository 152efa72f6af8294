"""Runs for the tests: a small grid, records of every kind, and what a run over them makes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from collabgrid.engine import Classifier
from collabgrid.exchange import BatchRun, RunOptions, RunReport, open_files, plan_output, read_corrections
from collabgrid.grid import load_grid

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [fr, en]}
axes:
  - {id: colour, label: {fr: Couleur, en: Colour}, categories: [{id: red, label: Red}, {id: blue, label: Blue}]}
  - {id: mood, label: Mood, categories: [{id: calm, label: Calm}, {id: busy, label: Busy}]}
policy: {decisions: {default: {also: 1}}}
vocabulary:
  colour: {red: {strong: [red, rouge]}, blue: {usual: [blue, bleu]}}
rules:
  - {id: calm, when: {reading: {colour: blue}}, then: {mood: calm}}
"""
CLASSIFIER = Classifier(load_grid({"g.yaml": GRID}).require())
WORDS = ("red", "blue", "red and blue", "nothing", "rouge; bleu", 'a "quoted" red,\nand blue', "=1+1 blue")


def records(count: int, start: int = 0) -> list[dict[str, Any]]:
    """Records with ids, that say one thing or another."""
    return [
        {"id": f"r{number}", "name": f"N{number}", "description": WORDS[number % len(WORDS)]}
        for number in range(start, start + count)
    ]


def write_lines(path: Path, items: Sequence[Mapping[str, Any] | str]) -> str:
    """The path of a JSON Lines file with these records; texts stand as they are, as broken lines do."""
    lines = [item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in items]
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return str(path)


def make_run(
    inputs: Sequence[str], *, corrections: str | None = None, on_progress: Any = None, **options: Any
) -> BatchRun:
    """A run over files of records."""
    return BatchRun(
        CLASSIFIER,
        open_files(list(inputs)),
        corrections=read_corrections(corrections, CLASSIFIER.grid) if corrections else None,
        options=RunOptions(**options),
        on_progress=on_progress,
    )


def write_run(inputs: Sequence[str], output: Path, format_name: Any = "jsonl", **options: Any) -> RunReport:
    """What became of a run over files of records, written to `output`."""
    files = open_files(list(inputs))
    layout = plan_output(CLASSIFIER, files, format_name)
    return make_run(inputs, **options).write(str(output), layout, format_name)


def state_of(output: Path) -> Path:
    """Where the state of the run that writes `output` is kept."""
    return output.with_name(f".{output.name}.run")
