"""Words of a territory diagnosis."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "usual_title": Phrase("Diagnostic de territoire", "Territory diagnosis"),
    "other_grid": Phrase(
        "Lu avec une autre grille, ou une autre version : un écart peut venir de la lecture.",
        "Read with another grid, or another version of it: a difference may come from the reading.",
    ),
    "territory": Phrase("Type de territoire", "Kind of territory"),
    "territory.urban": Phrase("urbain", "urban"),
    "territory.peri_urban": Phrase("périurbain", "peri-urban"),
    "territory.rural": Phrase("rural", "rural"),
    "period": Phrase("Période de création", "Period of creation"),
    "not_known": Phrase("non renseigné", "not known"),
    "state.counted": Phrase("dans le champ", "in the field"),
    "state.outside": Phrase("hors du champ", "outside the field"),
    "state.undecided": Phrase("indécise", "undecided"),
    "verdict.over": Phrase("plus présent ici", "more present here"),
    "verdict.under": Phrase("moins présent ici", "less present here"),
    "verdict.similar": Phrase("comparable", "much the same"),
    "verdict.open": Phrase("trop peu de cas pour conclure", "too few cases to tell"),
    "verdict.unknown": Phrase("rien ne le dit ici", "nothing says it here"),
    "why.record": Phrase("la fiche a changé", "the record changed"),
    "why.grid": Phrase("la grille a changé", "the grid changed"),
    "why.software": Phrase("le logiciel a changé", "the software changed"),
}
