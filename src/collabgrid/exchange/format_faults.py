"""Words of what can be wrong with files of one format or another, and with their rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from collabgrid.exchange.wording import Wording

FORMAT_WORDINGS: Final[Mapping[str, tuple[Wording, Wording]]] = {
    # several files
    "no_match": (
        Wording("no file has such a name", "check the pattern; quote it, so that it comes here as it is"),
        Wording(
            "aucun fichier n'a un tel nom",
            "vérifiez le motif ; mettez-le entre guillemets pour qu'il arrive tel quel",
        ),
    ),
    "no_files": (
        Wording("the folder holds no file of records", "the ends of names that are looked for: {suffixes}"),
        Wording("le dossier ne contient aucun fichier de fiches", "fins de noms cherchées : {suffixes}"),
    ),
    # packed files
    "damaged_packed": (
        Wording("it is compressed, and damaged or cut ({detail})", "fetch or compress the file again"),
        Wording("il est compressé, et abîmé ou coupé ({detail})", "rapportez ou recompressez le fichier"),
    ),
    # what was asked for
    "no_such_encoding": (
        Wording(
            "there is no encoding `{encoding}`",
            "for example utf-8, cp1252, latin-1, utf-16, cp850, mac_roman",
        ),
        Wording(
            "il n'y a pas d'encodage « {encoding} »",
            "par exemple utf-8, cp1252, latin-1, utf-16, cp850, mac_roman",
        ),
    ),
    "no_such_sheet": (
        Wording("there is no sheet `{sheet}`", "{near}the sheets are: {sheets}"),
        Wording("il n'y a pas de feuille « {sheet} »", "{near}les feuilles sont : {sheets}"),
    ),
    # workbooks, Parquet and Arrow
    "no_workbook": (
        Wording(
            "it cannot be read as a workbook ({detail})",
            "open it in a spreadsheet and save it as .xlsx or .ods",
        ),
        Wording(
            "il n'est pas lisible comme classeur ({detail})",
            "ouvrez-le dans un tableur et enregistrez-le en .xlsx ou .ods",
        ),
    ),
    "locked_workbook": (
        Wording("the workbook is protected by a password", "save it without one"),
        Wording("le classeur est protégé par un mot de passe", "enregistrez-le sans mot de passe"),
    ),
    "no_sheet": (
        Wording("the workbook holds no sheet with cells", "check that the right file was named"),
        Wording("le classeur n'a aucune feuille avec des cellules", "vérifiez que c'est le bon fichier"),
    ),
    "vast_sheet": (
        Wording(
            "its cells are spread over {rows} rows and {columns} columns, more than can be read",
            "clear the cells far from the table, or save the sheet as CSV",
        ),
        Wording(
            "ses cellules s'étalent sur {rows} lignes et {columns} colonnes, plus qu'il n'est possible de lire",
            "videz les cellules loin du tableau, ou enregistrez la feuille en CSV",
        ),
    ),
    "no_arrow": (
        Wording("it cannot be read as {format} ({detail})", "write the file again, or check --input-format"),
        Wording(
            "il n'est pas lisible comme {format} ({detail})",
            "réécrivez le fichier, ou vérifiez --input-format",
        ),
    ),
    # rows
    "too_long": (
        Wording("it holds {length} characters, and {most} are the most (--max-text)"),
        Wording("elle a {length} caractères, et {most} sont le plus (--max-text)"),
    ),
    "long_line": (
        Wording("the line is longer than {most} characters; only its start is kept"),
        Wording("la ligne dépasse {most} caractères ; seul son début est gardé"),
    ),
    "null_bytes": (
        Wording("it holds null bytes, as a damaged file does"),
        Wording("elle contient des octets nuls, comme un fichier abîmé"),
    ),
    "same_id": (
        Wording("the id `{id}` already stands at line {line}"),
        Wording("l'identifiant « {id} » est déjà à la ligne {line}"),
    ),
    "same_id_elsewhere": (
        Wording("the id `{id}` already stands at line {line} of {file}"),
        Wording("l'identifiant « {id} » est déjà à la ligne {line} de {file}"),
    ),
    "formula_error": (
        Wording("column {column}: the formula failed ({value})"),
        Wording("colonne {column} : la formule a échoué ({value})"),
    ),
    # kinds of files
    "kind_arrow": (Wording("an Arrow file"), Wording("un fichier Arrow")),
    "kind_database": (Wording("a database (SQLite)"), Wording("une base de données (SQLite)")),
    # writing
    "no_output_format": (
        Wording("the end `{suffix}` tells no format", "there are: {suffixes}; or give a format"),
        Wording("la fin « {suffix} » ne dit aucun format", "il y a : {suffixes} ; ou donnez un format"),
    ),
    "cells_cut": (
        Wording("{count} cells were cut to {most} characters, the most that a spreadsheet holds"),
        Wording("{count} cellules ont été coupées à {most} caractères, le plus que tient un tableur"),
    ),
    "more_sheets": (
        Wording("the rows take {count} sheets: one holds {most} at most"),
        Wording("les lignes occupent {count} feuilles : une seule en tient {most}"),
    ),
    "too_many_columns": (
        Wording(
            "{count} columns are more than a sheet holds ({most})",
            "write CSV, JSON Lines or Parquet, or --no-originals",
        ),
        Wording(
            "{count} colonnes sont plus qu'une feuille n'en tient ({most})",
            "écrivez en CSV, JSON Lines ou Parquet, ou donnez --no-originals",
        ),
    ),
}
"""Key → words in English and in French. Those of files as such stand in `faults`."""
