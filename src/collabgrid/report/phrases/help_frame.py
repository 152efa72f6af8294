"""Words of the frame of a help: its headings, what stands for a value, the exit codes."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "help.options": Phrase("Options", "Options"),
    "help.commands": Phrase("Commandes", "Commands"),
    "help.examples.one": Phrase("Exemple", "Example"),
    "help.examples.many": Phrase("Exemples", "Examples"),
    "help.default": Phrase("par\u00a0défaut", "default"),
    "help.required": Phrase("obligatoire", "required"),
    # what stands for a value
    "metavar.COMMAND [ARGS]...": Phrase("COMMANDE [ARGUMENTS]...", "COMMAND [ARGS]..."),
    "metavar.FILE": Phrase("FICHIER", "FILE"),
    "metavar.FILES": Phrase("FICHIERS", "FILES"),
    "metavar.FOLDER": Phrase("DOSSIER", "FOLDER"),
    "metavar.WORKBOOK": Phrase("CLASSEUR", "WORKBOOK"),
    "metavar.GRID": Phrase("GRILLE", "GRID"),
    "metavar.OLD": Phrase("ANCIENNE", "OLD"),
    "metavar.NEW": Phrase("NOUVELLE", "NEW"),
    "metavar.GOLD": Phrase("CODÉES", "GOLD"),
    "metavar.LABELS": Phrase("ÉTIQUETTES", "LABELS"),
    "metavar.CODER_A CODER_B ...": Phrase("CODEUR_A CODEUR_B ...", "CODER_A CODER_B ..."),
    "metavar.CODE": Phrase("CODE", "CODE"),
    "metavar.NAME|PATH": Phrase("NOM|CHEMIN", "NAME|PATH"),
    "metavar.NAME": Phrase("NOM", "NAME"),
    "metavar.NAME=VALUE": Phrase("NOM=VALEUR", "NAME=VALUE"),
    "metavar.FIELD=NAME": Phrase("CHAMP=NOM", "FIELD=NAME"),
    "metavar.AXIS": Phrase("AXE", "AXIS"),
    "metavar.AXIS:GOLD:READ": Phrase("AXE:CODÉ:LU", "AXIS:GOLD:READ"),
    "metavar.AXIS:ONE:OTHER": Phrase("AXE:UNE:AUTRE", "AXIS:ONE:OTHER"),
    "metavar.CATEGORY": Phrase("CATÉGORIE", "CATEGORY"),
    "metavar.ID": Phrase("ID", "ID"),
    "metavar.TEXT": Phrase("TEXTE", "TEXT"),
    "metavar.URI": Phrase("URI", "URI"),
    "metavar.POINTS": Phrase("POINTS", "POINTS"),
    "metavar.N": Phrase("N", "N"),
    # the exit codes
    "exit.title": Phrase("Codes de sortie", "Exit codes"),
    "exit.fine": Phrase("tout a été lu et rien n'est à redire", "everything was read and nothing is wrong"),
    "exit.findings": Phrase(
        "des lignes sont rejetées, ou la grille a des erreurs ou avertissements",
        "rows were rejected, or the grid has errors or warnings",
    ),
    "exit.usage": Phrase(
        "la commande n'est pas comprise : une option, une colonne",
        "the command was not understood: an option, a column",
    ),
    "exit.unreadable": Phrase(
        "un fichier ou la grille n'est pas lisible", "a file or the grid cannot be read"
    ),
    "exit.interrupted": Phrase(
        "interruption (Ctrl-C, disque plein, lecteur de la sortie parti)",
        "interrupted (Ctrl-C, a full disk, a reader of the output that went away)",
    ),
}
