"""Words of how well a grid reads labelled records."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # how well a grid reads labelled records
    "evaluation.title": Phrase("Évaluation", "Evaluation"),
    "evaluation.labelled.one": Phrase("{n} fiche codée", "{n} labelled record"),
    "evaluation.labelled.many": Phrase("{n} fiches codées", "{n} labelled records"),
    "evaluation.question": Phrase("Question", "Question"),
    "evaluation.category": Phrase("Catégorie", "Category"),
    "evaluation.records": Phrase("Codées", "Labelled"),
    "evaluation.read": Phrase("Lues", "Read"),
    "evaluation.right": Phrase("Justes", "Right"),
    "evaluation.precision": Phrase("Précision", "Precision"),
    "evaluation.recall": Phrase("Rappel", "Recall"),
    "evaluation.f1": Phrase("F1", "F1"),
    "evaluation.macro_f1": Phrase("Macro-F1", "Macro-F1"),
    "evaluation.kappa": Phrase("Kappa", "Kappa"),
    "evaluation.coverage": Phrase("Décidées", "Decided"),
    "evaluation.precision_decided": Phrase("Justes si décidées", "Right if decided"),
    "evaluation.precision_also": Phrase("Secondaires admises", "Secondary allowed"),
    "evaluation.in_field": Phrase(
        "Dans le champ ou non ({categories}) : F1 {f1}, précision {precision}, rappel {recall} "
        "({support} codées, {read} lues, {right} les deux).",
        "In the field or not ({categories}): F1 {f1}, precision {precision}, recall {recall} "
        "({support} labelled, {read} read, {right} both).",
    ),
    "evaluation.intervals": Phrase(
        "Entre crochets : 95 % des {n} rééchantillonnages.", "In brackets: 95% of {n} resamples."
    ),
    "evaluation.taken_for": Phrase(
        "Pris pour autre chose (codé:lu, pour --cell)", "Taken for another (label:read, for --cell)"
    ),
    "evaluation.calibration": Phrase(
        "Confiance, tous axes ensemble, périmètre à part", "Confidence, all axes together, without the scope"
    ),
    "evaluation.readings": Phrase("Lectures", "Readings"),
    "evaluation.confidence": Phrase("Confiance", "Confidence"),
    "evaluation.right_share": Phrase("Part juste", "Share right"),
    "evaluation.error": Phrase(
        "Erreur de calibration attendue : {error}.", "Expected calibration error: {error}."
    ),
    "evaluation.scope_error": Phrase("Celle du périmètre : {error}.", "That of the scope: {error}."),
    "evaluation.by_lang": Phrase("Par langue", "By language"),
    "evaluation.by_source": Phrase("Par source", "By source"),
    "evaluation.by_hard": Phrase("Par difficulté", "By difficulty"),
    "evaluation.hard_true": Phrase("difficile à coder", "hard to label"),
    "evaluation.hard_false": Phrase("facile à coder", "easy to label"),
    "evaluation.not_told": Phrase("(non dit)", "(not told)"),
    "evaluation.pairs": Phrase("Pour chaque axe : macro-F1 / kappa.", "For each axis: macro-F1 / kappa."),
    "evaluation.tells": Phrase(
        "Part des termes qui ne trouvent qu'une fiche codée",
        "Share of terms that find one labelled record only",
    ),
    "evaluation.term": Phrase("Terme", "Term"),
    "evaluation.tell_share": Phrase(
        "{n} des {terms} termes de la grille, soit {share} des {found} qui trouvent une fiche codée ; ils ne "
        "trouvent aucune des {others} autres fiches.",
        "{n} of the {terms} terms of the grid, or {share} of the {found} that find a labelled record; they find none "
        "of the {others} other records.",
    ),
    "evaluation.cell": Phrase("{axis}, codé {gold}, lu {read}", "{axis}, labelled {gold}, read {read}"),
    "evaluation.gold": Phrase("codé", "labelled"),
    "evaluation.no_vote": Phrase("rien ne parle pour", "nothing speaks for it"),
    "evaluation.unlabelled.one": Phrase(
        "{n} fiche n'est pas codée : {ids}", "{n} record has no label: {ids}"
    ),
    "evaluation.unlabelled.many": Phrase(
        "{n} fiches ne sont pas codées : {ids}", "{n} records have no label: {ids}"
    ),
    "evaluation.unknown": Phrase(
        "la grille n'a pas la catégorie « {value} » de {axis}, que des fiches portent",
        "the grid has no category `{value}` of {axis}, which labels name",
    ),
    "evaluation.no_such_part": Phrase(
        "« {given} » de {option} n'est pas de la grille ; il y a : {known}",
        "`{given}` of {option} is not in the grid; there are: {known}",
    ),
    "evaluation.cell_or_report": Phrase(
        "donnez --cell, ou --by et --tells, pas les deux", "give --cell, or --by and --tells, not both"
    ),
    "calibration.own.one": Phrase(
        "calée sur {n} lecture décidée ; écart de calibration attendu {error} sur celle-ci",
        "fitted on {n} decided reading; expected calibration error {error} on it",
    ),
    "calibration.own.many": Phrase(
        "calée sur {n} lectures décidées ; écart de calibration attendu {error} sur celles-ci",
        "fitted on {n} decided readings; expected calibration error {error} on these",
    ),
    "calibration.left_out": Phrase(
        "chaque source mise de côté à son tour : {error} ({sources})",
        "with each source left out in turn: {error} ({sources})",
    ),
    "calibration.written": Phrase("écrit dans {file}", "written to {file}"),
    "calibration.few": Phrase(
        "moins de {least} lectures décidées dans les fiches codées : c'est trop peu pour caler la confiance",
        "fewer than {least} decided readings in the labelled records: too few to fit a confidence",
    ),
    "calibration.shipped": Phrase(
        "`{name}` est une grille livrée, qui n'est pas modifiée : donnez le chemin de la vôtre (--grid ./{name})",
        "`{name}` is a shipped grid and is not changed: give the path of your own (--grid ./{name})",
    ),
    "calibration.no_place": Phrase(
        "la grille n'a pas de nombres sous `{place}` : ajoutez-y ce que la commande affiche sans --write",
        "the grid has no numbers under `{place}`: add there what the command prints without --write",
    ),
}
