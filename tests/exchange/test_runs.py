"""Batch runs: the same bytes whatever the blocks, the workers and the interruptions, and every row accounted for."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from collabgrid.exchange import (
    OUTPUT_FORMATS,
    BatchRun,
    OutputError,
    Progress,
    RefusedError,
    Row,
    RunOptions,
    StoppedError,
    TooManyRejectsError,
    UnreadableError,
    classify_file,
    classify_many,
    open_files,
    open_writer,
    plan_output,
)
from collabgrid.exchange.runs import pool
from drawn import cases
from exchange.run_cases import CLASSIFIER, make_run, records, state_of, write_lines, write_run

BROKEN = '{"name": '
ROWS = st.lists(
    st.one_of(
        st.just(BROKEN),
        st.builds(
            lambda text: {"description": text}, st.sampled_from(["red", "blue", "", "rouge, bleu " * 40])
        ),
    ),
    max_size=30,
)


class Interrupt:
    """Interrupts a run, as Ctrl-C does, once so many records are finished."""

    def __init__(self, after: int) -> None:
        self.after = after

    def __call__(self, progress: Progress) -> None:
        if progress.records >= self.after:
            raise KeyboardInterrupt


@pytest.fixture
def lines(tmp_path: Path) -> str:
    """A file of 50 records and 2 rows that are none."""
    return write_lines(tmp_path / "in.jsonl", [*records(25), BROKEN, *records(25, 25), "[]"])


@settings(max_examples=cases(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, size=st.integers(1, 12), cut=st.integers(0, 40))
def test_blocks_and_interruptions_change_no_byte(
    rows: list[Any], size: int, cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("run")
    path = write_lines(folder / "in.jsonl", rows) if rows else write_lines(folder / "in.jsonl", [BROKEN])
    whole, other = folder / "whole.csv", folder / "other.csv"
    report = write_run([path], whole, "csv")
    try:
        write_run([path], other, "csv", block_size=size, on_progress=Interrupt(cut))
    except KeyboardInterrupt:
        write_run([path], other, "csv", block_size=max(1, 13 - size), resume=True)
    assert other.read_bytes() == whole.read_bytes()
    assert not state_of(other).exists()
    assert sum(each.rows for each in report.files) == max(len(rows), 1) == report.results + report.rejected
    if report.rejected:
        rejects = [folder / f"{name}.csv.rejects.jsonl" for name in ("whole", "other")]
        assert rejects[0].read_bytes() == rejects[1].read_bytes()
        assert len(rejects[0].read_bytes().splitlines()) == report.rejected


@pytest.mark.parametrize("workers", [1, 2, pytest.param(3, marks=pytest.mark.slow)])
def test_workers_change_no_byte_and_keep_the_order(workers: int, lines: str, tmp_path: Path) -> None:
    whole, other = tmp_path / "whole.jsonl", tmp_path / "other.jsonl"
    write_run([lines], whole)
    report = write_run([lines], other, workers=workers, block_size=3)
    assert other.read_bytes() == whole.read_bytes()
    assert [json.loads(line)["id"] for line in other.read_bytes().splitlines()] == [
        f"r{n}" for n in range(50)
    ]
    assert (report.results, report.rejected) == (50, 2)


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(end, marks=() if end in ("csv", "parquet") else pytest.mark.slow)
        for end in (*OUTPUT_FORMATS, "csv.gz", "json.gz")
    ],
)
def test_every_format_is_the_same_however_it_was_interrupted(end: str, lines: str, tmp_path: Path) -> None:
    format_name = end.removesuffix(".gz")
    whole, other = tmp_path / f"whole.{end}", tmp_path / f"other.{end}"
    write_run([lines], whole, format_name)
    with pytest.raises(KeyboardInterrupt):
        write_run([lines], other, format_name, block_size=9, on_progress=Interrupt(20))
    report = write_run([lines], other, format_name, block_size=4, workers=2, resume=True)
    assert other.read_bytes() == whole.read_bytes()
    assert (report.earlier, report.results) == (27, 50)


@pytest.mark.parametrize("end", OUTPUT_FORMATS)
def test_a_file_that_fails_half_way_is_dropped_in_silence(end: Any, lines: str, tmp_path: Path) -> None:
    files, out = open_files([lines]), tmp_path / f"out.{end}"
    with (
        pytest.raises(KeyboardInterrupt),
        open_writer(str(out), plan_output(CLASSIFIER, files, end)) as writer,
    ):
        writer.write([(row, CLASSIFIER.classify(row.record)) for row in files.rows() if isinstance(row, Row)])
        raise KeyboardInterrupt
    assert [each.name for each in tmp_path.iterdir()] == ["in.jsonl"]


def test_the_sheet_says_what_was_read_and_what_came_out(lines: str, tmp_path: Path) -> None:
    report = write_run([lines], tmp_path / "out.csv", "csv")
    assert report.sheet == str(tmp_path / "out.csv.run.json")
    sheet = json.loads(Path(report.sheet).read_bytes())
    assert (sheet["rows"], sheet["results"], sheet["rejected"]) == (52, 50, 2)
    assert sheet["run"]["grid"]["digest"] == CLASSIFIER.stamp.digest
    assert len(sheet["run"]["inputs"][0]["sha256"]) == 64
    assert sheet["output"]["bytes"] == (tmp_path / "out.csv").stat().st_size
    assert sheet["rejects"] == report.rejects == str(tmp_path / "out.csv.rejects.jsonl")


def test_nothing_is_overwritten_unless_told(lines: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(RefusedError, match="--force"):
        write_run([lines], out, "csv")
    assert out.read_text(encoding="utf-8") == "mine"
    assert not state_of(out).exists()
    with pytest.raises(RefusedError, match="there already"):
        write_run([lines], out, "csv", resume=True)  # it is not of such a run
    write_run([lines], out, "csv", force=True)
    assert len(out.read_bytes()) > len("mine")


@pytest.mark.parametrize("name", ["out.csv", "out.csv.rejects.jsonl", "out.csv.run.json"])
def test_what_is_read_is_never_written(name: str, tmp_path: Path) -> None:
    path, before = tmp_path / name, b"name\nred\n" if name == "out.csv" else b'{"name": "red"}\n'
    path.write_bytes(before)
    with pytest.raises(RefusedError, match="it is also read"):
        write_run([str(path)], tmp_path / "out.csv", "csv", force=True)
    assert path.read_bytes() == before


def test_an_old_rejects_file_goes_with_the_output_that_it_belonged_to(lines: str, tmp_path: Path) -> None:
    out, good = tmp_path / "out.csv", write_lines(tmp_path / "good.jsonl", records(3))
    write_run([lines], out, "csv")
    report = write_run([good], out, "csv", force=True)
    assert report.rejects is None
    assert not (tmp_path / "out.csv.rejects.jsonl").exists()


def test_an_interrupted_run_is_kept_and_must_be_resumed_or_forgotten(lines: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with pytest.raises(KeyboardInterrupt):
        write_run([lines], out, "csv", block_size=10, on_progress=Interrupt(30))
    assert not out.exists()
    with pytest.raises(RefusedError, match=r"interrupted \(records finished: 30\)"):
        write_run([lines], out, "csv")
    report = write_run([lines], out, "csv", resume=True)
    assert (report.earlier, report.results) == (30, 50)
    again = write_run([lines], out, "csv", resume=True)
    assert again.was_finished
    assert (again.results, again.rejected) == (50, 2)


def test_a_run_that_has_changed_is_not_resumed(lines: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with pytest.raises(KeyboardInterrupt):
        write_run([lines], out, "csv", block_size=10, on_progress=Interrupt(30))
    with pytest.raises(RefusedError, match="--format csv → jsonl"):
        write_run([lines], out, "jsonl", resume=True)
    with pytest.raises(RefusedError, match="--context — → territory=rural"):
        write_run([lines], out, "csv", resume=True, context={"territory": "rural"})
    text = Path(lines).read_text(encoding="utf-8")
    Path(lines).write_text(text + text, encoding="utf-8")
    with pytest.raises(RefusedError, match=r"has changed: in\.jsonl"):
        write_run([lines], out, "csv", resume=True)
    write_run([lines], out, "csv", resume=True, force=True)  # then it begins again
    assert out.exists()


def test_too_many_rejects_stop_the_run_which_can_go_on(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "in.jsonl", [*records(20), BROKEN, *records(20, 20), BROKEN])
    out = tmp_path / "out.csv"
    with pytest.raises(TooManyRejectsError, match="--max-rejects 1 allows") as stopped:
        write_run([path], out, "csv", block_size=5, max_rejects=1)
    kept = state_of(out) / "rejects.jsonl"
    assert str(kept) in str(stopped.value)
    assert len(kept.read_bytes().splitlines()) == 2
    assert write_run([path], out, "csv", resume=True, max_rejects=2).earlier == 40


def test_what_is_half_written_is_cut_off(lines: str, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole.csv", tmp_path / "out.csv"
    write_run([lines], whole, "csv")
    with pytest.raises(KeyboardInterrupt):
        write_run([lines], out, "csv", block_size=10, on_progress=Interrupt(30))
    state = state_of(out)
    with (state / "parts").open("ab") as stream:
        stream.write(b"half a ro")
    with (state / "journal.jsonl").open("ab") as stream:
        stream.write(b"[10, 99999")
    write_run([lines], out, "csv", resume=True)
    assert out.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("name", ["parts", "journal.jsonl", "manifest.json"])
def test_a_state_that_was_damaged_costs_time_and_no_row(name: str, lines: str, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole.csv", tmp_path / "out.csv"
    write_run([lines], whole, "csv")
    with pytest.raises(KeyboardInterrupt):
        write_run([lines], out, "csv", block_size=10, on_progress=Interrupt(30))
    damaged = state_of(out) / name
    content = damaged.read_bytes()
    damaged.write_bytes(content[: len(content) // 2] + b"\0\xff" + content[len(content) // 2 + 2 :])
    write_run([lines], out, "csv", resume=True)
    assert out.read_bytes() == whole.read_bytes()


def test_a_run_killed_just_before_its_end_is_finished(lines: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with pytest.raises(KeyboardInterrupt):
        write_run([lines], out, "csv", block_size=10, on_progress=Interrupt(50))
    kept = tmp_path / "kept"
    shutil.copytree(state_of(out), kept)
    write_run([lines], out, "csv", resume=True)
    expected = out.read_bytes()
    shutil.copytree(kept, state_of(out))  # as if it had been killed between its last two steps
    write_run([lines], out, "csv", resume=True)
    assert out.read_bytes() == expected


def test_two_runs_do_not_write_one_output(lines: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    met = []

    def try_another(progress: Progress) -> None:
        with pytest.raises(RefusedError, match="another run is writing it"):
            write_run([lines], out, "csv", resume=True, force=True)
        met.append(progress)

    write_run([lines], out, "csv", on_progress=try_another)
    assert met
    assert out.exists()


def test_an_input_that_changes_while_it_is_read_is_told(lines: str, tmp_path: Path) -> None:
    def add_a_row(progress: Progress) -> None:
        if progress.records:
            with Path(lines).open("a", encoding="utf-8") as stream:
                stream.write('{"name": "late"}\n')

    with pytest.raises(UnreadableError, match="changed while it was read"):
        write_run([lines], tmp_path / "out.csv", "csv", on_progress=add_a_row)
    assert not (tmp_path / "out.csv").exists()


def test_an_input_that_goes_away_is_told_and_what_was_read_is_kept(lines: str, tmp_path: Path) -> None:
    second, out = tmp_path / "second.jsonl", tmp_path / "out.jsonl"
    write_lines(second, records(20, 1000))
    files = open_files([lines, str(second)])
    run = BatchRun(
        CLASSIFIER,
        files,
        options=RunOptions(block_size=10),
        on_progress=lambda progress: second.unlink(missing_ok=True) if progress.records else None,
    )
    with pytest.raises(UnreadableError, match="no such file"):
        run.write(str(out), plan_output(CLASSIFIER, files, "jsonl"), "jsonl")
    assert run.kept == 50
    assert not out.exists()
    write_lines(second, records(20, 1000))
    assert write_run([lines, str(second)], out, resume=True).earlier == 50


def test_a_folder_that_is_not_there_is_told(lines: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"the folder .* is not there"):
        write_run([lines], tmp_path / "no" / "out.csv", "csv")


class Killer:
    """Kills workers of a run, as the system does when memory is short."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self.left = times
        ask = pool._Worker.ask

        def asked(worker: pool._Worker, block: Any) -> Any:
            if self.left:
                self.left -= 1
                os.kill(worker.process_id, signal.SIGKILL)
            return ask(worker, block)

        monkeypatch.setattr(pool._Worker, "ask", asked)


def test_a_worker_that_vanishes_is_replaced(
    lines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, out = tmp_path / "whole.csv", tmp_path / "out.csv"
    write_run([lines], whole, "csv")
    Killer(monkeypatch, 1)
    report = write_run([lines], out, "csv", workers=2, block_size=10)
    assert report.replaced_workers == 1
    assert out.read_bytes() == whole.read_bytes()


def test_a_block_that_takes_two_workers_stops_the_run(
    lines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.csv"
    killer = Killer(monkeypatch, 1000)
    with pytest.raises(StoppedError, match=r"two workers vanished .* records from line \d+ on"):
        write_run([lines], out, "csv", workers=2, block_size=10)
    killer.left = 0
    assert write_run([lines], out, "csv", workers=2, resume=True).results == 50


def test_workers_that_cannot_start_stop_the_run(
    lines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no python"))
    with pytest.raises(StoppedError, match="see whether memory is short"):
        write_run([lines], tmp_path / "out.csv", "csv", workers=2)


def test_a_worker_that_fails_says_why(tmp_path: Path) -> None:
    rows = ["red", 5]
    with pytest.raises(TypeError, match="a record is a mapping or a text, not int"):
        list(classify_many(rows, grid=CLASSIFIER))  # type: ignore[arg-type]


@pytest.mark.parametrize("workers", [1, 2])
def test_many_records_are_read_in_order(workers: int) -> None:
    many: list[Any] = [*records(30), "red"]
    found = list(classify_many(many, grid=CLASSIFIER, workers=workers, block_size=4))
    assert found == list(CLASSIFIER.classify_many(many))


def test_reading_stops_when_nobody_asks_for_more() -> None:
    given = iter(records(1000))
    found = classify_many(given, grid=CLASSIFIER, workers=2, block_size=10)
    assert next(found).id == "r0"
    found.close()  # type: ignore[attr-defined]
    assert int(next(given)["id"][1:]) < 200  # only a few blocks were read ahead


def test_a_file_is_read_from_python(lines: str, tmp_path: Path) -> None:
    report = classify_file(lines, tmp_path / "out.jsonl", grid=CLASSIFIER)
    assert (report.results, report.rejected, report.has_findings) == (50, 2, True)
    write_run([lines], tmp_path / "other.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "other.jsonl").read_bytes()


def test_a_run_without_a_file_keeps_nothing(lines: str) -> None:
    run = make_run([lines], block_size=7)
    assert [row.record["id"] for row, _ in run.results("<stdout>")] == [f"r{n}" for n in range(50)]
    assert run.report is not None
    assert (run.report.results, run.report.rejected, run.report.sheet) == (50, 2, None)
