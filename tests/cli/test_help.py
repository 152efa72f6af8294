"""The help of every command, in French as in English."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from collabgrid.cli.exits import Exit
from collabgrid.cli.group import cli
from collabgrid.cli.help import help_key, in_language, metavar_in
from collabgrid.report import LANGUAGES, PHRASES, Language, Words

from .command_runs import ENGLISH, FRENCH, GRID

ROOT = Path(__file__).parents[2]

FRAME = {
    "help.options", "help.commands", "help.examples.one", "help.examples.many", "help.default", "help.required",
    "help.--help",
}  # fmt: skip
"""Keys of the help that belong to no command and to no parameter of one."""
ENGLISH_WORDS = {
    "the",
    "of",
    "and",
    "or",
    "with",
    "by",
    "is",
    "are",
    "this",
    "records",
    "default",
    "required",
}
CODE = re.compile(r"`[^`]*`|\{.*?\}\}", re.DOTALL)


def commands() -> dict[str, click.Command]:
    """Each command as it is written, and the group, by name."""
    found: dict[str, click.Command] = {"collabgrid": cli}
    with cli.make_context("collabgrid", [], resilient_parsing=True) as context:
        for name in cli.list_commands(context):
            command = cli.get_command(context, name)
            assert command is not None
            found[name] = command
    return found


COMMANDS = commands()
OPTIONS = [
    (name, option)
    for name, command in COMMANDS.items()
    for option in command.params
    if isinstance(option, click.Option) and option.opts[-1] != "--help"
]


def help_of(name: str, language: Language) -> str:
    """What the command prints, in 80 columns."""
    own = [] if name == "collabgrid" else [name]
    result = CliRunner(env=ENGLISH).invoke(cli, [*own, "--lang", language, "--help"], catch_exceptions=False)
    assert result.exit_code == 0
    return result.stdout


def examples_of(name: str, language: Language) -> list[str]:
    """The lines below the heading of the examples."""
    heading = r"(?:Exemples?\u00a0|Examples?):"
    found = re.search(rf"^  {heading}\n((?:    .+\n)+)", help_of(name, language), re.MULTILINE)
    assert found, name
    return [line.strip() for line in found[1].splitlines()]


def test_every_text_of_the_help_is_in_the_table_and_none_is_left_over() -> None:
    used = {f"help.{name}" for name in COMMANDS} | {
        help_key(name, option.opts[-1]) for name, option in OPTIONS
    }
    used |= {f"help.{name}.{key}" for name in COMMANDS for key in comments_of(name)}
    assert used | FRAME == {key for key in PHRASES if key.startswith("help.")}


def comments_of(name: str) -> Iterator[str]:
    """The keys of the comments in the examples of a command, as the table has them."""
    prefix = f"help.{name}."
    for key, phrase in PHRASES.items():
        if key.startswith(prefix) and not key.startswith(f"{prefix}-"):
            assert any(line.endswith(f"# {phrase.fr}") for line in examples_of(name, "fr")), key
            assert any(line.endswith(f"# {phrase.en}") for line in examples_of(name, "en")), key
            yield key.removeprefix(prefix)


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"collabgrid"}))
def test_what_stands_for_a_value_is_french_in_french(name: str) -> None:
    english, french = Words("en"), Words("fr")
    values = set(re.findall(r"(?<=^metavar\.)[A-Z_]{2,}$", "\n".join(PHRASES), re.MULTILINE))
    in_english, in_french = help_of(name, "en"), help_of(name, "fr")
    shown = {value for value in values if re.search(rf"(?<![\w:|=.]){value}(?![\w:|=])", in_english)}
    assert all(metavar_in(english, value) == value for value in values)
    for value in shown:
        own = metavar_in(french, value)
        assert own in in_french, value
        assert own == value or not re.search(rf"(?<![\w:|]){value}(?![\w:|])", in_french), value


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_in_french_is_french(name: str) -> None:
    text = help_of(name, "fr").partition("  Exemple")[0]
    prose = CODE.sub("", text)
    assert prose.startswith("Utilisation\u00a0: collabgrid ")
    assert "\nOptions\u00a0:\n" in prose
    assert not ENGLISH_WORDS & set(re.findall(r"(?<![\w\-|\[])[a-z]+(?![\w|\]])", prose))
    assert "[default" not in prose


@pytest.mark.parametrize("name", COMMANDS)
def test_spaces_before_marks_and_in_quotes_do_not_break_in_french(name: str) -> None:
    prose = CODE.sub("", help_of(name, "fr"))
    assert not re.search(r"[ \n][:;?!»]|«[ \n]|\w[;?!»]|«\w", prose)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_fits_in_eighty_columns(name: str, language: Language) -> None:
    assert max(map(len, help_of(name, language).splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_are_the_same_command_lines(name: str) -> None:
    french, english = examples_of(name, "fr"), examples_of(name, "en")
    assert any(f"collabgrid {name} " in f"{line} " or name == "collabgrid" for line in french)
    assert [line.partition("  #")[0].rstrip() for line in french] == [
        line.partition("  #")[0].rstrip() for line in english
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_are_taken_up_by_their_commands(name: str) -> None:
    for line in examples_of(name, "fr"):
        for part in line.split(" | "):
            words = shlex.split(part.partition(" >")[0], comments=True)
            if words[0] == "collabgrid":
                cli.make_context("collabgrid", words[1:]).close()
                own = COMMANDS[words[1]]
                own.make_context(words[1], words[2:]).close()


@pytest.mark.parametrize(("language", "heading"), [("fr", "Commandes\u00a0:\n"), ("en", "Commands:\n")])
def test_the_list_of_commands_is_whole_and_one_line_each(language: Language, heading: str) -> None:
    listed = help_of("collabgrid", language).partition(heading)[2].partition("\n\n")[0]
    assert [line.split()[0] for line in listed.splitlines()] == sorted(set(COMMANDS) - {"collabgrid"})
    assert all(line.endswith(".") and not line.endswith("...") for line in listed.splitlines())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_exit_codes_are_in_the_help(language: Language) -> None:
    words, text = Words(language), help_of("collabgrid", language)
    for code in Exit:
        meaning = words.say(f"exit.{code.name.lower()}")
        assert f"    {code.value}  {meaning}\n" in text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("line", "env"),
    [
        ("--lang fr --help", ENGLISH),
        ("--help --lang fr", ENGLISH),
        ("--lang=fr -h", ENGLISH),
        ("classify --lang fr --help", ENGLISH),
        ("classify --help --lang fr", ENGLISH),
        ("--lang fr classify -h", ENGLISH),
        ("--lang en classify --lang fr -h", ENGLISH),
        ("--help", FRENCH),
        ("classify --help", FRENCH),
        ("classify -h", {**ENGLISH, "LC_ALL": "fr_CA.UTF-8"}),
        ("classify -h", {**ENGLISH, "LC_MESSAGES": "fr"}),
    ],
)
def test_french_is_found_wherever_it_is_asked_for(line: str, env: dict[str, str]) -> None:
    result = CliRunner(env=env).invoke(cli, line.split(), catch_exceptions=False)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Utilisation\u00a0: collabgrid ")


@pytest.mark.parametrize("line", ["--lang en --help", "check --lang en --help", "check -h --lang=en"])
def test_english_is_found_where_the_environment_is_french(line: str) -> None:
    result = CliRunner(env=FRENCH).invoke(cli, line.split(), catch_exceptions=False)
    assert result.stdout.startswith("Usage: collabgrid ")
    assert "\nOptions:\n" in result.stdout


def test_a_help_in_french_leaves_the_next_one_in_english() -> None:
    before = help_of("classify", "en")
    help_of("classify", "fr")
    assert help_of("classify", "en") == before
    assert in_language(cli, "fr").help != in_language(cli, "en").help


def test_the_completion_tells_in_french_what_each_command_and_option_does() -> None:
    asked = {**FRENCH, "_COLLABGRID_COMPLETE": "fish_complete"}
    own = CliRunner(env={**asked, "COMP_WORDS": "collabgrid cla", "COMP_CWORD": "cla"})
    assert "Lire des fiches avec une grille." in own.invoke(cli, prog_name="collabgrid").output
    option = CliRunner(env={**asked, "COMP_WORDS": "collabgrid classify --work", "COMP_CWORD": "--work"})
    assert "Combien de processus" in option.invoke(cli, prog_name="collabgrid").output


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that the examples speak of."""
    folder = tmp_path_factory.mktemp("examples")
    own = ROOT / "examples" / "initiatives_bretagne.csv"
    for name in ("initiatives", "export", "a", "big", "directory", "grants", "neighbours"):
        shutil.copy(own, folder / f"{name}.csv")
    shutil.copy(ROOT / "examples" / "initiatives.jsonl", folder / "b.jsonl")
    shutil.copy(ROOT / "examples" / "corrections.csv", folder / "mine.csv")
    labels = (
        (ROOT / "examples" / "labelled.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[:120]
    )
    for name in ("labelled", "anna", "ben", "zoe"):
        (folder / f"{name}.jsonl").write_text("".join(labels), encoding="utf-8")
    shutil.copytree(ROOT / "grids" / "domino", folder / "grids" / "domino")
    for name in ("my_grid", "old", "new"):
        (folder / f"{name}.yaml").write_text(GRID.replace("logic", "sector"), encoding="utf-8")
    for line in (
        "git init -q -b main . && git add grids && git -c user.name=a -c user.email=a@b.c commit -q -m grids",
        "collabgrid export my_grid.yaml --to xlsx -o my_grid.xlsx",
        "collabgrid report initiatives.csv -o last-year.json",
    ):
        assert shell(line, folder).returncode == 0
    return folder


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line as a person would; the command is the one that is installed beside this Python."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {line}"], cwd=folder, env={**os.environ, **ENGLISH, "PATH": path},
        capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_run(name: str, workplace: Path) -> None:
    for line in examples_of(name, "fr"):
        # the run before was not interrupted; to take each part of a whole grid away takes minutes
        line = line.replace("--resume", "--force --resume").replace(
            "grids/domino --mutate", "my_grid.yaml --mutate"
        )
        result = shell(line, workplace)
        assert result.returncode in (Exit.FINE, Exit.FINDINGS), (line, result.stderr)
        assert "Traceback" not in result.stderr


def test_the_list_of_commands_imports_none_of_them() -> None:
    script = (
        "import sys\nfrom collabgrid.cli.group import cli\n"
        "try:\n    cli(['--help'], prog_name='collabgrid')\n"
        "finally:\n    own = {f'collabgrid.cli.{name}' for name in ('classify', 'check', 'report')}\n"
        "    assert not own & sys.modules.keys()\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert "classify" in result.stdout
