"""Every figure can be counted again from the table of initiatives alone."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from collabgrid import load_classifier, read_records
from collabgrid.report import Words
from collabgrid.report.diagnosis import Diagnosis, classify_in_place, diagnose
from collabgrid.report.exports import csv_files

from ..diagnosis.small_territory import diagnosis_of

EXAMPLES = Path(__file__).parents[3] / "examples"
Rows = list[dict[str, str]]


def shipped() -> Diagnosis:
    classifier = load_classifier("domino")
    records = [*read_records(str(EXAMPLES / "initiatives_bretagne.csv"))]
    records += [*read_records(str(EXAMPLES / "initiatives.jsonl"))]
    return diagnose(classifier, ((each, classify_in_place(classifier, each)) for each in records))


@pytest.fixture(scope="module", params=[diagnosis_of, shipped], ids=["small", "shipped"])
def tables(request: pytest.FixtureRequest) -> dict[str, Rows]:
    files = csv_files(request.param(), Words("en"))
    return {name: list(csv.DictReader(io.StringIO(text, newline=""))) for name, text in files}


def counted(tables: dict[str, Rows]) -> Rows:
    return [row for row in tables["initiatives.csv"] if row["state"] == "counted"]


def parts(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def test_rows_are_rejected_undecided_or_read(tables: dict[str, Rows]) -> None:
    told = {row["name"]: row["value"] for row in tables["summary.csv"]}
    states = Counter(row["state"] for row in tables["initiatives.csv"])
    rejected = len(tables["rejected.csv"])
    assert int(told["rows"]) == sum(states.values()) + rejected
    assert int(told["rows"]) == int(told["rejected"]) + int(told["undecided"]) + int(told["read"])
    assert int(told["read"]) == int(told["counted"]) + int(told["outside"])
    assert [int(told[name]) for name in ("counted", "outside", "undecided")] == [
        states[name] for name in ("counted", "outside", "undecided")
    ]


def test_distributions(tables: dict[str, Rows]) -> None:
    rows = counted(tables)
    assert tables["distributions.csv"]
    for told in tables["distributions.csv"]:
        axis, category = told["axis"], told["category"]
        base = tables["initiatives.csv"] if axis == "scope" else rows
        values = [row[axis] for row in base]
        assert int(told["count"]) == values.count(category)
        assert int(told["of"]) == len(base)
        assert int(told["decided"]) == len(base) - values.count("")
        assert float(told["share"]) == pytest.approx(values.count(category) / len(base), abs=1e-6)
        if f"{axis}_also" in rows[0]:
            assert int(told["also"]) == sum(category in parts(row[f"{axis}_also"]) for row in base)


def test_cross_tables(tables: dict[str, Rows]) -> None:
    rows = counted(tables)
    assert tables["cross_tables.csv"]
    for told in tables["cross_tables.csv"]:
        one, other = told["table"].split("_x_")
        if other == "period":
            continue
        pair = (told["row"], told["column"])
        assert int(told["count"]) == [(row[one], row[other]) for row in rows].count(pair)


def test_years_add_up(tables: dict[str, Rows]) -> None:
    years = [int(row["year"]) for row in counted(tables) if row["year"]]
    for told in tables.get("years.csv", []):
        assert int(told["count"]) == years.count(int(told["year"]))
        assert int(told["total"]) == sum(year <= int(told["year"]) for year in years)
    assert bool(years) == ("years.csv" in tables)


@pytest.mark.parametrize(
    ("table", "column", "field"),
    [("stakes", "stake", "stakes"), ("levers", "lever", "levers"), ("practices", "practice", "practices")],
)
def test_stakes_levers_and_practices(tables: dict[str, Rows], table: str, column: str, field: str) -> None:
    counts = Counter(item for row in counted(tables) for item in parts(row[field]))
    assert {row[column]: int(row["count"]) for row in tables[f"{table}.csv"]} == counts


def test_the_portfolio(tables: dict[str, Rows]) -> None:
    answers = {row["lever"]: parts(row["answers"]) for row in tables["levers.csv"]}
    met: set[tuple[str, str]] = set()
    for line in tables["portfolio.csv"]:
        for row in counted(tables):
            if line["lever"] in parts(row["levers"]):
                met.add((row["key"], ""))
                met |= set(product([row["key"]], set(answers[line["lever"]]) & set(parts(row["stakes"]))))
        assert int(line["served"]) == sum(1 for _, stake in met if not stake)
        assert int(line["met"]) == len(met)


def test_comparisons(tables: dict[str, Rows]) -> None:
    for told in tables["comparisons.csv"]:
        values = [row.get(told["axis"], "") for row in counted(tables)]
        decided = len(values) - values.count("")
        assert int(told["here_of"]) == decided
        assert int(told["here_count"]) == sum(value in parts(told["categories"]) for value in values if value)


def test_gaps_are_empty_here(tables: dict[str, Rows]) -> None:
    rows = counted(tables)
    for told in tables["gaps.csv"]:
        one, other = told["row_axis"], told["column_axis"]
        assert (told["row"], told["column"]) not in {(row[one], row[other]) for row in rows}
        assert int(told["row_count"]) == [row[one] for row in rows].count(told["row"])
