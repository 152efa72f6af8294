"""What the command line tells beside the results."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # what the command line tells beside the results
    "read.one": Phrase("{file} : {n} fiche lue ({how})", "{file}: {n} record read ({how})"),
    "read.many": Phrase("{file} : {n} fiches lues ({how})", "{file}: {n} records read ({how})"),
    "columns": Phrase("colonnes", "columns"),
    "columns_kept": Phrase("gardées sous leur nom", "kept under their own names"),
    "passed_over": Phrase(
        "« {column} » pourrait aussi donner {field}, pris dans « {taken} » (--column {field}={quoted})",
        "`{column}` could give {field} too, taken from `{taken}`; if it should: --column {field}={quoted}",
    ),
    "separator": Phrase("séparateur {separator}", "separator {separator}"),
    "separator.tab": Phrase("tabulation", "tab"),
    "one_column": Phrase("une seule colonne", "one column"),
    "encoding_told": Phrase(
        "lu en {encoding} ; enregistrez en UTF-8 si des accents sont faux",
        "read as {encoding}; save it as UTF-8 if accented letters are wrong",
    ),
    "empty_rows.one": Phrase("{n} ligne vide laissée de côté", "{n} empty row left out"),
    "empty_rows.many": Phrase("{n} lignes vides laissées de côté", "{n} empty rows left out"),
    "rejects.one": Phrase("{n} ligne rejetée", "{n} row rejected"),
    "rejects.many": Phrase("{n} lignes rejetées", "{n} rows rejected"),
    "at_line": Phrase("{file}, ligne {line} : {why}", "{file}, line {line}: {why}"),
    "more_rejects.one": Phrase(
        "et {n} autre ; --rejects FICHIER les garde tous", "and {n} more; --rejects FILE keeps them all"
    ),
    "more_rejects.many": Phrase(
        "et {n} autres ; --rejects FICHIER les garde tous", "and {n} more; --rejects FILE keeps them all"
    ),
    "more_kept.one": Phrase("et {n} autre", "and {n} more"),
    "more_kept.many": Phrase("et {n} autres", "and {n} more"),
    "unused_column": Phrase(
        "aucune fiche n'a de clé « {column} » (--column)", "no record has a key `{column}` (--column)"
    ),
    "written": Phrase("écrit dans {file}", "written to {file}"),
    "field_of_ones_own": Phrase(
        "champ à vous : lu si la grille le demande", "a field of your own: read where the grid asks for it"
    ),
    "read_under": Phrase(
        "les fiches semblent être sous « {name} » : c'est là qu'elles sont lues",
        "the records seem to be under `{name}`: they are read there",
    ),
    "no_rows": Phrase("l'en-tête n'est suivi d'aucune ligne", "there are no rows below the header"),
    "repeated_ids.one": Phrase(
        "{n} a l'identifiant d'une ligne d'avant ; --duplicates keep la lit quand même",
        "{n} has the id of an earlier row; --duplicates keep reads it all the same",
    ),
    "repeated_ids.many": Phrase(
        "{n} ont l'identifiant d'une ligne d'avant ; --duplicates keep les lit quand même",
        "{n} have the id of an earlier row; --duplicates keep reads them all the same",
    ),
    "left_out.one": Phrase(
        "{n} autre fichier laissé de côté, son nom ne disant aucun format : {files}",
        "{n} other file left out, as its name tells no format: {files}",
    ),
    "left_out.many": Phrase(
        "{n} autres fichiers laissés de côté, leurs noms ne disant aucun format : {files}",
        "{n} other files left out, as their names tell no format: {files}",
    ),
    "several_of_id": Phrase(
        "{count} fiches ont l'identifiant « {id} » ; voici la première, la fiche {number} (--row en choisit une autre)",
        "{count} records have the id `{id}`; this is the first, record {number} (--row chooses another one)",
    ),
    "no_records": Phrase("aucune fiche à lire", "there are no records to read"),
    "one_of": Phrase(
        "fiche {number} sur {count} ; --id ou --row en choisit une autre",
        "record {number} of {count}; --id or --row chooses another one",
    ),
    "unknown_context": Phrase(
        "aucun levier de la grille ne dépend de {name}={value} ; elle connaît : {known}",
        "no lever of the grid depends on {name}={value}; it knows: {known}",
    ),
    "grid_warnings.one": Phrase(
        "la grille a {n} avertissement ; `collabgrid check` le montre",
        "the grid has {n} warning; `collabgrid check` shows it",
    ),
    "grid_warnings.many": Phrase(
        "la grille a {n} avertissements ; `collabgrid check` les montre",
        "the grid has {n} warnings; `collabgrid check` shows them",
    ),
}
