"""What can be wrong with what is read or written, as data, with its words in French and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from collabgrid.exchange.format_faults import FORMAT_WORDINGS
from collabgrid.exchange.run_faults import RUN_WORDINGS
from collabgrid.exchange.wording import Wording


class Fault(NamedTuple):
    """One thing that is wrong: the key of its wording, and the values that the wording names."""

    key: str
    values: Mapping[str, Any]

    def why(self, language: str = "en") -> str:
        """What is wrong, in `fr` or `en`."""
        return self._filled(_wording(self.key, language).why, language)

    def way_out(self, language: str = "en") -> str:
        """What to do about it, in `fr` or `en`; may be empty."""
        return self._filled(_wording(self.key, language).way_out, language)

    def _filled(self, text: str, language: str) -> str:
        values = {k: v.why(language) if isinstance(v, Fault) else v for k, v in self.values.items()}
        return text.format(**values)


def fault(key: str, **values: Any) -> Fault:
    """A fault of the table below. A value may be a fault itself: its words are put in."""
    return Fault(key, values)


class ExchangeError(Exception):
    """What stops reading or writing: `path`, `why` and `way_out`; `say` gives the sentence in a language."""

    def __init__(self, path: str, wrong: Fault) -> None:
        self.path = path
        self.fault = wrong
        super().__init__(path, wrong)

    @property
    def why(self) -> str:
        """What is wrong, in English."""
        return self.fault.why()

    @property
    def way_out(self) -> str:
        """What to do about it, in English."""
        return self.fault.way_out()

    def say(self, language: str = "en") -> str:
        """The whole sentence: where, what is wrong, the way out."""
        way_out = self.fault.way_out(language)
        colon = " : " if language == "fr" else ": "
        return f"{self.path}{colon}{self.fault.why(language)}" + (f"\n  → {way_out}" if way_out else "")

    def __str__(self) -> str:
        return self.say()


class UnreadableError(ExchangeError):
    """A file or grid that cannot be read."""


class ColumnError(ExchangeError):
    """Columns that do not fit: no text among them, or one that was asked for and is not there."""


class ChoiceError(ExchangeError):
    """Something that was asked for and is not there: a sheet, an encoding."""


class OutputError(ExchangeError):
    """A file that cannot be written."""


def _wording(key: str, language: str) -> Wording:
    english, french = next(table[key] for table in (_WORDINGS, FORMAT_WORDINGS, RUN_WORDINGS) if key in table)
    return french if language == "fr" else english


_WORDINGS: Final[Mapping[str, tuple[Wording, Wording]]] = {
    # files
    "absent": (
        Wording("there is no such file", "check the path; {near}`-` reads the standard input"),
        Wording("ce fichier n'existe pas", "vérifiez le chemin ; {near}`-` lit l'entrée standard"),
    ),
    "absent_grid": (
        Wording(
            "there is no shipped grid, file or folder of this name",
            "{near}check the path, or name a shipped grid: {shipped}",
        ),
        Wording(
            "aucune grille fournie, aucun fichier ni dossier de ce nom",
            "{near}vérifiez le chemin, ou nommez une grille fournie : {shipped}",
        ),
    ),
    "near_file": (Wording("did you mean `{name}`? "), Wording("vouliez-vous dire « {name} » ? ")),
    "nothing": (Wording(""), Wording("")),
    "new_grid_there": (
        Wording("there is something there already", "give the name of a folder that is not there, or empty"),
        Wording("il y a déjà quelque chose", "donnez le nom d'un dossier qui n'existe pas, ou vide"),
    ),
    "no_permission": (
        Wording("you may not read it", "ask for the permission, or copy the file to a place of yours"),
        Wording(
            "vous n'avez pas le droit de le lire", "demandez l'autorisation, ou copiez le fichier chez vous"
        ),
    ),
    "system": (
        Wording("the system cannot read it ({detail})", "check the path and the disk"),
        Wording("le système ne peut pas le lire ({detail})", "vérifiez le chemin et le disque"),
    ),
    "no_report": (
        Wording(
            "it is no report as JSON",
            "name one that `collabgrid report … -o FILE.json` wrote",
        ),
        Wording(
            "ce n'est pas un rapport en JSON",
            "nommez-en un que `collabgrid report … -o FICHIER.json` a écrit",
        ),
    ),
    "other_report": (
        Wording(
            "it is a report of another version, or was changed by hand ({place})",
            "write it anew with `collabgrid report … -o FILE.json`",
        ),
        Wording(
            "c'est un rapport d'une autre version, ou modifié à la main ({place})",
            "écrivez-le de nouveau avec `collabgrid report … -o FICHIER.json`",
        ),
    ),
    "unwritable": (
        Wording(
            "the system cannot write it ({detail})",
            "check its folder, or give another path",
        ),
        Wording(
            "le système ne peut pas l'écrire ({detail})",
            "vérifiez son dossier, ou donnez un autre chemin",
        ),
    ),
    "is_folder": (
        Wording("this is a folder", "name the file of records in it"),
        Wording("c'est un dossier", "nommez le fichier de fiches qu'il contient"),
    ),
    "no_git": (
        Wording(
            "a grid of a git revision needs git, which is not there", "install git, or name a file or folder"
        ),
        Wording(
            "une grille d'une révision git demande git, qui manque", "installez git, ou nommez un fichier"
        ),
    ),
    "not_in_git": (
        Wording("git does not find this: {told}", "write REVISION:PATH, as in main:grids/domino"),
        Wording("git ne trouve pas cela : {told}", "écrivez RÉVISION:CHEMIN, comme dans main:grids/domino"),
    ),
    "no_yaml": (
        Wording("the folder holds no `.yaml` file", "name the folder where the grid's files stand"),
        Wording("le dossier ne contient aucun fichier `.yaml`", "nommez le dossier où se trouve la grille"),
    ),
    "too_many_yaml": (
        Wording("the folder holds more than {most} YAML files", "name the folder of the grid alone"),
        Wording("le dossier contient plus de {most} fichiers YAML", "nommez le dossier de la grille seule"),
    ),
    "empty": (
        Wording("the file is empty", "check that the right file was named, or export it again"),
        Wording("le fichier est vide", "vérifiez que c'est le bon fichier, ou refaites l'export"),
    ),
    "empty_stdin": (
        Wording("nothing came from the standard input", "pipe the records in, or name their file"),
        Wording("rien n'est venu de l'entrée standard", "envoyez-y les fiches, ou nommez leur fichier"),
    ),
    "not_text": (
        Wording("this is no text: it looks like {kind}", "export the records as CSV (UTF-8) or JSON Lines"),
        Wording(
            "ce n'est pas du texte : on dirait {kind}", "exportez les fiches en CSV (UTF-8) ou en JSON Lines"
        ),
    ),
    "kind_office": (
        Wording("an archive, an Excel or a LibreOffice file"),
        Wording("une archive, un fichier Excel ou LibreOffice"),
    ),
    "kind_old_office": (Wording("an old Word or Excel file"), Wording("un ancien fichier Word ou Excel")),
    "kind_pdf": (Wording("a PDF file"), Wording("un fichier PDF")),
    "kind_picture": (Wording("a picture"), Wording("une image")),
    "kind_compressed": (Wording("a compressed file"), Wording("un fichier compressé")),
    "kind_parquet": (Wording("a Parquet file"), Wording("un fichier Parquet")),
    "kind_binary": (Wording("a binary file"), Wording("un fichier binaire")),
    "not_json": (
        Wording(
            "line {line}, column {column}: this is not JSON: {detail}",
            "mend this place, or give --input-format if the file holds something else",
        ),
        Wording(
            "ligne {line}, colonne {column} : ce n'est pas du JSON : {detail}",
            "corrigez cet endroit, ou donnez --input-format si le fichier contient autre chose",
        ),
    ),
    "more_json": (
        Wording(
            "line {line}: a second JSON value follows the first one",
            "if each line is a record, give --input-format jsonl; else put the records in one list",
        ),
        Wording(
            "ligne {line} : une deuxième valeur JSON suit la première",
            "si chaque ligne est une fiche, donnez --input-format jsonl ; sinon mettez-les dans une liste",
        ),
    ),
    "not_records": (
        Wording(
            "the JSON holds {kind}, and no records",
            'a list of records, {{"records": [...]}} or a GeoJSON FeatureCollection can be read',
        ),
        Wording(
            "le JSON contient {kind}, et pas de fiches",
            'une liste de fiches, {{"records": [...]}} ou une FeatureCollection GeoJSON se lisent',
        ),
    ),
    "no_readable": (
        Wording("no record in it can be read", "`collabgrid classify` tells what is wrong with each row"),
        Wording(
            "aucune de ses fiches n'est lisible",
            "`collabgrid classify` dit ce qui ne va pas dans chaque ligne",
        ),
    ),
    "no_rows": (
        Wording("there are no records in it", "check that the right file was named, or export it again"),
        Wording("il ne contient aucune fiche", "vérifiez que c'est le bon fichier, ou refaites l'export"),
    ),
    # libraries
    "missing_library": (
        Wording("this library is not installed", "pip install 'collabgrid[{extra}]'"),
        Wording("cette bibliothèque n'est pas installée", "pip install 'collabgrid[{extra}]'"),
    ),
    "foreign_python": (
        Wording(
            "the workers run `{python}`, which has no collabgrid, pyarrow and pandas",
            "before the session starts: export PYSPARK_PYTHON={own}",
        ),
        Wording(
            "les processus de travail lancent « {python} », qui n'a pas collabgrid, pyarrow et pandas",
            "avant d'ouvrir la session : export PYSPARK_PYTHON={own}",
        ),
    ),
    "bad_label": (
        Wording(
            "line {line} is no labelled record: {reason}",
            "mend or delete that line: nothing is written to the file before",
        ),
        Wording(
            "la ligne {line} n'est pas une fiche codée : {reason}",
            "corrigez ou supprimez cette ligne : rien n'est écrit dans le fichier d'ici là",
        ),
    ),
    # columns
    "no_text_column": (
        Wording(
            "no column is known to hold the name or the text of the records; the columns are: {columns}",
            "say which one it is: --column description=NAME (or --column name=NAME)",
        ),
        Wording(
            "aucune colonne n'est connue pour le nom ou le texte des fiches ; les colonnes sont : {columns}",
            "dites laquelle c'est : --column description=NOM (ou --column name=NOM)",
        ),
    ),
    "no_text_in_frame": (
        Wording(
            "no column is known to hold the name or the text of the records; the columns are: {columns}",
            'say which one it is: columns={{"description": "NAME"}} (or {{"name": "NAME"}})',
        ),
        Wording(
            "aucune colonne n'est connue pour le nom ou le texte des fiches ; les colonnes sont : {columns}",
            'dites laquelle c\'est : columns={{"description": "NOM"}} (ou {{"name": "NOM"}})',
        ),
    ),
    "arrow_value": (
        Wording(
            "a value of this column ({type}) cannot be read ({detail})",
            "cast the column to text, or leave it out",
        ),
        Wording(
            "une valeur de cette colonne ({type}) est illisible ({detail})",
            "convertissez la colonne en texte, ou retirez-la",
        ),
    ),
    "unknown_column": (
        Wording("there is no column `{column}`", "{near}the columns are: {columns}"),
        Wording("il n'y a pas de colonne « {column} »", "{near}les colonnes sont : {columns}"),
    ),
    "near_column": (Wording("did you mean `{name}`? "), Wording("vouliez-vous dire « {name} » ? ")),
    "column_twice": (
        Wording("the column `{column}` was given to two fields: {fields}", "give it to one of them"),
        Wording("la colonne « {column} » est donnée à deux champs : {fields}", "donnez-la à un seul"),
    ),
    # rows
    "cells": (
        Wording("the row has {found} cells where the header has {wanted}"),
        Wording("la ligne a {found} cellules et l'en-tête en a {wanted}"),
    ),
    "open_quote": (
        Wording("a quotation mark opens a cell and is never closed"),
        Wording("un guillemet ouvre une cellule et n'est jamais refermé"),
    ),
    "bad_row": (Wording("the row cannot be read ({detail})"), Wording("la ligne est illisible ({detail})")),
    "bad_bytes": (
        Wording("some bytes are no text in {encoding}"),
        Wording("des octets ne sont pas du texte en {encoding}"),
    ),
    "bad_character": (
        Wording("it holds half of a character (a lone surrogate)"),
        Wording("elle contient une moitié de caractère (surrogate isolé)"),
    ),
    "bad_json_row": (
        Wording("column {column}: this is not JSON: {detail}"),
        Wording("colonne {column} : ce n'est pas du JSON : {detail}"),
    ),
    "not_object": (
        Wording('this is {kind}, not a record (`{{"name": …}}`)'),
        Wording('c\'est {kind}, pas une fiche (`{{"name": …}}`)'),
    ),
    "no_text": (
        Wording("there is no text in it: neither name, description nor tags"),
        Wording("elle n'a pas de texte : ni nom, ni description, ni mots-clés"),
    ),
    "too_deep": (
        Wording("its values are nested more than {most} deep"),
        Wording("ses valeurs sont imbriquées sur plus de {most} niveaux"),
    ),
    # kinds of JSON values
    "json_list": (Wording("a list"), Wording("une liste")),
    "json_text": (Wording("a text"), Wording("un texte")),
    "json_number": (Wording("a number"), Wording("un nombre")),
    "json_truth": (Wording("true or false"), Wording("vrai ou faux")),
    "json_null": (Wording("null"), Wording("null")),
    # what the JSON reader of Python complains about
    "json_value": (Wording("a value is missing here"), Wording("il manque une valeur ici")),
    "json_name": (
        Wording("a key between double quotes is missing here"),
        Wording("il manque une clé entre guillemets doubles"),
    ),
    "json_colon": (Wording("`:` is missing after the key"), Wording("il manque « : » après la clé")),
    "json_comma": (Wording("`,` or the closing bracket is missing"), Wording("il manque « , » ou la fin")),
    "json_string": (Wording("a text is not closed"), Wording("un texte n'est pas refermé")),
    "json_extra": (Wording("something follows the value"), Wording("quelque chose suit la valeur")),
    "json_escape": (Wording("a backslash stands alone"), Wording("une barre oblique inversée est seule")),
    "json_control": (Wording("a control character"), Wording("un caractère de commande")),
    "json_nested": (Wording("it is nested too deeply"), Wording("l'imbrication est trop profonde")),
    "json_other": (Wording("{detail}"), Wording("{detail}")),
}
