"""Every word of the interface, in French and English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, NamedTuple, get_args

Language = Literal["fr", "en"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)


class Phrase(NamedTuple):
    """The same words in both languages."""

    fr: str
    en: str


class Words:
    """The interface in one language."""

    def __init__(self, language: Language = "en") -> None:
        self.language = language

    def say(self, key: str, **values: object) -> str:
        """The words of `key`, with the values put in. Raises KeyError for a key that is not in the table."""
        phrase = PHRASES[key]
        text = phrase.fr if self.language == "fr" else phrase.en
        return text.format(**values) if values else text

    def count(self, key: str, number: int, **values: object) -> str:
        """The words of `key.one` or `key.many`, as the number asks, with the number as `n`."""
        is_one = number < 2 if self.language == "fr" else number == 1
        return self.say(f"{key}.{'one' if is_one else 'many'}", n=number, **values)

    def percent(self, share: float) -> str:
        """A share of one as a whole percentage."""
        return f"{share * 100:.0f}" + ("\u202f%" if self.language == "fr" else "%")

    def number(self, value: float) -> str:
        """A number with one decimal at most."""
        text = f"{value:.1f}".removesuffix(".0")
        return text.replace(".", ",") if self.language == "fr" else text

    def quote(self, text: str) -> str:
        """The text between quotation marks."""
        return f"«\u00a0{text}\u00a0»" if self.language == "fr" else f"“{text}”"

    def field(self, name: str) -> str:
        """The name of a field; in French its French name, where it is one of the usual fields."""
        own, bracket, place = name.partition("[")
        return FRENCH_FIELDS.get(own, own) + bracket + place if self.language == "fr" else name

    def join(self, parts: Iterable[str]) -> str:
        """`one; other`."""
        return ("\u00a0; " if self.language == "fr" else "; ").join(parts)

    def colon(self, before: str, after: str) -> str:
        """`before: after`."""
        return f"{before}\u00a0: {after}" if self.language == "fr" else f"{before}: {after}"


FRENCH_FIELDS: Final[Mapping[str, str]] = {
    "id": "identifiant",
    "name": "nom",
    "description": "description",
    "lang": "langue",
    "tags": "mots-clés",
    "url": "site",
    "address": "adresse",
    "city": "commune",
    "lat": "latitude",
    "lon": "longitude",
    "legal_form": "statut juridique",
    "categorie_juridique": "catégorie juridique",
    "activite_principale": "activité principale",
    "etat_administratif": "état administratif",
    "economie_sociale_solidaire": "économie sociale et solidaire",
}
"""The usual fields of a record as French readers know them."""

PHRASES: Final[Mapping[str, Phrase]] = {
    # the table of readings
    "name": Phrase("Nom", "Name"),
    "levers": Phrase("Leviers", "Levers"),
    "unnamed": Phrase("(sans nom)", "(no name)"),
    "short.no_evidence": Phrase("rien n'est dit", "nothing said"),
    "short.tie": Phrase("à égalité", "tie"),
    "short.below_threshold": Phrase("trop peu", "too little"),
    "short.missing_field": Phrase("champ absent", "field missing"),
    # one record explained
    "record": Phrase("fiche", "record"),
    "reading": Phrase("Lecture", "Reading"),
    "by_grid": Phrase("grille {id} {version}", "grid {id} {version}"),
    "language_known": Phrase("lue en {language}", "read as {language}"),
    "language_unknown": Phrase("langue inconnue, lue dans toutes", "language not known, read in all"),
    "language.fr": Phrase("français", "French"),
    "language.en": Phrase("anglais", "English"),
    "also": Phrase("aussi", "also"),
    "in_field": Phrase("dans {field}", "in {field}"),
    "by_rule": Phrase("selon {rule}", "by {rule}"),
    "more_quotes.one": Phrase("et {n} autre", "and {n} more"),
    "more_quotes.many": Phrase("et {n} autres", "and {n} more"),
    "more_rules.one": Phrase("et {n} autre règle de même avis", "and {n} more rule that agrees"),
    "more_rules.many": Phrase("et {n} autres règles de même avis", "and {n} more rules that agree"),
    "without_words": Phrase("sans citer de mots", "without quoting words"),
    "since_reading": Phrase("puisque {readings}", "since {readings}"),
    "from_readings": Phrase("d'après les autres lectures", "from the other readings"),
    "runner_up": Phrase(
        "devant {category} de {margin} ({score} contre {other})",
        "ahead of {category} by {margin} ({score} to {other})",
    ),
    "alone": Phrase("rien ne parle pour une autre réponse", "nothing speaks for another answer"),
    "undecided": Phrase("indécis", "undecided"),
    "reason.no_evidence": Phrase(
        "rien dans la fiche ne parle pour une réponse", "nothing in the record speaks for an answer"
    ),
    "reason.tie": Phrase("deux réponses sont trop proches : {scores}", "two answers are too close: {scores}"),
    "reason.below_threshold": Phrase(
        "ce qui parle est trop faible pour décider : {scores}",
        "what speaks is too weak to decide: {scores}",
    ),
    "reason.missing_field": Phrase(
        "une règle aurait parlé si un champ n'était pas absent",
        "a rule would have spoken, had a field not been absent",
    ),
    "status": Phrase("État", "Status"),
    "status.active": Phrase("en activité", "active"),
    "status.planned": Phrase("en projet", "planned"),
    "status.closed": Phrase("a cessé", "closed"),
    "status_default": Phrase("rien ne dit le contraire", "nothing says otherwise"),
    "practices": Phrase("Pratiques reconnues", "Recognised practices"),
    "initiatives": Phrase("Initiatives reconnues", "Recognised initiatives"),
    "none": Phrase("aucune", "none"),
    "set_aside": Phrase("Mis de côté", "Set aside"),
    "aside.denied": Phrase("nié par le texte", "the text denies it"),
    "aside.somebody_else": Phrase("il s'agit de quelqu'un d'autre", "it is about somebody else"),
    "aside.longer_wording": Phrase("compris dans une expression plus longue", "part of a longer wording"),
    "risks": Phrase("Risques", "Risks"),
    "opportunities": Phrase("Atouts", "Opportunities"),
    "risk": Phrase("risque", "risk"),
    "opportunity": Phrase("atout", "opportunity"),
    # levers
    "no_lever": Phrase("Aucun levier n'est proposé.", "No lever is proposed."),
    "why_no_lever": Phrase(
        "--levers dit ce qui a manqué à chacun.", "--levers tells what each of them was missing."
    ),
    "what_to_do": Phrase(
        "Leviers d'action publique, du plus précis au plus général",
        "Public-action levers, the most precise first",
    ),
    "estimate": Phrase(
        "effort {effort}, coût {cost} (notre estimation)", "effort {effort}, cost {cost} (our estimate)"
    ),
    "asks": Phrase("Demande", "Asks for"),
    "because": Phrase("Parce que", "Because"),
    "answers": Phrase("Répond à", "Answers"),
    "elsewhere": Phrase("Ailleurs", "Elsewhere"),
    "source": Phrase("source", "source"),
    "reason_reading": Phrase("{axis} = {value} ({confidence})", "{axis} = {value} ({confidence})"),
    "reason_practice": Phrase("pratique : {value}", "practice: {value}"),
    "reason_initiative": Phrase("initiative : {value}", "initiative: {value}"),
    "reason_status": Phrase("état : {value}", "status: {value}"),
    "reason_context": Phrase("territoire : {name} = {value}", "territory: {name} = {value}"),
    "reason_record": Phrase("la fiche le dit", "the record says so"),
    "family": Phrase("Famille", "Family"),
    "posture": Phrase("Posture", "Posture"),
    "phases": Phrase("Phases", "Phases"),
    "effort": Phrase("Effort", "Effort"),
    "cost": Phrase("Coût", "Cost"),
    "lever": Phrase("Levier", "Lever"),
    "serves": Phrase("Sert", "Serves"),
    "serves_whom": Phrase("Initiatives", "Initiatives"),
    "strongest": Phrase("Raison la plus forte", "Strongest reason"),
    "estimates_note": Phrase(
        "Effort et coût sont l'estimation des auteurs de la grille.",
        "Effort and cost are the estimate of the grid's authors.",
    ),
    "lever_count.one": Phrase("{n} levier", "{n} lever"),
    "lever_count.many": Phrase("{n} leviers", "{n} levers"),
    "no_such_lever": Phrase("Aucun levier ne répond à ces critères.", "No lever meets these criteria."),
    "family.regulate": Phrase("réglementer", "regulate"),
    "family.tax": Phrase("fiscalité", "tax"),
    "family.fund": Phrase("financer", "fund"),
    "family.space": Phrase("lieux et terrains", "space"),
    "family.infrastructure": Phrase("infrastructures", "infrastructure"),
    "family.procure": Phrase("commande publique", "procurement"),
    "family.governance": Phrase("gouvernance", "governance"),
    "family.train": Phrase("former", "training"),
    "family.network": Phrase("mettre en réseau", "networking"),
    "family.communicate": Phrase("faire connaître", "communication"),
    "family.facilitate": Phrase("accompagner", "facilitation"),
    "family.data": Phrase("données", "data"),
    "family.evaluate": Phrase("évaluer", "evaluation"),
    "family.experiment": Phrase("expérimenter", "experiment"),
    "posture.forbid": Phrase("interdire", "forbid"),
    "posture.frame": Phrase("encadrer", "frame"),
    "posture.facilitate": Phrase("faciliter", "facilitate"),
    "posture.animate": Phrase("animer", "animate"),
    "phase.trigger": Phrase("déclencher", "trigger"),
    "phase.support": Phrase("soutenir", "support"),
    "phase.sustain": Phrase("pérenniser", "sustain"),
    "level.low": Phrase("faible", "low"),
    "level.medium": Phrase("moyen", "medium"),
    "level.high": Phrase("élevé", "high"),
    # traces
    "every_rule": Phrase("Règles, une à une", "Rules, one by one"),
    "every_lever": Phrase("Leviers qui ne sont pas proposés", "Levers that are not proposed"),
    "trace_key": Phrase(
        "✓ vrai, ✗ faux, ? un champ est absent", "✓ holds, ✗ does not hold, ? a field is missing"
    ),
    "rules_left_out.one": Phrase(
        "{n} autre règle n'a rien vu ; --all-rules la montre aussi",
        "{n} other rule saw nothing; --all-rules shows it too",
    ),
    "rules_left_out.many": Phrase(
        "{n} autres règles n'ont rien vu ; --all-rules les montre aussi",
        "{n} other rules saw nothing; --all-rules shows them too",
    ),
    "speaks_for": Phrase("parle pour {votes}", "speaks for {votes}"),
    "all_proposed": Phrase("Tous les leviers sont proposés.", "Every lever is proposed."),
    # what the command line tells beside the results
    "read.one": Phrase("{file} : {n} fiche lue ({how})", "{file}: {n} record read ({how})"),
    "read.many": Phrase("{file} : {n} fiches lues ({how})", "{file}: {n} records read ({how})"),
    "columns": Phrase("colonnes", "columns"),
    "columns_kept": Phrase("gardées sous leur nom", "kept under their own names"),
    "passed_over": Phrase(
        "« {column} » pourrait aussi donner {field}, pris dans « {taken} » (--column {field}={quoted})",
        "`{column}` could give {field} too, taken from `{taken}`; if it should: --column {field}={quoted}",
    ),
    "separator": Phrase("séparateur {separator}", "separator {separator}"),
    "separator.tab": Phrase("tabulation", "tab"),
    "one_column": Phrase("une seule colonne", "one column"),
    "encoding_told": Phrase(
        "lu en {encoding} ; enregistrez en UTF-8 si des accents sont faux",
        "read as {encoding}; save it as UTF-8 if accented letters are wrong",
    ),
    "empty_rows.one": Phrase("{n} ligne vide laissée de côté", "{n} empty row left out"),
    "empty_rows.many": Phrase("{n} lignes vides laissées de côté", "{n} empty rows left out"),
    "rejects.one": Phrase("{n} ligne rejetée", "{n} row rejected"),
    "rejects.many": Phrase("{n} lignes rejetées", "{n} rows rejected"),
    "at_line": Phrase("{file}, ligne {line} : {why}", "{file}, line {line}: {why}"),
    "more_rejects.one": Phrase(
        "et {n} autre ; --rejects FICHIER les garde tous", "and {n} more; --rejects FILE keeps them all"
    ),
    "more_rejects.many": Phrase(
        "et {n} autres ; --rejects FICHIER les garde tous", "and {n} more; --rejects FILE keeps them all"
    ),
    "unused_column": Phrase(
        "aucune fiche n'a de clé « {column} » (--column)", "no record has a key `{column}` (--column)"
    ),
    "written": Phrase("écrit dans {file}", "written to {file}"),
    "field_of_ones_own": Phrase(
        "champ à vous : lu si la grille le demande", "a field of your own: read where the grid asks for it"
    ),
    "read_under": Phrase(
        "les fiches semblent être sous « {name} » : c'est là qu'elles sont lues",
        "the records seem to be under `{name}`: they are read there",
    ),
    "no_rows": Phrase("l'en-tête n'est suivi d'aucune ligne", "there are no rows below the header"),
    "repeated_ids.one": Phrase(
        "{n} identifiant est porté par plusieurs fiches : {ids}", "{n} id stands at several records: {ids}"
    ),
    "repeated_ids.many": Phrase(
        "{n} identifiants sont portés par plusieurs fiches : {ids}",
        "{n} ids stand at several records each: {ids}",
    ),
    "several_of_id": Phrase(
        "{count} fiches ont l'identifiant « {id} » ; voici la première, la fiche {number} (--row en choisit une autre)",
        "{count} records have the id `{id}`; this is the first, record {number} (--row chooses another one)",
    ),
    "no_records": Phrase("aucune fiche à lire", "there are no records to read"),
    "one_of": Phrase(
        "fiche {number} sur {count} ; --id ou --row en choisit une autre",
        "record {number} of {count}; --id or --row chooses another one",
    ),
    "unknown_context": Phrase(
        "aucun levier de la grille ne dépend de {name}={value} ; elle connaît : {known}",
        "no lever of the grid depends on {name}={value}; it knows: {known}",
    ),
    "grid_warnings.one": Phrase(
        "la grille a {n} avertissement ; `collabgrid check` le montre",
        "the grid has {n} warning; `collabgrid check` shows it",
    ),
    "grid_warnings.many": Phrase(
        "la grille a {n} avertissements ; `collabgrid check` les montre",
        "the grid has {n} warnings; `collabgrid check` shows them",
    ),
    # check
    "check_fine": Phrase(
        "{name} : rien à redire (axes {axes}, pratiques {practices}, initiatives {initiatives}, "
        "leviers {levers}, enjeux {stakes}, exemples {examples})",
        "{name}: nothing to mend (axes {axes}, practices {practices}, initiatives {initiatives}, "
        "levers {levers}, stakes {stakes}, examples {examples})",
    ),
    "check_found": Phrase("{name} : {counts}", "{name}: {counts}"),
    "error.one": Phrase("{n} erreur", "{n} error"),
    "error.many": Phrase("{n} erreurs", "{n} errors"),
    "warning.one": Phrase("{n} avertissement", "{n} warning"),
    "warning.many": Phrase("{n} avertissements", "{n} warnings"),
    "hint.one": Phrase("{n} conseil", "{n} hint"),
    "hint.many": Phrase("{n} conseils", "{n} hints"),
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
    # mistakes on the command line
    "error": Phrase("Erreur", "Error"),
    "no_input": Phrase(
        "donnez un fichier de fiches, ou `-` pour l'entrée standard",
        "name a file of records, or `-` for the standard input",
    ),
    "nothing_to_explain": Phrase(
        "donnez un fichier, --name ou --text, ou un texte sur l'entrée standard",
        "give a file, --name or --text, or a text on the standard input",
    ),
    "no_such_id": Phrase(
        "aucune fiche n'a l'identifiant « {id} »{near}", "no record has the id `{id}`{near}"
    ),
    "did_you_mean": Phrase(" ; vouliez-vous dire {names} ?", "; did you mean {names}?"),
    "no_such_field": Phrase(
        "--column : aucun champ ne s'appelle « {field} »{near}",
        "--column: there is no field `{field}`{near}",
    ),
    "no_such_context": Phrase(
        "--context : la grille ne connaît pas {name}={value}{near} Elle connaît : {known}",
        "--context: the grid does not know {name}={value}{near} It knows: {known}",
    ),
    "no_such_format": Phrase(
        "--output {file} : la fin « {suffix} » ne dit aucun format ; il y a : {suffixes}, ou donnez --format",
        "--output {file}: the end `{suffix}` tells no format; there are: {suffixes}, or give --format",
    ),
    "nothing_in_words": Phrase(
        "il n'y a rien à lire : --name, --text et --field sont vides",
        "there is nothing to read: --name, --text and --field are empty",
    ),
    "grid_is_records": Phrase(
        "--grid {name} : c'est un fichier de fiches, pas une grille ; nommez une grille fournie, "
        "un fichier YAML ou un dossier",
        "--grid {name}: this is a file of records, not a grid; name a shipped grid, a YAML file or a folder",
    ),
    "interrupted": Phrase("interrompu", "interrupted"),
    "no_such_row": Phrase(
        "il n'y a pas de fiche {row} : {count} lues", "there is no record {row}: {count} were read"
    ),
    "row_rejected": Phrase("la fiche {row} est rejetée : {why}", "record {row} is rejected: {why}"),
    "row_from_one": Phrase("--row compte à partir de 1", "--row counts from 1"),
    "id_or_row": Phrase("donnez --id ou --row, pas les deux", "give --id or --row, not both"),
    "file_or_text": Phrase(
        "donnez un fichier, ou --name, --text et --field, pas les deux",
        "give a file, or --name, --text and --field, not both",
    ),
    "pair_expected": Phrase(
        "{option} attend {shape}, pas « {given} »", "{option} takes {shape}, not `{given}`"
    ),
    "pair_twice": Phrase("{option} {name} est donné deux fois", "{option} {name} is given twice"),
    "stdin_twice": Phrase(
        "l'entrée standard ne peut servir qu'une fois", "the standard input can be read only once"
    ),
    "output_is_input": Phrase(
        "{option} {file} est aussi un fichier à lire ; donnez un autre nom",
        "{option} {file} is also a file to be read; give another name",
    ),
    "output_is_grid": Phrase(
        "{option} {file} est aussi un fichier de la grille ; donnez un autre nom",
        "{option} {file} is also a file of the grid; give another name",
    ),
    "same_output": Phrase(
        "--output et --rejects nomment le même fichier : {file}",
        "--output and --rejects name the same file: {file}",
    ),
    "no_levers": Phrase("cette grille n'a pas de leviers", "this grid has no levers"),
    "completion_use": Phrase(
        "# pour l'utiliser maintenant : {now} ; pour toujours : ajoutez cette ligne à {file}",
        "# to use it now: {now}; for good: add that line to {file}",
    ),
}
