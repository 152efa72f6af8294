"""Slips on the command line are told in the language asked for, wherever it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from collabgrid.cli.group import cli

from .command_runs import ENGLISH, FRENCH, RECORDS

SLIPS = [
    ("clasify x.csv", "il n'y a pas de commande « clasify » ; vouliez-vous dire « classify » ?"),
    ("classify x.csv --fromat csv", "il n'y a pas d'option « --fromat » ; vouliez-vous dire « --format » ?"),
    ("classify x.csv --format cvs", "« cvs » n'est aucune de ces valeurs : table, csv, jsonl"),
    ("classify x.csv --format cvs", "vouliez-vous dire « csv » ?"),
    ("classify x.csv --workers two", "--workers : « two » n'est pas un nombre de la bonne sorte"),
    ("classify x.csv --workers -1", "--workers : -1 est hors des bornes : x>=0"),
    ("explain --row x", "--row : « x » n'est pas un nombre de la bonne sorte"),
    ("classify x.csv --grid", "--grid : il manque la valeur"),
    ("classify x.csv --quiet=yes", "--quiet ne prend pas de valeur"),
    ("--lang", "--lang : il manque la valeur"),
    ("diff one two three", "de trop : three"),
    ("diff one", "il manque NOUVELLE"),
]


def run(line: str, env: dict[str, str]) -> Result:
    return CliRunner().invoke(cli, line.split(), env=env, prog_name="collabgrid")


@pytest.mark.parametrize(("line", "told"), SLIPS)
def test_a_slip_is_told_in_french(line: str, told: str) -> None:
    result = run(line, FRENCH)
    assert result.exit_code == 2
    assert result.stderr.startswith(("Utilisation\u00a0: collabgrid ", "Erreur\u00a0: "))
    assert told in result.stderr.replace("\u00a0", " ")
    assert not {"Usage", "Error", "Invalid", "No such", "Missing"} & set(result.stderr.split())


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("clasify x.csv", "Error: there is no command `clasify`; did you mean `classify`?"),
        ("classify x.csv --fromat csv", "Error: there is no option `--fromat`; did you mean `--format`?"),
        ("--lnag fr classify x.csv", "Error: there is no option `--lnag`; did you mean `--lang`?"),
        ("classify x.csv --format cvs", "`cvs` is not one of table, csv, jsonl"),
        ("nothing", "Error: there is no command `nothing`"),
    ],
)
def test_a_slip_is_told_in_english(line: str, told: str) -> None:
    result = run(line, ENGLISH)
    assert result.exit_code == 2
    assert result.stderr.startswith("Usage: collabgrid ")
    assert told in result.stderr


@pytest.mark.parametrize(
    "line",
    ["--lang fr classify --fromat x", "classify --fromat x --lang fr", "classify --lang=fr --fromat x"],
)
def test_the_language_counts_wherever_it_stands(line: str) -> None:
    assert "il n'y a pas d'option" in run(line, ENGLISH).stderr


def test_our_own_mistakes_stand_in_the_same_frame(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(RECORDS, encoding="utf-8")
    result = run(f"classify {tmp_path / 'r.csv'} --column descripton=Objet", FRENCH)
    assert result.stderr.splitlines()[0].startswith("Utilisation\u00a0: collabgrid classify")
    assert "--column" in result.stderr.splitlines()[-1]


def test_without_a_command_the_help_is_shown() -> None:
    assert "Commandes\u00a0:" in run("", FRENCH).output
    assert "Commands:" in run("", ENGLISH).output
