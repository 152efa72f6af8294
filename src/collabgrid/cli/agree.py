"""`collabgrid agree`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

import click

from collabgrid.cli.cells import positive_option, read_pair, read_positive
from collabgrid.cli.exits import Exit
from collabgrid.cli.guard import refuse_overwriting
from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import MARKDOWN_SUFFIXES, chosen_format, echo_json, open_output, output_option
from collabgrid.exchange import read_records
from collabgrid.grid import Grid
from collabgrid.report import plain_agreement, render_agreement, render_confusion
from collabgrid.study import MACHINE, Agreement, Coder, Confusion, gather_coder
from collabgrid.study import agree as compare

EPILOG = """\
collabgrid agree anna.jsonl ben.jsonl
collabgrid agree anna.jsonl ben.jsonl zoe.jsonl --machine domino -o agree.md
collabgrid agree anna.jsonl ben.jsonl --cell logic:share:organise
"""
_MOST_IDS = 5


@click.command(epilog=EPILOG)
@click.argument("coders", nargs=-1, metavar="CODER_A CODER_B ...")
@click.option("--grid", "grid_name", metavar="NAME|PATH")
@click.option("--machine", "machine_name", metavar="NAME|PATH")
@click.option("--cell", metavar="AXIS:ONE:OTHER")
@positive_option
@click.option("--format", "format_name", type=click.Choice(("text", "json", "markdown")))
@output_option
@talk_options
@click.pass_context
def agree(
    ctx: click.Context,
    coders: Sequence[str],
    grid_name: str | None,
    machine_name: str | None,
    cell: str | None,
    positive: Sequence[str],
    format_name: str | None,
    output: str | None,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Tell how far coders agree, and what they confuse."""
    talk = Talk(lang, no_color, quiet)
    _refuse_too_few(talk, coders, with_machine=machine_name is not None)
    talk.refuse_double_stdin(*coders)
    chosen = chosen_format(talk, format_name, output, MARKDOWN_SUFFIXES)
    machine = None if machine_name is None else talk.classifier(machine_name)
    own_grid = machine.grid if machine is not None and grid_name is None else None
    grid = own_grid or talk.open_grid(grid_name or "domino").require()
    for name in (grid_name, machine_name):
        refuse_overwriting(talk, coders, name or "domino", output)
    pair = None if cell is None else read_pair(talk, grid, cell)
    found = compare(
        grid, _gather(talk, grid, coders), machine=machine, positive=read_positive(talk, grid, positive)
    )
    _write(talk, grid, found, pair, chosen, output)
    ctx.exit(Exit.FINDINGS if _tell(talk, found) else Exit.FINE)


def _refuse_too_few(talk: Talk, coders: Sequence[str], *, with_machine: bool) -> None:
    if len(coders) < (1 if with_machine else 2):
        raise talk.mistake("agreement.two_at_least")
    for file, times in Counter(coders).items():
        if times > 1:
            raise talk.mistake("agreement.coder_twice", file=file)


def _gather(talk: Talk, grid: Grid, files: Sequence[str]) -> list[Coder]:
    """The coders, each called as its file. Raises a mistake for a file without a label."""
    talk.refuse_grid_as_records(files)
    stems = [PurePath(file).stem for file in files]
    fields = (*(name for name, _ in grid.policy.fields), "gold")
    sources = [read_records(file, text_fields=fields, duplicates="keep") for file in files]
    coders = []
    for file, stem, source in zip(files, stems, sources, strict=True):
        name = file if stems.count(stem) > 1 or stem == MACHINE else stem
        records = list(source)
        talk.notices.tell_source(source, len(records))
        coder = gather_coder(grid, name, records)
        if not coder.labels:
            raise talk.mistake("agreement.no_labels", file=file, grid=grid.grid.id)
        coders.append(coder)
    return coders


def _tell(talk: Talk, found: Agreement) -> bool:
    """Tell what is missing or odd; whether anything is."""
    for coder, ids in found.missing:
        talk.notices.tell(talk.words.count("agreement.missing", len(ids), coder=coder, ids=_listed(ids)))
    if found.differing:
        told = talk.words.count("agreement.differing", len(found.differing), ids=_listed(found.differing))
        talk.notices.tell(told)
    for axis, value in found.unknown:
        talk.notices.say("evaluation.unknown", axis=axis, value=value)
    return bool(found.missing or found.differing or found.unknown or not (found.count or found.machine))


def _listed(ids: Sequence[str]) -> str:
    return ", ".join(ids[:_MOST_IDS]) + (", …" if len(ids) > _MOST_IDS else "")


def _write(
    talk: Talk,
    grid: Grid,
    found: Agreement,
    pair: tuple[str, str, str] | None,
    format_name: str,
    output: str | None,
) -> None:
    view = talk.view(grid, to_file=output is not None)
    markdown = format_name == "markdown"
    with open_output(output) as stream:
        if format_name == "json":
            echo_json(plain_agreement(found), stream)
        elif pair is None:
            stream.write(render_agreement(view, found, markdown=markdown))
        else:
            stream.write(render_confusion(view, found, pair[0], _behind(found, *pair), markdown=markdown))


def _behind(found: Agreement, axis: str, one: str, other: str) -> Confusion:
    """The records of the pair among people, else between people and the machine; perhaps none."""
    known = found.confusion(axis, one, other) or found.confusion(axis, one, other, machine=True)
    return known or Confusion(one, other, ())
