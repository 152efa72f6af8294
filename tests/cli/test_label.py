"""`label` in a real terminal, and over a pipe."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from cli.command_runs import FRENCH, GRID, run, write_records
from cli.terminal import Terminal

SCOPED = (
    GRID.replace(
        "axes:",
        "scope: {label: {fr: Champ, en: Field}, categories: [{id: in, label: Inside}, {id: out, label: Out}]}\naxes:",
    )
    .replace(
        "label: {fr: Partager, en: Share}", "label: {fr: Partager, en: Share}, definition: It comes back."
    )
    .replace(
        "levers:",
        "policy: {decisions: {logic: {also: 1}}, levers: {when: {reading: {scope: [in]}}}}\nlevers:",
    )
)
RECORDS = "id;name;description\na1;Outils;Prêt d'outils\na2;Dons;Don d'objets\na3;Vide;Rien\n"
COMMAND = ("label", "records.csv", "-o", "labels.jsonl", "--grid", "grid.yaml")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "grid.yaml").write_text(SCOPED, encoding="utf-8")
    write_records(tmp_path, RECORDS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def labels(folder: Path) -> dict[str, Any]:
    """What stands under `gold`, by id."""
    path = folder / "labels.jsonl"
    if not path.exists():
        return {}
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {row["id"]: row["gold"] for row in rows}


def label(scope: str, logic: str | None = None, also: str | None = None, **more: Any) -> dict[str, Any]:
    return {"scope": scope, "logic": logic, "logic_also": also, "hard": False, **more}


def test_one_key_an_answer_and_each_record_is_written_at_once(folder: Path) -> None:
    terminal = Terminal(*COMMAND, folder=folder)
    shown = terminal.wait_for("> ")
    assert "[1/3] Outils (a1)" in shown
    assert "1 Inside" in shown
    terminal.seen = "> " + terminal.seen
    terminal.type("1", "2", "1")
    assert "The machine reads otherwise" in terminal.wait_for("[2/3]")
    assert labels(folder) == {"a1": label("in", "give", "share")}
    terminal.type("2")
    terminal.wait_for("[3/3]")
    assert labels(folder)["a2"] == label("out")
    terminal.type("q")
    assert terminal.close() == 0
    assert "2 labelled records in labels.jsonl; 1 is left to code" in terminal.seen


def test_control_c_loses_nothing_and_the_next_run_goes_on(folder: Path) -> None:
    terminal = Terminal(*COMMAND, folder=folder)
    terminal.type("1", "1", "\x03")
    assert terminal.close() == 4
    assert "interrupted" in terminal.seen
    assert labels(folder) == {"a1": {"scope": "in", "logic": "share", "hard": False}}
    again = Terminal(*COMMAND, folder=folder)
    assert "anything else as well?" in again.wait_for("> ")
    again.seen = "> " + again.seen
    again.type("\r", "2", "2")
    assert again.close() == 0
    assert labels(folder) == {"a1": label("in", "share"), "a2": label("out"), "a3": label("out")}
    assert "every record is labelled" in again.seen


def test_back_skip_note_hard_definitions_and_french_keys(folder: Path) -> None:
    terminal = Terminal(*COMMAND, "--lang", "fr", folder=folder)
    terminal.type("é", "\x1b[D", "?", "&", "?")  # out, back to the first record, definitions, in, definitions
    assert "It comes back." in terminal.wait_for("Logique")
    terminal.type("h", "n")
    terminal.wait_for("note")
    terminal.wait_for(": ")
    terminal.write("À revoir\n")
    terminal.type("u", "s", "2")
    assert terminal.close() == 0
    assert labels(folder) == {
        "a1": {**label("in", "unknown"), "hard": True, "note": "À revoir", "saw_machine": True},
        "a3": label("out"),
    }
    assert "2 fiches codées dans labels.jsonl" in terminal.seen


def test_the_machine_is_hidden_until_it_is_asked_for(folder: Path) -> None:
    hidden = Terminal(*COMMAND, "--blind", folder=folder)
    hidden.type("1", "2", "\r")
    assert "machine" not in hidden.wait_for("[2/3]")
    hidden.type("q")
    assert hidden.close() == 0
    shown = Terminal(*COMMAND, "--show-machine", folder=folder)
    shown.type("1")
    assert "“Don d'objets”" in shown.wait_for("> ")
    shown.seen = "> " + shown.seen
    shown.type("2", "\r", "q")
    assert shown.close() == 0
    assert [each.get("saw_machine") for each in labels(folder).values()] == [None, True]


def test_a_dumb_terminal_takes_lines(folder: Path) -> None:
    terminal = Terminal(*COMMAND, folder=folder, TERM="dumb")
    terminal.type("Inside\n", "giv\n", "\n")
    terminal.wait_for("[2/3]")
    assert labels(folder) == {"a1": label("in", "give")}
    terminal.type("1\n")
    terminal.wait_for("> ")
    terminal.process.send_signal(signal.SIGINT)
    assert terminal.close() == 4
    assert labels(folder)["a2"] == label("in")


def test_a_pipe_takes_lines_and_its_end_is_the_end(folder: Path) -> None:
    result = run(*COMMAND, stdin="in\nsha\n\nxyz\n9\noot\no\n")
    assert result.exit_code == 0
    assert "`xyz` is no answer here" in result.stdout
    assert "`9` is no answer here\n" in result.stdout
    assert "`oot` is no answer here; did you mean “Out”?" in result.stdout
    assert labels(folder) == {"a1": label("in", "share"), "a2": label("out")}
    assert "2 labelled records in labels.jsonl; 1 is left to code" in result.stderr


def test_a_record_with_the_id_of_another_is_told(folder: Path) -> None:
    write_records(folder, RECORDS + "a1;Encore;Autre\n")
    result = run(*COMMAND, "--duplicates", "keep", stdin="", env=FRENCH)
    assert "1 fiche laissée de côté : son identifiant est celui d'une autre (a1)" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["records.csv", "-o", "-"], "name a file, to which"),
        (["-", "-o", "labels.jsonl"], "name their file"),
        (["records.csv", "-o", "records.csv"], "also a file to be read"),
        (["records.csv", "-o", "labels.jsonl", "--axis", "logc"], "no axis `logc`; there are: scope, logic"),
    ],
)
def test_slips_are_told(arguments: list[str], told: str, folder: Path) -> None:
    result = run("label", *arguments, "--grid", "grid.yaml")
    assert (result.exit_code, told in result.stderr) == (2, True), result.stderr


def test_what_is_no_label_stops_it(folder: Path) -> None:
    write_records(folder, "{oops\n", "labels.jsonl")
    result = run(*COMMAND, stdin="1\n")
    assert result.exit_code == 3
    assert "line 1 is no labelled record" in result.stderr
    assert (folder / "labels.jsonl").read_text() == "{oops\n"
