"""What collabgrid does: read the example records, show the readings, then levers with their reasons, and draw up the
report of a territory as a page.

Run by `make demo`. French where the locale is French (LANG=fr_FR.UTF-8 make demo), else English.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import collabgrid
from collabgrid.engine import Classification
from collabgrid.report import Language, View, render_explanation, render_readings
from collabgrid.report.diagnosis import InputFile, diagnose
from collabgrid.report.exports import write_report

HERE = Path(__file__).parent
TERRITORY = HERE / "initiatives_bretagne.csv"
REPORT = HERE.parent / "demo-report.html"
SHOWN = (
    "AMAP de quartier",
    "La Ruche qui dit Oui !",
    "Repair Café",
    "Freecycle",
    "BlaBlaCar",
    "Uber",
    "Airbnb",
    "Vinted",
    "Jardin partagé de quartier",
    "Wikipedia",
    "La Louve",
    "Banque alimentaire",
)
EXPLAINED = ("AMAP de quartier", "BlaBlaCar")
LEVERS_EACH = 2
TEXTS: dict[str, dict[Language, str]] = {
    "title": {
        "fr": "{count} fiches de examples/ lues avec la grille {title} {version} ; en voici {shown} :",
        "en": "{count} records of examples/ read with {title} {version}; {shown} of them:",
    },
    "explained": {
        "fr": "Deux d'entre elles, avec les mots qui ont parlé et les premiers leviers :",
        "en": "Two of them, with the words that spoke and the first levers:",
    },
    "report_title": {
        "fr": "Initiatives collaboratives en Bretagne",
        "en": "Collaborative initiatives in Brittany",
    },
    "report": {
        "fr": "Le diagnostic de territoire des initiatives de Bretagne, à ouvrir dans un navigateur :",
        "en": "The territory report of the initiatives of Brittany, to be opened in a browser:",
    },
    "next": {"fr": "Pour continuer :", "en": "To go on:"},
}
COMMANDS = (
    "collabgrid classify examples/initiatives_bretagne.csv",
    "collabgrid explain examples/initiatives.jsonl --id airbnb",
    "collabgrid levers examples/initiatives_bretagne.csv --context territory=rural",
    "collabgrid report examples/initiatives_bretagne.csv -o report.html",
)

Read = tuple[dict[str, Any], Classification]


def read_examples(classifier: collabgrid.Classifier) -> list[Read]:
    """Every record of the two example files, with its reading."""
    files = (TERRITORY, HERE / "initiatives.jsonl")
    records = [record for file in files for record in collabgrid.read_records(str(file))]
    return [(record, classifier.classify(record)) for record in records]


def choose(results: list[Read], names: tuple[str, ...], least: int = 0) -> list[Read]:
    """The records of these names in their order, filled up with others to `least`."""
    first = {record.get("name"): (record, result) for record, result in reversed(results)}
    found = [first[name] for name in names if name in first]
    others = [each for each in results[:: max(len(results) // 12, 1)] if each not in found]
    return found + others[: max(least - len(found), 0)]


def write_demo_report(classifier: collabgrid.Classifier, language: Language) -> Path:
    """Write the report of the initiatives of Brittany as a page; where it is."""
    records = list(collabgrid.read_records(str(TERRITORY)))
    diagnosis = diagnose(
        classifier,
        [(record, classifier.classify(record)) for record in records],
        title=TEXTS["report_title"][language],
        files=[InputFile(TERRITORY.name, len(records), 0)],
    )
    REPORT.write_bytes(write_report(diagnosis, "html", language))
    return REPORT


def main() -> None:
    """Print the demonstration."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    language: Language = "fr" if locale.lower().startswith("fr") else "en"
    classifier = collabgrid.load_classifier("domino")
    results = read_examples(classifier)
    width = shutil.get_terminal_size((120, 24)).columns
    color = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    view = View(classifier.grid, language, width, color=color)
    shown = choose(results, SHOWN, least=12)
    identity = classifier.grid.grid
    values = {"title": view.text(identity.title), "version": identity.version}
    print(TEXTS["title"][language].format(count=len(results), shown=len(shown), **values), "\n")
    print(render_readings(view, shown))
    print(TEXTS["explained"][language], "\n")
    for record, result in choose(results, EXPLAINED, least=2):
        print(render_explanation(view, record, result, most_levers=LEVERS_EACH, is_brief=True))
    print(TEXTS["next"][language])
    for command in COMMANDS:
        print("  " + command)
    print()
    print(TEXTS["report"][language], "\n  " + str(write_demo_report(classifier, language)))


if __name__ == "__main__":
    try:
        main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
