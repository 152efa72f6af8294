"""A batch run: files of records in, one file of readings out, whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, Final

from collabgrid.engine import Classification, Classifier
from collabgrid.exchange.corrections import Corrections
from collabgrid.exchange.disk import writing
from collabgrid.exchange.faults import ExchangeError, Fault, OutputError, fault
from collabgrid.exchange.layout import Layout
from collabgrid.exchange.record_files import RecordFiles
from collabgrid.exchange.records import Row
from collabgrid.exchange.runs.block import Block, Work, block_size_for
from collabgrid.exchange.runs.feed import Distance, Feed
from collabgrid.exchange.runs.inputs import InputDigest, digest_inputs, refuse_changes
from collabgrid.exchange.runs.manifest import make_manifest, plain_options
from collabgrid.exchange.runs.pool import WorkerVanishedError, reading_pool
from collabgrid.exchange.runs.rejects import RejectsKeeper
from collabgrid.exchange.runs.report import Progress, RunReport
from collabgrid.exchange.runs.sheet import make_sheet, report_of_sheet
from collabgrid.exchange.runs.state import RunState, settle_file, settle_folder, write_whole
from collabgrid.exchange.runs.stops import StoppedError, TooManyRejectsError, stopping
from collabgrid.exchange.runs.targets import Targets, prepare_state
from collabgrid.exchange.writing import OutputFormat, encoder_of, open_writer

OnProgress = Callable[[Progress], None]
_REJECTS: Final = "rejects.jsonl"
_WHOLE: Final = "whole"


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How a run goes. Only `context` changes what comes out."""

    context: Mapping[str, str] = field(default_factory=dict)
    """What is known of the territory."""
    workers: int = 1
    """How many processes read records; 1 is this process alone."""
    block_size: int | None = None
    """How many records a worker reads at once; where it is not given, what is fast for the number of lines."""
    rejects: str | None = None
    """The file for the rejected rows; beside the output where it is not given, and only where there are any."""
    max_rejects: int | None = None
    """How many rows may be rejected before the run stops."""
    force: bool = False
    """Whether files that are there may be overwritten, and a run that was interrupted forgotten."""
    resume: bool = False
    """Whether a run that was interrupted is taken up."""


class BatchRun:
    """One run over `files`, which `classifier` reads."""

    def __init__(
        self,
        classifier: Classifier,
        files: RecordFiles,
        *,
        corrections: Corrections | None = None,
        options: RunOptions | None = None,
        on_progress: OnProgress | None = None,
    ) -> None:
        self.kept: int | None = None
        """How many records are finished and kept on disk, once the run was stopped."""
        self.report: RunReport | None = None
        """What became of it, once it is over."""
        self._classifier = classifier
        self._files = files
        self._corrections = corrections
        self._options = options or RunOptions()
        self._on_progress = on_progress
        self._started = time.time()
        self._replaced = 0

    def write(self, output: str, layout: Layout, format: OutputFormat) -> RunReport:  # noqa: A002
        """Read everything and write `output`, the rejects and the run sheet.

        While it runs, what is finished is kept in a folder beside the output; when something stops it, `resume`
        takes it up, with the same bytes in the end. Raises RefusedError where it cannot start, StoppedError and
        TooManyRejectsError where it stops, UnreadableError for what cannot be read to the end.
        """
        targets = Targets.beside(output, self._options.rejects)
        targets.refuse_inputs(self._inputs())
        inputs = digest_inputs(self._files.sources)
        options = plain_options(self._files.options, layout, format, self._options.context)
        corrections = self._corrections.digest() if self._corrections is not None else ""
        manifest = make_manifest(self._classifier.stamp, inputs, options, corrections, self._options.force)
        state = prepare_state(targets, manifest, force=self._options.force, resume=self._options.resume)
        if not isinstance(state, RunState):
            self.report = report_of_sheet(state, targets.output, targets.sheet)
            return self.report
        with self._keeping(state), stopping(output), (state.folder / _REJECTS).open("w+b") as stream:
            keeper = self._keeper(stream, str(state.folder / _REJECTS), output)
            feed, earlier = Feed(self._files, self._corrections, keeper), state.records
            work = Work(self._options.context, encoder_of(format, layout))
            for block, part in self._read(feed, work, earlier, inputs):
                state.add(part, len(block.rows))
            state.commit()
            refuse_changes(self._files.sources, inputs, self._started)
            whole, notes = _join(state, Path(output).name, layout, format)
            self.report = self._report(
                feed, output, targets.deliver_rejects(keeper), targets.sheet, earlier, notes
            )
            _deliver(whole, targets, make_sheet(manifest, self.report, self._started, whole))
        state.remove()
        return self.report

    def stream(
        self,
        stream: BinaryIO,
        name: str,
        layout: Layout,
        format: OutputFormat,  # noqa: A002
    ) -> RunReport:
        """Read everything and write it to `stream` as it is read; `name` is for messages. Nothing is kept."""
        work = Work(self._options.context, encoder_of(format, layout))
        with self._passing(name) as feed, open_writer(stream, layout, format) as writer:
            for _, part in self._read(feed, work, 0, ()):
                writer.write_part(part)
        self.report = self._report(feed, name, self._options.rejects, None, 0, writer.notes)
        return self.report

    def results(self, name: str) -> Iterator[tuple[Row, Classification]]:
        """Read everything, and give each record with its reading; `name` is for messages. Nothing is kept."""
        work = Work(self._options.context, None)
        with self._passing(name) as feed:
            for block, results in self._read(feed, work, 0, ()):
                yield from zip(block.rows, results, strict=True)
        self.report = self._report(feed, name, self._options.rejects, None, 0, ())

    def _read(
        self, feed: Feed, work: Work, earlier: int, inputs: Sequence[InputDigest]
    ) -> Iterator[tuple[Block, Any]]:
        """The blocks with what was read in them, in order; how far it has come is told after each."""
        options, distance, done = self._options, Distance(inputs), earlier
        size = options.block_size or block_size_for(options.workers, distance.lines)
        self._tell(Progress(done, 0, earlier, None))
        with reading_pool(work, self._classifier, options.workers) as pool:
            try:
                for block, result in pool.map(feed.blocks(size, earlier)):
                    yield block, result
                    done += len(block.rows)
                    self._tell(Progress(done, feed.reject_count(), earlier, distance.share(block.rows[-1])))
            except WorkerVanishedError as error:
                first = error.block.rows[0]
                wrong = fault("run_worker", line=first.line, count=len(error.block.rows))
                raise StoppedError(first.file, wrong) from None
            finally:
                self._replaced = pool.replaced

    @contextmanager
    def _keeping(self, state: RunState) -> Iterator[None]:
        """While the state is filled: whatever stops it, what is finished is made safe."""
        try:
            yield
        except BaseException as error:
            with suppress(ExchangeError):
                state.commit()
            self.kept = state.records
            if isinstance(error, OutputError):
                raise StoppedError(error.path, fault("run_disk", **error.fault.values)) from None
            raise
        finally:
            state.close()

    @contextmanager
    def _passing(self, name: str) -> Iterator[Feed]:
        """The rows, where nothing is kept but the rejects, until they are delivered."""
        with TemporaryFile() as stream:
            keeper = self._keeper(stream, None, name)
            try:
                yield Feed(self._files, self._corrections, keeper)
            except TooManyRejectsError:
                self._pass_on(keeper)
                raise
            self._pass_on(keeper)

    def _pass_on(self, keeper: RejectsKeeper) -> None:
        if self._options.rejects is not None:
            keeper.deliver(self._options.rejects)

    def _keeper(self, stream: BinaryIO, shown: str | None, name: str) -> RejectsKeeper:
        return RejectsKeeper(stream, shown, self._options.max_rejects, name)

    def _tell(self, progress: Progress) -> None:
        if self._on_progress is not None:
            self._on_progress(progress)

    def _inputs(self) -> Sequence[str]:
        """Every file that is read."""
        return (*self._files.names, *((self._corrections.name,) if self._corrections is not None else ()))

    def _report(
        self,
        feed: Feed,
        output: str,
        rejects: str | None,
        sheet: str | None,
        earlier: int,
        notes: Sequence[Fault],
    ) -> RunReport:
        return RunReport(
            files=tuple(feed.counts.values()),
            output=output,
            rejects=rejects,
            sheet=sheet,
            seconds=time.time() - self._started,
            earlier=earlier,
            replaced_workers=self._replaced,
            changed=tuple(feed.changed),
            unmatched=tuple(feed.unmatched()),
            digests=dict(feed.digests),
            notes=tuple(notes),
        )


def _join(
    state: RunState,
    name: str,
    layout: Layout,
    format: OutputFormat,  # noqa: A002
) -> tuple[Path, Sequence[Fault]]:
    """All parts as one file, in the folder of the state; and what its writer has to say."""
    place = state.folder / _WHOLE / name
    with stopping(name):
        place.parent.mkdir(exist_ok=True)
        with open_writer(str(place), layout, format) as writer:
            for part in state.parts():
                writer.write_part(part)
        settle_file(place)
    return place, writer.notes


def _deliver(whole: Path, targets: Targets, sheet: bytes) -> None:
    """Put the sheet, then the output, in their places."""
    with writing(targets.output):
        write_whole(Path(targets.sheet), sheet)
        whole.replace(targets.output)
        settle_folder(Path(targets.output).parent)
