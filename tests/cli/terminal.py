"""A real terminal with the command in it: keys are typed, and what is shown is read."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import subprocess
import sys
import termios
import time
from functools import partial
from pathlib import Path

PATIENCE = 20.0


class Terminal:
    """Runs `collabgrid` on a pseudo-terminal of 100 columns."""

    def __init__(self, *arguments: str, folder: Path, **environment: str) -> None:
        self._own, other = pty.openpty()
        termios.tcsetwinsize(other, (40, 100))
        env = {
            **os.environ,
            "LANG": "en_GB.UTF-8",
            "LC_ALL": "",
            "TERM": "xterm",
            "NO_COLOR": "1",
            **environment,
        }
        env.pop("COLUMNS", None)
        command = [sys.executable, "-m", "collabgrid", *arguments]
        self.process = subprocess.Popen(
            command, stdin=other, stdout=other, stderr=other, env=env, cwd=folder, start_new_session=True,
            preexec_fn=partial(fcntl.ioctl, other, termios.TIOCSCTTY, 0),  # so that Ctrl-C is a signal
        )  # fmt: skip
        os.close(other)
        self.seen = ""

    def wait_for(self, text: str) -> str:
        """Read until the text is shown; what was shown up to it."""
        end = time.monotonic() + PATIENCE
        while text not in self.seen:
            if time.monotonic() > end or not self._read(0.2):
                raise AssertionError(f"{text!r} was not shown: {self.seen!r}")
        shown, _, self.seen = self.seen.partition(text)
        return shown

    def type(self, *keys: str) -> None:
        """Type keys, each when the prompt is there."""
        for key in keys:
            self.wait_for("> ")
            self.write(key)

    def write(self, text: str) -> None:
        """Type a text at once, whatever is shown."""
        os.write(self._own, text.encode())

    def close(self) -> int:
        """The exit code, once the command has ended."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self._read(0.2):
            pass
        try:
            return self.process.wait(1)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError(f"the command still waits: {self.seen!r}") from None
        finally:
            os.close(self._own)

    def _read(self, seconds: float) -> bool:
        """Read what is there; whether the command may still write."""
        ready, _, _ = select.select([self._own], [], [], seconds)
        if not ready:
            return self.process.poll() is None
        try:
            found = os.read(self._own, 65536)
        except OSError:  # the other side is closed
            return False
        self.seen += found.decode("utf-8", errors="replace")
        return bool(found)
