"""Folding, inflection and words, by their functions."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid.engine.fold import fold
from collabgrid.engine.inflect import surface_forms
from collabgrid.engine.words import HARD, JOINED, LINE, PLAIN, SOFT, WORD, gap_kind, plain_word, split_term
from drawn import cases

FOLDED = (
    ("Épicerie", "epicerie"),
    ("e\u0301picerie", "epicerie"),
    ("ŒUVRE", "oeuvre"),
    ("Ex-Æquo", "ex-aequo"),
    ("Straße", "strasse"),
    ("İstanbul", "istanbul"),
    ("ﬁlet", "filet"),
    ("ＡＭＡＰ", "amap"),
    ("Łódź", "lodz"),
    ("Ørsted", "orsted"),
    ("m²", "m2"),
    ("jardin", "jardin"),
    ("", ""),
)


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_case_accents_and_ligatures_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
@settings(max_examples=cases(200), deadline=None)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "Mn"])))
@settings(max_examples=cases(200), deadline=None)
def test_both_ways_to_write_an_accent_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


# word as the grid writes it, language, forms that it takes, words that it must not take
FORMS = (
    ("journal", "fr", "journal journaux", "journa"),
    ("journaux", "fr", "journal journaux", "jour"),
    ("partagé", "fr", "partage partagee partages partagees", "partager partageons"),
    ("partage", "fr", "partage partages", "partagee"),
    ("paysan", "fr", "paysan paysans paysanne paysannes", "pays"),
    ("paysanne", "fr", "paysanne paysannes", "paysan"),
    ("producteur", "fr", "producteur producteurs productrice productrices", "produit"),
    ("vendeur", "fr", "vendeuse vendeuses", "vend"),
    ("chercheur", "fr", "chercheuse chercheuses", "cherche"),
    ("ingénieur", "fr", "ingenieure ingenieures", ""),
    ("couturier", "fr", "couturiere couturieres", ""),
    ("boulanger", "fr", "boulangere boulangeres", ""),
    ("citoyen", "fr", "citoyenne citoyennes", ""),
    ("européen", "fr", "europeenne europeennes", ""),
    ("local", "fr", "locaux locale locales", "loca"),
    ("culturel", "fr", "culturelle culturelles", ""),
    ("coopératif", "fr", "cooperative cooperatives", ""),
    ("généreux", "fr", "genereuse genereuses", "genereus"),
    ("gratuit", "fr", "gratuite gratuites", ""),
    ("jeu", "fr", "jeu jeux", ""),
    ("jeux", "fr", "jeu jeux", ""),
    ("vélo", "fr", "velo velos", "vela"),
    ("lieux", "fr", "lieu lieux", ""),
    ("bureau", "fr", "bureau bureaux", ""),
    ("bureaux", "fr", "bureau bureaux", ""),
    ("repas", "fr", "repas", "repass"),
    ("prix", "fr", "prix", "pri prixs"),
    ("bus", "fr", "bus", "bu"),
    ("don", "fr", "don dons", "donne donnes"),
    ("bon", "fr", "bon bons", "bo"),
    ("city", "en", "city cities", "citys"),
    ("cities", "en", "city cities", ""),
    ("toy", "en", "toy toys", "toies"),
    ("box", "en", "box boxes", "boxs"),
    ("boxes", "en", "box boxes", ""),
    ("lunch", "en", "lunch lunches", ""),
    ("class", "en", "class classes", "clas"),
    ("classes", "en", "class classes", ""),
    ("garden", "en", "garden gardens", "gardener"),
    ("gardens", "en", "garden gardens", ""),
    ("child", "en", "child children", ""),
    ("women", "en", "woman women", ""),
    ("person", "en", "person people", ""),
    ("bus", "en", "bus", "bu"),
    ("paysan", "en", "paysan paysans", "paysanne"),
    ("neighbourhood", "en", "neighbourhood neighbourhoods neighborhood neighborhoods", ""),
    ("centers", "en", "center centers centre centres", ""),
    ("program", "en", "program programs programme programmes", ""),
    ("organised", "en", "organised organized", "organise"),
    ("organizations", "en", "organisation organisations organization organizations", ""),
    ("size", "en", "size sizes", "sise"),
    ("centre", "fr", "centre centres", "center"),
    ("city", "fr", "city citys", "cities"),
    ("coworking", "", "coworking coworkings", ""),
    ("local", "", "locaux locale local locals", ""),
    ("un", "fr", "un", "uns une"),
    ("3d", "fr", "3d", "3ds"),
)


@pytest.mark.parametrize(("word", "language", "forms", "others"), FORMS)
def test_a_word_takes_its_plurals_and_feminines(word: str, language: str, forms: str, others: str) -> None:
    found = surface_forms(word, language)
    assert set(forms.split()) <= found
    assert not set(others.split()) & found


@given(st.text(alphabet="abcdeinorstuxyzéàç", min_size=1, max_size=12), st.sampled_from(["", "fr", "en"]))
@settings(max_examples=cases(200), deadline=None)
def test_every_form_is_folded_and_the_word_is_one_of_its_forms(word: str, language: str) -> None:
    found = surface_forms(word, language)
    assert fold(word) in found
    assert {fold(form) for form in found} == found
    assert surface_forms(word, "fr") | surface_forms(word, "en") <= surface_forms(word, "")


PLAIN_WORDS = (
    ("habitant·e·s", "habitants"),
    ("habitant·e", "habitant"),
    ("adhérent(e)s", "adhérents"),
    ("adhérent(e)", "adhérent"),
    ("voisin(s)", "voisin"),
    ("voisin-e-s", "voisins"),
    ("producteur.rice.s", "producteurs"),
    ("lecteurs·trices", "lecteurs"),
    ("A.M.A.P.", "AMAP"),
    ("S.E.L", "SEL"),
    ("jardin", "jardin"),
)


@pytest.mark.parametrize(("written", "plain"), PLAIN_WORDS)
def test_inclusive_writing_and_dots_are_seen_through(written: str, plain: str) -> None:
    assert [match[0] for match in WORD.finditer(written)] == [written]
    assert plain_word(written) == plain


GAPS = (
    (" ", PLAIN),
    ("   ", PLAIN),
    (" « ", PLAIN),
    ("-", JOINED),
    ("‑", JOINED),
    ("\n", LINE),
    ("\n\n", HARD),
    ("\r\n", LINE),
    ("\n* ", LINE),
    (",\n", HARD),
    (", ", SOFT),
    (" (", SOFT),
    (" - ", SOFT),
    (" – ", SOFT),
    (" / ", SOFT),
    (". ", HARD),
    (" : ", HARD),
    ("… ", SOFT),
    (" | ", HARD),
    (" • ", HARD),
)


@pytest.mark.parametrize(("gap", "kind"), GAPS)
def test_what_stands_between_two_words_parts_them_or_not(gap: str, kind: int) -> None:
    assert gap_kind(gap) == kind


TERMS = (
    ("repair café", [("repair", False), ("café", False)]),
    ("auto-partage", [("auto", False), ("partage", True)]),
    ("tiers‑lieu", [("tiers", False), ("lieu", True)]),
    ("covoitur*", [("covoitur*", False)]),
    ("auto-répar*", [("auto", False), ("répar*", True)]),
    ("other =co-ops", [("other", False), ("=co", False), ("=ops", True)]),
    ("=isn’t", [("=isn't", False)]),
    ("bibliothèque d'objets", [("bibliothèque", False), ("d", False), ("objets", False)]),
)


@pytest.mark.parametrize(("term", "words"), TERMS)
def test_a_term_is_cut_into_words(term: str, words: list[tuple[str, bool]]) -> None:
    assert split_term(term) == words


@given(st.text(max_size=80))
@settings(max_examples=cases(200), deadline=None)
def test_words_of_any_text_are_parted_by_something_or_nothing(text: str) -> None:
    place = 0
    for match in WORD.finditer(text):
        assert match.start() >= place
        assert gap_kind(text[place : match.start()]) in range(6)
        assert plain_word(match[0])
        place = match.end()
