"""What a run keeps on disk while it lasts, so that one that was killed at any moment can go on.

A folder beside the output holds `manifest.json` (what is read, and how), `parts` (the finished blocks, one behind the
other) and `journal.jsonl` (a line for each finished block, written once its bytes are safe). What stands in `parts`
beyond the journal was not finished, and is cut off.
"""

from __future__ import annotations

import json
import os
import shutil
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple

from collabgrid.exchange.disk import writing
from collabgrid.exchange.faults import fault
from collabgrid.exchange.runs.lock import lock_file
from collabgrid.exchange.runs.stops import RefusedError, stopping

MANIFEST: Final = "manifest.json"
_JOURNAL: Final = "journal.jsonl"
_PARTS: Final = "parts"
_LOCK: Final = "lock"
_SECONDS: Final = 1.0
"""How often finished blocks are made safe: what a power cut may cost."""


class Mark(NamedTuple):
    """A finished block: how many records it holds, where its bytes end, and their checksum."""

    records: int
    end: int
    check: int


def folder_of_run(output: Path) -> Path:
    """The folder beside an output where the state of its run is kept."""
    return output.with_name(f".{output.name}.run")


class RunState:
    """The state of one run. Raises OutputError or StoppedError where the disk refuses."""

    def __init__(self, folder: Path, output: str) -> None:
        self.folder = folder
        self._output = output
        with writing(output):
            folder.mkdir(exist_ok=True)
        self._lock = lock_file(folder / _LOCK)
        if self._lock is None:
            raise RefusedError(output, fault("run_busy", folder=folder))
        self._marks: list[Mark] = []
        self._safe = 0
        self._next = 0.0
        self._parts: BinaryIO | None = None
        self._journal: BinaryIO | None = None

    @property
    def records(self) -> int:
        """How many records are finished."""
        return sum(mark.records for mark in self._marks)

    def manifest(self) -> dict[str, Any] | None:
        """What an earlier run wrote down; nothing where there was none, or it ended before it began."""
        try:
            found = json.loads((self.folder / MANIFEST).read_bytes())
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def begin(self, manifest: Mapping[str, Any]) -> None:
        """Forget what there is, and write the manifest."""
        with stopping(self._output):
            for path in self.folder.iterdir():
                if path.is_dir():
                    shutil.rmtree(path)
                elif path.name != _LOCK:
                    path.unlink()
            write_whole(self.folder / MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1).encode())
            self._open()

    def resume(self) -> None:
        """Take up the blocks that are finished and sound; cut off the rest."""
        with stopping(self._output):
            marks = _sound_marks(self.folder / _PARTS, _read_marks(self.folder / _JOURNAL))
            self._marks = marks
            self._safe = len(marks)
            write_whole(self.folder / _JOURNAL, b"".join(map(_line, marks)))
            self._open()
            self._stream(self._parts).truncate(marks[-1].end if marks else 0)

    def add(self, part: bytes, records: int) -> None:
        """Take in a finished block; now and then all of them are made safe."""
        with stopping(self._output):
            self._stream(self._parts).write(part)
            start = self._marks[-1].end if self._marks else 0
            self._marks.append(Mark(records, start + len(part), zlib.crc32(part)))
            if time.monotonic() >= self._next:
                self.commit()

    def commit(self) -> None:
        """Make all finished blocks safe: their bytes first, then their lines in the journal."""
        with stopping(self._output):
            _settle(self._stream(self._parts))
            journal = self._stream(self._journal)
            journal.write(b"".join(map(_line, self._marks[self._safe :])))
            _settle(journal)
            self._safe = len(self._marks)
            self._next = time.monotonic() + _SECONDS

    def parts(self) -> Iterator[bytes]:
        """The finished blocks, in their order."""
        with stopping(self._output), (self.folder / _PARTS).open("rb") as stream:
            start = 0
            for mark in self._marks:
                yield stream.read(mark.end - start)
                start = mark.end

    def close(self) -> None:
        """Let go of the files."""
        for stream in (self._parts, self._journal, self._lock):
            if stream is not None:
                with suppress(OSError):  # what a full disk did not take is not in the journal either
                    stream.close()

    def leave(self) -> None:
        """Let go of the state without a trace where nothing was begun."""
        self.close()
        if not (self.folder / MANIFEST).exists():
            shutil.rmtree(self.folder, ignore_errors=True)

    def remove(self) -> None:
        """Forget the run: what it made is in its place."""
        self.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _open(self) -> None:
        self._parts = (self.folder / _PARTS).open("ab")
        self._journal = (self.folder / _JOURNAL).open("ab")

    def _stream(self, stream: BinaryIO | None) -> BinaryIO:
        if stream is None:
            raise RuntimeError("the run has not begun")
        return stream


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there wholly or not at all, whatever happens."""
    place = path.with_name(path.name + ".new")
    with place.open("wb") as stream:
        stream.write(content)
        _settle(stream)
    place.replace(path)
    settle_folder(path.parent)


def settle_file(path: Path) -> None:
    """Let the bytes of a file outlast a power cut."""
    with path.open("rb+") as stream:
        _settle(stream)


def settle_folder(folder: Path) -> None:
    """Let the names in a folder outlast a power cut, where the system can do so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _settle(stream: BinaryIO) -> None:
    stream.flush()
    os.fsync(stream.fileno())


def _line(mark: Mark) -> bytes:
    return json.dumps(mark).encode() + b"\n"


def _read_marks(path: Path) -> Iterator[Mark]:
    """The lines of the journal, up to one that was not finished."""
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n")[:-1]:
        try:
            yield Mark(*json.loads(line))
        except (ValueError, TypeError):
            return


def _sound_marks(path: Path, marks: Iterator[Mark]) -> list[Mark]:
    """The marks whose bytes are all there as they were written."""
    sound: list[Mark] = []
    if not path.exists():
        return sound
    with path.open("rb") as stream:
        start = 0
        for mark in marks:
            part = stream.read(max(mark.end - start, 0))
            if len(part) != mark.end - start or zlib.crc32(part) != mark.check:
                break
            sound.append(mark)
            start = mark.end
    return sound
