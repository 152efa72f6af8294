from __future__ import annotations

import pytest

from collabgrid.exchange import ColumnError, map_columns
from collabgrid.exchange.column_names import COLUMN_NAMES
from collabgrid.exchange.columns import _squeezed, require_text


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Nom", "name"),
        ("Intitulé", "name"),
        ("RAISON  SOCIALE", "name"),
        ("Objet social", "description"),
        ("présentation", "description"),
        ("Siret", "id"),
        ("Localité", "city"),
        ("Site_internet", "url"),
        ("statut-juridique", "legal_form"),
        ("categorieJuridiqueUniteLegale", "categorie_juridique"),
        ("Code NAF", "activite_principale"),
        ("Mots-clés", "tags"),
        ("Lng", "lon"),
        ("Langue", "lang"),
        ("Legal form", "legal_form"),
    ],
)
def test_usual_names(column: str, field: str) -> None:
    assert map_columns([column]).names == (field,)


def test_no_name_of_the_table_stands_for_two_fields() -> None:
    seen: dict[str, str] = {}
    for field, names in COLUMN_NAMES.items():
        for name in names:
            assert seen.setdefault(_squeezed(name), field) == field, name


def test_columns_that_are_not_known_stay_under_their_own_names() -> None:
    found = map_columns(["Nom", "Date de création", "territory"])
    assert found.names == ("name", "Date de création", "territory")
    assert found.kept == ("Date de création", "territory")


def test_the_likelier_of_two_columns_wins_and_the_other_is_named() -> None:
    found = map_columns(["Structure", "Objet", "Nom"])
    assert found.names == ("Structure", "description", "name")
    assert found.passed_over == (("name", "Structure"),)


def test_an_identifier_also_stays_under_its_own_name() -> None:
    assert map_columns(["RNA", "Nom"]).own_names() == ((0, "RNA"),)
    assert map_columns(["id", "Nom"]).own_names() == ()


def test_empty_and_repeated_headings_get_names_of_their_own() -> None:
    assert map_columns(["Nom", "", "note", "note"]).columns == ("Nom", "column 2", "note", "note (2)")


def test_an_override_goes_before_the_usual_names() -> None:
    found = map_columns(["name", "Projet", "texte"], {"name": "projet"})
    assert found.names == ("name (2)", "name", "description")


def test_an_override_of_a_column_that_is_not_there_names_the_nearest() -> None:
    with pytest.raises(ColumnError) as caught:
        map_columns(["Nom", "Objet détaillé"], {"description": "Objet detaile"}, "a.csv")
    assert "Objet détaillé" in str(caught.value)
    assert "a.csv" in str(caught.value)
    assert "vouliez-vous dire" in caught.value.say("fr")


def test_one_column_cannot_fill_two_fields() -> None:
    with pytest.raises(ColumnError, match="two fields"):
        map_columns(["a"], {"name": "a", "description": "a"})


def test_without_a_text_column_the_way_out_is_said() -> None:
    with pytest.raises(ColumnError) as caught:
        require_text(map_columns(["foo", "bar", "tags"]), "a.csv")
    assert "foo, bar, tags" in caught.value.why
    assert "--column description=" in caught.value.way_out
