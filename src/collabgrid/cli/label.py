"""`collabgrid label`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from collabgrid.cli.cells import positive_option, read_positive
from collabgrid.cli.coding_desk import CodingDesk
from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.keys import Keyboard
from collabgrid.cli.options import ReadingOptions, Talk, grid_option, record_options, talk_options
from collabgrid.exchange import STANDARD_INPUT, LabelFile
from collabgrid.grid import Grid
from collabgrid.study import GOLD, Codebook, Coding

EPILOG = """\
collabgrid label initiatives.csv -o anna.jsonl
collabgrid label initiatives.csv -o ben.jsonl --lang fr --blind
collabgrid label initiatives.csv -o anna.jsonl --axis scope
"""
_MOST_IDS = 5


@click.command(epilog=EPILOG)
@click.argument("file")
@click.option("-o", "--output", required=True, metavar="LABELS")
@click.option("--axis", "axes", multiple=True, metavar="AXIS")
@positive_option
@click.option("--show-machine", is_flag=True)
@click.option("--blind", is_flag=True)
@click.option("--lines", is_flag=True)
@grid_option
@record_options
@talk_options
@click.pass_context
def label(
    ctx: click.Context,
    file: str,
    output: str,
    axes: Sequence[str],
    positive: Sequence[str],
    show_machine: bool,
    blind: bool,
    lines: bool,
    grid_name: str,
    columns: Sequence[str],
    reading: ReadingOptions,
    context: Sequence[str],
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Code records by hand, one key an answer."""
    talk = Talk(lang, no_color, quiet)
    if output == STANDARD_INPUT:
        raise talk.mistake("label.needs_file")
    if file == STANDARD_INPUT:
        raise talk.mistake("label.stdin_taken")
    talk.refuse_double_stdin(grid_name, STANDARD_INPUT)
    classifier = talk.classifier(grid_name)
    refuse_overwriting(talk, (file,), grid_name, output)
    book = _codebook(talk, classifier.grid, axes, positive)
    labels = LabelFile(output)
    inputs = Inputs(talk, classifier.grid, (file,), columns, reading)
    codings = _codings(talk, book, inputs, labels)
    machine = None if blind else classifier
    desk = CodingDesk(talk.view(classifier.grid), labels, codings, machine, show_machine=show_machine)
    try:
        desk.work(Keyboard(lines=lines))
    finally:
        desk.tidy()
        _tell_end(talk, desk)
    ctx.exit(Exit.FINDINGS if inputs.has_findings else Exit.FINE)


def _codebook(talk: Talk, grid: Grid, axes: Sequence[str], positive: Sequence[str]) -> Codebook:
    known = tuple(grid.category_ids())
    for axis in axes:
        if axis not in known:
            raise talk.mistake("label.no_such_axis", axis=axis, known=", ".join(known))
    return Codebook(grid, axes, read_positive(talk, grid, positive))


def _codings(talk: Talk, book: Codebook, inputs: Inputs, labels: LabelFile) -> list[Coding]:
    """The records with the labels that they have already; of several with one id the first."""
    found: dict[str, Coding] = {}
    repeated: dict[str, int] = {}
    for record in inputs:
        own = str(record["id"])
        if own in found:
            repeated[own] = repeated.get(own, 0) + 1
            continue
        known = labels.records.get(own, {})
        found[own] = Coding(book, {**record, GOLD: known.get(GOLD) or {}})
    if repeated:
        ids = ", ".join(list(repeated)[:_MOST_IDS]) + (", …" if len(repeated) > _MOST_IDS else "")
        talk.notices.tell(talk.words.count("label.same_id", sum(repeated.values()), ids=ids))
    return list(found.values())


def _tell_end(talk: Talk, desk: CodingDesk) -> None:
    done, left = desk.count_done(), desk.count_left()
    file = Path(desk.labels.path)
    told = talk.words.count("label.done", done, file=file)
    rest = talk.words.count("label.left", left) if left else talk.words.say("label.all_done")
    talk.notices.tell(talk.words.join((told, rest)))
