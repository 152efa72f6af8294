"""Write docs/quality.md: how well the DOMINO grid reads real and written records, by measurement.

    python scripts/quality.py --data ../shared/data

`--data` is a folder with labelled records of directories (`gold/dev.jsonl`) and registers (`corpora/*.jsonl.gz`);
they are not part of the project. The records that were written for it are (`examples/labelled.jsonl`). What is measured
stands in the template beside this script, between braces.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from collabgrid import Classifier, load_classifier
from collabgrid.study import Evaluation, Scores, evaluate, find_tells, fit_confidence, positive_scopes

ROOT = Path(__file__).parents[1]
TEMPLATE = Path(__file__).with_name("quality_page.md")
PAGE = ROOT / "docs/quality.md"
VERDICTS = ROOT / "docs/quality-verdicts.csv"
WRITTEN = ROOT / "examples/labelled.jsonl"
REGISTERS = {
    "grants": ("reserve_parlementaire_2014_2016", "one-line grants to associations and communes (France)"),
    "charities": ("ukcat_charities_sample", "charities (United Kingdom)"),
}
JUDGED = 100
"""Of the records of the registers that are read as collaborative, those with the lowest SHA-256 of their id are
judged by hand."""
MISTAKES = 12


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON Lines, compressed or not."""
    content = path.read_bytes()
    lines = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8").split("\n")
    return [json.loads(line) for line in lines if line.strip()]


def write_lines(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    """Write records as JSON Lines."""
    path.write_text(
        "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), encoding="utf-8"
    )


def number(value: float | None, digits: int = 2) -> str:
    """A score, or a dash."""
    return "—" if value is None else f"{value:.{digits}f}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table: the first column to the left, numbers to the right."""
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def score_table(parts: Iterable[tuple[str, Scores]]) -> str:
    """One row a set of records: F1 of the field; kappa, macro-F1 and precision of what is decided by axis."""
    head = ["records", "number", "scope F1"]
    rows = []
    axes: list[str] = []
    for name, scores in parts:
        axes = [each.axis for each in scores.axes if each.axis != "scope"]
        row = [name, str(scores.count), number(scores.in_field.f1 if scores.in_field else None)]
        for axis in axes:
            own = scores.axis(axis)
            row.append(f"{number(own.kappa)} / {number(own.macro_f1)} / {number(own.precision)}")
        rows.append(row)
    return table([*head, *(axis.replace("_", " ") for axis in axes)], rows)


def parts_of(found: Evaluation, name: str) -> Iterator[tuple[str, Scores]]:
    """All the records, then by language and by source."""
    yield name, found.scores
    for part in found.parts:
        if part.by in ("lang", "source") and part.value and part.scores.count < found.scores.count:
            yield part.value, part.scores


def mistakes(found: Evaluation) -> str:
    """What is most often read otherwise than labelled."""
    cells = [
        (cell.count, each.axis, cell.gold, cell.read)
        for each in found.scores.axes
        for cell in each.cells
        if cell.gold != cell.read
    ]
    cells.sort(key=lambda cell: (-cell[0], cell[1:]))
    rows = [[axis.replace("_", " "), gold, read, str(count)] for count, axis, gold, read in cells[:MISTAKES]]
    return table(["axis", "labelled", "read", "records"], rows)


def bins(found: Evaluation) -> str:
    """Confidence beside truth."""
    rows = [
        [number(each.confidence), number(each.right), str(each.count)]
        for each in found.scores.calibration.bins
    ]
    return table(["mean confidence", "share right", "readings"], rows)


def read_as_collaborative(
    classifier: Classifier, records: Iterable[Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    """The records whose scope is read as in the field or borderline."""
    positive = positive_scopes(classifier.grid)
    own = list(records)
    read = classifier.classify_many(own)
    return [
        each for each, found in zip(own, read, strict=True) if found.reading("scope").category in positive
    ]


def sha(record: Mapping[str, Any]) -> str:
    """The SHA-256 of the record's id."""
    return hashlib.sha256(str(record["id"]).encode()).hexdigest()


def registers(classifier: Classifier, data: Path) -> tuple[str, list[Mapping[str, Any]]]:
    """The share of each register that is read as collaborative; and the records to judge."""
    rows, found, count = [], [], 0
    for name, (file, what) in REGISTERS.items():
        records = read_lines(data / "corpora" / f"{file}.jsonl.gz")
        own = read_as_collaborative(classifier, records)
        rows.append(
            [
                f"{name}: {what}",
                f"{len(records):,}",
                f"{len(own):,}",
                f"{100 * len(own) / len(records):.1f} %",
            ]
        )
        found += own
        count += len(records)
    rows.append(["together", f"{count:,}", f"{len(found):,}", f"{100 * len(found) / count:.1f} %"])
    return table(["register", "records", "read as collaborative", "share"], rows), sorted(found, key=sha)[
        :JUDGED
    ]


def verdicts(judged: Sequence[Mapping[str, Any]]) -> str:
    """What the verdict file says of the records to judge."""
    if not VERDICTS.exists():
        return f"0 of {len(judged)}"
    with VERDICTS.open(encoding="utf-8", newline="") as stream:
        known = {row["id"]: row["right"] == "yes" for row in csv.DictReader(stream)}
    own = [known[str(each["id"])] for each in judged if str(each["id"]) in known]
    missing = len(judged) - len(own)
    text = f"{sum(own)} of {len(own)}"
    return text + (f" ({missing} more are not judged yet)" if missing else "")


def main() -> None:
    """Measure, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument(
        "--to-judge", type=Path, help="also write the records to judge to this file (JSON Lines)"
    )
    parser.add_argument(
        "--to-calibrate",
        type=Path,
        help="only write the records that the confidence is fitted on to this file",
    )
    given = parser.parse_args()
    classifier = load_classifier("domino")
    gold = read_lines(given.data / "gold/dev.jsonl")
    labelled = evaluate(classifier, gold)
    own = read_lines(WRITTEN)
    late = [each for each in own if each["source"].endswith("looked at later")]
    fitting = [*gold, *late]
    if given.to_calibrate:
        write_lines(given.to_calibrate, fitting)
        return
    written = evaluate(classifier, own)
    corpora = [
        each for path in sorted((given.data / "corpora").glob("*.jsonl.gz")) for each in read_lines(path)
    ]
    tells = find_tells(classifier, gold, corpora)
    fit_on = evaluate(classifier, fitting, resamples=0)
    fitted = fit_confidence(fit_on.outcomes, classifier.grid.category_ids(), fit_on.positive)
    assert fitted is not None  # noqa: S101 - the labelled records are many
    assert fitted.left_out is not None  # noqa: S101 - and of several sources
    shares, judged = registers(classifier, given.data)
    if given.to_judge:
        write_lines(given.to_judge, judged)
    interval = labelled.interval("scope", "in_field")
    page = TEMPLATE.read_text(encoding="utf-8").format(
        version=classifier.stamp.version,
        digest=classifier.stamp.digest[:12],
        labelled=score_table(parts_of(labelled, "directories")),
        interval="" if interval is None else f"{number(interval.low)} to {number(interval.high)}",
        written_count=len(own),
        late_count=len(late),
        written=score_table(parts_of(written, "written")),
        mistakes=mistakes(labelled),
        written_mistakes=mistakes(written),
        bins=bins(labelled),
        error=number(labelled.scores.calibration.error, 3),
        late_error=number(evaluate(classifier, late, resamples=0).scores.calibration.error, 3),
        written_error=number(written.scores.calibration.error, 3),
        own_error=number(fitted.own.error, 3),
        left_out_error=number(fitted.left_out.error, 3),
        fit=", ".join(f"{name} {value:g}" for name, value in fitted.fit.model_dump().items()),
        readings=fitted.own.count,
        tells=len(tells.tells),
        tell_share=number(100 * (tells.share or 0), 1),
        found_share=number(100 * (tells.share_of_found or 0), 1),
        terms=f"{tells.terms:,}",
        registers=shares,
        judged=JUDGED,
        verdicts=verdicts(judged),
    )
    PAGE.write_text(page, encoding="utf-8")
    print(f"written: {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
