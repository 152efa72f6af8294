"""What lint says, in English and French: one table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from collabgrid.source import Diagnostic, Edit, Span


class Wording(NamedTuple):
    """A code, what is wrong, and the way out (empty where the first says it all), in two languages."""

    code: str
    english: str
    french: str
    way_out: str = ""
    french_way_out: str = ""


def finding(key: str, span: Span | None, edits: tuple[Edit, ...] = (), /, **values: Any) -> Diagnostic:
    """The diagnostic of a wording of the table, with the values put in."""
    own = WORDINGS[key]
    french = (own.french.format(**values), own.french_way_out.format(**values) or None)
    return Diagnostic(
        own.code, own.english.format(**values), span, own.way_out.format(**values) or None, french, edits
    )


WORDINGS: Final[Mapping[str, Wording]] = {
    "twice": Wording(
        "GRID401",
        "`{term}` stands twice in this list; the first is {where}",
        "« {term} » est écrit deux fois dans cette liste ; le premier est {ou}",
        "delete this one",
        "supprimez celui-ci",
    ),
    "same_forms": Wording(
        "GRID402",
        "`{term}` finds the same words as `{other}` of this list, {where}",
        "« {term} » trouve les mêmes mots que « {other} » de cette liste, {ou}",
        "keep one of them",
        "gardez l'un des deux",
    ),
    "strong_rivals": Wording(
        "GRID403",
        "`{term}` is {strength} for {one} and for {other} of {axis} ({where}): alone, it decides nothing",
        "« {term} » est {strength} pour {one} et pour {other} de {axis} ({ou}) : seul, il ne décide de rien",
        "keep it where it belongs, or make it weaker in one place",
        "gardez-le là où il va, ou affaiblissez-le d'un côté",
    ),
    "rivals": Wording(
        "GRID404",
        "`{term}` speaks for {one} and for {other} of {axis} ({where})",
        "« {term} » parle pour {one} et pour {other} de {axis} ({ou})",
    ),
    "hidden": Wording(
        "GRID405",
        "all that `{term}` finds, `{other}` of this list finds too ({where})",
        "tout ce que « {term} » trouve, « {other} » de cette liste le trouve aussi ({ou})",
        "`{other}` is enough",
        "« {other} » suffit",
    ),
    "two_strengths": Wording(
        "GRID406",
        "`{term}` speaks for {category} with two strengths, {one} and {other} ({where})",
        "« {term} » parle pour {category} avec deux forces, {one} et {other} ({ou})",
        "keep the one that is meant",
        "gardez celle qui est voulue",
    ),
    "signs": Wording(
        "GRID407",
        "`{term}` reads like a regular expression (`{sign}`), and such signs count for nothing in a term",
        "« {term} » se lit comme une expression régulière (`{sign}`), et de tels signes ne comptent pas dans un terme",
        "write each wording as a term of its own; `{star}` ends a word that may go on",
        "écrivez chaque forme comme un terme ; `{star}` termine un mot qui peut continuer",
    ),
    "never": Wording(
        "GRID411",
        "{what} can never hold (proved): {why}",
        "{quoi} ne peut jamais être vraie (prouvé) : {pourquoi}",
    ),
    "several": Wording(
        "GRID412",
        "{what} holds only where a record gives `{field}` several values: {why}",
        "{quoi} n'est vraie que si une fiche donne plusieurs valeurs à « {field} » : {pourquoi}",
        "write the values under `one_of`, or the bounds in one condition",
        "écrivez les valeurs sous `one_of`, ou les bornes dans une même condition",
    ),
    "empty_record": Wording(
        "GRID413",
        "`{id}` holds for an empty record: nothing needs to be found for it",
        "« {id} » est vraie d'une fiche vide : rien n'a besoin d'être trouvé",
        "add what must be found",
        "ajoutez ce qui doit être trouvé",
    ),
    "same_rule": Wording(
        "GRID414",
        "`{id}` asks for the same as `{other}` ({where}) and speaks for the same",
        "« {id} » demande la même chose que « {other} » ({ou}) et parle pour la même chose",
        "delete one of them",
        "supprimez l'une des deux",
    ),
    "contradicted": Wording(
        "GRID415",
        "whenever `{id}` holds, `{other}` does too (proved) and speaks as strongly for {axis}: {rival}, not {own}; in "
        "{witness} both hold, and {axis} stays undecided",
        "chaque fois que « {id} » est vraie, « {other} » l'est aussi (prouvé) et parle aussi fort pour {axis} : "
        "{rival}, non {own} ; dans {witness} les deux le sont, et {axis} reste indécis",
        "give `{id}` more strength, or except its case from `{other}` with `unless`",
        "donnez plus de force à « {id} », ou exceptez son cas de « {other} » par `unless`",
    ),
    "may_contradict": Wording(
        "GRID416",
        "`{id}` and `{other}` ({where}) may contradict each other (possible): in {witness} both hold, {own} against "
        "{rival}, and {axis} stays undecided",
        "« {id} » et « {other} » ({ou}) peuvent se contredire (possible) : dans {witness} les deux sont vraies, {own} "
        "contre {rival}, et {axis} reste indécis",
    ),
    "unknown": Wording(
        "GRID417",
        "nothing is known of `{id}` (unknown): it was not proved that it never holds, and no record that meets it "
        "could be made up",
        "on ne sait rien de « {id} » (inconnu) : il n'est pas prouvé qu'elle n'est jamais vraie, et aucune fiche qui "
        "la vérifie n'a pu être composée",
        "add an example that exercises it",
        "ajoutez un exemple qui l'exerce",
    ),
    "no_definition": Wording(
        "GRID421",
        "the category `{category}` of {axis} has no definition",
        "la catégorie « {category} » de {axis} n'a pas de définition",
        "add `definition:`",
        "ajoutez `definition:`",
    ),
    "no_speaker": Wording(
        "GRID422",
        "nothing speaks for the category `{category}` of {axis}",
        "rien ne parle pour la catégorie « {category} » de {axis}",
        "add a word, a rule, a practice or an initiative that does",
        "ajoutez un mot, une règle, une pratique ou une initiative qui le fasse",
    ),
    "no_example": Wording(
        "GRID423",
        "no example expects the category `{category}` of {axis}",
        "aucun exemple n'attend la catégorie « {category} » de {axis}",
        "add a record that must be read so",
        "ajoutez une fiche qui doit être lue ainsi",
    ),
    "idle_list": Wording(
        "GRID424",
        "no condition names the list `{name}`",
        "aucune condition ne nomme la liste « {name} »",
        "name it with `list:`, or take it away",
        "nommez-la par `list:`, ou ôtez-la",
    ),
    "idle_list_near": Wording(
        "GRID424",
        "no condition names the list `{name}`",
        "aucune condition ne nomme la liste « {name} »",
        "`{near}` is a list of the extended grid: was that meant?",
        "« {near} » est une liste de la grille étendue : est-ce elle ?",
    ),
    "unreached": Wording(
        "GRID425",
        "nothing reaches `{id}`: {why}",
        "rien n'atteint « {id} » : {pourquoi}",
        "add what speaks for it, or change the condition",
        "ajoutez ce qui parle pour cela, ou changez la condition",
    ),
    "misspelt_field": Wording(
        "GRID426",
        "`{field}` is no usual field of a record, and `{near}` is",
        "« {field} » n'est pas un champ habituel d'une fiche, et « {near} » en est un",
        "`{near}`? A field of your own may have any other name",
        "« {near} » ? Un champ à vous peut porter tout autre nom",
    ),
    "shared_name": Wording(
        "GRID427",
        "`{name}` is a name of `{id}` too ({where})",
        "« {name} » est aussi un nom de « {id} » ({ou})",
        "keep it with one of them",
        "gardez-le chez l'une des deux",
    ),
    "shared_site": Wording(
        "GRID427",
        "`{name}` is a site of `{id}` too ({where})",
        "« {name} » est aussi un site de « {id} » ({ou})",
        "keep it with one of them",
        "gardez-le chez l'une des deux",
    ),
    "address": Wording(
        "GRID428",
        "`{site}` is a web address, and of a record's address only the host is compared",
        "« {site} » est une adresse, et d'une adresse de fiche seul l'hôte est comparé",
        "`{host}`?",
        "« {host} » ?",
    ),
    "no_label": Wording(
        "GRID431",
        "`{key}` is not written in {languages}",
        "`{key}` n'est pas écrit en {languages}",
        "add `{languages}: …`",
        "ajoutez `{languages}: …`",
    ),
    "no_text": Wording(
        "GRID432",
        "`{key}` is not written in {languages}",
        "`{key}` n'est pas écrit en {languages}",
        "add `{languages}: …`",
        "ajoutez `{languages}: …`",
    ),
    "other_language": Wording(
        "GRID433",
        "the grid has no language `{language}`",
        "la grille n'a pas la langue « {language} »",
        "known: {known}",
        "connues : {known}",
    ),
    "other_language_near": Wording(
        "GRID433",
        "the grid has no language `{language}`",
        "la grille n'a pas la langue « {language} »",
        "`{near}`?",
        "« {near} » ?",
    ),
    "changed_value": Wording(
        "GRID441",
        "other YAML readers take `{value}` for {becomes}",
        "d'autres lecteurs de YAML prennent « {value} » pour {devient}",
        "put it in quotes: `{quoted}`",
        "mettez-la entre guillemets : `{quoted}`",
    ),
    "needless": Wording(
        "GRID491",
        "{code} is allowed here and is not found here",
        "{code} est admis ici et ne s'y trouve pas",
        "delete the allowance",
        "supprimez cette autorisation",
    ),
    "no_reason": Wording(
        "GRID492",
        "{code} is allowed here without a reason",
        "{code} est admis ici sans raison",
        "add `because …`",
        "ajoutez `because …` (ou `car …`)",
    ),
    "no_code": Wording(
        "GRID493",
        "there is no code `{code}`",
        "il n'y a pas de code « {code} »",
        "known: GRID401 and following; `collabgrid explain-code` lists them",
        "connus : GRID401 et suivants ; `collabgrid explain-code` les liste",
    ),
    "error_code": Wording(
        "GRID493",
        "{code} is an error, and errors cannot be allowed",
        "{code} est une erreur, et les erreurs ne s'admettent pas",
        "mend what it tells of",
        "réparez ce qu'elle dit",
    ),
    "no_allowance": Wording(
        "GRID493",
        "this comment starts like an allowance and does not read as one",
        "ce commentaire commence comme une autorisation et ne se lit pas comme telle",
        "write `# collabgrid: allow CODE because REASON`",
        "écrivez `# collabgrid: allow CODE because RAISON`",
    ),
}
