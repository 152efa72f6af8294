"""Words of coding by hand: whether coders agree, and the dialogue in which records are labelled."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # whether coders agree
    "agreement.title": Phrase("Accord entre codeurs", "Agreement between coders"),
    "agreement.shared.one": Phrase("{n} fiche codée par plusieurs", "{n} record with several labels"),
    "agreement.shared.many": Phrase("{n} fiches codées par plusieurs", "{n} records with several labels"),
    "agreement.same": Phrase("Unanimes", "All agree"),
    "agreement.alpha": Phrase("Alpha", "Alpha"),
    "agreement.kappa": Phrase("Kappa", "Kappa"),
    "agreement.mean_kappa": Phrase("Kappa moyen", "Mean kappa"),
    "agreement.measures": Phrase(
        "Alpha de Krippendorff et kappa de Cohen : 1 si tous sont d'accord, 0 si le hasard ferait aussi bien. "
        "Krippendorff ne se fie à un codage qu'à partir de 0,80, et avec prudence entre 0,67 et 0,80.",
        "Krippendorff's alpha and Cohen's kappa: 1 where all agree, 0 where chance would do as well. Krippendorff "
        "relies on a coding from 0.80 up, and with caution from 0.67 to 0.80.",
    ),
    "agreement.pairs": Phrase("Deux à deux : kappa (fiches)", "Two by two: kappa (records)"),
    "agreement.coders": Phrase("Codeurs", "Coders"),
    "agreement.machine": Phrase(
        "La machine et les codeurs : kappa (fiches)", "The machine and the coders: kappa (records)"
    ),
    "agreement.the_machine": Phrase("La machine", "The machine"),
    "agreement.person": Phrase("Un codeur", "A coder"),
    "agreement.records": Phrase("Fiches", "Records"),
    "agreement.confused": Phrase("{axis} : ce que les codeurs confondent", "{axis}: what coders confuse"),
    "agreement.confused_machine": Phrase(
        "{axis} : ce que la machine lit autrement", "{axis}: what the machine reads otherwise"
    ),
    "agreement.first": Phrase("L'une", "One"),
    "agreement.second": Phrase("L'autre", "Other"),
    "agreement.behind": Phrase("Derrière", "Behind"),
    "agreement.reword": Phrase(
        "Définitions à revoir, celles qui sont le plus confondues :",
        "Definitions to reword, the most confused ones:",
    ),
    "agreement.no_definition": Phrase("(sans définition)", "(no definition)"),
    "agreement.cell": Phrase("{axis}, {one} ou {other}", "{axis}, {one} or {other}"),
    "agreement.none": Phrase("Rien n'est confondu.", "Nothing is confused."),
    "agreement.two_at_least": Phrase(
        "il faut les étiquettes de deux codeurs au moins, ou d'un seul avec --machine",
        "give the labels of two coders at least, or of one with --machine",
    ),
    "agreement.coder_twice": Phrase(
        "le fichier {file} est donné deux fois", "the file {file} is given twice"
    ),
    "agreement.nothing_shared": Phrase(
        "{coders} : aucune fiche n'est codée par deux d'entre eux, il n'y a rien à comparer (mêmes identifiants ?)",
        "{coders}: no record is labelled by two of them, there is nothing to compare (are the ids the same?)",
    ),
    "agreement.no_labels": Phrase(
        "{file} : aucune fiche n'y est codée pour la grille {grid} (clé « gold »)",
        "{file}: no record in it has a label of the grid {grid} (key `gold`)",
    ),
    "agreement.missing.one": Phrase(
        "{coder} : {n} fiche que d'autres ont codée manque : {ids}",
        "{coder}: {n} record that others have labelled is missing: {ids}",
    ),
    "agreement.missing.many": Phrase(
        "{coder} : {n} fiches que d'autres ont codées manquent : {ids}",
        "{coder}: {n} records that others have labelled are missing: {ids}",
    ),
    "agreement.differing.one": Phrase(
        "{n} identifiant porte des textes différents d'un codeur à l'autre : {ids}",
        "{n} id has different texts from one coder to the other: {ids}",
    ),
    "agreement.differing.many": Phrase(
        "{n} identifiants portent des textes différents d'un codeur à l'autre : {ids}",
        "{n} ids have different texts from one coder to the other: {ids}",
    ),
    # the dialogue in which records are labelled
    "label.number": Phrase("[{number}/{count}]", "[{number}/{count}]"),
    "label.also": Phrase("aussi ?{chosen}", "anything else as well?{chosen}"),
    "label.left_open": Phrase("la fiche ne le dit pas", "the record leaves it open"),
    "label.close": Phrase("Entrée : rien d'autre", "Enter: nothing else"),
    "label.back": Phrase("retour", "back"),
    "label.skip": Phrase("passer", "skip"),
    "label.note": Phrase("note", "note"),
    "label.hard": Phrase("difficile", "hard"),
    "label.definitions": Phrase("définitions", "definitions"),
    "label.quit": Phrase("quitter", "quit"),
    "label.no_such_key": Phrase(
        "« {typed} » n'est pas une réponse ici{near}", "`{typed}` is no answer here{near}"
    ),
    "label.many_such": Phrase("« {typed} » peut être : {names}", "`{typed}` may be: {names}"),
    "label.first": Phrase("c'est la première fiche", "this is the first record"),
    "label.is_hard": Phrase("notée difficile", "marked as hard"),
    "label.is_not_hard": Phrase("n'est plus notée difficile", "no longer marked as hard"),
    "label.note_is": Phrase("note : ", "note: "),
    "label.name_is": Phrase("catégorie : ", "category: "),
    "label.saved": Phrase("écrit ; reste {left}", "written; {left} to go"),
    "label.otherwise": Phrase("La machine lit autrement", "The machine reads otherwise"),
    "label.done.one": Phrase("{n} fiche codée dans {file}", "{n} labelled record in {file}"),
    "label.done.many": Phrase("{n} fiches codées dans {file}", "{n} labelled records in {file}"),
    "label.left.one": Phrase("{n} reste à coder", "{n} is left to code"),
    "label.left.many": Phrase("{n} restent à coder", "{n} are left to code"),
    "label.all_done": Phrase("toutes les fiches sont codées", "every record is labelled"),
    "label.same_id.one": Phrase(
        "{n} fiche laissée de côté : son identifiant est celui d'une autre ({ids})",
        "{n} record left out: another one has its id ({ids})",
    ),
    "label.same_id.many": Phrase(
        "{n} fiches laissées de côté : leurs identifiants sont ceux d'autres ({ids})",
        "{n} records left out: others have their ids ({ids})",
    ),
    "label.needs_file": Phrase(
        "--output : nommez un fichier, où chaque fiche codée est écrite aussitôt",
        "--output: name a file, to which every labelled record is written at once",
    ),
    "label.stdin_taken": Phrase(
        "les fiches viennent de l'entrée standard, où l'on répond : nommez leur fichier",
        "the records come from the standard input, where the answers are given: name their file",
    ),
    "label.no_such_axis": Phrase(
        "--axis : la grille n'a pas d'axe « {axis} » ; il y a : {known}",
        "--axis: the grid has no axis `{axis}`; there are: {known}",
    ),
}
