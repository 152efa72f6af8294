"""Words of the findings in a grid."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # check
    "check_fine": Phrase(
        "{name} : rien à redire (axes {axes}, pratiques {practices}, initiatives {initiatives}, "
        "leviers {levers}, enjeux {stakes}, exemples {examples})",
        "{name}: nothing to mend (axes {axes}, practices {practices}, initiatives {initiatives}, "
        "levers {levers}, stakes {stakes}, examples {examples})",
    ),
    "check_found": Phrase("{name} : {counts}", "{name}: {counts}"),
    "error.one": Phrase("{n} erreur", "{n} error"),
    "error.many": Phrase("{n} erreurs", "{n} errors"),
    "warning.one": Phrase("{n} avertissement", "{n} warning"),
    "warning.many": Phrase("{n} avertissements", "{n} warnings"),
    "hint.one": Phrase("{n} conseil", "{n} hint"),
    "hint.many": Phrase("{n} conseils", "{n} hints"),
    "more_hints.one": Phrase(
        "… et {n} autre conseil ; --severity hint les montre tous",
        "… and {n} more hint; --severity hint shows them all",
    ),
    "more_hints.many": Phrase(
        "… et {n} autres conseils ; --severity hint les montre tous",
        "… and {n} more hints; --severity hint shows them all",
    ),
    "allowed.one": Phrase(" ({n} constat admis par un commentaire)", " ({n} finding allowed by a comment)"),
    "allowed.many": Phrase(
        " ({n} constats admis par des commentaires)", " ({n} findings allowed by comments)"
    ),
    "check_fixable.one": Phrase(" ; --fix en répare {n}", "; --fix mends {n}"),
    "check_fixable.many": Phrase(" ; --fix en répare {n}", "; --fix mends {n}"),
    # new
    "new.made": Phrase("{folder} : {files}", "{folder}: {files}"),
    "new.no_id": Phrase(
        "--id {id} : un identifiant, ce sont des minuscules sans accent, des chiffres et `_`, une lettre d'abord",
        "--id {id}: an id is lower-case letters, digits and `_`, a letter first",
    ),
    "new.taken": Phrase(
        "--id {id} : c'est l'identifiant d'une grille livrée ; donnez-en un autre",
        "--id {id}: this is the id of a shipped grid; give another one",
    ),
    "mended.one": Phrase("{n} constat réparé", "{n} finding mended"),
    "mended.many": Phrase("{n} constats réparés", "{n} findings mended"),
    "nothing_to_mend": Phrase("rien que --fix sache réparer", "nothing that --fix can mend"),
    "fix_own_files": Phrase(
        "--fix et --diff demandent le chemin d'une grille à vous, pas « {name} »",
        "--fix and --diff take the path of a grid of your own, not `{name}`",
    ),
}
