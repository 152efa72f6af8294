"""Runs of the command in this process, with a small grid so that they are quick."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from collabgrid.cli.group import cli

ENGLISH = {"LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_GB.UTF-8", "NO_COLOR": "", "COLUMNS": ""}
FRENCH = {**ENGLISH, "LANG": "fr_FR.UTF-8"}

GRID = """
grid: {id: tiny, version: 1.0.0, title: Tiny, languages: [fr, en]}
axes:
  - id: logic
    label: {fr: Logique, en: Logic}
    categories:
      - {id: share, label: {fr: Partager, en: Share}}
      - {id: give, label: {fr: Donner, en: Give}}
vocabulary:
  logic:
    share: {strong: {fr: [prêt], en: [lending]}}
    give: {strong: {fr: [don d'objets], en: [giving]}}
levers:
  - id: room
    label: {fr: Prêter un local, en: Lend a room}
    family: space
    posture: facilitate
    phases: [trigger]
    effort: low
    cost: low
    what: {fr: Un local., en: A room.}
    when: {reading: {logic: share}}
    contexts: {territory: [rural]}
"""
RECORDS = "Identifiant;Nom;Objet\na1;Outils;Prêt d'outils\na2;Dons;Don d'objets\na3;Vide;Rien\n"


def write_grid(folder: Path, text: str = GRID) -> str:
    """The path of the small grid, written in `folder`."""
    path = folder / "tiny.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def write_records(folder: Path, text: str = RECORDS, name: str = "records.csv") -> str:
    """The path of a file of records, written in `folder`."""
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return str(path)


def run(*arguments: str, stdin: str | bytes | None = None, env: dict[str, str] | None = None) -> Result:
    """Run the command. What it did not foresee is raised here, and fails the test."""
    return CliRunner(env=env or ENGLISH).invoke(cli, arguments, input=stdin, catch_exceptions=False)
