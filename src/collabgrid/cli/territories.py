"""What the commands about a territory share: its records to a diagnosis, references from files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeVar, get_args

import click

from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import ReadingOptions, Talk
from collabgrid.engine import Classification, Classifier
from collabgrid.exchange import Reject
from collabgrid.grid.actions import Level, Phase, Posture
from collabgrid.report.diagnosis import (
    USUAL_BUDGET,
    Diagnosis,
    InputFile,
    Rejected,
    Wish,
    classify_in_place,
    diagnose,
    is_diagnosis,
    open_diagnosis,
)

Command = TypeVar("Command", bound=Callable[..., Any])
_MOST_RAW: Final = 500


def wish_options(command: Command) -> Command:
    """--phase, --posture, --max-effort and --budget."""
    options = (
        click.option("--phase", type=click.Choice(get_args(Phase))),
        click.option("--posture", type=click.Choice(get_args(Posture))),
        click.option("--max-effort", type=click.Choice(get_args(Level))),
        click.option(
            "--budget", type=click.IntRange(min=0), default=USUAL_BUDGET, show_default=True, metavar="POINTS"
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def diagnose_inputs(
    classifier: Classifier,
    inputs: Inputs,
    context: dict[str, str],
    wish: Wish,
    title: str | None = None,
) -> Diagnosis:
    """The diagnosis of what the files hold, rejects counted."""
    rejected: list[Rejected] = []
    counts = {name: [0, 0] for name in inputs.files}

    def read() -> Iterator[tuple[dict[str, Any], Classification]]:
        for row in inputs.rows():
            own = counts.setdefault(row.file, [0, 0])
            if isinstance(row, Reject):
                own[1] += 1
                rejected.append(_rejected(row))
            else:
                own[0] += 1
                yield row.record, classify_in_place(classifier, row.record, context)

    pairs = list(read())
    return diagnose(
        classifier,
        pairs,
        title=title,
        files=[InputFile(name, *own) for name, own in counts.items()],
        rejected=rejected,
        context=context,
        wish=wish,
    )


def open_reference(
    talk: Talk, classifier: Classifier, path: str, columns: Sequence[str], reading: ReadingOptions
) -> Diagnosis:
    """A reference of one's own: a report as JSON, or a file of records, which is read with the grid."""
    if is_diagnosis(path):
        return open_diagnosis(path)
    inputs = Inputs(talk, classifier.grid, (path,), columns, reading)
    return diagnose_inputs(classifier, inputs, {}, Wish())


def _rejected(row: Reject) -> Rejected:
    why = row.fault.why
    return Rejected(row.file, row.number, row.line, why("fr"), why("en"), row.raw[:_MOST_RAW])
