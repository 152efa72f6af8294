"""`collabgrid calibrate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click

from collabgrid.cli.cells import positive_option, read_positive
from collabgrid.cli.evaluate import tell_labels
from collabgrid.cli.exits import Exit
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.options import Talk, grid_option, talk_options
from collabgrid.cli.outputs import open_output
from collabgrid.exchange import open_grid, shipped_grids
from collabgrid.grid import ConfidenceFit, LoadedGrid
from collabgrid.source import Span
from collabgrid.study import LEAST_READINGS, Fitted, evaluate, fit_confidence

EPILOG = """\
collabgrid calibrate labelled.jsonl
collabgrid calibrate labelled.jsonl --grid grids/domino --write
"""
PLACE = ("policy", "confidence", "default")


@click.command(epilog=EPILOG)
@click.argument("gold")
@grid_option
@positive_option
@click.option("--write", is_flag=True)
@talk_options
@click.pass_context
def calibrate(
    ctx: click.Context,
    gold: str,
    grid_name: str,
    positive: Sequence[str],
    write: bool,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Fit the confidence of a grid on labelled records."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_double_stdin(grid_name, gold)
    if write and grid_name in shipped_grids():
        raise talk.mistake("calibration.shipped", name=grid_name)
    loaded = open_grid(grid_name, cached=not write)
    classifier = talk.classifier(grid_name)
    spans = _places(talk, loaded) if write else {}
    chosen = read_positive(talk, classifier.grid, positive)
    inputs = Inputs(talk, classifier.grid, (gold,))
    found = evaluate(classifier, inputs, positive=chosen, resamples=0)
    has_findings = tell_labels(talk, found) or inputs.has_findings
    fitted = fit_confidence(found.outcomes, classifier.grid.category_ids(), found.positive)
    if fitted is None:
        raise talk.mistake("calibration.few", least=LEAST_READINGS)
    click.echo(_as_yaml(fitted.fit), nl=False)
    _tell(talk, fitted)
    if write:
        _write(talk, loaded, spans, fitted.fit)
    ctx.exit(Exit.FINDINGS if has_findings else Exit.FINE)


def _as_yaml(fit: ConfidenceFit) -> str:
    values = ", ".join(f"{name}: {value:g}" for name, value in fit.model_dump().items())
    return f"policy:\n  confidence:\n    default: {{{values}}}\n"


def _tell(talk: Talk, fitted: Fitted) -> None:
    talk.notices.tell(
        talk.words.count("calibration.own", fitted.own.count, error=f"{fitted.own.error or 0.0:.3f}")
    )
    if fitted.left_out is not None:
        sources = ", ".join(f"{name or '—'} ({count})" for name, count in fitted.sources)
        error = f"{fitted.left_out.error or 0.0:.3f}"
        talk.notices.say("calibration.left_out", error=error, sources=sources)


def _places(talk: Talk, loaded: LoadedGrid) -> Mapping[str, Span]:
    """Where the numbers stand in the grid's files. Raises a mistake where they do not."""
    loaded.require()
    found = {}
    for name in ConfidenceFit.model_fields:
        span = loaded.locate((*PLACE, name))
        if span is None or not _is_number(loaded.texts[span.file][span.start : span.end]):
            raise talk.mistake("calibration.no_place", place=": ".join(PLACE))
        found[name] = span
    return found


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _write(talk: Talk, loaded: LoadedGrid, spans: Mapping[str, Span], fit: ConfidenceFit) -> None:
    by_file: dict[str, list[tuple[Span, str]]] = {}
    for name, value in fit.model_dump().items():
        by_file.setdefault(spans[name].file, []).append((spans[name], f"{value:g}"))
    for file, changes in by_file.items():
        text = loaded.texts[file]
        for span, value in sorted(changes, reverse=True):
            text = text[: span.start] + value + text[span.end :]
        with open_output(file) as stream:
            stream.write(text)
        talk.notices.say("calibration.written", file=file)
