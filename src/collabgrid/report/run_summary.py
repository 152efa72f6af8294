"""What became of a run: a table of its files, with counts that add up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collabgrid.exchange import FileCount, RunReport
from collabgrid.report.table import Cell, Column, render_table
from collabgrid.report.words import Words

_MOST_TOLD = 5


def render_run(words: Words, report: RunReport, width: int) -> str:
    """The table of the files of a run and how long it took, then what a person should see to."""
    keys = ("file", "rows", "results", "rejected", "corrected")
    columns = [
        Column(words.say(f"run.{key}"), 8, right=key != "file", gives_way=key == "file") for key in keys
    ]
    rows = [_row(words, each) for each in report.files]
    if len(rows) > 1:
        rows.append(_row(words, _total(words, report.files)))
    return render_table(columns, rows, width) + "".join(f"{line}\n" for line in _lines(words, report))


def whole_number(words: Words, number: int) -> str:
    """A whole number with its thousands set apart."""
    return f"{number:,}".replace(",", "\u202f") if words.language == "fr" else f"{number:,}"


def clock_time(seconds: float) -> str:
    """A length of time as `1:02:03` or `2:03`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _row(words: Words, count: FileCount) -> list[Cell]:
    numbers = (count.rows, count.results, count.rejects, count.corrected)
    return [Cell(count.name), *(Cell(whole_number(words, number)) for number in numbers)]


def _total(words: Words, files: Sequence[FileCount]) -> FileCount:
    total = FileCount(words.say("run.total"))
    for each in files:
        total.rows += each.rows
        total.results += each.results
        total.rejects += each.rejects
        total.corrected += each.corrected
    return total


def _lines(words: Words, report: RunReport) -> Iterator[str]:
    if report.was_finished:
        yield words.say("run.was_finished")
        return
    own = report.results - report.earlier
    rate = whole_number(words, round(own / report.seconds)) if report.seconds else "—"
    yield words.say("run.took", time=clock_time(report.seconds), rate=rate)
    if report.earlier:
        count = whole_number(words, report.earlier)
        yield words.count("run.earlier", report.earlier, count=count)
    if report.replaced_workers:
        yield words.count("run.replaced", report.replaced_workers)
    for note in report.notes:
        yield note.why(words.language)


def render_corrections(words: Words, report: RunReport) -> Iterator[str]:
    """What is to be told of the corrections: those of records that have changed, and of records that are not there."""
    if report.changed:
        told = ", ".join(f"{each.id} ({each.correction.axis})" for each in report.changed[:_MOST_TOLD])
        more = ", …" if len(report.changed) > _MOST_TOLD else ""
        yield words.count("run.changed", len(report.changed), told=told + more)
    if report.unmatched:
        told = ", ".join(_lost(words, given.id, near) for given, near in report.unmatched[:_MOST_TOLD])
        more = ", …" if len(report.unmatched) > _MOST_TOLD else ""
        yield words.count("run.unmatched", len(report.unmatched), told=told + more)


def _lost(words: Words, own: str, near: str | None) -> str:
    return f"{own} ({words.say('run.near', id=near)})" if near else own
