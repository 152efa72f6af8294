"""Help on the commands that make, check and hand over grids."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "help.new": Phrase(
        "Créer le dossier d'une nouvelle grille.\n\n"
        "Elle passe `check`, et ses exemples sont ses tests ; des commentaires disent à quoi sert chaque chose. Avec "
        "--extends, c'est une grille locale, d'une page, par-dessus une autre. Les commentaires sont dans la langue de "
        "--lang. Si DOSSIER contient quelque chose, rien n'y est touché.",
        "Make the folder of a new grid.\n\n"
        "It passes `check`, and its examples are its tests; comments say what each thing is for. With --extends it is "
        "a local grid, a page long, on top of another one. The comments are in the language of --lang. A folder that "
        "holds something is never touched.",
    ),
    "help.new.--extends": Phrase(
        "La grille dont partir : une grille fournie, ou un chemin.",
        "The grid to start from: a shipped one, or a path.",
    ),
    "help.new.--id": Phrase(
        "Identifiant de la grille ; par défaut tiré du nom du dossier.",
        "Id of the grid; by default made of the folder's name.",
    ),
    "help.new.--title": Phrase(
        "Titre de la grille ; par défaut le nom du dossier.",
        "Title of the grid; by default the folder's name.",
    ),
    "help.check": Phrase(
        "Dire tout ce qui ne va pas dans une grille, et où.\n\n"
        "Ce qui est faux et ce qui n'est sans doute pas voulu ; les exemples de la grille sont lus aussi. GRILLE est "
        "le nom d'une grille fournie (domino si rien n'est donné), un fichier YAML, un dossier, ou `-`. Un constat "
        "voulu est admis par un commentaire : `# collabgrid: allow GRID404 because les deux lectures sont courantes`.",
        "Tell everything that is wrong with a grid, and where.\n\n"
        "What is wrong and what is probably not meant; the examples of the grid are run too. GRID is a shipped grid "
        "by name (domino when none is given), a YAML file, a folder, or `-`. A finding that is meant is allowed by a "
        "comment: `# collabgrid: allow GRID404 because both readings are common`.",
    ),
    "help.check.preview": Phrase("ce que --fix changerait", "what --fix would change"),
    "help.check.code": Phrase("ce que veut dire un code", "what a code means"),
    "help.check.--format": Phrase("Format des constats.", "Format of the findings."),
    "help.check.--severity": Phrase(
        "Ne montrer que les constats de cette gravité ou plus graves : erreur (error), avertissement (warning), "
        "conseil (hint) ; `hint` montre tous les conseils.",
        "Show findings of this severity and graver ones only; `hint` shows every hint.",
    ),
    "help.check.--strict": Phrase(
        "Les conseils comptent aussi comme constats : le code de sortie est 1.",
        "Hints count as findings too: the exit code is 1.",
    ),
    "help.check.--no-examples": Phrase(
        "Ne pas lire les exemples de la grille.", "Do not run the grid's own examples."
    ),
    "help.check.--fix": Phrase(
        "Réparer dans les fichiers ce qui peut l'être sans risque ; les commentaires restent.",
        "Mend in the files what can be mended safely; comments stay.",
    ),
    "help.check.--diff": Phrase(
        "Montrer ce que --fix change ; sans --fix, aucun fichier n'est changé.",
        "Show what --fix changes; without --fix no file is changed.",
    ),
    "help.explain-code": Phrase(
        "Dire ce que veut dire un code de `collabgrid check`.\n\n"
        "Ce qui ne va pas, pourquoi, comment y remédier, avec des exemples. Sans CODE, tous les codes sont listés.",
        "Tell what a code of `collabgrid check` means.\n\n"
        "What is wrong, why, how to mend it, with examples. Without CODE, every code is listed.",
    ),
    "help.explain-code.every": Phrase("chaque code et son titre", "every code with its title"),
    "help.explain-code.pages": Phrase("les pages de tous les codes", "the pages of all codes"),
    "help.explain-code.--format": Phrase("Format de la réponse.", "Format of the answer."),
    "help.test": Phrase(
        "Lire les exemples d'une grille, qui sont ses tests.\n\n"
        "La commande dit aussi ce que les exemples éprouvent de la grille. GRILLE est le nom d'une grille fournie "
        "(domino si rien n'est donné), un fichier YAML, un dossier, ou `-`. N'est montré que ce qui est lu "
        "autrement qu'attendu, champ par champ.",
        "Run the examples of a grid, which are its tests.\n\n"
        "It is also told what of the grid the examples exercise. GRID is a shipped grid by name (domino when none is "
        "given), a YAML file, a folder, or `-`. Only what is read otherwise than expected is shown, field by field.",
    ),
    "help.test.--mutate": Phrase(
        "Retirer tour à tour chaque règle, pratique, initiative, exception et terme, inverser des conditions, et "
        "dire ce qu'aucun exemple ne remarque.",
        "Take each rule, practice, initiative, exception and term away in turn, turn conditions into their opposites, "
        "and tell which of these no example notices.",
    ),
    "help.test.--all": Phrase(
        "Lister tout ce qui n'est pas éprouvé ou pas remarqué.",
        "List everything that is not exercised or not noticed.",
    ),
    "help.test.--strict": Phrase(
        "Une règle, une pratique, une initiative ou un levier qu'aucun exemple n'éprouve, ou dont aucun ne remarque la "
        "perte, est un constat.",
        "A rule, practice, initiative or lever that no example exercises, or whose loss none notices, is a finding.",
    ),
    "help.export": Phrase(
        "Écrire une grille pour des lecteurs ou d'autres logiciels.\n\n"
        "xlsx est un classeur que `collabgrid import` reprend sans perte ; skos est un thésaurus en Turtle ; "
        "handbook, le manuel, présente chaque catégorie avec ses mots, ses pratiques et ses leviers ; fiche décrit "
        "la grille comme un algorithme dont se sert un organisme public. GRILLE est le nom d'une grille fournie, "
        "un fichier YAML ou un dossier.",
        "Write a grid for people and for other programs.\n\n"
        "xlsx is a workbook that `collabgrid import` takes back without loss; skos is a thesaurus in Turtle; the "
        "handbook tells every category with its words, practices and levers; the fiche describes the grid as an "
        "algorithm that a public body uses. GRID is a shipped grid by name, a YAML file or a folder.",
    ),
    "help.export.--to": Phrase("Ce qui est à écrire.", "What to write."),
    "help.export.--output": Phrase(
        "Écrire dans FICHIER ; par défaut, sauf pour xlsx, sur la sortie standard.",
        "Write to FILE; by default, but for xlsx, the standard output.",
    ),
    "help.export.--format": Phrase(
        "D'un manuel ou d'une fiche ; par défaut ce que dit la fin du nom donné par --output, sinon Markdown.",
        "Of a handbook or a fiche; by default what the end of the --output name tells, else Markdown.",
    ),
    "help.export.--base": Phrase(
        "Adresse où vivent les concepts de --to skos ; par défaut urn:collabgrid:GRILLE:.",
        "Where the concepts of --to skos live; by default urn:collabgrid:GRID:.",
    ),
    "help.export.--gold": Phrase(
        "Fiches codées, dont la lecture est mesurée dans la fiche (voir `evaluate`).",
        "Labelled records, whose reading is measured in the fiche (see `evaluate`).",
    ),
    "help.import": Phrase(
        "Lire une grille dans un classeur, et en écrire le YAML.\n\n"
        "CLASSEUR a été écrit par `collabgrid export --to xlsx`, puis modifié par des personnes. Ce qui ne va pas "
        "est signalé avec sa feuille, sa ligne et sa colonne, et rien n'est alors écrit. Les commentaires d'un "
        "fichier YAML ne passent pas par un classeur.",
        "Read a grid from a workbook, and write its YAML.\n\n"
        "WORKBOOK was written by `collabgrid export --to xlsx` and edited by people. What is wrong is told at its "
        "sheet, row and column, and nothing is written then. Comments of a YAML file do not go through a workbook.",
    ),
    "help.import.--from": Phrase("Format du classeur.", "Format of the workbook."),
    "help.schema": Phrase(
        "Écrire un schéma JSON.\n\n"
        "Celui d'un fichier de grille (grid), celui des résultats que donne une grille (result), ou celui d'un rapport "
        "en JSON (report).",
        "Print a JSON Schema.\n\n"
        "That of a grid file (grid), of the results that a grid gives (result), or of a report as JSON (report).",
    ),
}
