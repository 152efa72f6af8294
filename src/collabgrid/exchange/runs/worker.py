"""A worker: a process that makes the grid ready once, then reads block after block as they come in."""

from __future__ import annotations

import os
import pickle
import struct
import sys
import traceback
from typing import Any, BinaryIO, Final, NamedTuple, NoReturn

from collabgrid.engine import Classifier
from collabgrid.engine.classifier import prepare_blocks
from collabgrid.exchange.runs.block import Work, WorkerTask, read_block
from collabgrid.source.collector import collection_paused, collection_rare

_LENGTH: Final = struct.Struct(">Q")


class Failure(NamedTuple):
    """What went wrong in a worker, as Python tells it."""

    told: str


def send(stream: BinaryIO, value: Any) -> None:
    """Write one value. Raises OSError where the other side is gone."""
    send_packed(stream, pack(value))


def pack(value: Any) -> bytes:
    """A value as bytes, for `send_packed`."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def send_packed(stream: BinaryIO, content: bytes) -> None:
    """Write one value that is packed already. Raises OSError where the other side is gone."""
    stream.write(_LENGTH.pack(len(content)))
    stream.write(content)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Read one value. Raises EOFError where the other side is gone."""
    return pickle.loads(_exactly(stream, _LENGTH.unpack(_exactly(stream, _LENGTH.size))[0]))  # noqa: S301 - our own


def serve() -> None:
    """Read blocks from the standard input until it ends; answer each on the standard output.

    What anything else prints goes to the standard error, so that the answers stay whole.
    """
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    prepare_blocks()
    try:
        with collection_paused(stays=True):
            task: WorkerTask = receive(sys.stdin.buffer)
            _, state = pickle.loads(task.state)  # noqa: S301 - our own
        classifier = Classifier.restored(state, _no_grid)
        with collection_rare():
            _answer_blocks(classifier, task.work, answers)
    except (EOFError, OSError):  # the run is over, or gone: nobody waits for an answer
        os._exit(0)


def _answer_blocks(classifier: Classifier, work: Work, answers: BinaryIO) -> None:
    """Block after block, until there is none."""
    while True:
        block = receive(sys.stdin.buffer)
        try:
            answer: Any = read_block(classifier, work, block)
        except Exception:
            answer = Failure(traceback.format_exc())
        send(answers, answer)


def _no_grid() -> NoReturn:
    raise RuntimeError("a worker reads records, and holds no grid")


def _exactly(stream: BinaryIO, length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content
