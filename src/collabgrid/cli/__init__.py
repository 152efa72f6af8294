"""The command line: arguments in, results on the standard output, everything else on the standard error."""

from __future__ import annotations

import os
import sys

try:
    from collabgrid.cli.group import main
except KeyboardInterrupt:  # Ctrl-C while the command is still being read: what would tell it is not there yet
    _locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    print("\ninterrompu" if _locale.lower().startswith("fr") else "\ninterrupted", file=sys.stderr)
    sys.exit(4)  # Exit.INTERRUPTED

__all__ = ["main"]
