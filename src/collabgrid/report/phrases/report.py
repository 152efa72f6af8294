"""Words of a territory report: its sections, tables and columns, what it says first, its method."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

_COLUMNS: Final[Phrases] = {
    "name": Phrase("Nom", "Name"),
    "label": Phrase("Libellé", "Label"),
    "value": Phrase("Valeur", "Value"),
    "axis": Phrase("Axe (id)", "Axis (id)"),
    "axis_label": Phrase("Axe", "Axis"),
    "category": Phrase("Catégorie (id)", "Category (id)"),
    "categories": Phrase("Catégories (id)", "Categories (ids)"),
    "count": Phrase("Nombre", "Number"),
    "of": Phrase("Sur", "Of"),
    "share": Phrase("Part", "Share"),
    "low": Phrase("De (95 %)", "From (95%)"),
    "high": Phrase("À (95 %)", "To (95%)"),
    "decided": Phrase("Décidées", "Decided"),
    "share_of_decided": Phrase("Part des décidées", "Share of the decided"),
    "low_of_decided": Phrase("De (95 %, décidées)", "From (95%, decided)"),
    "high_of_decided": Phrase("À (95 %, décidées)", "To (95%, decided)"),
    "also": Phrase("Aussi", "Also"),
    "confidence": Phrase("confiance", "confidence"),
    "table": Phrase("Tableau", "Table"),
    "row": Phrase("Ligne (id)", "Row (id)"),
    "row_label": Phrase("Ligne", "Row"),
    "row_axis": Phrase("Axe de la ligne", "Axis of the row"),
    "row_count": Phrase("Total de la ligne", "Row total"),
    "row_number": Phrase("Fiche", "Record"),
    "column": Phrase("Colonne (id)", "Column (id)"),
    "column_label": Phrase("Colonne", "Column"),
    "column_axis": Phrase("Axe de la colonne", "Axis of the column"),
    "column_count": Phrase("Total de la colonne", "Column total"),
    "sum": Phrase("Total", "Total"),
    "year": Phrase("Année", "Year"),
    "total": Phrase("Cumul", "Running total"),
    "practice": Phrase("Pratique (id)", "Practice (id)"),
    "practices": Phrase("Pratiques", "Practices"),
    "reference": Phrase("Référence", "Reference"),
    "reference_kind": Phrase("Sorte", "Kind"),
    "here_count": Phrase("Ici", "Here"),
    "here_of": Phrase("Ici, sur", "Here, of"),
    "here_share": Phrase("Part ici", "Share here"),
    "there_count": Phrase("Ailleurs", "There"),
    "there_of": Phrase("Ailleurs, sur", "There, of"),
    "there_share": Phrase("Part ailleurs", "Share there"),
    "difference": Phrase("Écart (points)", "Difference (points)"),
    "p_value": Phrase("p", "p"),
    "p_adjusted": Phrase("p corrigé", "Adjusted p"),
    "verdict": Phrase("Verdict (id)", "Verdict (id)"),
    "verdict_label": Phrase("Verdict", "Verdict"),
    "disputed": Phrase("Sources en désaccord", "Sources disagree"),
    "what": Phrase("Ce que compte la source", "What the source counts"),
    "source": Phrase("Source", "Source"),
    "sources": Phrase("Sources", "Sources"),
    "url": Phrase("Adresse web", "Web address"),
    "expected": Phrase("Attendues par hasard", "Expected by chance"),
    "stake": Phrase("Enjeu (id)", "Stake (id)"),
    "stakes": Phrase("Enjeux", "Stakes"),
    "kind": Phrase("Sorte", "Kind"),
    "text": Phrase("Explication", "Explanation"),
    "lever": Phrase("Levier (id)", "Lever (id)"),
    "levers": Phrase("Leviers", "Levers"),
    "initiatives": Phrase("Initiatives", "Initiatives"),
    "known_initiatives": Phrase("Initiatives connues", "Well-known initiatives"),
    "family": Phrase("Famille", "Family"),
    "posture": Phrase("Posture", "Posture"),
    "phases": Phrase("Phases", "Phases"),
    "effort": Phrase("Effort", "Effort"),
    "cost": Phrase("Coût", "Cost"),
    "causes": Phrase("Raisons", "Reasons"),
    "answers": Phrase("Répond à", "Answers"),
    "asks": Phrase("Demande", "Asks for"),
    "elsewhere": Phrase("Ailleurs", "Elsewhere"),
    "order": Phrase("Rang", "Rank"),
    "points": Phrase("Points d'effort", "Points of effort"),
    "newly_served": Phrase("Initiatives de plus", "More initiatives"),
    "newly_answered": Phrase("Enjeux de plus", "More stakes"),
    "served": Phrase("Initiatives servies", "Initiatives served"),
    "met": Phrase("Besoins couverts", "Needs met"),
    "needs": Phrase("Besoins", "Needs"),
    "demand": Phrase("Attente (id)", "Demand (id)"),
    "promised": Phrase("Promise par", "Promised by"),
    "threatened": Phrase("Menacée par", "Threatened by"),
    "served_by": Phrase("Leviers qui la servent", "Levers that serve it"),
    "strained_by": Phrase("Leviers qui la contrarient", "Levers that strain it"),
    "first_demand": Phrase("Une attente", "One demand"),
    "other_demand": Phrase("L'autre", "The other"),
    "key": Phrase("Clé", "Key"),
    "id": Phrase("Identifiant", "Id"),
    "number": Phrase("Rang", "Number"),
    "state": Phrase("Compte", "Counts"),
    "status": Phrase("État", "Status"),
    "language": Phrase("Langue", "Language"),
    "city": Phrase("Commune", "Town"),
    "territory": Phrase("Type de territoire", "Kind of territory"),
    "lat": Phrase("Latitude", "Latitude"),
    "lon": Phrase("Longitude", "Longitude"),
    "coordinates_from": Phrase("Coordonnées selon", "Coordinates from"),
    "digest": Phrase("Empreinte de la fiche", "Digest of the record"),
    "reason": Phrase("raison", "reason"),
    "reason_label": Phrase("Pourquoi", "Why"),
    "file": Phrase("Fichier", "File"),
    "line": Phrase("Ligne du fichier", "Line of the file"),
    "raw": Phrase("Telle qu'écrite", "As it stands"),
    "change": Phrase("Changement", "Change"),
    "before": Phrase("Avant", "Before"),
    "after": Phrase("Après", "After"),
    "why": Phrase("Parce que", "Because"),
}
_TABLES: Final[Phrases] = {
    "summary": Phrase("Résumé", "Summary"),
    "distributions": Phrase("Répartitions", "Distributions"),
    "cross_tables": Phrase("Tableaux croisés", "Cross tables"),
    "years": Phrase("Année de création", "Year of creation"),
    "practices": Phrase("Pratiques reconnues", "Recognised practices"),
    "comparisons": Phrase("À côté d'ailleurs", "Beside elsewhere"),
    "gaps": Phrase("Ce qui existe ailleurs et pas ici", "What exists elsewhere and not here"),
    "stakes": Phrase("Enjeux", "Stakes"),
    "levers": Phrase("Leviers d'action publique", "Public-action levers"),
    "portfolio": Phrase("Portefeuille de leviers", "Portfolio of levers"),
    "demands": Phrase("Attentes des acteurs publics", "What public actors expect"),
    "tensions": Phrase("Tensions", "Tensions"),
    "initiatives": Phrase("Initiatives", "Initiatives"),
    "undecided": Phrase("Lectures indécises", "Undecided readings"),
    "rejected": Phrase("Lignes rejetées", "Rejected rows"),
    "changes": Phrase("Ce qui a changé", "What changed"),
}
_METHOD: Final[Phrases] = {
    "counting": Phrase(
        "Sont comptées les initiatives lues {scopes}. Chaque ligne du fichier est rejetée (illisible), "
        "indécise (rien ne permet de "
        "la situer) ou lue ; une initiative lue est comptée ou hors du champ. Ces nombres s'additionnent.",
        "Counted are the initiatives that were read as {scopes}. Each row of the file is rejected "
        "(unreadable), undecided (nothing "
        "tells where it belongs) or read; an initiative that is read is counted or outside the field. "
        "These numbers add up.",
    ),
    "undecided": Phrase(
        "Une fiche qui ne dit rien d'un axe y reste indécise et se voit dans les répartitions ; dans les "
        "comparaisons, seules comptent les "
        "initiatives décidées sur l'axe. Une initiative a une seule catégorie par axe ; les catégories "
        "secondaires sont données à part.",
        "A record that says nothing of an axis stays undecided there and is shown in the distributions; "
        "comparisons count only the "
        "initiatives that are decided on the axis. An initiative has one category an axis; secondary ones "
        "are given apart.",
    ),
    "intervals": Phrase(
        "Les intervalles à 95 % sont ceux de Wilson : ils disent ce que des nombres si petits laissent "
        "ouvert, en tenant la liste pour un tirage parmi "
        "les initiatives qu'on aurait pu recenser. Ils ne disent rien de ce que la liste oublie, ni des "
        "erreurs de lecture.",
        "The 95% intervals are Wilson's: they say what such small numbers leave open, taking the list for "
        "a draw from the initiatives that might "
        "have been listed. They say nothing of what the list leaves out, nor of wrong readings.",
    ),
    "confidence": Phrase(
        "Les lectures viennent des mots de chaque fiche, par les règles de la grille ; chacune a une "
        "confiance, et il y en a de fausses.",
        "Readings come from the words of each record, by the rules of the grid; each has a confidence, and "
        "some are wrong.",
    ),
    "levers": Phrase(
        "Un levier sert une initiative quand sa condition, écrite dans la grille, est remplie ; la grille "
        "en propose un nombre limité par initiative, les plus "
        "précis d'abord. Effort et coût sont l'estimation des auteurs de la grille.",
        "A lever serves an initiative where its condition, written in the grid, holds; the grid proposes a "
        "limited number to each initiative, the "
        "most precise first. Effort and cost are the estimate of the grid's authors.",
    ),
    "portfolio": Phrase(
        "Le portefeuille dépense au plus {budget} points d'effort (faible 1, moyen 2, élevé 3) : à chaque pas, "
        "le levier qui apporte le plus par point. Une initiative est servie aussi bien que la sert le meilleur levier "
        "retenu dans sa propre liste : 1 pour le premier de la liste, un demi pour le deuxième, un tiers pour le "
        "troisième ; les réponses à ses enjeux comptent un demi ensemble. C'est un bon choix, sans preuve que ce "
        "soit le meilleur.",
        "The portfolio spends at most {budget} points of effort (low 1, medium 2, high 3): at each step the lever "
        "that brings most for a point. An initiative is served as well as the best chosen lever of its own list "
        "serves it: 1 for the first of the list, a half for the second, a third for the third; the answers to its "
        "stakes count a half together. It is a good choice, not proven the best.",
    ),
    "comparisons": Phrase(
        "Un écart n'est dit significatif que si un test exact (Fisher, ou binomial quand seule une part "
        "est publiée) le montre après la correction de Holm pour "
        "tous les chiffres de la référence : le risque d'en annoncer un seul à tort est de 5 % au plus. « "
        "Comparable » veut dire que l'intervalle de l'écart "
        "(Newcombe) tient dans plus ou moins dix points ; sinon, il y a trop peu de cas pour conclure. Les "
        "deux listes n'ont pas été faites de la même façon.",
        "A difference is called significant only where an exact test (Fisher's, or the binomial where only "
        "a share is published) shows it after Holm's correction "
        "for all figures of the reference: the risk of a single wrong one is 5% at most. “Much the same” "
        "means that the interval of the difference (Newcombe) stays "
        "within ten points either way; else there are too few cases to tell. The two lists were not made "
        "in the same way.",
    ),
    "tensions": Phrase(
        "Une tension tient ici quand des initiatives promettent une attente et en menacent une autre, ou "
        "quand un levier du portefeuille sert l'une et contrarie "
        "l'autre ; quels enjeux promettent ou menacent est écrit dans la grille.",
        "A tension holds here where initiatives promise one demand and threaten another, or where a lever "
        "of the portfolio serves one and strains the other; "
        "which stakes promise or threaten is written in the grid.",
    ),
    "changes": Phrase(
        "Une lecture a changé parce que la fiche, la grille ou le logiciel a changé ; quand plusieurs ont "
        "changé, rien ne dit lequel en est la cause.",
        "A reading changed because the record, the grid or the software changed; where several changed, "
        "nothing tells which of them is the cause.",
    ),
    "towns.one": Phrase(
        "{n} initiative est placée au milieu de sa commune, faute de coordonnées (GeoNames, CC BY 4.0).",
        "{n} initiative stands in the middle of its town, for want of coordinates (GeoNames, CC BY 4.0).",
    ),
    "towns.many": Phrase(
        "{n} initiatives sont placées au milieu de leur commune, faute de coordonnées (GeoNames, CC BY 4.0).",
        "{n} initiatives stand in the middle of their town, for want of coordinates (GeoNames, CC BY 4.0).",
    ),
    "no_scope": Phrase("sur un axe au moins", "something on one axis at least"),
}
_OTHERS: Final[Phrases] = {
    "yes": Phrase("oui", "yes"),
    "no": Phrase("non", "no"),
    "count.rows": Phrase("Lignes", "Rows"),
    "count.rejected": Phrase("Rejetées", "Rejected"),
    "count.undecided": Phrase("Indécises", "Undecided"),
    "count.read": Phrase("Lues", "Read"),
    "count.counted": Phrase("Dans le champ (comptées)", "In the field (counted)"),
    "count.outside": Phrase("Hors du champ", "Outside the field"),
    "origin.title": Phrase("Titre", "Title"),
    "origin.grid": Phrase("Grille", "Grid"),
    "origin.grid_digest": Phrase("Empreinte de la grille", "Digest of the grid"),
    "origin.software": Phrase("Logiciel", "Software"),
    "origin.files": Phrase("Fichiers (lues + rejetées)", "Files (read + rejected)"),
    "origin.input_digest": Phrase("Empreinte des fiches", "Digest of the records"),
    "origin.context": Phrase("Territoire", "Territory"),
    "section.riches": Phrase("Ce qui est présent", "What there is"),
    "section.lacks": Phrase("Ce qui manque", "What is missing"),
    "section.three_actions": Phrase("Trois actions", "Three actions"),
    "section.figures": Phrase("Les chiffres", "The figures"),
    "section.since": Phrase("Depuis le rapport précédent", "Since the earlier report"),
    "section.method": Phrase("Méthode et limites", "Method and limits"),
    "headline.counted.one": Phrase(
        "{n} initiative dans le champ, sur {rows} lignes (hors du champ : {outside}, indécises : "
        "{undecided}, rejetées : {rejected}).",
        "{n} initiative in the field, of {rows} rows (outside the field: {outside}, undecided: "
        "{undecided}, rejected: {rejected}).",
    ),
    "headline.counted.many": Phrase(
        "{n} initiatives dans le champ, sur {rows} lignes (hors du champ : {outside}, indécises : "
        "{undecided}, rejetées : {rejected}).",
        "{n} initiatives in the field, of {rows} rows (outside the field: {outside}, undecided: "
        "{undecided}, rejected: {rejected}).",
    ),
    "headline.changes": Phrase(
        "Depuis « {label} » : initiatives gardées {kept}, apparues {appeared}, disparues {disappeared} ; "
        "lectures changées {changed}.",
        "Since “{label}”: initiatives kept {kept}, appeared {appeared}, disappeared {disappeared}; "
        "readings changed {changed}.",
    ),
    "headline.share": Phrase("{share}, entre {low} et {high}", "{share}, between {low} and {high}"),
    "headline.first": Phrase(
        "{axis} : surtout {category} ({count} ; {share})", "{axis}: mostly {category} ({count}; {share})"
    ),
    "headline.over": Phrase(
        "{label} : {here} des initiatives décidées ici, contre {there} ({reference}) : nettement plus",
        "{label}: {here} of the decided initiatives here, against {there} ({reference}): clearly more",
    ),
    "headline.under": Phrase(
        "{label} : {here} des initiatives décidées ici, contre {there} ({reference}) : nettement moins",
        "{label}: {here} of the decided initiatives here, against {there} ({reference}): clearly less",
    ),
    "headline.gap": Phrase(
        "{pair} : existe ailleurs ({named}), pas ici", "{pair}: exists elsewhere ({named}), not here"
    ),
    "headline.none": Phrase(
        "{axis} : aucune initiative en {categories}", "{axis}: no initiative in {categories}"
    ),
    "headline.serves.one": Phrase("sert {n} initiative", "serves {n} initiative"),
    "headline.serves.many": Phrase("sert {n} initiatives", "serves {n} initiatives"),
    "more_rows.one": Phrase("Et {n} autre, dans les données.", "And {n} more, in the data."),
    "more_rows.many": Phrase("Et {n} autres, dans les données.", "And {n} more, in the data."),
    "change.appeared": Phrase("apparue", "appeared"),
    "change.disappeared": Phrase("disparue", "disappeared"),
    "change.read_otherwise": Phrase("lue autrement", "read otherwise"),
}
PHRASES: Final[Phrases] = {
    **{f"column.{key}": phrase for key, phrase in _COLUMNS.items()},
    **{f"table.{key}": phrase for key, phrase in _TABLES.items()},
    **{f"method.{key}": phrase for key, phrase in _METHOD.items()},
    **_OTHERS,
}
