"""Words of runs: how far they have come, and what became of them."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # how far a run has come
    "run.records.one": Phrase("{count} fiche", "{count} record"),
    "run.records.many": Phrase("{count} fiches", "{count} records"),
    "run.rate": Phrase("{rate} par seconde", "{rate} a second"),
    "run.left": Phrase("reste {time}", "{time} left"),
    # what became of it
    "run.file": Phrase("Fichier", "File"),
    "run.rows": Phrase("Lignes", "Rows"),
    "run.results": Phrase("Résultats", "Results"),
    "run.rejected": Phrase("Rejetées", "Rejected"),
    "run.corrected": Phrase("Corrigées", "Corrected"),
    "run.total": Phrase("Total", "Total"),
    "run.took": Phrase("en {time}, {rate} fiches par seconde", "in {time}, {rate} records a second"),
    "run.earlier.one": Phrase(
        "dont {count} fiche finie avant l'interruption", "of which {count} record was finished before"
    ),
    "run.earlier.many": Phrase(
        "dont {count} fiches finies avant l'interruption", "of which {count} records were finished before"
    ),
    "run.replaced.one": Phrase(
        "{n} processus a disparu et a été remplacé", "{n} worker vanished and was replaced"
    ),
    "run.replaced.many": Phrase(
        "{n} processus ont disparu et ont été remplacés", "{n} workers vanished and were replaced"
    ),
    "run.changed.one": Phrase(
        "{n} correction porte sur une fiche qui a changé depuis : {told}",
        "{n} correction is for a record that has changed since: {told}",
    ),
    "run.changed.many": Phrase(
        "{n} corrections portent sur des fiches qui ont changé depuis : {told}",
        "{n} corrections are for records that have changed since: {told}",
    ),
    "run.unmatched.one": Phrase(
        "{n} identifiant des corrections n'est celui d'aucune fiche : {told}",
        "{n} id of the corrections is that of no record: {told}",
    ),
    "run.unmatched.many": Phrase(
        "{n} identifiants des corrections ne sont ceux d'aucune fiche : {told}",
        "{n} ids of the corrections are those of no record: {told}",
    ),
    "run.near": Phrase("vouliez-vous dire « {id} » ?", "did you mean `{id}`?"),
    "run.was_finished": Phrase(
        "rien à reprendre : ce traitement était déjà fini", "nothing to resume: this run had finished"
    ),
    "run.kept.one": Phrase(
        "{count} fiche finie est gardée ; la même commande avec --resume continue",
        "{count} finished record is kept; the same command with --resume goes on",
    ),
    "run.kept.many": Phrase(
        "{count} fiches finies sont gardées ; la même commande avec --resume continue",
        "{count} finished records are kept; the same command with --resume goes on",
    ),
    "run.rejects_in": Phrase("lignes rejetées dans {file}", "rejected rows in {file}"),
    "run.sheet_in": Phrase("compte rendu dans {file}", "run sheet in {file}"),
    "run.stamped.one": Phrase(
        "{n} correction notée avec sa fiche dans {file}", "{n} correction stamped with its record in {file}"
    ),
    "run.stamped.many": Phrase(
        "{n} corrections notées avec leurs fiches dans {file}",
        "{n} corrections stamped with their records in {file}",
    ),
    "needs_output": Phrase(
        "{option} demande --output FICHIER, dans un autre format que le tableau",
        "{option} needs --output FILE, in another format than the table",
    ),
    "needs_corrections": Phrase("--stamp demande --corrections FICHIER", "--stamp needs --corrections FILE"),
}
