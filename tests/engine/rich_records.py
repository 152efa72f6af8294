"""The rich grid, and records made of its words, ordinary words, markup and odd signs."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import strategies as st

from collabgrid.engine import Classifier
from collabgrid.grid import load_grid

from .small_grids import HERE, phrases

TEXT = (HERE / "rich_grid.yaml").read_text(encoding="utf-8")
PLAIN: dict[str, Any] = yaml.load(TEXT, Loader=yaml.BaseLoader)  # noqa: S506  texts only


def rich_classifier(text: str = TEXT) -> Classifier:
    """A classifier of the rich grid, with nothing remembered."""
    return Classifier(load_grid({"rich.yaml": text}).require())


GRID_WORDS = phrases("""
AMAP|amaps|une Amap|A.M.A.P.|panier|paniers paysans|panier de la paysanne|épicerie|e\u0301picerie
ÉPICERIES|café|cafe|repair café|Repair Cafés|bibliothèque d’objets|bibliothèque d'objet|outil|outils
vide-grenier|vides greniers|covoiturage|covoiturrage|co-voiturage|auto-partage|autopartage|auto partage
vélo|prêt|prêter|partagés|partagé·e·s|don|troc|groupement d’achat|coopératives|entre voisins|voisin(e)s
brest@blablacar.fr|@lalouve
habitant.e.s|bénévole|bénévoles|ensemble|supermarché|location|perceuse|en projet|a fermé|SEL|sel de mer
SCIC|SCOPs|BlaBlaCar|bla bla car|Blablacarr|La Louve|la louve|La Ruche qui dit Oui !|réparer|zoo
neighbours|volunteers|tool library|tools|food co-op|veg boxes|garden|carpooling|car sharing|bike|lend
sharing|gift|swap|buying group|co-op|planned|has closed|drill|hire|repair
réseau|réseaux d’AMAP|réseau de cafés|fédération|networks
""")
FILLER = """
le la les de du des d’ l' un une et dans pour avec qui que sur est ce n’est pas pas seulement mais sans
but lucratif contrairement à au lieu de plus de ne plus the a of to in is for not a no not only unlike
without but we are rather than Brest quartier rue place people
""".split()
ODD = [
    "",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    ",",
    ".",
    " - ",
    "–",
    "…",
    "(",
    ")",
    "«",
    "»",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\u200d",
    "\u00ad",
    "\ufeff",
    "\x00",
    "\x07",
    "\x1f",
    "\x85",
    "\u2028",
    "😀",
    "👩\u200d🌾",
    "🇫🇷",
    "e\u0301\u0301",
    "\u0301",
    "İ",
    "ß",
    "ﬁ",
    "Ǆ",
    "שלום",
    "\u202eאבג\u202c",
    "مرحبا",
    "日本",
    "<b>",
    "</b>",
    "<br/>",
    "<p class='x'>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<style",
    "&eacute;",
    "&amp;",
    "&amp;amp;lt;b&gt;",
    "&#233;",
    "&#x110000;",
    "&#0;",
    "&nbsp;",
    "&",
    "<",
    ">",
    "\ud800",
    "·e·s",
    "(s)",
    "'",
    "’",
    "-",
    "*",
    "1",
    "²",
]

PIECES = st.one_of(
    st.sampled_from(GRID_WORDS),
    st.sampled_from(FILLER),
    st.sampled_from(ODD),
    st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z", "C"]), max_size=4),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\n", ", ", "-"])), max_size=14).map(
    lambda pieces: "".join(piece + between for piece, between in pieces)
)
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "name": TEXTS,
    "description": TEXTS,
    "tags": st.one_of(TEXTS, st.lists(TEXTS, max_size=3)),
    "lang": st.sampled_from(["fr", "en", "fr-FR", "de", "", "français"]),
    "url": st.sampled_from(["https://www.blablacar.fr/a", "laruchequiditoui.fr", "https://exemple.org", ""]),
    "legal_form": st.sampled_from(["SCIC", "scop", "SARL", ["SARL", "SCOP"], ""]),
    "members": st.sampled_from(["12", "101", "1 000", 500, 2.5, "beaucoup", None]),
    "city": st.sampled_from(["Brest", "BREST", "Quimper", ""]),
    "territory": st.sampled_from(["rural", "urban"]),
}
RECORDS = st.fixed_dictionaries({}, optional=FIELDS)
CONTEXTS = st.sampled_from([None, {}, {"territory": "rural"}, {"territory": "urban"}])
