"""Words of the report as a page: what can be done, the sheets of initiatives, the method."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # stakes and levers
    "page.stakes": Phrase("Atouts et risques", "Opportunities and risks"),
    "page.stakes_lead": Phrase(
        "Ce que les lectures promettent ou menacent, les plus fréquents d'abord.",
        "What the readings promise or threaten, the most frequent first.",
    ),
    "page.answered_by": Phrase("Leviers qui y répondent", "Levers that answer it"),
    "page.no_answer": Phrase("aucun levier proposé n'y répond", "no proposed lever answers it"),
    "page.levers": Phrase("Leviers d'action publique", "Levers of public action"),
    "page.levers_lead": Phrase(
        "Ceux que les initiatives appellent, celui qui en sert le plus d'abord. Effort et coût sont "
        "l'estimation des "
        "auteurs de la grille.",
        "Those that the initiatives call for, the one that serves most of them first. Effort and cost are the "
        "estimate of the grid's authors.",
    ),
    "page.by_kind": Phrase("Leviers par phase, effort et posture", "Levers by phase, effort and posture"),
    "page.kind": Phrase("Classement", "Kind"),
    "page.lever_number": Phrase("Leviers", "Levers"),
    "page.serves": Phrase("Initiatives servies", "Initiatives served"),
    "page.cost": Phrase("coût {level}", "cost {level}"),
    "page.effort": Phrase("effort {level}", "effort {level}"),
    "page.only_for": Phrase("pour un territoire {values}", "for a territory that is {values}"),
    "page.show_served": Phrase("Voir les initiatives", "Show the initiatives"),
    "page.whom": Phrase("Initiatives servies", "Initiatives served"),
    "page.sources_more": Phrase("exemples et sources", "examples and sources"),
    "page.more_levers.one": Phrase("Montrer {n} autre levier", "Show {n} more lever"),
    "page.more_levers.many": Phrase("Montrer {n} autres leviers", "Show {n} more levers"),
    "page.and_more": Phrase("et {n} de plus", "and {n} more"),
    # portfolio
    "page.portfolio": Phrase("Un portefeuille sous effort donné", "A portfolio under a stated effort"),
    "page.portfolio_lead": Phrase(
        "Choisi pas à pas : à chaque fois le levier qui ajoute le plus pour son effort. Effort faible : 1 "
        "point, moyen : 2, "
        "élevé : 3 ; {spent} points dépensés sur {budget}.",
        "Chosen step by step: each time the lever that adds most for its effort. Low effort: 1 point, medium: "
        "2, "
        "high: 3; {spent} points spent of {budget}.",
    ),
    "page.portfolio_served": Phrase(
        "Il sert {served} des {servable} initiatives que ces leviers peuvent servir ; {without} n'ont aucun "
        "levier.",
        "It serves {served} of the {servable} initiatives that these levers can serve; {without} have no "
        "lever.",
    ),
    "page.points_left": Phrase("Points", "Points"),
    "page.adds": Phrase("Ajoute", "Adds"),
    "page.adds_served.one": Phrase("{n} initiative de plus", "{n} more initiative"),
    "page.adds_served.many": Phrase("{n} initiatives de plus", "{n} more initiatives"),
    "page.adds_stakes.one": Phrase("répond à {n} enjeu de plus", "answers {n} more stake"),
    "page.adds_stakes.many": Phrase("répond à {n} enjeux de plus", "answers {n} more stakes"),
    "page.served_so_far": Phrase("Servies jusque-là", "Served so far"),
    "page.demands": Phrase("Ce que l'on attend des initiatives", "What is expected of initiatives"),
    "page.demands_lead": Phrase(
        "Des attentes souvent contradictoires, et ce qu'elles rencontrent ici.",
        "Expectations that often contradict each other, and what they meet here.",
    ),
    "page.demand": Phrase("Attente", "Expectation"),
    "page.promised": Phrase("Initiatives qui la promettent", "Initiatives that promise it"),
    "page.threatened": Phrase("Initiatives qui la menacent", "Initiatives that threaten it"),
    "page.served_by": Phrase("Leviers qui la servent", "Levers that serve it"),
    "page.strained_by": Phrase("Leviers qui la mettent à l'épreuve", "Levers that strain it"),
    "page.tensions": Phrase("Tensions", "Tensions"),
    "page.no_tension": Phrase(
        "Aucune tension ne se voit dans ces données.", "No tension shows in these data."
    ),
    # changes
    "page.changes": Phrase("Ce qui a changé", "What changed"),
    "page.changes_lead": Phrase(
        "Depuis {label} : {kept} initiatives dans les deux.", "Since {label}: {kept} initiatives in both."
    ),
    "page.appeared": Phrase("Apparues", "Appeared"),
    "page.disappeared": Phrase("Disparues", "Disappeared"),
    "page.read_otherwise": Phrase("Lues autrement", "Read otherwise"),
    "page.before": Phrase("Avant", "Before"),
    "page.after": Phrase("Maintenant", "Now"),
    "page.why": Phrase("Pourquoi", "Why"),
    "page.no_change": Phrase("Rien.", "Nothing."),
    # the list of initiatives
    "page.finder": Phrase("Les initiatives, une à une", "The initiatives, one by one"),
    "page.search": Phrase("Rechercher (nom, texte, commune)", "Search (name, text, town)"),
    "page.any": Phrase("toutes", "any"),
    "page.state": Phrase("Champ de la grille", "Field of the grid"),
    "page.lever": Phrase("Levier", "Lever"),
    "page.stake": Phrase("Enjeu", "Stake"),
    "page.practice": Phrase("Pratique", "Practice"),
    "page.uncertain": Phrase("À vérifier", "To be checked"),
    "page.uncertain_only": Phrase(
        "une lecture au moins indécise ou peu sûre", "at least one reading undecided or unsure"
    ),
    "page.reset": Phrase("Effacer les filtres", "Clear the filters"),
    "page.found.one": Phrase("{n} fiche", "{n} record"),
    "page.found.many": Phrase("{n} fiches", "{n} records"),
    "page.page_of": Phrase("page {page} sur {pages}", "page {page} of {pages}"),
    "page.previous": Phrase("Précédente", "Previous"),
    "page.next": Phrase("Suivante", "Next"),
    "page.none_found": Phrase("Aucune fiche ne répond à ces critères.", "No record meets these criteria."),
    # a sheet
    "page.sheet": Phrase("Fiche", "Sheet"),
    "page.close": Phrase("Fermer", "Close"),
    "page.what_it_says": Phrase("Ce que dit la fiche", "What the record says"),
    "page.marked": Phrase(
        "Les mots surlignés sont ceux qui ont parlé pour la lecture.",
        "The words marked are those that spoke for the reading.",
    ),
    "page.how_read": Phrase("Comment elle est lue", "How it is read"),
    "page.words": Phrase("Mots", "Words"),
    "page.without_words": Phrase("déduit, sans citer de mots", "inferred, without quoting words"),
    "page.unsure": Phrase("Ce qui est incertain", "What is uncertain"),
    "page.unsure_undecided": Phrase("{axis} : indécis ({reason}).", "{axis}: undecided ({reason})."),
    "page.unsure_low": Phrase(
        "{axis} : {category}, à {confidence} seulement.", "{axis}: {category}, at {confidence} only."
    ),
    "page.unsure_other": Phrase("Serait sinon : {category}.", "Would else be: {category}."),
    "page.all_sure": Phrase("Rien : toutes les lectures sont sûres.", "Nothing: every reading is sure."),
    "page.no_lever": Phrase("Aucun levier n'est proposé.", "No lever is proposed."),
    "page.field": Phrase("Champ", "Field"),
    "page.reading": Phrase("Lecture", "Reading"),
    "page.confidence": Phrase("Confiance", "Confidence"),
    "page.map_circle": Phrase("{n} initiatives à cet endroit", "{n} initiatives in this place"),
    "page.axis": Phrase("Axe", "Axis"),
    # method
    "page.method": Phrase("Méthode et limites", "Method and limits"),
    "page.adds_up": Phrase("Le compte y est", "The counts add up"),
    "page.rows": Phrase("Fiches reçues", "Records received"),
    "page.rejected": Phrase("rejetées (illisibles)", "rejected (unreadable)"),
    "page.undecided": Phrase(
        "indécises (rien ne dit si elles sont dans le champ)",
        "undecided (nothing tells whether they are in the field)",
    ),
    "page.read": Phrase("lues", "read"),
    "page.counted": Phrase(
        "dont dans le champ, comptées partout", "of which in the field, counted everywhere"
    ),
    "page.outside": Phrase("dont hors du champ", "of which outside the field"),
    "page.how": Phrase("Comment les fiches sont lues", "How records are read"),
    "page.how_text": Phrase(
        "Des règles, écrites dans la grille, cherchent des mots et des champs ; aucun modèle n'est entraîné, "
        "et la même "
        "fiche donne toujours la même lecture. La confiance est la part des lectures de cette force qui se "
        "sont révélées "
        "justes sur des fiches étiquetées ; sur un autre annuaire elle peut être trop haute.",
        "Rules written in the grid look for words and fields; no model is trained, and the same record always "
        "gives "
        "the same reading. Confidence is the share of readings of this strength that proved right on labelled "
        "records; on another directory it may be too high.",
    ),
    "page.limits": Phrase("Limites", "Limits"),
    "page.limits_text": Phrase(
        "Un annuaire n'est pas un territoire : ce qui n'y est pas inscrit n'est pas compté, et une part "
        "faible peut dire "
        "un annuaire muet. Les intervalles (Wilson, 95 %) disent le hasard d'un échantillon, pas les oublis "
        "de l'annuaire ni "
        "les erreurs de lecture. Un levier proposé est une piste à examiner, pas un conseil.",
        "A directory is not a territory: what is not listed is not counted, and a small share may only tell "
        "of a silent "
        "directory. The intervals (Wilson, 95%) tell of the chance of a sample, not of what the directory "
        "leaves out nor "
        "of mistaken readings. A lever proposed is a lead to be examined, not advice.",
    ),
    "page.made_from": Phrase("D'où vient ce rapport", "What this report was made from"),
    "page.grid": Phrase("Grille", "Grid"),
    "page.software": Phrase("Logiciel", "Software"),
    "page.licence": Phrase("Licence de la grille", "Licence of the grid"),
    "page.files": Phrase("Fichiers", "Files"),
    "page.file_line": Phrase(
        "{name} : {records} fiches, {rejected} rejetées", "{name}: {records} records, {rejected} rejected"
    ),
    "page.input_digest": Phrase("Empreinte des fiches", "Digest of the records"),
    "page.grid_digest": Phrase("Empreinte de la grille", "Digest of the grid"),
    "page.context": Phrase("Dit du territoire", "Said of the territory"),
    "page.sources": Phrase("Sources de la grille", "Sources of the grid"),
    "page.scope_table": Phrase(
        "Le champ de la grille, sur toutes les fiches", "The field of the grid, over all records"
    ),
    "page.undecided_list": Phrase("Fiches indécises", "Undecided records"),
    "page.rejected_list": Phrase("Lignes rejetées", "Rejected rows"),
    "page.line": Phrase("Ligne", "Line"),
    "page.file": Phrase("Fichier", "File"),
    "page.row_text": Phrase("Texte", "Text"),
    "page.status": Phrase("État des initiatives", "Status of the initiatives"),
}
