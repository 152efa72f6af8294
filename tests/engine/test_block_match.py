"""Many records at once give what one after the other gives: the same languages, hits, names and mentions set aside."""

from __future__ import annotations

import gzip
import json
import pickle
import random
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from collabgrid import load_classifier
from collabgrid.engine import Classifier
from collabgrid.engine.aside import Aside
from collabgrid.engine.block import chunks, hits, tables
from collabgrid.engine.block.fields import BlockFields
from collabgrid.engine.block.match import BlockMatch, match_block
from collabgrid.engine.block.texts import BlockTexts
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.match import match_texts
from collabgrid.engine.record import Record
from collabgrid.engine.texts import FieldText, Hit
from drawn import cases

from .rich_records import FILLER, GRID_WORDS, ODD, RECORDS, rich_classifier
from .small_grids import small_classifier

CORPORA = Path(__file__).parents[3] / "shared" / "data" / "corpora"
CORPUS_FILES = (
    "odd_records.jsonl",
    "entourage_pois.jsonl.gz",
    "reserve_parlementaire_2014_2016.jsonl.gz",
    "susy_ssedas.jsonl.gz",
    "transiscope_pwa.jsonl.gz",
    "ukcat_charities_sample.jsonl.gz",
)
CLASSIFIER = rich_classifier()


class Expected(NamedTuple):
    """What `match_texts` gives record by record, the texts numbered through."""

    languages: list[str]
    hits: list[Hit]
    names: list[Hit]
    set_aside: list[Aside]


def one_by_one(texts: Iterable[tuple[FieldText, ...]], lexicon: Lexicon, own: Iterable[str]) -> Expected:
    expected = Expected([], [], [], [])
    before = 0
    for each, language in zip(texts, own, strict=True):
        match = match_texts(each, lexicon, language)
        expected.languages.append(match.language)
        expected.hits.extend((hit[0] + before, *hit[1:]) for hit in sorted([*match.hits, *match.names]))
        expected.names.extend((hit[0] + before, *hit[1:]) for hit in match.names)
        expected.set_aside.extend(Aside((hit[0] + before, *hit[1:]), kind) for hit, kind in match.set_aside)
        before += len(each)
    return expected


def matched(records: Sequence[Any], classifier: Classifier) -> BlockMatch:
    """What is found in a block."""
    compiled = classifier._compiled
    fields = BlockFields(records)
    return match_block(BlockTexts(fields, compiled.text_fields), compiled.lexicon, fields.languages())


def block_match(records: Sequence[Any], classifier: Classifier) -> Expected:
    match = matched(records, classifier)
    return Expected(match.languages, match.hits, match.names, match.set_aside)


def assert_same(records: Sequence[Any], classifier: Classifier, size: int = 1000) -> int:
    """The records, in blocks of `size`, against one by one; gives how many hits there are."""
    lexicon = classifier._compiled.lexicon
    read = [Record(record, classifier._compiled.text_fields) for record in records]
    hits = 0
    for start in range(0, len(read), size):
        block = read[start : start + size]
        texts, own = [each.texts for each in block], [each.language() for each in block]
        expected = one_by_one(texts, lexicon, own)
        assert block_match(records[start : start + size], classifier) == expected
        hits += len(expected.hits)
    return hits


@given(st.lists(RECORDS, max_size=8), st.integers(1, 8))
@settings(max_examples=cases(150), deadline=None)
def test_a_block_finds_what_its_records_hold(records: list[dict[str, Any]], size: int) -> None:
    assert_same(records, CLASSIFIER, size)


@given(st.lists(st.text(max_size=30), max_size=6))
@settings(max_examples=cases(200), deadline=None)
def test_any_texts(texts: list[str]) -> None:
    assert_same(texts, CLASSIFIER)


def mixed_records(seed: int, count: int) -> list[dict[str, Any]]:
    """Records full of words of the grid, cues, odd signs and markup, the same for the same seed."""
    draw = random.Random(seed)  # noqa: S311  no secret is drawn
    joints = [" ", " ", " ", "", ", ", ". ", "-", "\n", "\u00a0", "'", " - "]
    words = [*GRID_WORDS, *GRID_WORDS, *FILLER, *ODD]

    def text(most: int) -> str:
        return "".join(draw.choice(words) + draw.choice(joints) for _ in range(draw.randrange(most)))

    return [
        {"name": text(6), "description": text(30), "tags": [text(3), text(3)], "lang": draw.choice(["fr", "en", ""])}
        for _ in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("size", [1, 7, 100, 1000])
def test_the_size_of_the_blocks_and_the_order_change_nothing(size: int) -> None:
    records = mixed_records(1, 300)
    assert assert_same(records, CLASSIFIER, size) > 1000
    assert_same(records[::-1], CLASSIFIER, size)


ADVERSE: dict[str, list[Any]] = {
    "nothing": ["", " ", "\n\t", {}, {"name": None}, {"tags": []}],
    "only signs": ["-", "…", "- - -", "’", "<p></p>", "\u200b", "\x00"],
    "a cue at the end, the term in the next text": [
        {"name": "pas", "description": "AMAP et panier"},
        {"name": "sans", "description": "vélo", "tags": ["contrairement à", "BlaBlaCar", "au lieu de", "troc"]},
        "ce n’est pas une",
        "AMAP",
    ],
    "a cue and its denial in two texts": [{"name": "il n'y a", "description": "pas AMAP"}, "ne", "pas troc"],
    "a phrase over two texts": [{"name": "repair", "description": "café"}, "panier", "paysan", "vide-", "grenier"],
    "a name over two texts": [{"name": "bla bla", "description": "car"}, "La", "Louve", "la ruche qui", "dit oui"],
    "misspelt names": [
        {"name": "La Ruche qui dit Qui"},
        {"name": "la ruche qui", "description": "dit oui"},
        {"name": "Blablacarr"},
        {"name": "bla bla carr"},
        {"name": "ruche qui dit oui la ruche"},
        {"name": "La Rûche qui dit Ouï! " * 4},
        {"tags": ["La Ruche qui dit Qui"], "name": "oui"},
    ],
    "capitals": ["UNE AMAP ET UN SEL DE MER", "SEL", "LE SEL", "le SEL", "A.M.A.P. et S.E.L.", "SCIC SCOPS", "SELS"],
    "hyphens": ["vide-grenier vide‐grenier vide‑grenier vide\u00adgrenier vide–grenier vide - grenier vide -grenier"],
    "hyphens of many words": ["co-voiturage-auto-partage", "auto-par-tage", "food co-op-co-op", "-co-op-", "co- op"],
    "apostrophes": ["groupement d’achat groupement d'achats groupementʼd achat n't isn’t l’", "d'", "'s outil's"],
    "inclusive": ["habitant·e·s habitant.e.s habitant(e)s habitant-e-s partagé·e·s voisin(e)s bénévoles·"],
    "markup": ["<b>AMAP</b>paniers<br>paysans", "AMAP&nbsp;panier", "<p>n’est pas</p><p>une AMAP</p>", "<script>AMAP"],
    "separators": ["panier\x1cpaysan", "pas\x1eAMAP", "repair\x1fcafé", "panier\x1dpaysan", "\x1e", "vélo\x1e\x1e"],
    "spaces": ["repair\u00a0café", "repair\u202fcafé", "repair\u3000café", "repair\x85café", "repair\u2028café  vélo"],
    "ends of lines": ["repair\ncafé", "repair\nCafé", "repair\n\ncafé", "repair\r\ncafé", "repair,\n café"],
    "breaks": ["panier, paysan", "panier. Paysan", "panier (paysan)", "panier » paysan", "panier & paysan"],
    "accents that combine": ["e\u0301picerie panier\u0301 cafe\u0301s \u0301AMAP", "ve\u0301lo", "\u0301"],
    "signs beyond": ["😀AMAP😀 vélo👩\u200d🌾", "日本AMAP panier日本", "Ελλάδα AMAP", "שלום \ud800AMAP \udfff"],
    "letters that change in length": ["İAMAP ﬁ vélo ß", "ŒUFS Ǆ panier", "épicerıe"],
    "long words": ["covoiturage" * 40, "x" * 25 + " AMAP", "y" * 24 + " vélo", "z" * 8 + " troc", "s" * 60],
    "words of many bytes": ["anticonstitutionnellement anticonstitutionnellements", "abcdefgh abcdefghi"],
    "the same word again": ["vélo " * 300, "pas vélo " * 50, "panier paysan " * 50],
    "phrases in phrases": ["panier paysan de la ruche qui dit oui, a fermé en projet repair cafés entre voisins troc"],
    "languages": [
        {"description": "le don et la location pour vous et nous avec outil"},
        {"description": "the gift and the hire for you and us with tool"},
        {"description": "the gift and the hire for you and us with tool", "lang": "français"},
        {"description": "prêt lend gift don", "lang": "de"},
        {"name": "le la les", "description": "the of and", "tags": ["et", "and"]},
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", ADVERSE)
def test_adverse_texts(name: str) -> None:
    records = ADVERSE[name]
    assert_same(records, CLASSIFIER)
    assert_same(records, CLASSIFIER, 1)
    assert_same([*records, *mixed_records(2, 20), *records[::-1]], CLASSIFIER)


def test_all_adverse_texts_side_by_side() -> None:
    records = [record for own in ADVERSE.values() for record in own]
    assert assert_same(records, CLASSIFIER) > 500
    for seed in range(5):
        random.Random(seed).shuffle(records)  # noqa: S311  no secret is drawn
        assert_same(records, CLASSIFIER, 13)


@pytest.mark.parametrize("times", [1, pytest.param(10, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "text", ["vélo pas AMAP, repair café\n" * 2_000, "SEL " * 25_000, "x" * 100_000, "co-op-" * 2_000]
)
def test_texts_of_very_many_characters(text: str, times: int) -> None:
    assert_same(["AMAP", text * times, {"name": "AMAP", "description": "troc"}], CLASSIFIER)


def test_no_record_at_all() -> None:
    assert block_match([], CLASSIFIER) == Expected([], [], [], [])
    assert block_match([{"lang": "fr"}], CLASSIFIER) == Expected(["fr"], [], [], [])


def test_a_grid_without_terms() -> None:
    assert assert_same(["AMAP", "", {"name": "la louve"}], small_classifier()) == 0


SPELLINGS = """
vocabulary:
  topic:
    yes: {usual: {fr: [co-op, coop, co op, auto-école, "l'eau", SEL, eau de-ci], en: [co-op, sel, ice cream]}}
    no: {usual: [CO-OP, eau*, "sel*", "ice*", de-ci de-là, eco*]}
"""


@given(st.lists(st.lists(st.sampled_from(
    "co op coop co-op CO-OP Co‑op auto école auto-école eau l'eau L’EAU eaux SEL sel Sels ice cream ice-cream - de ci "
    "là de-ci de-là , . pas not \n".split(" ")), max_size=12).map(" ".join), max_size=5))  # fmt: skip
@settings(max_examples=cases(200), deadline=None)
def test_words_that_are_found_in_many_ways(texts: list[str]) -> None:
    assert_same(texts, WAYS)


WAYS = small_classifier(SPELLINGS, topic="yes no")


@cache
def domino() -> Classifier:
    return load_classifier("domino")


def read_corpus(path: Path, most: int) -> list[dict[str, Any]]:
    """The records of a file, no more than `most`, spread over it."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    lines = [line for line in content.decode("utf-8", "surrogatepass").split("\n") if line.strip()]
    return [json.loads(line) for line in lines[:: max(1, len(lines) // most)]]


@pytest.mark.parametrize("name", CORPUS_FILES)
def test_real_records(name: str) -> None:
    path = CORPORA / name
    if not path.exists():
        pytest.skip(
            f"needs the real records of ../shared/data/corpora/{name}, which are not part of the project"
        )
    records = read_corpus(path, 200)
    assert assert_same(records, domino()) > 0
    assert_same([record | {"lang": ""} for record in records[::3]], domino(), 50)


def test_records_of_all_kinds_with_the_shipped_grid() -> None:
    records = [*mixed_records(3, 200), *(record for own in ADVERSE.values() for record in own)]
    assert assert_same(records, domino(), 111) > 1000


def test_what_is_forgotten_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_MOST_CHUNKS", 50)
    monkeypatch.setattr(tables, "_MOST_LETTERS", 400)
    classifier = rich_classifier()
    for seed in range(3):
        assert_same(mixed_records(seed, 60), classifier, 9)


def test_chunks_that_share_a_slot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "_SLOTS", 8)
    monkeypatch.setattr(chunks, "_SHIFT", np.uint64(61))
    classifier = rich_classifier()
    for _ in range(3):
        assert_same(mixed_records(4, 60), classifier, 9)


def test_a_block_too_large_for_one_number_a_hit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits, "_MOST_BITS", 0)
    assert_same(mixed_records(5, 60), CLASSIFIER)


def test_two_threads_share_a_lexicon() -> None:
    classifier = rich_classifier()
    blocks = [mixed_records(seed, 20) for seed in range(12)]
    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(lambda block: assert_same(block, classifier) > 0, blocks))
    assert 1 <= len(classifier._compiled.lexicon.spare_tables) <= 2


def test_a_pickled_lexicon_does_not_carry_what_was_remembered() -> None:
    classifier = rich_classifier()
    before = len(pickle.dumps(classifier._compiled.lexicon))
    assert_same(mixed_records(6, 20), classifier)
    kept = pickle.dumps(classifier._compiled.lexicon)
    assert len(kept) == before
    other: Lexicon = pickle.loads(kept)  # noqa: S301  our own bytes
    assert other.spare_tables == []


def test_columns_tell_the_same_as_hits() -> None:
    match = matched(mixed_records(7, 50), CLASSIFIER)
    columns = match.columns
    start, end = columns.words.spans(columns.text, columns.first, columns.last)
    before = columns.words.first_words.take(columns.text)
    rows = zip(
        columns.text.tolist(), start.tolist(), (-end).tolist(),
        [columns.says[each] for each in columns.saying.tolist()],
        (columns.first - before).tolist(), (columns.last - before).tolist(), columns.term.tolist(), strict=True,
    )  # fmt: skip
    assert [tuple(hit) for hit in match.hits] == list(rows)
    assert len(match.hits) > 100


def test_every_character_has_one_code() -> None:
    codes = chunks._CODES
    spelt = chunks._SPELT
    assert len(set(spelt)) == len(spelt) <= 253
    spaces = {i for i in range(sys.maxunicode + 1) if chr(i).isspace()}
    assert max(spaces) == chunks.LAST_SPACE
    assert {i for i, code in enumerate(codes.tolist()) if code <= 1} == spaces
    assert codes.tolist().index(0) == ord(" ") and codes.tolist().count(0) == 1
    assert codes[-1] == 255
    assert len(set(codes[[ord(c) for c in spelt]].tolist()) - {0, 1, 255}) == len(spelt)


def test_numpy_is_loaded_only_for_blocks() -> None:
    code = "import sys, collabgrid as c; c.load_classifier('domino').classify('AMAP'); print('numpy' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_what_to_install_is_told_where_numpy_is_missing() -> None:
    code = "import sys; sys.modules['numpy'] = None; import collabgrid.engine.block.match"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'collabgrid[batch]'" in found.stderr
