"""Help on the commands that read records: classify, explain, levers, report."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    "help.classify": Phrase(
        "Lire des fiches avec une grille.\n\n"
        "FICHIERS : du CSV, JSON Lines, JSON, GeoJSON (chacun aussi en .gz ou .zst), Parquet, Arrow, XLSX ou ODS ; "
        "un dossier vaut tous ceux qui s'y trouvent, « 2024/*.csv » ceux dont le nom convient, `-` l'entrée "
        "standard. Les résultats vont sur la sortie standard ; ce qui a été lu, et les lignes rejetées, sont "
        "indiqués sur la sortie d'erreur. Le fichier de --output n'apparaît qu'une fois entier ; à côté de lui "
        "viennent un compte rendu et, s'il y en a, les lignes rejetées.",
        "Read records with a grid.\n\n"
        "FILES are CSV, JSON Lines, JSON, GeoJSON (each also as .gz or .zst), Parquet, Arrow, XLSX or ODS; a folder "
        'is all of these below it, "2024/*.csv" those that fit, `-` the standard input. Results go to the standard '
        "output; what was read, and which rows were rejected, is told on the standard error. An --output is there "
        "once it is whole; beside it stand a run sheet and, where there are any, the rejected rows.",
    ),
    "help.classify.interrupted": Phrase("après une interruption", "after an interruption"),
    "help.classify.--format": Phrase(
        "Format des résultats ; par défaut un tableau, ou ce que dit la fin du nom donné par --output.",
        "Format of the results; by default a table, or what the end of the --output name tells.",
    ),
    "help.classify.--originals": Phrase(
        "Garder les colonnes des fiches, dans leur ordre, avant celles des résultats.",
        "Keep the columns of the records, in their order, before those of the results.",
    ),
    "help.classify.--evidence": Phrase(
        "Écrire les indices vus pour chaque lecture.", "Write what was seen for each reading."
    ),
    "help.classify.--workers": Phrase(
        "Combien de processus lisent les fiches ; 0 : un par cœur de la machine. Les résultats sont les mêmes.",
        "How many processes read the records; 0 is one for each core. The results are the same.",
    ),
    "help.classify.--rejects": Phrase(
        "Garder les lignes rejetées dans FICHIER, en JSON Lines ; par défaut à côté du fichier de --output, s'il y en "
        "a.",
        "Keep the rejected rows in FILE, as JSON Lines; by default beside the output, if there are any.",
    ),
    "help.classify.--max-rejects": Phrase(
        "S'arrêter dès que plus de N lignes sont rejetées.", "Stop once more than N rows are rejected."
    ),
    "help.classify.--corrections": Phrase(
        "Ce que des personnes disent de fiches, à la place de ce que lit la grille : colonnes identifiant, axe, "
        "valeur, qui, pourquoi.",
        "What persons say of records, in place of what the grid reads: columns id, axis, value, who, why.",
    ),
    "help.classify.--stamp": Phrase(
        "Noter dans les corrections pour quel texte chacune est faite, afin que les changements d'après soient "
        "signalés.",
        "Note in the corrections which text each was made for, so that later changes are told.",
    ),
    "help.classify.--force": Phrase(
        "Écraser ce qui est là ; oublier un traitement interrompu.",
        "Overwrite what is there; forget a run that was interrupted.",
    ),
    "help.classify.--resume": Phrase(
        "Finir un traitement interrompu ; le fichier est le même, à l'octet près.",
        "Finish a run that was interrupted, with the same bytes.",
    ),
    "help.explain": Phrase(
        "Expliquer la lecture d'une fiche.\n\n"
        "Ce qui est lu, dans quels mots, et quels leviers en découlent. La fiche est l'une de FICHIER (--id, --row, "
        "sinon la première), ou ce que disent --name, --text et --field, ou un texte sur l'entrée standard.",
        "Explain the reading of one record.\n\n"
        "What was read, in which words, and which levers follow. The record is one of FILE (--id, --row, else the "
        "first), or what --name, --text and --field say, or a text on the standard input.",
    ),
    "help.explain.--id": Phrase("La fiche qui a cet identifiant.", "The record with this id."),
    "help.explain.--row": Phrase(
        "La fiche qui a ce numéro, à partir de 1.", "The record with this number, from 1."
    ),
    "help.explain.--name": Phrase("Expliquer une fiche de ce nom.", "Explain a record with this name."),
    "help.explain.--text": Phrase("Expliquer une fiche qui a ce texte.", "Explain a record with this text."),
    "help.explain.--field": Phrase(
        "Un autre champ de cette fiche, comme legal_form=SCIC. Répétable.",
        "Another field of that record, as in legal_form=SCIC. Repeatable.",
    ),
    "help.explain.--rules": Phrase(
        "Dire condition par condition ce que sont devenues les règles qui ont parlé ou vu l'un de leurs mots.",
        "Tell what became of the rules that spoke or saw one of their words, leaf by leaf.",
    ),
    "help.explain.--all-rules": Phrase(
        "La même chose pour toutes les règles de la grille.", "The same for every rule of the grid."
    ),
    "help.explain.--levers": Phrase(
        "Dire pourquoi chacun des autres leviers n'est pas proposé.",
        "Tell why each other lever is not proposed.",
    ),
    "help.explain.--changes": Phrase(
        "Dire les plus petits changements de la fiche après lesquels chaque axe est lu autrement.",
        "Tell the smallest changes of the record after which each axis is read otherwise.",
    ),
    "help.explain.--depth": Phrase(
        "Une phrase pour ceux qui font l'initiative (sentence), un paragraphe pour l'analyste (paragraph), la page "
        "entière (page), ou l'arbre (tree) : la page avec --rules, --levers et --changes.",
        "A sentence for the initiative's own people, a paragraph for the analyst, the whole page, or the tree: the "
        "page with --rules, --levers and --changes.",
    ),
    "help.levers": Phrase(
        "Montrer les leviers, tous ou ceux que des fiches appellent.\n\n"
        "Avec FICHIERS, chaque levier montre combien d'initiatives il sert, lesquelles, et ce qui l'appelle le plus "
        "souvent ; puis viennent un portefeuille de leviers sous un effort donné, et les tensions qu'il porte.",
        "Show the levers, all or those that records call for.\n\n"
        "With FILES each lever shows how many initiatives it serves, which ones, and what called for it most often; "
        "then a portfolio of levers under a stated effort, and the tensions that it holds.",
    ),
    "help.report": Phrase(
        "Dresser le rapport d'un territoire d'après ses initiatives.\n\n"
        "Ce qu'il y a, à côté de ce qu'il y a ailleurs, ce qui manque, et ce qu'un acteur public peut faire : des "
        "leviers avec leurs raisons et des exemples, un portefeuille sous un effort donné, les tensions qu'il porte. "
        "FICHIERS : du CSV, JSON Lines, JSON, GeoJSON ou des classeurs ; `-` est l'entrée standard.",
        "Draw up the report of a territory from its initiatives.\n\n"
        "What there is, beside what there is elsewhere, what is missing, and what a public actor can do: levers with "
        "reasons and examples, a portfolio under a stated effort, the tensions it holds. FILES are CSV, JSON Lines, "
        "JSON, GeoJSON or workbooks; `-` is the standard input.",
    ),
    "help.report.--format": Phrase(
        "Par défaut Markdown, ou ce que dit la fin du nom donné par --output : .html, .md, .xlsx, .json, .zip (CSV), "
        ".geojson, .ttl.",
        "By default Markdown, or what the end of the --output name tells: .html, .md, .xlsx, .json, .zip (CSV), "
        ".geojson, .ttl.",
    ),
    "help.report.--title": Phrase("Titre du rapport.", "Title of the report."),
    "help.report.--reference": Phrase(
        "Mettre le territoire à côté d'un autre fichier de fiches, ou d'un rapport en JSON. Répétable.",
        "Lay the territory beside another file of records, or a report as JSON. Repeatable.",
    ),
    "help.report.--compare": Phrase(
        "Dire ce qui a changé depuis un rapport d'avant, en JSON : qui est venu, qui est parti, qui est lu autrement "
        "et pourquoi.",
        "Tell what changed since an earlier report as JSON: who came, who went, who is read otherwise and why.",
    ),
}
