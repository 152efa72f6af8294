"""Blocks to workers and back, in order; a worker that vanishes is replaced, and its block read again."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from typing import Any, Final, NamedTuple

from collabgrid.engine import Classifier
from collabgrid.exchange.grid_cache import packed_state
from collabgrid.exchange.runs.block import Block, Work, WorkerTask, read_block
from collabgrid.exchange.runs.worker import Failure, pack, receive, send, send_packed

_START: Final = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from collabgrid.exchange.runs.worker import serve; serve()"
)
_AHEAD: Final = 2
"""How many blocks wait for each worker, so that none is idle while the results are written."""
_MOST_TRIES: Final = 2
_PATIENCE: Final = 5.0
"""How many seconds a thread is waited for when all is over; its process is ended by then."""


class WorkerVanishedError(Exception):
    """A block took two workers with it; `block` is the block."""

    def __init__(self, block: Block) -> None:
        self.block = block
        super().__init__(f"two workers vanished while they read {len(block.rows)} records")


class _Worker:
    """One process, which makes itself ready before it is told what to do."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own code, in the same Python
            [sys.executable, "-c", _START, json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C is for the run, which then ends its workers
        )

    def tell(self, task: bytes) -> None:
        """Send what it has to know; it takes that once it is ready."""
        with suppress(OSError):  # one that is gone already is found out when it is asked
            send_packed(self._input, task)

    def ask(self, block: Block) -> Any:
        """What became of a block. Raises EOFError or OSError where the process is gone."""
        send(self._input, block)
        return receive(self._output)

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        for stream in (self._input, self._output):
            with suppress(OSError):
                stream.close()
        self._process.wait()

    @property
    def process_id(self) -> int:
        """The number by which the system knows it."""
        return self._process.pid

    @property
    def _input(self) -> Any:
        return self._process.stdin

    @property
    def _output(self) -> Any:
        return self._process.stdout


class _Raised(NamedTuple):
    """What reading a block raised."""

    error: BaseException


class WorkerPool:
    """Processes that read blocks. Threads only wait for them: each has its own, started with its first block.

    Blocks and answers go through simple queues, which an interruption at any moment leaves whole; no lock of Python
    is held by who may be interrupted, and no thread is waited for that might never end.
    """

    def __init__(self, work: Work, classifier: Classifier, count: int) -> None:
        self.replaced = 0
        """How many workers vanished and were replaced."""
        self._task = pack(WorkerTask(packed_state(classifier), work))
        self._count = count
        self._is_closed = False
        self._starting = threading.Lock()
        self._workers: list[_Worker] = []
        self._own = threading.local()
        self._threads: list[threading.Thread] = []
        self._asked: SimpleQueue[tuple[int, Block] | None] = SimpleQueue()
        self._answers: SimpleQueue[tuple[int, Any]] = SimpleQueue()

    def map(self, blocks: Iterable[Block]) -> Iterator[tuple[Block, Any]]:
        """Each block with its result, in their order; only a few blocks are read ahead."""
        waiting: deque[Block] = deque()
        answers: dict[int, Any] = {}
        told = 0
        for asked, block in enumerate(blocks):
            self._asked.put((asked, block))
            self._hire()
            waiting.append(block)
            while not self._answers.empty():
                answers.update((self._answers.get(),))
            while waiting and (len(waiting) > self._count * _AHEAD or told in answers):
                yield waiting.popleft(), self._answer(told, answers)
                told += 1
        while waiting:
            yield waiting.popleft(), self._answer(told, answers)
            told += 1

    def close(self) -> None:
        """End all processes."""
        for _ in self._threads:
            self._asked.put(None)
        with self._starting:
            self._is_closed = True
            for worker in self._workers:
                worker.end()
        for thread in self._threads:
            thread.join(_PATIENCE)

    def _hire(self) -> None:
        """One thread more, until there are enough."""
        if len(self._threads) < self._count:
            thread = threading.Thread(target=self._serve, name="collabgrid-worker", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self) -> None:
        """Have block after block read, until there is nothing more to ask."""
        while (each := self._asked.get()) is not None and not self._is_closed:
            place, block = each
            try:
                self._answers.put((place, self._read(block)))
            except BaseException as error:  # for who asked
                self._answers.put((place, _Raised(error)))

    def _answer(self, place: int, answers: dict[int, Any]) -> Any:
        """The answer to the block of this place, which may still have to be waited for."""
        while place not in answers:
            answers.update((self._answers.get(),))
        answer = answers.pop(place)
        if isinstance(answer, _Raised):
            raise answer.error
        if isinstance(answer, Failure):
            raise RuntimeError(f"a worker failed:\n{answer.told}")
        return answer

    def _read(self, block: Block) -> Any:
        for _ in range(_MOST_TRIES):
            worker: _Worker | None = getattr(self._own, "worker", None)
            try:
                if worker is None:
                    worker = self._own.worker = self._start()
                return worker.ask(block)
            except (EOFError, OSError):  # it is gone, or could not even start
                self._own.worker = None
                self._drop(worker)
        raise WorkerVanishedError(block)

    def _start(self) -> _Worker:
        with self._starting:
            if self._is_closed:
                raise EOFError
            worker = _Worker()
            self._workers.append(worker)
        worker.tell(self._task)  # while the others start
        return worker

    def _drop(self, worker: _Worker | None) -> None:
        with self._starting:
            if worker is not None and not self._is_closed:
                self.replaced += 1
                self._workers.remove(worker)
                worker.end()


@contextmanager
def reading_pool(work: Work, classifier: Classifier, count: int) -> Iterator[_Reader]:
    """What reads blocks: this process for one worker, else as many of their own."""
    if count <= 1:
        yield _OwnProcess(work, classifier)
        return
    pool = WorkerPool(work, classifier, count)
    try:
        yield pool
    finally:
        pool.close()


class _OwnProcess:
    """Reads blocks in this process."""

    replaced = 0

    def __init__(self, work: Work, classifier: Classifier) -> None:
        self._work = work
        self._classifier = classifier

    def map(self, blocks: Iterable[Block]) -> Iterator[tuple[Block, Any]]:
        """Each block with its result, in their order."""
        for block in blocks:
            yield block, read_block(self._classifier, self._work, block)


_Reader = WorkerPool | _OwnProcess
