"""The command line: arguments in, results on the standard output, everything else on the standard error."""

from collabgrid.cli.group import main

__all__ = ["main"]
