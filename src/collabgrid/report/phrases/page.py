"""Words of the report as a page: its figures, tables and method."""

from __future__ import annotations

from typing import Final

from collabgrid.report.phrases.phrase import Phrase, Phrases

PHRASES: Final[Phrases] = {
    # frame
    "page.report": Phrase("Diagnostic de territoire", "Territory report"),
    "page.read_with": Phrase("Lu avec {grid} {version}", "Read with {grid} {version}"),
    "page.skip": Phrase("Aller au contenu", "Skip to the content"),
    "page.sections": Phrase("Sections", "Sections"),
    "page.no_script": Phrase(
        "Les fiches, la recherche et les filtres demandent que JavaScript soit permis ; tout le reste se lit "
        "sans.",
        "Sheets, search and filters need JavaScript; everything else reads without it.",
    ),
    "page.nothing": Phrase(
        "Aucune initiative n'est dans le champ de la grille : il n'y a rien à compter. Les fiches et la "
        "méthode, "
        "plus bas, disent pourquoi.",
        "No initiative is in the field of the grid: there is nothing to count. The sheets and the method, "
        "below, "
        "say why.",
    ),
    "page.nav.brief": Phrase("En bref", "In short"),
    "page.nav.axes": Phrase("Axes", "Axes"),
    "page.nav.crosses": Phrase("Croisements", "Crossed"),
    "page.nav.territories": Phrase("Urbain, rural", "Urban, rural"),
    "page.nav.years": Phrase("Années", "Years"),
    "page.nav.compared": Phrase("Ici et ailleurs", "Here and elsewhere"),
    "page.nav.gaps": Phrase("Absents", "Missing"),
    "page.nav.map": Phrase("Carte", "Map"),
    "page.nav.stakes": Phrase("Enjeux", "Stakes"),
    "page.nav.levers": Phrase("Leviers", "Levers"),
    "page.nav.portfolio": Phrase("Portefeuille", "Portfolio"),
    "page.nav.demands": Phrase("Attentes", "Expectations"),
    "page.nav.changes": Phrase("Changements", "Changes"),
    "page.nav.finder": Phrase("Fiches", "Sheets"),
    "page.nav.method": Phrase("Méthode", "Method"),
    # in short
    "page.brief": Phrase("En bref", "In short"),
    "page.initiatives.one": Phrase("initiative", "initiative"),
    "page.initiatives.many": Phrase("initiatives", "initiatives"),
    "page.initiative_count.one": Phrase("{n} initiative", "{n} initiative"),
    "page.initiative_count.many": Phrase("{n} initiatives", "{n} initiatives"),
    "page.of_rows.one": Phrase("dans le champ, sur {n} fiche reçue", "in the field, of {n} record received"),
    "page.of_rows.many": Phrase(
        "dans le champ, sur {n} fiches reçues", "in the field, of {n} records received"
    ),
    "page.first_category": Phrase("{axis} : au premier rang", "{axis}: in first place"),
    "page.rich": Phrase("Riche en", "Rich in"),
    "page.poor": Phrase("Pauvre en", "Poor in"),
    "page.actions": Phrase("Par où commencer", "Where to begin"),
    "page.top": Phrase(
        "{label} : {share} des initiatives lues sur cet axe", "{label}: {share} of those read on this axis"
    ),
    "page.against": Phrase(
        "{here} des décidées ici, {there} pour « {reference} »",
        "{here} of the decided here, {there} in “{reference}”",
    ),
    "page.absent": Phrase("aucune initiative ici", "no initiative here"),
    "page.gap_line": Phrase("aucune ici à la croisée des deux", "none here where the two meet"),
    "page.action_line": Phrase("sert {served} ; effort {effort}", "serves {served}; effort {effort}"),
    "page.no_action": Phrase("Aucun levier n'est proposé.", "No lever is proposed."),
    "page.equal_share": Phrase(
        "Plus, sans doute possible, qu'une part égale entre les catégories de l'axe.",
        "Surely more than an equal share among the categories of the axis.",
    ),
    "page.nothing_stands_out": Phrase("Rien ne ressort.", "Nothing stands out."),
    "page.of_same_axis": Phrase("sur l'axe {axis}", "on the axis {axis}"),
    # axes
    "page.axes": Phrase("Ce qu'il y a ici", "What there is here"),
    "page.axes_lead": Phrase(
        "Chaque axe de la grille, sur les {n} initiatives dans le champ. Ce que la fiche laisse ouvert reste "
        "indécis.",
        "Every axis of the grid, over the {n} initiatives in the field. What a record leaves open stays "
        "undecided.",
    ),
    "page.category": Phrase("Catégorie", "Category"),
    "page.count": Phrase("Nombre", "Count"),
    "page.share": Phrase("Part", "Share"),
    "page.share_decided": Phrase("Part des décidées", "Share of the decided"),
    "page.interval": Phrase("Intervalle à 95 %", "95% interval"),
    "page.also": Phrase("Aussi (second choix)", "Also (second choice)"),
    "page.picture": Phrase("Barre", "Bar"),
    "page.undecided_why": Phrase("Pourquoi indécis : {reasons}.", "Why undecided: {reasons}."),
    "page.figures_of": Phrase("Chiffres : {label}", "Figures: {label}"),
    "page.practices": Phrase("Pratiques reconnues", "Recognised practices"),
    # cross tables
    "page.crosses": Phrase("Croisements", "Axes crossed"),
    "page.crosses_lead": Phrase(
        "Combien d'initiatives réunissent deux lectures : plus le rond est grand, plus elles sont nombreuses.",
        "How many initiatives have two readings together: the larger the circle, the more there are.",
    ),
    "page.cross": Phrase("{rows} × {columns}", "{rows} × {columns}"),
    "page.cross_picture": Phrase(
        "Le plus souvent : {most}. Toutes les valeurs sont dans le tableau qui suit.",
        "Most often: {most}. All values are in the table that follows.",
    ),
    "page.as_table": Phrase("En tableau", "As a table"),
    "page.total": Phrase("Total", "Total"),
    "page.scroll": Phrase("se déplace de côté", "scrolls sideways"),
    # territory and years
    "page.territories": Phrase("Urbain et rural", "Urban and rural"),
    "page.territories_lead": Phrase(
        "D'après le champ « {field} » des fiches.", "From the field “{field}” of the records."
    ),
    "page.years": Phrase("Au fil des années", "Over the years"),
    "page.years_lead": Phrase(
        "Année de création connue pour {known} initiatives, inconnue pour {unknown} (champ « {field} »).",
        "Year of creation known for {known} initiatives, unknown for {unknown} (field “{field}”).",
    ),
    "page.years_picture": Phrase(
        "Créations par an, de {first} à {last} ; le plus en {peak} ({count}).",
        "Creations a year, from {first} to {last}; most in {peak} ({count}).",
    ),
    "page.year": Phrase("Année", "Year"),
    "page.created": Phrase("Créées", "Created"),
    "page.so_far": Phrase("En tout jusque-là", "In all by then"),
    # compared
    "page.compared": Phrase("Ici et ailleurs", "Here and elsewhere"),
    "page.compared_lead": Phrase(
        "Chaque part d'ici à côté de la même part ailleurs. On ne dit « plus » ou « moins présent » que si le "
        "hasard "
        "l'expliquerait mal, en tenant compte du nombre de comparaisons (Holm, 5 %) ; sinon, que les cas "
        "manquent.",
        "Every share here beside the same share elsewhere. We say “more” or “less present” only where chance "
        "would "
        "explain it badly, given how many shares are compared (Holm, 5%); else, that cases are too few.",
    ),
    "page.here": Phrase("Ici", "Here"),
    "page.there": Phrase("Ailleurs", "Elsewhere"),
    "page.difference": Phrase("Écart", "Difference"),
    "page.points": Phrase("{n} pts", "{n} pts"),
    "page.verdict": Phrase("Verdict", "Verdict"),
    "page.disputed": Phrase("les sources se contredisent", "sources disagree"),
    "page.dots": Phrase(
        "Rond : ici, avec son intervalle ; trait : ailleurs",
        "Circle: here, with its interval; bar: elsewhere",
    ),
    "page.reference_size": Phrase("sur {n} initiatives", "over {n} initiatives"),
    # gaps
    "page.gaps": Phrase("Ce qui existe ailleurs et pas ici", "What exists elsewhere and not here"),
    "page.gaps_lead": Phrase(
        "Les deux lectures existent ici, mais jamais ensemble ; ailleurs, des pratiques connues les "
        "réunissent.",
        "Both readings exist here, but never together; elsewhere, known practices bring them together.",
    ),
    "page.gap_counts": Phrase(
        "{row_count} et {column_count} ici, 0 ensemble", "{row_count} and {column_count} here, 0 together"
    ),
    "page.gap_expected": Phrase("attendues au hasard : {n}", "expected by chance: {n}"),
    "page.gap_there": Phrase("{n} dans la référence", "{n} in the reference"),
    "page.known_as": Phrase("Connu comme", "Known as"),
    "page.such_as": Phrase("Par exemple", "Such as"),
    "page.no_gap": Phrase(
        "Aucune case vide dont les voisines soient remplies.", "No empty cell whose neighbours are filled."
    ),
    "page.more_gaps.one": Phrase("et {n} autre case vide", "and {n} more empty cell"),
    "page.more_gaps.many": Phrase("et {n} autres cases vides", "and {n} more empty cells"),
    # map
    "page.map": Phrase("Carte", "Map"),
    "page.map_lead": Phrase(
        "{placed} initiatives placées sur {counted} : {exact} par leurs coordonnées, {town} au centre de leur "
        "commune. "
        "{unplaced} ne disent pas où elles sont.",
        "{placed} initiatives of {counted} placed: {exact} by their coordinates, {town} in the middle of "
        "their town. "
        "{unplaced} do not say where they are.",
    ),
    "page.map_outside.one": Phrase(
        "{n} est loin de toutes les autres, hors de la carte.", "{n} lies far from all others, off the map."
    ),
    "page.map_outside.many": Phrase(
        "{n} sont loin de toutes les autres, hors de la carte.", "{n} lie far from all others, off the map."
    ),
    "page.map_picture": Phrase(
        "Carte de {placed} initiatives ; un rond plus grand en réunit plusieurs. Les communes sont dans le "
        "tableau qui suit.",
        "Map of {placed} initiatives; a larger circle stands for several. The towns are in the table that "
        "follows.",
    ),
    "page.map_hint": Phrase(
        "Les filtres de la liste des initiatives agissent aussi sur la carte.",
        "The filters of the list of initiatives act on the map too.",
    ),
    "page.map_source": Phrase(
        "Contours : Natural Earth (domaine public). Communes de France : GeoNames (CC BY 4.0).",
        "Outlines: Natural Earth (public domain). Towns of France: GeoNames (CC BY 4.0).",
    ),
    "page.towns": Phrase("Communes les plus citées", "Towns named most often"),
    "page.town": Phrase("Commune", "Town"),
}
