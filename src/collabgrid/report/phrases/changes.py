"""Words of what changed from one grid to another, and of what that does to records."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "changes.title": Phrase("Dans la grille : {old} → {new}", "In the grid: {old} → {new}"),
    "changes.no_labels": Phrase(
        "aucune fiche de --gold n'est codée : rien n'est compté comme gagné ou perdu",
        "no record of --gold is labelled: nothing is counted as won or lost",
    ),
    "changes.none": Phrase("rien n'a changé dans la grille", "nothing has changed in the grid"),
    "changes.kind": Phrase("Changement", "Change"),
    "changes.place": Phrase("Où", "Where"),
    "changes.what": Phrase("Quoi", "What"),
    "changes.added": Phrase("ajouté", "added"),
    "changes.removed": Phrase("retiré", "removed"),
    "changes.changed": Phrase("modifié", "changed"),
    "changes.records.one": Phrase("{n} fiche lue", "{n} record read"),
    "changes.records.many": Phrase("{n} fiches lues", "{n} records read"),
    "changes.moved.one": Phrase("{n} bouge", "{n} moves"),
    "changes.moved.many": Phrase("{n} bougent", "{n} move"),
    "changes.record": Phrase("Fiche", "Record"),
    "changes.axis": Phrase("Question", "Question"),
    "changes.before": Phrase("Avant", "Before"),
    "changes.after": Phrase("Après", "After"),
    "changes.because": Phrase("Parce que", "Because"),
    "changes.gold_label": Phrase("Codée", "Label"),
    "changes.moves.one": Phrase("{n} fois", "{n} time"),
    "changes.moves.many": Phrase("{n} fois", "{n} times"),
    "changes.movers": Phrase("Les fiches qui bougent", "The records that move"),
    "changes.more": Phrase(
        "… et {n} autres changements de lecture ; --all les donne tous",
        "… and {n} more changed readings; --all lists them",
    ),
    "changes.gold": Phrase("Fiches codées : gagnées et perdues", "Labelled records: won and lost"),
    "changes.labelled": Phrase("Codées", "Labelled"),
    "changes.right_before": Phrase("Justes avant", "Right before"),
    "changes.right_after": Phrase("Justes après", "Right after"),
    "changes.won": Phrase("Gagnées", "Won"),
    "changes.lost": Phrase("Perdues", "Lost"),
    "changes.levers": Phrase("Leviers : proposés en plus, en moins", "Levers: proposed to more, to fewer"),
    "changes.lever": Phrase("Levier", "Lever"),
    "changes.gained": Phrase("En plus", "More"),
    "changes.fewer": Phrase("En moins", "Fewer"),
    "changes.no_moves": Phrase("aucune fiche ne bouge", "no record moves"),
    "changes.no_records": Phrase(
        "donnez des fiches avec --on (ou codées, avec --gold) pour voir lesquelles bougent",
        "give records with --on (or labelled ones with --gold) to see which of them move",
    ),
}
