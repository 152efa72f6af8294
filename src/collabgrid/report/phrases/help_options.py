"""Help on the command as a whole and on the options that several commands have."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "help.collabgrid": Phrase(
        "Lire des initiatives collaboratives avec une grille : des lectures avec leurs indices, et des leviers avec "
        "leurs raisons.",
        "Read collaborative initiatives with a grid: readings with evidence, and levers with reasons.",
    ),
    "help.collabgrid.--lang": Phrase(
        "Langue, comme avec --lang après la commande.", "Language, as with --lang after the command."
    ),
    "help.--version": Phrase("Afficher la version et s'arrêter.", "Show the version and exit."),
    "help.--help": Phrase("Afficher cette aide et s'arrêter.", "Show this message and exit."),
    "help.completion": Phrase(
        "Écrire le script qui complète commandes et options.\n\n"
        "Il est fait pour le shell nommé, et dit comment s'en servir.",
        "Print the script that completes commands and options.\n\n"
        "It is made for the SHELL that is named, and tells how to use it.",
    ),
    # how the command talks
    "help.--lang": Phrase(
        "Langue des libellés et des messages ; par défaut celle de l'environnement (LC_ALL, LANG).",
        "Language of labels and messages; by default that of the environment (LC_ALL, LANG).",
    ),
    "help.--no-color": Phrase("Sans couleurs, comme avec NO_COLOR.", "No colours, as with NO_COLOR set."),
    "help.--quiet": Phrase(
        "N'écrire que les erreurs sur la sortie d'erreur.",
        "Tell nothing on the standard error but mistakes.",
    ),
    # the grid, and where results go
    "help.--grid": Phrase(
        "La grille : le nom d'une grille fournie, un fichier YAML ou un dossier de fichiers YAML.",
        "The grid: a shipped one by name, a YAML file or a folder of them.",
    ),
    "help.--format": Phrase(
        "Par défaut du texte, ou ce que dit la fin du nom donné par --output.",
        "By default text, or what the end of the --output name tells.",
    ),
    "help.--output": Phrase(
        "Écrire les résultats dans FICHIER plutôt que sur la sortie standard.",
        "Write the results to FILE instead of the standard output.",
    ),
    "help.--positive": Phrase(
        "Catégorie du périmètre qui est dans le champ ; par défaut celles pour lesquelles la grille propose des "
        "leviers. Répétable.",
        "A scope category that belongs to the field; by default those for which the grid proposes levers. "
        "Repeatable.",
    ),
    "help.--gold": Phrase(
        "Fiches codées, comme pour `evaluate`. Répétable.", "Labelled records, as for `evaluate`. Repeatable."
    ),
    "help.--all": Phrase(
        "Lister toutes les règles, tous les termes et tous les groupes.", "List every rule, term and group."
    ),
    # how files of records are read
    "help.--column": Phrase(
        "Quelle colonne remplit un champ, comme description=Objet. Répétable.",
        "Which column fills a field, as in description=Objet. Repeatable.",
    ),
    "help.--input-format": Phrase(
        "Format des fiches ; par défaut, ce que dit le fichier même ou la fin de son nom.",
        "Format of the records; by default the file itself or the end of its name tells.",
    ),
    "help.--sheet": Phrase(
        "Feuille d'un classeur ; par défaut la première.", "Sheet of a workbook; by default the first one."
    ),
    "help.--encoding": Phrase(
        "Encodage d'un texte qui ne le dit pas, comme cp850 ; par défaut UTF-8, UTF-16 ou cp1252 est reconnu.",
        "Encoding of text without a mark, as cp850; by default UTF-8, UTF-16 or cp1252 is found.",
    ),
    "help.--duplicates": Phrase(
        "Que faire d'une ligne dont l'identifiant est celui d'une ligne d'avant : la rejeter (reject) ou la garder "
        "(keep).",
        "What becomes of a row whose id an earlier row has.",
    ),
    "help.--max-text": Phrase(
        "Rejeter les fiches de plus de N caractères.", "Reject records of more than N characters."
    ),
    "help.--context": Phrase(
        "Ce qu'on sait du territoire, comme territory=rural, ou rural seul. Répétable.",
        "What is known of the territory, as in territory=rural, or rural alone. Repeatable.",
    ),
    # which levers are wanted
    "help.--phase": Phrase(
        "Seulement les leviers de cette phase : déclencher (trigger), soutenir (support), pérenniser (sustain).",
        "Levers of this phase only.",
    ),
    "help.--posture": Phrase(
        "Seulement les leviers de cette posture : interdire (forbid), encadrer (frame), faciliter (facilitate), animer "
        "(animate).",
        "Levers of this posture only.",
    ),
    "help.--max-effort": Phrase(
        "Seulement les leviers qui demandent au plus cet effort : faible (low), moyen (medium), élevé (high).",
        "Levers of this effort at most.",
    ),
    "help.--budget": Phrase(
        "Effort que le portefeuille peut dépenser : 1 pour un levier d'effort faible, 2 s'il est moyen, 3 s'il est "
        "élevé.",
        "Effort that the portfolio may spend: 1 for a lever of low effort, 2 for medium, 3 for high.",
    ),
}
