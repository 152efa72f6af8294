"""A small grid and labelled records for it, with scores that can be worked out by hand."""

from __future__ import annotations

from typing import Any

from collabgrid.engine import Classifier
from collabgrid.grid import load_grid

GRID = """
grid: {id: small, version: 1.0.0, title: Small, languages: [fr, en]}
scope: {label: S, categories: [{id: in, label: I}, {id: edge, label: E}, {id: out, label: O}]}
axes:
  - {id: topic, label: T, categories: [{id: food, label: F}, {id: tools, label: T}, {id: help, label: H}]}
vocabulary:
  scope: {in: {strong: [ensemble]}, edge: {strong: [guichet]}, out: {strong: [commerce]}}
  topic: {food: {strong: [panier]}, tools: {strong: [perceuse]}, help: {strong: [garderie]}}
policy: {levers: {when: {reading: {scope: [in, edge]}}}}
"""

# id | lang | source | hard | what the text says | scope | topic | topic_also
TABLE = """
f1 | fr | town   | no  | ensemble, panier   | in      | food    |
f2 | fr | town   | no  | ensemble, panier   | in      | food    |
f3 | fr | town   | no  | ensemble, panier   | in      | food    |
f4 | fr | town   | yes | ensemble, panier   | in      | food    |
f5 | fr | town   | yes | perceuse           | in      | food    | tools
t1 | en | town   | no  | ensemble, perceuse | edge    | tools   |
t2 | en | county | no  | guichet, perceuse  | edge    | tools   | food
t3 | en | county | no  | guichet, perceuse  | edge    | tools   |
t4 | en | county | yes | guichet            | edge    | tools   |
t5 | en | county | yes | guichet, panier    | edge    | tools   |
h1 | en | county | no  | commerce, garderie | in      | help    |
u1 | en | county | no  | ensemble, panier   | in      | unknown |
u2 | en | county | no  | ensemble           | in      | unknown |
o1 | en | county | no  | commerce, panier   | out     |         |
o2 | en | county | no  | ensemble, panier   | out     |         |
n1 |    |        |     | rien               | unknown |         |
"""


def labelled_records(table: str = TABLE) -> list[dict[str, Any]]:
    """The records of a table, with their labels under `gold`."""
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [_record(*row) for row in rows]


def small_classifier(text: str = GRID) -> Classifier:
    """The classifier of the small grid."""
    return Classifier(load_grid({"small.yaml": text}).require())


def _record(
    name: str, lang: str, source: str, hard: str, text: str, scope: str, topic: str, also: str
) -> dict[str, Any]:
    gold: dict[str, Any] = {"scope": scope, "topic": topic or None, "topic_also": also.split()}
    if hard:
        gold["hard"] = hard == "yes"
    record = {"id": name, "description": text, "lang": lang, "source": source, "gold": gold}
    return {key: value for key, value in record.items() if value}
