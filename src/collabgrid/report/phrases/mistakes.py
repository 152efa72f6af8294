"""Mistakes on the command line."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # mistakes on the command line
    "error": Phrase("Erreur", "Error"),
    "no_input": Phrase(
        "donnez un fichier de fiches, ou `-` pour l'entrée standard",
        "name a file of records, or `-` for the standard input",
    ),
    "nothing_to_explain": Phrase(
        "donnez un fichier, --name ou --text, ou un texte sur l'entrée standard",
        "give a file, --name or --text, or a text on the standard input",
    ),
    "no_such_id": Phrase(
        "aucune fiche n'a l'identifiant « {id} »{near}", "no record has the id `{id}`{near}"
    ),
    "did_you_mean": Phrase(" ; vouliez-vous dire {names} ?", "; did you mean {names}?"),
    "no_such_field": Phrase(
        "--column : aucun champ ne s'appelle « {field} »{near}",
        "--column: there is no field `{field}`{near}",
    ),
    "no_such_context": Phrase(
        "--context : la grille ne connaît pas {name}={value}{near} Elle connaît : {known}",
        "--context: the grid does not know {name}={value}{near} It knows: {known}",
    ),
    "no_such_context_value": Phrase(
        "--context : la grille ne connaît pas « {value} »{near} Elle connaît : {known}",
        "--context: the grid does not know `{value}`{near} It knows: {known}",
    ),
    "no_such_format": Phrase(
        "--output {file} : la fin « {suffix} » ne dit aucun format ; il y a : {suffixes}, ou donnez --format",
        "--output {file}: the end `{suffix}` tells no format; there are: {suffixes}, or give --format",
    ),
    "nothing_in_words": Phrase(
        "il n'y a rien à lire : --name, --text et --field sont vides",
        "there is nothing to read: --name, --text and --field are empty",
    ),
    "grid_is_records": Phrase(
        "--grid {name} : c'est un fichier de fiches, pas une grille ; nommez une grille fournie, "
        "un fichier YAML ou un dossier",
        "--grid {name}: this is a file of records, not a grid; name a shipped grid, a YAML file or a folder",
    ),
    "records_are_grid": Phrase(
        "{name} : c'est une grille, pas des fiches ; nommez un fichier de fiches (CSV, JSON Lines, XLSX…)",
        "{name}: this is a grid, not records; name a file of records (CSV, JSON Lines, XLSX…)",
    ),
    "records_are_grid.option": Phrase(
        "{name} : c'est une grille, pas des fiches ; donnez-la avec --grid {name}, et nommez un fichier de fiches",
        "{name}: this is a grid, not records; give it with --grid {name}, and name a file of records",
    ),
    "binary_to_terminal": Phrase(
        "--format {format} ne s'affiche pas dans un terminal ; donnez un nom de fichier avec --output",
        "--format {format} cannot be shown in a terminal; name a file with --output",
    ),
    "not_a_folder": Phrase(
        "--output {file} : seul --format csv s'écrit dans un dossier ; donnez un nom de fichier",
        "--output {file}: only --format csv is written to a folder; give a file name",
    ),
    "interrupted": Phrase("interrompu", "interrupted"),
    "no_such_row": Phrase(
        "il n'y a pas de fiche {row} : {count} lues", "there is no record {row}: {count} were read"
    ),
    "row_rejected": Phrase("la fiche {row} est rejetée : {why}", "record {row} is rejected: {why}"),
    "row_from_one": Phrase("--row compte à partir de 1", "--row counts from 1"),
    "id_or_row": Phrase("donnez --id ou --row, pas les deux", "give --id or --row, not both"),
    "file_or_text": Phrase(
        "donnez un fichier, ou --name, --text et --field, pas les deux",
        "give a file, or --name, --text and --field, not both",
    ),
    "pair_expected": Phrase(
        "{option} attend {shape}, pas « {given} »", "{option} takes {shape}, not `{given}`"
    ),
    "pair_twice": Phrase("{option} {name} est donné deux fois", "{option} {name} is given twice"),
    "stdin_twice": Phrase(
        "l'entrée standard ne peut servir qu'une fois", "the standard input can be read only once"
    ),
    "output_is_input": Phrase(
        "{option} {file} est aussi un fichier à lire ; donnez un autre nom",
        "{option} {file} is also a file to be read; give another name",
    ),
    "output_is_grid": Phrase(
        "{option} {file} est aussi un fichier de la grille ; donnez un autre nom",
        "{option} {file} is also a file of the grid; give another name",
    ),
    "same_output": Phrase(
        "--output et --rejects nomment le même fichier : {file}",
        "--output and --rejects name the same file: {file}",
    ),
    "no_levers": Phrase("cette grille n'a pas de leviers", "this grid has no levers"),
    "completion_use": Phrase(
        "# pour l'utiliser maintenant : {now} ; pour toujours : ajoutez cette ligne à {file}",
        "# to use it now: {now}; for good: add that line to {file}",
    ),
}
