"""A batch run from the command line: progress while it lasts, and what became of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import click

from collabgrid.cli.exits import Exit
from collabgrid.cli.inputs import Inputs
from collabgrid.cli.interrupts import polite_signals
from collabgrid.cli.options import Talk
from collabgrid.cli.outputs import is_device, open_output
from collabgrid.cli.progress import ProgressDisplay
from collabgrid.cli.run_options import RunChoices
from collabgrid.cli.settings import width_of
from collabgrid.engine import Classifier
from collabgrid.exchange import (
    STANDARD_INPUT,
    BatchRun,
    ExchangeError,
    Layout,
    OutputFormat,
    RunError,
    RunOptions,
    RunReport,
    read_corrections,
    refuse_existing,
    stamp_corrections,
)
from collabgrid.exchange.disk import writing
from collabgrid.report import render_corrections, render_readings, render_run, whole_number
from collabgrid.source.collector import collection_rare

STANDARD_OUTPUT: Final = "<stdout>"


class Running:
    """One run, as its options say. Raises a mistake for options that do not go together."""

    def __init__(
        self,
        talk: Talk,
        classifier: Classifier,
        inputs: Inputs,
        context: Mapping[str, str],
        output: str | None,
        choices: RunChoices,
    ) -> None:
        self._talk = talk
        self._classifier = classifier
        self._inputs = inputs
        self._output = output
        self._choices = choices
        self._display = ProgressDisplay(sys.stderr, talk.words, talk.notices.quiet)
        self._corrections = (
            read_corrections(choices.corrections, classifier.grid)
            if choices.corrections is not None
            else None
        )
        self._options = RunOptions(
            context=context,
            workers=choices.processes,
            rejects=choices.rejects,
            max_rejects=choices.max_rejects,
            force=choices.force,
            resume=choices.resume,
        )

    def show_table(self) -> Exit:
        """Show the readings as a table."""
        if self._output is not None and not self._choices.force:
            refuse_existing(self._output)
        view = self._talk.view(self._classifier.grid, to_file=self._output is not None)
        run = self._run()
        with self._going(run), open_output(self._output) as stream:
            pairs = ((row.record, result) for row, result in run.results(self._output or STANDARD_OUTPUT))
            text = render_readings(view, pairs)
            self._display.clear()
            stream.write(text)
        return self._tell(run.report)

    def write(self, layout: Layout, format_name: OutputFormat) -> Exit:
        """Write the results: to the output, with all that is kept beside it, or to a stream."""
        run = self._run()
        with self._going(run):
            if self._output is not None and not is_device(self._output):
                run.write(self._output, layout, format_name)
            else:
                with _binary(self._output) as stream:
                    run.stream(stream, self._output or STANDARD_OUTPUT, layout, format_name)
        return self._tell(run.report)

    def _run(self) -> BatchRun:
        return BatchRun(
            self._classifier,
            self._inputs.record_files,
            corrections=self._corrections,
            options=self._options,
            on_progress=self._display.show,
        )

    @contextmanager
    def _going(self, run: BatchRun) -> Iterator[None]:
        """While the run goes: signals end it politely, and where it stops, what is kept is told."""
        try:
            with polite_signals(), collection_rare():
                yield
        except (KeyboardInterrupt, ExchangeError) as error:
            self._display.clear()
            if run.kept is not None and not isinstance(error, RunError):
                words = self._talk.words
                kept = words.count("run.kept", run.kept, count=whole_number(words, run.kept))
                click.echo(kept, err=True)
            raise
        finally:
            self._display.clear()

    def _tell(self, report: RunReport | None) -> Exit:
        """Tell what became of the run; how the command ends."""
        if report is None:
            return Exit.FINE
        are_kept = report.rejects is not None
        told = self._inputs.tell_sources(told=not report.was_finished, are_kept=are_kept)
        has_findings = told or report.has_findings
        talk, words = self._talk, self._talk.words
        if report.sheet is not None:
            talk.notices.tell(render_run(words, report, width_of(sys.stderr)).rstrip("\n"))
        for line in render_corrections(words, report):
            talk.notices.tell(line)
        if self._choices.stamp and self._choices.corrections is not None:
            count = stamp_corrections(self._choices.corrections, report.digests)
            talk.notices.tell(words.count("run.stamped", count, file=self._choices.corrections))
        if self._output is not None:
            talk.notices.say("written", file=self._output)
        if report.sheet is not None:
            talk.notices.say("run.sheet_in", file=report.sheet)
        if report.rejects is not None and report.rejects != STANDARD_INPUT:
            talk.notices.say("run.rejects_in", file=report.rejects)
        return Exit.FINDINGS if has_findings else Exit.FINE


@contextmanager
def _binary(output: str | None) -> Iterator[BinaryIO]:
    """The standard output, or a device or pipe by its name."""
    if output is None or output == STANDARD_INPUT:
        sys.stdout.flush()
        yield sys.stdout.buffer
        return
    with writing(output), Path(output).open("wb") as stream:
        yield stream
