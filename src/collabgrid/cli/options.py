"""The options that commands share, and what is made of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import click

from collabgrid import report
from collabgrid.cli.help import metavar_in
from collabgrid.cli.notices import Notices
from collabgrid.cli.settings import WITHOUT_LIMIT, language_of_surroundings, wants_color, width_of
from collabgrid.deferred import call_of
from collabgrid.exchange import (
    DUPLICATES,
    FORMATS,
    MOST_TEXT,
    STANDARD_INPUT,
    SUFFIXES,
    Duplicates,
    Format,
    open_classifier,
    open_grid,
    shipped_grids,
)
from collabgrid.report import LANGUAGES, Language, Words
from collabgrid.source import Severity, nearest_name

if TYPE_CHECKING:
    from collabgrid.engine import Classifier
    from collabgrid.grid import Grid, LoadedGrid
    from collabgrid.report import View

LANGUAGE_KEY: Final = "collabgrid.language"
_YAML: Final = (".yaml", ".yml")
_NO_GRIDS: Final = (*(each for each in SUFFIXES if each != ".json"), ".gz", ".zst")

Command = TypeVar("Command", bound=Callable[..., Any])

_conditions_of: Final = call_of("collabgrid.grid.order", "conditions_of")
_walk_condition: Final = call_of("collabgrid.grid.order", "walk_condition")


def grid_option(command: Command) -> Command:
    """--grid."""
    return click.option("--grid", "grid_name", default="domino", metavar="NAME|PATH", show_default=True)(
        command
    )


def talk_options(command: Command) -> Command:
    """--lang, --no-color and --quiet."""
    options = (
        click.option("--lang", type=click.Choice(LANGUAGES)),
        click.option("--no-color", is_flag=True),
        click.option("-q", "--quiet", is_flag=True),
    )
    for option in reversed(options):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How files are read: what the options of `record_options` say."""

    input_format: Format | None = None
    sheet: str | None = None
    encoding: str | None = None
    duplicates: Duplicates = "reject"
    max_text: int = MOST_TEXT


READING: Final = ReadingOptions()
"""How files are read where no option is given."""


def record_options(command: Command) -> Command:
    """--column, those of ReadingOptions (as `reading`), and --context."""
    options = (
        click.option("--column", "columns", multiple=True, metavar="FIELD=NAME"),
        click.option("--input-format", type=click.Choice(FORMATS)),
        click.option("--sheet", metavar="NAME"),
        click.option("--encoding", metavar="NAME"),
        click.option("--duplicates", type=click.Choice(DUPLICATES), default="reject", show_default=True),
        click.option(
            "--max-text", type=click.IntRange(min=1), default=MOST_TEXT, show_default=True, metavar="N"
        ),
        context_option,
    )
    command = _gathering_reading(command)
    for option in reversed(options):
        command = option(command)
    return command


def _gathering_reading(command: Command) -> Command:
    """The command with `reading` in place of the options that ReadingOptions holds."""

    @wraps(command)
    def gathered(*args: Any, **values: Any) -> Any:
        own = {each.name: values.pop(each.name) for each in fields(ReadingOptions)}
        return command(*args, reading=ReadingOptions(**own), **values)

    return cast("Command", gathered)


def context_option(command: Command) -> Command:
    """--context."""
    return click.option("--context", multiple=True, metavar="NAME=VALUE")(command)


class Talk:
    """How to talk to the person: language, colours, width, notices."""

    def __init__(self, lang: str | None, no_color: bool, quiet: bool) -> None:
        context = click.get_current_context()
        before_command = context.meta.get(LANGUAGE_KEY)
        chosen = lang or before_command or language_of_surroundings()
        self.language: Language = "fr" if chosen == "fr" else "en"
        self.words = Words(self.language)
        self.color = wants_color(sys.stdout, no_color)
        self.notices = Notices(self.words, quiet)
        context.meta[LANGUAGE_KEY] = self.language

    def view(self, grid: Grid, *, to_file: bool = False) -> View:
        """How to show results of the grid on the standard output, or in a file, where nothing need be cut."""
        width = WITHOUT_LIMIT if to_file else width_of(sys.stdout)
        return report.View(grid, self.language, width, color=self.color and not to_file)

    def classifier(self, grid_name: str) -> Classifier:
        """The grid ready to read. Raises GridError and UnreadableError."""
        self.refuse_records_as_grid(grid_name)
        classifier, diagnostics = open_classifier(grid_name)
        warnings = sum(1 for each in diagnostics if each.severity is Severity.WARNING)
        if warnings:
            self.notices.tell(self.words.count("grid_warnings", warnings))
        return classifier

    def open_grid(self, grid_name: str) -> LoadedGrid:
        """The grid as it was loaded. Raises UnreadableError, and a mistake for a file of records."""
        self.refuse_records_as_grid(grid_name)
        return open_grid(grid_name)

    def refuse_records_as_grid(self, grid_name: str) -> None:
        """Raise a mistake where the name of the grid is that of a file of records."""
        if PurePath(grid_name).suffix.lower() in _NO_GRIDS:
            raise self.mistake("grid_is_records", name=grid_name)

    def refuse_grid_as_records(self, files: Sequence[str]) -> None:
        """Raise a mistake where a file of records is named that is a YAML file, or a shipped grid."""
        for name in files:
            is_yaml = PurePath(name).suffix.lower() in _YAML and Path(name).is_file()
            if is_yaml or (name in shipped_grids() and not Path(name).exists()):
                takes_grid = any(
                    each.name == "grid_name" for each in click.get_current_context().command.params
                )
                raise self.mistake("records_are_grid.option" if takes_grid else "records_are_grid", name=name)

    def mistake(self, key: str, **values: object) -> click.UsageError:
        """A mistake on the command line, in words of the table."""
        return click.UsageError(self.words.say(key, **values))

    def pairs(self, option: str, given: Sequence[str], shape: str) -> dict[str, str]:
        """The `name=value` pairs of a repeatable option. Raises a mistake for anything else."""
        found: dict[str, str] = {}
        shape = metavar_in(self.words, shape)
        for each in given:
            name, equals, value = each.partition("=")
            if not (equals and name.strip() and value.strip()):
                raise self.mistake("pair_expected", option=option, shape=shape, given=each)
            if name.strip() in found:
                raise self.mistake("pair_twice", option=option, name=name.strip())
            found[name.strip()] = value.strip()
        return found

    def context(self, grid: Grid, given: Sequence[str]) -> dict[str, str]:
        """The context of --context: NAME=VALUE, or the value alone where it can only be of one name.

        Raises a mistake for a slip in a name, and for an unknown value. A name that is near none of those the
        grid asks for is told: nothing depends on it.
        """
        known = _contexts_of(grid)
        listed = ", ".join(f"{name}={value}" for name, values in known.items() for value in values) or "—"
        named = [_with_name(each, known) for each in given]
        for each in (each for each in named if "=" not in each and known):
            near = nearest_name(each, [value for values in known.values() for value in values])
            hint = self.hint(near) if near else "."
            raise self.mistake("no_such_context_value", value=each, near=hint, known=listed)
        found = self.pairs("--context", named, "NAME=VALUE")
        for name, value in found.items():
            own, slip = known.get(name, ()), nearest_name(name, known)
            if name not in known and slip is None:
                self.notices.say("unknown_context", name=name, value=value, known=listed)
            elif value not in own:
                near = nearest_name(value, known[slip or name])
                meant = f"{slip or name}={value if value in known[slip or name] else near or '…'}"
                hint = self.hint(meant) if slip != name or near else ""
                raise self.mistake("no_such_context", name=name, value=value, near=hint or ".", known=listed)
        return found

    def hint(self, *names: str) -> str:
        """`; did you mean this?`, or nothing where there is nothing to propose."""
        quoted = ", ".join(f"« {name} »" if self.language == "fr" else f"`{name}`" for name in names)
        return self.words.say("did_you_mean", names=quoted) if names else ""

    def refuse_double_stdin(self, *given: str) -> None:
        """Raise a mistake where the standard input is named twice."""
        if given.count(STANDARD_INPUT) > 1:
            raise self.mistake("stdin_twice")


def spoken_language(context: click.Context) -> Language:
    """The language of the command that runs, for what goes wrong in it."""
    return "fr" if context.meta.get(LANGUAGE_KEY, language_of_surroundings()) == "fr" else "en"


def _with_name(given: str, known: Mapping[str, Sequence[str]]) -> str:
    """`NAME=VALUE` for a value that stands alone, where it can only be of one name."""
    names = [name for name, values in known.items() if given.strip() in values]
    return f"{names[0]}={given.strip()}" if "=" not in given and len(names) == 1 else given


def _contexts_of(grid: Grid) -> Mapping[str, Sequence[str]]:
    """The names and values of contexts that the grid asks for somewhere."""
    tables = [lever.contexts for lever in grid.levers]
    for path, top, _ in _conditions_of(grid):
        tables += [condition.context for _, condition in _walk_condition(path, top)]
    found: dict[str, list[str]] = {}
    for name, values in (pair for table in tables for pair in table):
        own = found.setdefault(name, [])
        own += [value for value in values if value not in own]
    return found
