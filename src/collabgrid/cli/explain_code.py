"""`collabgrid explain-code`."""

from __future__ import annotations

import click

from collabgrid.cli.options import Talk, talk_options
from collabgrid.cli.outputs import echo_json, open_output, output_option
from collabgrid.report import (
    plain_code,
    render_code,
    render_code_markdown,
    render_codes,
    render_codes_markdown,
)
from collabgrid.source import CODES, nearest_name

EPILOG = """\
collabgrid explain-code GRID402
collabgrid explain-code                       # {every}
collabgrid explain-code --format markdown     # {pages}
"""


@click.command("explain-code", epilog=EPILOG)
@click.argument("code", required=False)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(("text", "json", "markdown")),
    default="text",
    show_default=True,
)
@output_option
@talk_options
def explain_code(
    code: str | None, format_name: str, output: str | None, lang: str | None, no_color: bool, quiet: bool
) -> None:
    """Tell what a code of `collabgrid check` means: what is wrong, why, how to mend it, with examples."""
    talk = Talk(lang, no_color, quiet)
    own = None if code is None else _known(talk, code)
    with open_output(output) as stream:
        if format_name == "json":
            found = [plain_code(each, talk.words) for each in CODES]
            echo_json(found if own is None else plain_code(own, talk.words), stream)
        elif own is None:
            render = render_codes if format_name == "text" else render_codes_markdown
            stream.write(render(talk.words))
        else:
            stream.write((render_code if format_name == "text" else render_code_markdown)(own, talk.words))


def _known(talk: Talk, given: str) -> str:
    """The code as the catalogue writes it: `402` and `grid402` are GRID402. Raises a mistake for none of them."""
    code = given.strip().upper()
    code = code if code.startswith("GRID") else f"GRID{code}"
    if code in CODES:
        return code
    near = nearest_name(code, CODES)
    raise talk.mistake("codes.unknown", code=given, near=talk.hint(near) if near else "")
