"""The options that commands share, and what is made of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeVar

import click

from collabgrid.cli.notices import Notices
from collabgrid.cli.settings import language_of_surroundings, wants_color, width_of
from collabgrid.engine import Classifier
from collabgrid.exchange import FORMATS, STANDARD_INPUT, open_grid
from collabgrid.grid import Grid
from collabgrid.grid.order import conditions_of, walk_condition
from collabgrid.report import LANGUAGES, Language, View, Words
from collabgrid.source import Severity

_LANGUAGE_KEY: Final = "collabgrid.language"

Command = TypeVar("Command", bound=Callable[..., Any])


def grid_option(command: Command) -> Command:
    """--grid."""
    return click.option(
        "--grid", "grid_name", default="domino", metavar="NAME|PATH", show_default=True,
        help="The grid: a shipped one by name, a YAML file or a folder of them.",
    )(command)  # fmt: skip


def talk_options(command: Command) -> Command:
    """--lang, --no-color and --quiet."""
    options = (
        click.option(
            "--lang", type=click.Choice(LANGUAGES),
            help="Language of labels and messages; by default that of the environment (LC_ALL, LANG).",
        ),
        click.option("--no-color", is_flag=True, help="No colours, as with NO_COLOR set."),
        click.option("-q", "--quiet", is_flag=True, help="Tell nothing on the standard error but mistakes."),
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def record_options(command: Command) -> Command:
    """--column, --input-format and --context."""
    options = (
        click.option(
            "--column", "columns", multiple=True, metavar="FIELD=NAME",
            help="Which column fills a field, as in description=Objet. Repeatable.",
        ),
        click.option(
            "--input-format", type=click.Choice(FORMATS),
            help="Format of the records; by default the end of the file's name tells, else the text.",
        ),
        context_option,
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def context_option(command: Command) -> Command:
    """--context."""
    return click.option(
        "--context", multiple=True, metavar="NAME=VALUE",
        help="What is known of the territory, as in territory=rural. Repeatable.",
    )(command)  # fmt: skip


class Talk:
    """How to talk to the person: language, colours, width, notices."""

    def __init__(self, lang: str | None, no_color: bool, quiet: bool) -> None:
        self.language: Language = "fr" if (lang or language_of_surroundings()) == "fr" else "en"
        self.words = Words(self.language)
        self.color = wants_color(sys.stdout, no_color)
        self.notices = Notices(self.words, quiet)
        click.get_current_context().meta[_LANGUAGE_KEY] = self.language

    def view(self, grid: Grid, *, to_file: bool = False) -> View:
        """How to show results of the grid on the standard output, or in a file."""
        width = 140 if to_file else width_of(sys.stdout)
        return View(grid, self.language, width, color=self.color and not to_file)

    def classifier(self, grid_name: str) -> Classifier:
        """The grid ready to read. Raises GridError and UnreadableError."""
        loaded = open_grid(grid_name)
        grid = loaded.require()
        warnings = sum(1 for each in loaded.diagnostics if each.severity is Severity.WARNING)
        if warnings:
            self.notices.tell(self.words.count("grid_warnings", warnings))
        return Classifier(grid)

    def mistake(self, key: str, **values: object) -> click.UsageError:
        """A mistake on the command line, in words of the table."""
        return click.UsageError(self.words.say(key, **values))

    def pairs(self, option: str, given: Sequence[str], shape: str) -> dict[str, str]:
        """The `name=value` pairs of a repeatable option. Raises a mistake for anything else."""
        found: dict[str, str] = {}
        for each in given:
            name, equals, value = each.partition("=")
            if not (equals and name.strip() and value.strip()):
                raise self.mistake("pair_expected", option=option, shape=shape, given=each)
            if name.strip() in found:
                raise self.mistake("pair_twice", option=option, name=name.strip())
            found[name.strip()] = value.strip()
        return found

    def context(self, grid: Grid, given: Sequence[str]) -> dict[str, str]:
        """The context of --context, with a word where no lever of the grid depends on it."""
        found = self.pairs("--context", given, "NAME=VALUE")
        known = _contexts_of(grid)
        for name, value in found.items():
            if value not in known.get(name, ()):
                listed = ", ".join(f"{n}={v}" for n, values in known.items() for v in values) or "—"
                self.notices.say("unknown_context", name=name, value=value, known=listed)
        return found

    def refuse_double_stdin(self, *given: str) -> None:
        """Raise a mistake where the standard input is named twice."""
        if given.count(STANDARD_INPUT) > 1:
            raise self.mistake("stdin_twice")


def spoken_language(context: click.Context) -> Language:
    """The language of the command that runs, for what goes wrong in it."""
    return "fr" if context.meta.get(_LANGUAGE_KEY, language_of_surroundings()) == "fr" else "en"


def _contexts_of(grid: Grid) -> Mapping[str, Sequence[str]]:
    """The names and values of contexts that the grid asks for somewhere."""
    tables = [lever.contexts for lever in grid.levers]
    for path, top, _ in conditions_of(grid):
        tables += [condition.context for _, condition in walk_condition(path, top)]
    found: dict[str, list[str]] = {}
    for name, values in (pair for table in tables for pair in table):
        own = found.setdefault(name, [])
        own += [value for value in values if value not in own]
    return found
