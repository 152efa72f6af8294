"""`collabgrid check`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import click

from collabgrid import source
from collabgrid.cli.exits import Exit
from collabgrid.cli.options import Talk, talk_options
from collabgrid.deferred import call_of
from collabgrid.report import Checked, Words, check_grid
from collabgrid.source import Diagnostic, Severity

if TYPE_CHECKING:
    from collabgrid.cli.mending import MendedGrid

EPILOG = """\
collabgrid check my_grid.yaml
collabgrid check grids/domino --format sarif > check.sarif
collabgrid check my_grid.yaml --diff      # {preview}
collabgrid check my_grid.yaml --fix
collabgrid explain-code GRID402           # {code}
"""
FORMATS: Final = ("text", "json", "markdown", "sarif", "junit", "github")
_mend_grid: Final[Callable[..., MendedGrid]] = call_of("collabgrid.cli.mending", "mend_grid")
_show_diff: Final[Callable[..., None]] = call_of("collabgrid.cli.mending", "show_diff")
_version_of: Final[Callable[[str], str]] = call_of("importlib.metadata", "version")
_MOST_HINTS: Final = 20
"""Hints that are shown as text, unless hints are asked for."""


@click.command(epilog=EPILOG)
@click.argument("grid", default="domino")
@click.option("--format", "format_name", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--severity", type=click.Choice([each.value for each in Severity]))
@click.option("--strict", is_flag=True)
@click.option("--no-examples", is_flag=True)
@click.option("--fix", is_flag=True)
@click.option("--diff", is_flag=True)
@talk_options
@click.pass_context
def check(
    ctx: click.Context,
    grid: str,
    format_name: str,
    severity: str | None,
    strict: bool,
    no_examples: bool,
    fix: bool,
    diff: bool,
    lang: str | None,
    no_color: bool,
    quiet: bool,
) -> None:
    """Tell everything that is wrong with a grid or probably not meant, each at its place, and run its examples."""
    talk = Talk(lang, no_color, quiet)
    talk.refuse_records_as_grid(grid)
    checked = check_grid(grid, with_examples=not no_examples)
    if fix or diff:
        mended = _mend_grid(talk, grid, checked, with_examples=not no_examples)
        if diff:
            _show_diff(talk, mended)
        if not fix:
            ctx.exit(Exit.FINDINGS if mended.texts else Exit.FINE)
        mended.write(talk)
        checked = mended.checked
    shown = _shown(checked.diagnostics, severity)
    if not diff:
        click.echo(_render(talk, format_name, shown, checked, strict, severity), nl=False, color=talk.color)
    tell = click.echo if format_name == "text" and not diff else talk.notices.tell
    tell(summarize(talk.words, grid, checked))
    ctx.exit(exit_of(checked, strict=strict))


def _shown(found: Sequence[Diagnostic], severity: str | None) -> list[Diagnostic]:
    """The findings of a severity and graver ones."""
    order = list(Severity)
    least = order.index(Severity(severity)) if severity is not None else len(order)
    return [each for each in found if order.index(each.severity) <= least]


def _render(
    talk: Talk,
    format_name: str,
    found: list[Diagnostic],
    checked: Checked,
    strict: bool,
    severity: str | None,
) -> str:
    texts, language = checked.texts, talk.language
    if format_name == "json":
        return source.render_json(found, texts, language=language)
    if format_name == "markdown":
        return source.render_markdown(found, texts, language=language)
    if format_name == "sarif":
        return source.render_sarif(found, texts, _version_of("collabgrid"), language=language)
    if format_name == "junit":
        return source.render_junit(found, texts, strict=strict, language=language)
    if format_name == "github":
        return source.render_github(found, texts, language=language)
    hints = [each for each in found if each.severity is Severity.HINT]
    left_out = set() if severity is not None else {id(each) for each in hints[_MOST_HINTS:]}
    shown = [each for each in found if id(each) not in left_out]
    rendered = source.render_text(shown, texts, color=talk.color, language=language)
    return rendered + (talk.words.count("more_hints", len(left_out)) + "\n" if left_out else "")


def exit_of(checked: Checked, *, strict: bool = False) -> Exit:
    """The exit code for what is wrong with a grid; hints are findings only where `strict`."""
    if checked.is_unreadable:
        return Exit.UNREADABLE
    grave = (Severity.ERROR, Severity.WARNING, *((Severity.HINT,) if strict else ()))
    return Exit.FINDINGS if checked.has(*grave) else Exit.FINE


def summarize(words: Words, name: str, checked: Checked) -> str:
    """One line: how many errors, warnings and hints, or what the grid holds."""
    counts = Counter(each.severity for each in checked.diagnostics)
    allowed = words.count("allowed", checked.allowed) if checked.allowed else ""
    if counts or checked.counts is None:
        parts = [words.count(each.value, counts[each]) for each in Severity if counts[each]]
        safe = sum(1 for each in checked.diagnostics if each.edits)
        told = words.say("check_found", name=name, counts=", ".join(parts))
        return told + allowed + (words.count("check_fixable", safe) if safe else "")
    return words.say("check_fine", name=name, **checked.counts) + allowed
