"""Initiatives recognised by name and by web address."""

from __future__ import annotations

from typing import Any

import pytest

from collabgrid.engine import Vote

from .small_grids import all_evidence, misplaced, small_classifier

GRID = """
policy:
  initiative: decisive
  mention: usual
  strengths: {weak: 1, usual: 2, strong: 4, decisive: 12}
  fields: {name: 2, description: 1, tags: 1}
initiatives:
  - {id: blablacar, names: [BlaBlaCar], sites: [blablacar.fr, blablacar.com], then: {topic: cars}}
  - {id: uber, names: [Uber], sites: [uber.com], unless: {terms: [uber alles]}, then: {topic: cars}}
  - {id: louve, names: [La Louve], capitals: true, then: {topic: {category: food, strength: weak}}}
  - {id: ruche, names: [La Ruche qui dit Oui, La Ruche], sites: [laruchequiditoui.fr], then: {topic: food}}
  - {id: greve, names: [Grève & Co], then: {topic: food}}
"""
CLASSIFIER = small_classifier(GRID, topic="cars food")

# text, the initiatives that it names
NAMED: tuple[tuple[str, list[str]], ...] = (
    ("Trajets avec BlaBlaCar", ["blablacar"]),
    ("Trajets avec blablacar", ["blablacar"]),
    ("Trajets avec Bla Bla Car", ["blablacar"]),
    ("Trajets avec bla-bla-car", ["blablacar"]),
    ("TRAJETS AVEC BLABLA CAR", ["blablacar"]),
    ("Trajets avec Blablacarr", ["blablacar"]),
    ("Trajets avec Balblacar", ["blablacar"]),
    ("Trajets avec Blablabar", ["blablacar"]),
    ("Trajets avec Blabbacarr", []),  # two mistakes
    ("Du bla bla, car il parle", []),  # a comma parts
    ("Un chauffeur Uber", ["uber"]),
    ("UBER", ["uber"]),
    ("La commune d’Uberach", []),
    ("Les ubers et l’ubérisation", []),
    ("Ubrr", []),  # too short for a misspelling
    ("L’hymne uber alles et Uber", []),  # the exception
    ("Les courses à La Louve, entre membres", ["louve"]),
    ("Les courses à la Louve, entre membres", ["louve"]),
    ("Au zoo, la louve dort", []),
    ("LA LOUVE DORT AU ZOO", []),  # all in capitals: they say nothing
    ("la ruche qui dit oui de Brest", ["ruche"]),
    ("La Ruche qui dit Oui ! de Brest", ["ruche"]),
    ("Laruchequiditoui", ["ruche"]),
    ("LA RUCHE QUI DIT OUI", ["ruche"]),
    ("Nos paniers de La Ruche", ["ruche"]),
    ("Greve & co", ["greve"]),
    ("BlaBla<b>Car</b> et <i>Uber</i>", ["blablacar", "uber"]),
    ("Rien de tout cela", []),
)


@pytest.mark.parametrize(("text", "found"), NAMED)
def test_names_are_found_as_people_write_them(text: str, found: list[str]) -> None:
    record = {"name": "Chez nous", "description": text, "lang": "fr"}
    result = CLASSIFIER.classify(record)
    assert list(result.initiatives) == found
    assert misplaced(record, all_evidence(result)) == []


# record, the initiatives of its sites
SITED: tuple[tuple[dict[str, Any], list[str]], ...] = (
    ({"url": "https://www.blablacar.fr/trajets?x=1"}, ["blablacar"]),
    ({"url": "http://blablacar.fr"}, ["blablacar"]),
    ({"url": "blablacar.fr/trajets"}, ["blablacar"]),
    ({"url": "BLABLACAR.FR"}, ["blablacar"]),
    ({"url": "https://m.blablacar.com:443/a"}, ["blablacar"]),
    ({"url": "https://moi@www.blablacar.com/a"}, ["blablacar"]),
    ({"url": "https://www.blablacar.fr#haut"}, ["blablacar"]),
    ({"url": "//www.blablacar.fr/a"}, ["blablacar"]),
    ({"url": " https://www.blablacar.fr. "}, ["blablacar"]),
    ({"url": ["https://exemple.org", "https://uber.com/fr"]}, ["uber"]),
    ({"website": "https://uber.com"}, ["uber"]),
    ({"url": "https://notblablacar.fr"}, []),
    ({"url": "https://blablacar.fr.exemple.org"}, []),
    ({"url": "https://exemple.org/blablacar.fr"}, []),
    ({"url": "https://exemple.org?site=uber.com"}, []),
    ({"url": "exemple.org/vers?site=https://uber.com"}, []),
    ({"url": "exemple.org//uber.com"}, []),
    ({"url": "a." * 200 + "uber.com"}, []),  # longer than any host
    ({"url": "fr"}, []),
    ({"url": None}, []),
    ({"url": 12}, []),
)


@pytest.mark.parametrize(("record", "found"), SITED)
def test_sites_are_found_by_their_host(record: dict[str, Any], found: list[str]) -> None:
    whole = {"name": "Chez nous", **record}
    result = CLASSIFIER.classify(whole)
    assert list(result.initiatives) == found
    assert misplaced(whole, all_evidence(result)) == []


def vote_on(record: dict[str, Any]) -> Vote:
    (vote,) = CLASSIFIER.classify(record).reading("topic").votes
    return vote


# record, weight of the initiative's reading, what is shown
WEIGHED = (
    ({"name": "BlaBlaCar Daily", "description": "Trajets"}, 24.0, "BlaBlaCar"),
    ({"name": "Trajets", "description": "Avec BlaBlaCar"}, 2.0, "BlaBlaCar"),
    ({"name": "Trajets", "url": "https://blablacar.fr"}, 12.0, "https://blablacar.fr"),
    ({"name": "Trajets", "description": "Écrire à brest@blablacar.fr"}, 12.0, "blablacar"),  # its own address
    ({"name": "Trajets", "description": "Écrire à <b>BREST@BLABLACAR.FR</b>"}, 12.0, "BLABLACAR"),
    ({"name": "Trajets", "description": "Merci à @blablacar"}, 2.0, "blablacar"),
    ({"name": "Trajets", "description": "Écrire à blablacar@brest.fr"}, 2.0, "blablacar"),
    ({"description": "BlaBlaCar partage des trajets"}, 12.0, "BlaBlaCar"),  # no name: the head of the text
    ({"description": "Des trajets comme avec BlaBlaCar"}, 2.0, "BlaBlaCar"),
    (
        {"name": "La Louve", "description": "Coopérative"},
        6.0,
        "La Louve",
    ),  # its own weaker strength, in its own name
    ({"name": "Coop", "description": "Comme La Louve à Paris"}, 0.5, "La Louve"),
    ({"name": "LA LOUVE"}, 6.0, "LA LOUVE"),  # the whole name
    ({"name": "la louve"}, 6.0, "la louve"),
)


@pytest.mark.parametrize(("record", "weight", "shown"), WEIGHED)
def test_its_own_name_weighs_more_than_a_mention(record: dict[str, Any], weight: float, shown: str) -> None:
    vote = vote_on(record)
    assert (vote.weight, [e.quote for e in vote.evidence]) == (weight, [shown])


def test_a_misspelt_name_of_several_words_is_found_in_the_name_field() -> None:
    assert CLASSIFIER.classify({"name": "La Ruch qui dit Oui de Brest"}).initiatives == ("ruche",)
    assert CLASSIFIER.classify({"name": "La Ruche qui dit Ouii"}).initiatives == ("ruche",)


def test_the_longest_name_speaks() -> None:
    vote = vote_on({"name": "La Ruche qui dit Oui"})
    assert [e.quote for e in vote.evidence] == ["La Ruche qui dit Oui"]


def test_a_name_without_the_language_of_the_record_is_found() -> None:
    assert CLASSIFIER.classify({"description": "We like BlaBlaCar", "lang": "en"}).initiatives == (
        "blablacar",
    )


def test_several_initiatives_of_one_name_are_all_recognised() -> None:
    body = """
initiatives:
  - {id: paris, names: [La Bascule], then: {topic: cars}}
  - {id: lyon, names: [la bascule], then: {topic: food}}
"""
    assert small_classifier(body, topic="cars food").classify("La Bascule").initiatives == ("lyon", "paris")


def test_an_exception_by_field_holds() -> None:
    body = """
initiatives:
  - id: uber
    names: [Uber]
    unless: {field: city, equals: Uberach}
    then: {topic: cars}
"""
    classifier = small_classifier(body, topic="cars food")
    assert classifier.classify({"name": "Uber", "city": "Paris"}).initiatives == ("uber",)
    assert classifier.classify({"name": "Uber"}).initiatives == ("uber",)
    assert classifier.classify({"name": "Uber", "city": "UBERACH"}).initiatives == ()


def test_an_exception_by_reading_holds() -> None:
    body = """
vocabulary: {scope: {out: {strong: [gare routière]}}}
initiatives:
  - {id: uber, names: [Uber], unless: {reading: {scope: out}}, then: {topic: cars}}
"""
    classifier = small_classifier(body, scope="in out", topic="cars food")
    assert classifier.classify("Uber").initiatives == ("uber",)
    assert classifier.classify("La gare routière, comme Uber").initiatives == ()
