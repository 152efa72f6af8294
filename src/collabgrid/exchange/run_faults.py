"""Words of what can be wrong with corrections, and of what stops a run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from collabgrid.exchange.wording import Wording

RUN_WORDINGS: Final[Mapping[str, tuple[Wording, Wording]]] = {
    # corrections
    "corrections": (
        Wording("these corrections cannot be used; rows that are wrong: {count}"),
        Wording("ces corrections sont inutilisables ; lignes en cause : {count}"),
    ),
    "at_line": (Wording("line {line}: "), Wording("ligne {line} : ")),
    "near_name": (Wording("did you mean `{name}`? "), Wording("vouliez-vous dire « {name} » ? ")),
    "no_correction_column": (
        Wording(
            "there is no column `{name}`",
            "{near}corrections have the columns id, axis, value, who, why; those of the file are: {columns}",
        ),
        Wording(
            "il n'y a pas de colonne « {name} »",
            "{near}les corrections ont les colonnes id, axis, value, who, why ; celles du fichier sont : {columns}",
        ),
    ),
    "correction_without_id": (
        Wording("the id of the record is missing"),
        Wording("l'identifiant de la fiche manque"),
    ),
    "correction_without_axis": (
        Wording("the axis is missing; there are: {known}"),
        Wording("l'axe manque ; il y a : {known}"),
    ),
    "no_such_axis": (
        Wording("the grid has no axis `{axis}`; {near}there are: {known}"),
        Wording("la grille n'a pas d'axe « {axis} » ; {near}il y a : {known}"),
    ),
    "no_such_value": (
        Wording("the axis {axis} has no category `{value}`; {near}there are: {known}"),
        Wording("l'axe {axis} n'a pas de catégorie « {value} » ; {near}il y a : {known}"),
    ),
    "correction_twice": (
        Wording("line {line} says otherwise of the axis {axis} of the record `{id}`"),
        Wording("la ligne {line} dit autre chose de l'axe {axis} de la fiche « {id} »"),
    ),
    # runs
    "run_disk": (
        Wording(
            "the run stopped: the system cannot write ({detail})",
            "what was finished is kept: make room, then give the same command with --resume",
        ),
        Wording(
            "le traitement s'est arrêté : le système ne peut pas écrire ({detail})",
            "ce qui était fini est gardé : faites de la place, puis redonnez la commande avec --resume",
        ),
    ),
    "run_worker": (
        Wording(
            "the run stopped: two workers vanished one after the other over the {count} records from line {line} on",
            "what was finished is kept: see whether memory is short, then give the same command with --resume, "
            "perhaps with fewer --workers",
        ),
        Wording(
            "le traitement s'est arrêté : deux processus ont disparu l'un après l'autre sur les {count} fiches à "
            "partir de la ligne {line}",
            "ce qui était fini est gardé : voyez si la mémoire manque, puis redonnez la commande avec --resume, "
            "au besoin avec moins de --workers",
        ),
    ),
    "run_rejects": (
        Wording(
            "the run stopped: more rows were rejected than --max-rejects {most} allows",
            "see {rejects}; mend the file, or give the same command with --resume and a larger --max-rejects",
        ),
        Wording(
            "le traitement s'est arrêté : plus de lignes sont rejetées que --max-rejects {most} n'en permet",
            "voyez {rejects} ; corrigez le fichier, ou redonnez la commande avec --resume et un --max-rejects "
            "plus grand",
        ),
    ),
    "stream_rejects": (
        Wording(
            "more rows were rejected than --max-rejects {most} allows",
            "--rejects FILE keeps them; mend the file, or allow more",
        ),
        Wording(
            "plus de lignes sont rejetées que --max-rejects {most} n'en permet",
            "--rejects FICHIER les garde ; corrigez le fichier, ou permettez-en plus",
        ),
    ),
    "run_busy": (
        Wording("another run is writing it now", "wait for it to end, or give another --output"),
        Wording("un autre traitement l'écrit en ce moment", "attendez sa fin, ou donnez un autre --output"),
    ),
    "no_folder": (
        Wording("the folder {folder} is not there", "make it, or give another path"),
        Wording("le dossier {folder} n'existe pas", "créez-le, ou donnez un autre chemin"),
    ),
    "run_input": (
        Wording(
            "this file would be written, and it is also read", "give the output or the rejects another name"
        ),
        Wording(
            "ce fichier serait écrit, et il est aussi lu",
            "donnez un autre nom à la sortie ou aux lignes rejetées",
        ),
    ),
    "run_there": (
        Wording("this file is there already", "--force overwrites it; or give another name"),
        Wording("ce fichier existe déjà", "--force l'écrase ; ou donnez un autre nom"),
    ),
    "run_unfinished": (
        Wording(
            "an earlier run of it was interrupted (records finished: {count})",
            "--resume finishes it; --force begins again",
        ),
        Wording(
            "un traitement précédent a été interrompu (fiches finies : {count})",
            "--resume le termine ; --force recommence",
        ),
    ),
    "run_changed": (
        Wording(
            "the interrupted run cannot be resumed, since this has changed: {what}",
            "undo the change, or begin again with --force",
        ),
        Wording(
            "le traitement interrompu ne peut pas être repris, car ceci a changé : {what}",
            "revenez en arrière, ou recommencez avec --force",
        ),
    ),
    "input_changed": (
        Wording("it changed while it was read", "begin again with --force once nobody writes it any more"),
        Wording("il a changé pendant la lecture", "recommencez avec --force quand plus personne ne l'écrit"),
    ),
    "stamp_format": (
        Wording("--stamp writes CSV and JSON Lines only", "save the corrections in one of these formats"),
        Wording(
            "--stamp n'écrit que du CSV et du JSON Lines",
            "enregistrez les corrections dans un de ces formats",
        ),
    ),
}
