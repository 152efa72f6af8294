"""Words of the pages of codes."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "codes.title": Phrase(
        "Ce que disent les codes de `collabgrid check`", "What the codes of `collabgrid check` mean"
    ),
    "codes.intro": Phrase(
        "`collabgrid explain-code CODE --lang fr` montre une page dans un terminal. Une erreur arrête la grille, un "
        "avertissement est sans doute une faute, un conseil n'engage à rien. Les exemples sont des parties d'une "
        "petite grille dont les axes sont {axes} ; une ligne `# file: NOM` y commence un autre fichier.",
        "`collabgrid explain-code CODE` shows a page in a terminal. An error stops the grid, a warning is probably a "
        "fault, a hint is advice. The examples are parts of a small grid whose axes are {axes}; a line `# file: NAME` "
        "starts another file of it.",
    ),
    "codes.wrong": Phrase("À ne pas écrire", "Wrong"),
    "codes.right": Phrase("À écrire", "Right"),
    "codes.unknown": Phrase(
        "il n'y a pas de code « {code} »{near} ; sans code, la commande les liste tous",
        "there is no code `{code}`{near}; without a code, the command lists them all",
    ),
    "severity.error": Phrase("erreur", "error"),
    "severity.warning": Phrase("avertissement", "warning"),
    "severity.hint": Phrase("conseil", "hint"),
}
