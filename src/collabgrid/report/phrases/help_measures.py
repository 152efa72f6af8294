"""Help on the commands that measure a grid by records: labels, coders, rules, what changes."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "help.label": Phrase(
        "Coder des fiches à la main, une touche par réponse.\n\n"
        "Les fiches de FICHIER qu'ÉTIQUETTES n'a pas encore sont montrées une à une. Chaque réponse est écrite "
        "après chaque fiche, et quand vous arrêtez : relancez la même commande pour continuer. Ce que lit la grille "
        "reste caché jusqu'à ce que la fiche soit codée ; alors la commande montre où elle lit autrement.",
        "Code records by hand, one key an answer.\n\n"
        "Records of FILE that LABELS does not have yet are shown one by one. What is answered is written after every "
        "record, and when you stop: run the same command again to go on. What the grid reads is hidden until a record "
        "is coded; then it is told where it reads otherwise.",
    ),
    "help.label.--output": Phrase(
        "Le fichier des étiquettes, qui grandit fiche par fiche.",
        "The file of labels, which grows record by record.",
    ),
    "help.label.--axis": Phrase("Ne coder que cet axe. Répétable.", "Code this axis only. Repeatable."),
    "help.label.--show-machine": Phrase(
        "Montrer ce que lit la grille avant la réponse ; l'étiquette le dit (`saw_machine`).",
        "Show what the grid reads before the answer is given; the label says so (`saw_machine`).",
    ),
    "help.label.--blind": Phrase(
        "Ne jamais dire ce que lit la grille, pas même quand une fiche est codée.",
        "Never tell what the grid reads, not even after a record is coded.",
    ),
    "help.label.--lines": Phrase(
        "Répondre par des lignes plutôt que par des touches.", "Answer with lines instead of single keys."
    ),
    "help.agree": Phrase(
        "Dire si les codeurs s'accordent, et ce qu'ils confondent.\n\n"
        "Chaque fichier contient les étiquettes d'une personne sous `gold`, comme les écrit `collabgrid label`. Les "
        "fiches qui manquent dans l'un des fichiers sont signalées, et le code de sortie est alors 1.",
        "Tell how far coders agree, and what they confuse.\n\n"
        "Each file holds the labels of one person under `gold`, as `collabgrid label` writes them. Records that are "
        "missing in one of the files are told, and the exit code is 1.",
    ),
    "help.agree.--grid": Phrase(
        "La grille dont les axes ont été codés ; par défaut celle de --machine, sinon domino.",
        "The grid whose axes were coded; by default that of --machine, else domino.",
    ),
    "help.agree.--machine": Phrase(
        "Faire lire les fiches par cette grille aussi, et la comparer avec chacune des personnes.",
        "Let this grid read the records too, and compare it with each of the people.",
    ),
    "help.agree.--cell": Phrase(
        "Au lieu des mesures, les fiches où UNE et AUTRE sont confondues ; l'une des deux peut être `undecided`.",
        "Instead of measures, the records where ONE and OTHER were confused; either may be `undecided`.",
    ),
    "help.evaluate": Phrase(
        "Comparer ce que lit une grille avec des fiches codées.\n\n"
        "CODÉES est un fichier de fiches (JSON Lines ou JSON) avec leurs étiquettes sous `gold`, comme dans "
        '{"name": ..., "gold": {"scope": "in", "sector": "food", "sector_also": [], "hard": false}} ; `unknown` '
        "dit que la fiche laisse un axe ouvert. Les fiches sans étiquette sont signalées, et le code de sortie est "
        "alors 1.",
        "Compare what a grid reads with labels.\n\n"
        "GOLD is a file of records (JSON Lines or JSON) with their labels under `gold`, as in "
        '{"name": ..., "gold": {"scope": "in", "sector": "food", "sector_also": [], "hard": false}}; `unknown` says '
        "that the record leaves an axis open. Records without a label are told, and the exit code is 1.",
    ),
    "help.evaluate.--by": Phrase(
        "Les scores aussi par langue (lang), par source (source) ou par difficulté (hard).",
        "Scores for each language, source, or difficulty too.",
    ),
    "help.evaluate.--cell": Phrase(
        "Au lieu des scores, les fiches codées CODÉ et lues LU, avec les votes qui y ont mené ; l'un des deux peut "
        "être `undecided`.",
        "Instead of scores, the records that are labelled GOLD and read READ, with the votes that led there; either "
        "may be `undecided`.",
    ),
    "help.evaluate.--bootstrap": Phrase(
        "Rééchantillonnages pour les intervalles ; 0 : aucun.", "Resamples for the intervals; 0 for none."
    ),
    "help.evaluate.--tells": Phrase(
        "Chercher les termes qui trouvent une fiche codée et aucune autre fiche de FICHIER. Répétable.",
        "Look for terms that find one labelled record and no other record of FILE. Repeatable.",
    ),
    "help.calibrate": Phrase(
        "Ajuster la confiance d'une grille sur des fiches codées.\n\n"
        "CODÉES est un fichier comme pour `collabgrid evaluate`. La commande écrit la partie de `policy` qui "
        "convient à la grille, et indique à part ce qu'elle vaut quand chaque source des fiches (`source`) est mise de "
        "côté tour à tour.",
        "Fit the confidence of a grid on labelled records.\n\n"
        "GOLD is a file as for `collabgrid evaluate`. Printed is the part of the policy that the grid wants; how well "
        "it holds, each source of the records (`source`) left out in turn, is told beside.",
    ),
    "help.calibrate.--write": Phrase(
        "Mettre les nombres dans le fichier de la grille ; rien d'autre n'y change.",
        "Put the numbers into the grid's file; nothing else in it changes.",
    ),
    "help.coverage": Phrase(
        "Dire ce que font règles et termes, et ce que rien ne lit.\n\n"
        "Pour chaque règle et chaque terme de GRILLE : dans combien de fiches de FICHIERS il parle, où lui seul "
        "décide, où autre chose est décidé, et avec quoi il parle. Les fiches où rien ne parle sont groupées par les "
        "mots qu'elles partagent.",
        "Tell what rules and terms do, and what nothing reads.\n\n"
        "For every rule and term of GRID: in how many records it speaks, where it alone decides, where something else "
        "is decided, and what it speaks with. The records in which nothing speaks are grouped by the words that they "
        "share.",
    ),
    "help.coverage.--axis": Phrase(
        "Grouper les fiches qui n'ont pas d'indice sur cet axe, au lieu de celles qui n'en ont aucun.",
        "Group the records that have no evidence on this axis, instead of none at all.",
    ),
    "help.scorecard": Phrase(
        "Juger chaque règle et chaque terme : à garder ou à retirer.\n\n"
        "Ce sont des fiches codées qui jugent : garder, ajuster ou retirer. FICHIERS contient d'autres fiches, "
        "où l'on compte combien de fois chacun parle. Ce qui seul fait lire juste une fiche codée n'est jamais à "
        "retirer.",
        "Judge each rule and term: to be kept or dropped.\n\n"
        "Labelled records are the judges: keep, tune, or drop. FILES are further records, in which it is counted "
        "where each speaks. What alone reads a labelled record right is never to be dropped.",
    ),
    "help.suggest": Phrase(
        "Proposer des termes qui manquent, ou des fiches à coder.\n\n"
        "Les termes sont communs à des fiches codées que la grille manque, et chacun est vérifié : les fiches et les "
        "exemples qui le contiennent sont relus avec lui. FICHIERS contient d'autres fiches ; la commande dit combien "
        "chaque terme en ferait bouger.",
        "Propose terms that are missing, or records to label next.\n\n"
        "The terms are common to labelled records that a grid misses, and each is verified: the records and examples "
        "that hold it are read again with it. FILES are further records; it is told how many of them each term would "
        "move.",
    ),
    "help.suggest.--most": Phrase("Nombre de termes au plus.", "Terms at most."),
    "help.suggest.--label-next": Phrase(
        "Au lieu de termes, les N fiches de FICHIERS qu'il vaut le mieux coder à la main ensuite.",
        "Instead of terms, the N records of FILES that are worth labelling by hand next.",
    ),
    "help.suggest.--format": Phrase(
        "Par défaut du texte (pour des termes, du YAML à coller), ou ce que dit la fin du nom donné par --output.",
        "By default text (YAML to paste, for terms), or what the end of the --output name tells.",
    ),
    "help.diff": Phrase(
        "Dire ce qui change d'une grille à l'autre, et les effets.\n\n"
        "ANCIENNE et NOUVELLE sont des grilles, par leur nom ou leur chemin, ou dans une révision de git : "
        "RÉVISION:CHEMIN. Avec --on ou --gold, la commande montre quelles fiches bougent ; le code de sortie est 1 "
        "quand une fiche codée qui était lue juste ne l'est plus.",
        "Tell what changes from one grid to another, and its effects.\n\n"
        "OLD and NEW are grids by name or path, or as a git revision has them: REVISION:PATH. With --on or --gold it "
        "is shown which records move; the exit code is 1 where a labelled record that was read right is read so no "
        "more.",
    ),
    "help.diff.--on": Phrase(
        "Fiches à lire avec les deux grilles. Répétable.", "Records to read with both. Repeatable."
    ),
    "help.diff.--gold": Phrase(
        "Fiches codées (comme pour `collabgrid evaluate`) : lesquelles sont gagnées, lesquelles perdues. Répétable.",
        "Labelled records (as for `collabgrid evaluate`): which are won and which lost. Repeatable.",
    ),
    "help.diff.--all": Phrase("Lister toutes les fiches qui bougent.", "List every record that moves."),
}
