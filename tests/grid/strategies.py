"""Grids drawn at random, without a fault: as plain data, and as the YAML text that somebody may have written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import yaml
from hypothesis import strategies as st

from collabgrid.grid import STATUSES

Plain = dict[str, Any]


class _Quoting(yaml.SafeDumper):
    """Puts every text in double quotes."""


_Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


def written(plain: Plain) -> str:
    """The plain data as YAML in which every text is quoted."""
    return str(yaml.dump(plain, Dumper=_Quoting, allow_unicode=True, sort_keys=False))


ODD_TEXTS = [
    "no", "~", "null", "01001", "1.10", "12:30", "1e3", "<<", "=", "---", "...", "- tiret", "? quoi", "?", "#", "|",
    "clé: valeur # non", "Rennes - Brest, aller et retour", "un mot " * 40 + "- et la suite", "x" * 200,
    "«\xa0Où\xa0?\xa0»", "Note :\xa0voir", "Note:\xa0voir", "\xa0espace", "fin ", " début",
    "ligne\nligne\n", "\n\nplus bas", "\ttabulation", "deux\x85lignes", "deux\u2028lignes",
    "L'été d’après", 'dit "bonjour"', "'", '"', "c:\\dossier\\neuf", "{a: b}", "[1]",
    "*étoile", "&ancre", "!marque", "%ordre", "@chez", "`accent`", ">", "œuf", "e\u0301te\u0301", "😀",
    "\ufeff", "\x07", "\x7f",
]  # fmt: skip
WORDS = [
    "jardin", "jardins partagés", "panier* paysan*", "prêt d'outils", "AMAP", "S.E.L.", "œuvre", "habitant·e·s",
    "l'atelier vélo", "auto-partage", "swap shop", "repair café", "lend", "12 rue", "bric-à-brac",
    "=prêts", "other =co-ops",
]  # fmt: skip
LANGUAGES = ("fr", "en")
FIELDS = ("name", "description", "tags")
LISTS = ("peers", "verbs")

ids = st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True).map(
    lambda own: f"z{own}"
)  # no id is a name that is taken
letters = st.characters(
    blacklist_categories=["Cs"], blacklist_characters="\0\ufffdÃâ"
)  # marks of damaged letters warn
texts = st.one_of(
    st.sampled_from(ODD_TEXTS),
    st.text(letters, min_size=1, max_size=20).filter(lambda text: bool(text.strip())),
)
local_texts = st.one_of(texts, st.dictionaries(st.sampled_from(LANGUAGES), texts, min_size=1))
strengths = st.sampled_from(["weak", "usual", "strong", "decisive"])
weights = st.floats(0, 1e6)
shares = st.floats(0, 1)
term_lists = st.lists(
    st.one_of(st.sampled_from(WORDS), st.text("abcdefghijéèœ", min_size=4, max_size=9)),
    min_size=1,
    max_size=3,
)
terms = st.one_of(
    st.sampled_from(WORDS),
    term_lists,
    st.dictionaries(st.sampled_from((*LANGUAGES, "any")), term_lists, min_size=1),
)
lever_examples = st.fixed_dictionaries({"place": texts, "what": local_texts}, optional={"year": texts})
sources = st.fixed_dictionaries({"title": texts}, optional={"url": texts, "date": texts})


def some(options: Sequence[str]) -> st.SearchStrategy[Any]:
    """One of the options, or a list of several."""
    return st.one_of(
        st.sampled_from(options), st.lists(st.sampled_from(options), min_size=1, max_size=2, unique=True)
    )


def items(*keys: st.SearchStrategy[Plain]) -> st.SearchStrategy[list[Plain]]:
    """Up to two items with ids of their own."""
    return st.lists(st.one_of(*keys), max_size=2, unique_by=lambda item: item["id"])


@st.composite
def axes(draw: st.DrawFn) -> list[Plain]:
    """One to three axes with one to three categories."""
    category = st.fixed_dictionaries(
        {"id": ids, "label": local_texts},
        optional={
            "definition": local_texts,
            "includes": st.lists(local_texts, max_size=2),
            "excludes": st.lists(texts, max_size=1),
        },
    )
    categories = st.lists(category, min_size=1, max_size=3, unique_by=lambda own: str(own["id"]))
    axis = st.fixed_dictionaries(
        {"id": ids, "label": local_texts, "categories": categories}, optional={"question": local_texts}
    )
    return draw(st.lists(axis, min_size=1, max_size=3, unique_by=lambda own: str(own["id"])))


@st.composite
def readings(draw: st.DrawFn, readable: dict[str, list[str]]) -> Plain:
    """What axes are read as."""
    names = draw(st.lists(st.sampled_from(sorted(readable)), min_size=1, max_size=2, unique=True))
    return {name: draw(some(readable[name])) for name in names}


def field_tests() -> st.SearchStrategy[Plain]:
    """Comparisons of a field of the record."""
    many = st.one_of(texts, st.lists(texts, min_size=1, max_size=2))
    operators = dict.fromkeys(("one_of", "starts_with", "ends_with", "contains", "host"), many)
    numbers = st.floats(-1e9, 1e9)
    single = {"equals": texts, "greater": numbers, "less": numbers, "exists": st.booleans()}
    one = st.one_of(
        [st.fixed_dictionaries({"field": texts, name: own}) for name, own in (operators | single).items()]
    )
    return st.one_of(one, st.fixed_dictionaries({"field": texts, "contains": many, "less": numbers}))


def conditions(
    readable: dict[str, list[str]], late: Sequence[st.SearchStrategy[Plain]] = ()
) -> st.SearchStrategy[Plain]:
    """Conditions that read the given axes; `late` are leaves that only levers and stakes may have."""
    own, named = {"terms": terms}, {"list": some(LISTS)}
    words = st.one_of(
        st.fixed_dictionaries(own, optional={"fields": some(FIELDS)}),
        st.fixed_dictionaries(named, optional={**own, "fields": some(FIELDS)}),
    )
    near_words = st.one_of(
        [st.fixed_dictionaries(one | {"within": st.integers(1, 20)}) for one in (own, named)]
    )
    leaves = st.one_of(
        words,
        field_tests(),
        *([readings(readable).map(lambda own: {"reading": own})] if readable else []),
        *late,
    )
    near = st.tuples(words, near_words).map(lambda pair: {"all": list(pair)})

    def compose(inner: st.SearchStrategy[Plain]) -> st.SearchStrategy[Plain]:
        several = st.lists(inner, min_size=1, max_size=3)
        counted = st.lists(inner, min_size=1, max_size=3).flatmap(
            lambda own: st.integers(1, len(own)).map(lambda count: {"at_least": {"count": count, "of": own}})
        )
        return st.one_of(
            several.map(lambda own: {"all": own}),
            several.map(lambda own: {"any": own}),
            counted,
            st.fixed_dictionaries({"not": inner, "terms": terms}),
            st.fixed_dictionaries({"unless": inner, "any": several}),
        )

    return st.recursive(st.one_of(leaves, near), compose, max_leaves=4)


@st.composite
def votes(draw: st.DrawFn, spoken: dict[str, list[str]]) -> Plain:
    """What is spoken for: a category, one with its strength, or a list."""
    found = {}
    for axis in draw(st.lists(st.sampled_from(sorted(spoken)), min_size=1, max_size=2, unique=True)):
        category = st.sampled_from(spoken[axis])
        one = st.one_of(
            category, st.fixed_dictionaries({"category": category}, optional={"strength": strengths})
        )
        found[axis] = draw(st.one_of(one, st.lists(one, min_size=1, max_size=2)))
    return found


@st.composite
def policies(draw: st.DrawFn, axis_ids: list[str]) -> Plain:
    """A policy with any of its keys."""
    decision = st.fixed_dictionaries(
        {},
        optional={
            "threshold": weights, "margin": shares, "also": st.integers(0, 5), "also_ratio": shares,
            "ties": st.sampled_from(["abstain", "first"]),
        },
    )  # fmt: skip
    number = st.floats(-50, 50)
    fit = st.fixed_dictionaries({"intercept": number, "score": number, "share": number, "margin": number})
    own_axes = st.sampled_from(["default", *axis_ids])
    return draw(
        st.fixed_dictionaries(
            {},
            optional={
                "strengths": st.fixed_dictionaries({}, optional={"weak": weights, "decisive": weights}),
                "practice": strengths, "initiative": strengths, "mention": strengths, "repeat": shares,
                "fields": st.fixed_dictionaries(dict.fromkeys(FIELDS, weights)),
                "decisions": st.dictionaries(own_axes, decision, max_size=2),
                "confidence": st.dictionaries(own_axes, fit, max_size=2),
                "levers": st.fixed_dictionaries({}, optional={"most": st.integers(0, 99)}),
            },
        )
    )  # fmt: skip


@st.composite
def vocabularies(draw: st.DrawFn, spoken: dict[str, list[str]]) -> Plain:
    """Words for some categories."""
    found: Plain = {}
    for axis in draw(st.lists(st.sampled_from(sorted(spoken)), max_size=2, unique=True)):
        cells = st.dictionaries(
            st.sampled_from(spoken[axis]),
            st.dictionaries(strengths, terms, min_size=1, max_size=2),
            min_size=1,
        )
        found[axis] = draw(cells)
    return found


def figures(all_axes: dict[str, list[str]]) -> st.SearchStrategy[Plain]:
    """A published share of a category, or of a kind of territory."""
    share = {"share": st.sampled_from([0, 0.25, 1])}
    read = st.sampled_from(sorted(all_axes)).flatmap(
        lambda axis: some(all_axes[axis]).map(lambda own: {axis: own})
    )
    context = st.just({"territory": ["urban"]})
    return st.one_of(
        st.fixed_dictionaries({"reading": read, **share}, optional={"of": st.integers(1, 90)}),
        st.fixed_dictionaries({"context": context, **share}, optional={"what": local_texts}),
    )


@st.composite
def plain_grids(draw: st.DrawFn) -> Plain:
    """A whole grid. An axis is only read by rules that speak for later ones, so that none waits for itself."""
    own_axes = draw(axes())
    all_axes = {str(axis["id"]): [str(each["id"]) for each in axis["categories"]] for axis in own_axes}
    names = list(all_axes)
    cut = draw(st.integers(0, len(names) - 1))
    read = {name: all_axes[name] for name in names[:cut]}
    spoken = {name: all_axes[name] for name in names[cut:]} | {"status": list(STATUSES)}
    early = conditions(read)
    practice = st.fixed_dictionaries(
        {"id": ids, "label": local_texts, "terms": terms, "then": votes(spoken)},
        optional={
            "definition": local_texts,
            "when": early,
            "unless": early,
            "sources": st.lists(sources, max_size=1),
        },
    )
    practices = draw(items(practice))
    initiatives = draw(
        items(
            st.fixed_dictionaries(
                {"id": ids, "names": st.lists(texts, min_size=1, max_size=2), "then": votes(spoken)},
                optional={
                    "capitals": st.booleans(),
                    "sites": some(["brocante.fr"]),
                    "what": local_texts,
                    "unless": early,
                },
            )
        )
    )
    late = [
        st.fixed_dictionaries({"status": some(STATUSES)}),
        st.dictionaries(texts, some(["rural"]), min_size=1).map(lambda own: {"context": own}),
    ]
    for key, part in (("practice", practices), ("initiative", initiatives)):
        if part:
            late.append(st.fixed_dictionaries({key: some([each["id"] for each in part])}))
    afterwards = conditions(all_axes | {"status": list(STATUSES)}, late)
    stakes = draw(
        items(
            st.fixed_dictionaries(
                {
                    "id": ids,
                    "kind": st.sampled_from(["risk", "opportunity"]),
                    "label": local_texts,
                    "text": local_texts,
                    "when": afterwards,
                },
            )
        )
    )
    lever = st.fixed_dictionaries(
        {
            "id": ids, "label": local_texts, "family": st.sampled_from(["space", "fund"]), "posture": st.just("frame"),
            "phases": some(["trigger", "support", "sustain"]), "effort": st.just("low"), "cost": st.just("high"),
            "what": local_texts, "when": afterwards,
        },
        optional={
            "asks": local_texts, "contexts": st.dictionaries(texts, some(["rural", "urban"]), max_size=2),
            "answers": some([each["id"] for each in stakes]) if stakes else st.just([]),
            "examples": st.lists(lever_examples, max_size=1),
            "sources": st.lists(sources, max_size=1),
        },
    )  # fmt: skip
    levers = draw(items(lever))
    references = st.fixed_dictionaries(
        {"id": ids, "label": local_texts, "figures": st.lists(figures(all_axes), min_size=1, max_size=2)},
        optional={"place": texts, "size": st.integers(1, 900), "sources": st.lists(sources, max_size=1)},
    )
    named_stakes = some([each["id"] for each in stakes]) if stakes else st.just([])
    demands = st.fixed_dictionaries(
        {"id": ids, "label": local_texts, "text": local_texts},
        optional={"promised_by": named_stakes, "threatened_by": named_stakes, "most_cost": st.just("low")},
    )
    expected = st.dictionaries(st.sampled_from(names), st.just("undecided"), min_size=1)
    record = st.dictionaries(texts, st.one_of(texts, st.lists(texts, max_size=2)), min_size=1, max_size=3)
    example = st.fixed_dictionaries(
        {"id": ids, "record": record, "expect": expected}, optional={"known_miss": local_texts}
    )
    rule = st.fixed_dictionaries(
        {"id": ids, "when": early, "then": votes(spoken)},
        optional={"note": local_texts, "unless": early, "strength": strengths},
    )
    identity = st.fixed_dictionaries(
        {"id": ids, "version": texts, "title": local_texts, "languages": st.just(list(LANGUAGES))},
        optional={"description": local_texts, "licence": texts, "sources": st.lists(sources, max_size=2)},
    )
    return {
        "grid": draw(identity),
        "axes": own_axes,
        "policy": draw(policies(names)),
        "vocabulary": draw(vocabularies(spoken)),
        "lists": draw(st.fixed_dictionaries(dict.fromkeys(LISTS, terms), optional={"unused": terms})),
        "rules": draw(items(rule)),
        "practices": practices,
        "initiatives": initiatives,
        "levers": levers,
        "stakes": stakes,
        "references": draw(items(references)),
        "demands": draw(items(demands)),
        "examples": draw(items(example)),
    }
