"""All terms of a grid in one index: words by their surface forms, phrases as a tree of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise, product
from typing import Any

from collabgrid.engine.cues import CUE_SECONDS, CUES, Cue
from collabgrid.engine.fold import fold
from collabgrid.engine.inflect import surface_forms
from collabgrid.engine.misspelt import Misspellings
from collabgrid.engine.name_index import NameIndex
from collabgrid.engine.number_rows import NumberRows
from collabgrid.engine.packed_texts import pack_ids, pack_texts
from collabgrid.engine.tree_rows import Branches, Node, lay_in_rows
from collabgrid.engine.words import (
    APOSTROPHE,
    ELIDED,
    JOINED,
    WORD,
    gap_kind,
    gap_or_line,
    plain_word,
    split_term,
)
from collabgrid.grid.terms import SMALL_WORDS, is_acronym

WordIds = tuple[int, ...]
MOST_REMEMBERED = 200_000  # words whose lookup is remembered; what is remembered never changes a result
LONGEST_REMEMBERED = 48  # letters of a stretch of text that is remembered


class Word:
    """What the lexicon knows of one word as a text writes it."""

    __slots__ = (
        "acronyms",
        "begins_name",
        "cues",
        "english",
        "finds",
        "folded",
        "follow",
        "french",
        "ids",
        "in_names",
        "name_start",
        "near_name",
        "next",
        "plain",
        "said",
        "small",
    )

    def __init__(self, folded: str) -> None:
        self.folded = folded
        self.ids: WordIds = ()
        self.acronyms: WordIds = ()  # of ids, those that only the capitals brought
        self.small = folded in SMALL_WORDS
        self.cues: tuple[Cue, ...] = CUES.get(folded, ())
        self.name_start = False  # a name may begin with it
        self.near_name: str | None = None  # the name that it misspells
        self.begins_name = False  # either of the two
        self.in_names = False  # it is a word of a name of several
        self.finds: tuple[tuple[int, ...], ...] = ()  # by language the wordings that it is, but for acronyms
        self.said: tuple[tuple[tuple[str, int], ...], ...] = ()  # the same, with the words of each
        self.next: dict[int, list[Node]] = {}  # where longer terms go on with a word, but for acronyms
        self.plain = False  # it begins neither a cue nor a name
        self.follow: frozenset[str] | None = None  # the words of which one must follow for it to begin either
        self.french = folded in FRENCH_WORDS
        self.english = folded in ENGLISH_WORDS


NOTHING = -1  # stands for the number of a wording where there is none
UNKNOWN = -1  # what stands before the first word of a stretch depends on the text


COUNTS, HEAD, MARKED, HYPHENED = 1, 2, 4, 8
"""What a piece is, as bits: it counts in terms; a term may begin with it (only of what counts); a cue or a name may
begin with it; a hyphen joins it to the word before."""

Piece = tuple[int, int, Word, int, int]
"""A word in a stretch of text without spaces: where it starts and ends; the word; what stands before it in the
stretch, or `UNKNOWN`; what it is, as bits. A bare tuple: so it is read in half the time of a named one."""
Chunk = tuple[Piece, ...]


class Lexicon:
    """The index of the terms of a grid, and of the names of its initiatives; immutable but for what it
    remembers."""

    def __init__(
        self, terms: Iterable[tuple[str, str]], names: Iterable[str] = (), languages: Iterable[str] = ()
    ) -> None:
        own = tuple(dict.fromkeys(terms))
        self._terms = pack_texts(language for language, _ in own), pack_texts(text for _, text in own)
        self.languages = ("", *languages)
        """No language (all terms are looked for), and the languages that records may be in."""
        self.wordings: list[str] = []
        """What is found, in the grid's words: of terms that take the same forms, the shortest stands for all."""
        self.meant = NumberRows(())
        """The terms that each wording stands for."""
        self.deepest = 0
        """How many words the longest of the terms has."""
        self.forms: dict[str, WordIds] = {}
        self.acronyms: dict[str, WordIds] = {}
        self.prefixes: dict[str, WordIds] = {}
        self.names = NameIndex(names)
        root = Node()
        self._number_wordings(root, _Adding(self, root).add_all())
        self._prefix_lengths = tuple(sorted({len(prefix) for prefix in self.prefixes}))
        self._shortest_prefix = min(self._prefix_lengths, default=0)
        self._prefix_heads = frozenset(prefix[: self._shortest_prefix] for prefix in self.prefixes)
        self.misspellings = Misspellings(self.forms, self.prefixes)
        self.rows = lay_in_rows(root, self.wordings, self.names.joined)
        """The tree of phrases and what is found, as the block path takes them up."""
        self.branches = Branches(self.rows)
        """The same tree, as words lead into it."""
        self._remembered: dict[str, Word] = {}
        self.chunks: dict[str, Chunk] = {}
        """Stretches of text whose words are remembered."""
        self.stretches: tuple[dict[str, Any], ...] = self._no_stretches()
        """The same, as each language reads them (see `Stretch`)."""
        self.spare_tables: list[Any] = []
        """What the block path remembers, while no block is being matched with it."""

    def _number_wordings(self, root: Node, ends: Mapping[Node, Sequence[int]]) -> None:
        """Give each node the wording that is found there, by language; `ends`: the terms that end at each."""
        meant: list[tuple[int, ...]] = []
        numbers: dict[tuple[int, ...], int] = {}
        nothing, terms = (NOTHING,) * len(self.languages), self.terms
        pending = [(root, 0)]
        while pending:
            node, depth = pending.pop()
            if node.below:
                pending += [(below, depth + 1) for below in node.below.values()]
            self.deepest = max(depth, self.deepest)
            ended = ends.get(node)
            if ended is None:
                node.finds = nothing
                continue
            finds = []
            for language in self.languages:
                own = tuple([t for t in ended if not language or terms[t][0] in ("", language)])
                if own and own not in numbers:
                    numbers[own] = len(self.wordings)
                    of_own = [terms[t][1] for t in own]
                    self.wordings.append(of_own[0] if len(own) == 1 else min(of_own, key=_plainest))
                    meant.append(own)
                finds.append(numbers[own] if own else NOTHING)
            node.finds = tuple(finds)
        self.meant = NumberRows(meant)

    @cached_property
    def terms(self) -> tuple[tuple[str, str], ...]:
        """The terms, each with its language; reading a record needs them not."""
        languages, texts = self._terms
        return tuple(zip(languages.texts(), texts.texts(), strict=True))

    def __getstate__(self) -> dict[str, object]:
        """All but what it remembers of the words that it met, and what is soon made again."""
        nothing = {"_remembered": {}, "chunks": {}, "stretches": self._no_stretches(), "spare_tables": []}
        state = self.__dict__ | nothing
        state.pop("terms", None)
        del state["misspellings"]
        return state | {"wordings": pack_texts(self.wordings), "forms": pack_ids(self.forms)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__ |= state
        self.wordings = state["wordings"].texts()
        self.forms = state["forms"].ids()
        self.misspellings = Misspellings(self.forms, self.prefixes)

    def _no_stretches(self) -> tuple[dict[str, Any], ...]:
        return tuple([{} for _ in self.languages])

    def look_up(self, raw: str) -> Word:
        """What the lexicon knows of `raw`, a word as the text writes it."""
        word = self._remembered.get(raw)
        if word is None:
            word = self._word(raw)
            if len(self._remembered) >= MOST_REMEMBERED:
                self._remembered = {}
            self._remembered[raw] = word
        return word

    def _word(self, raw: str) -> Word:
        plain = plain_word(raw)
        folded, acronyms = fold(plain.replace("’", "'")), self.acronym_ids(plain)
        ids, near_name = self.ids_of(folded) + acronyms, None
        if not ids and folded not in SMALL_WORDS:
            near_name = self.names.misspelt(folded)
            ids = self.misspellings.ids_of(folded) if near_name is None else ()
        return self.word_of(folded, ids, acronyms, near_name)

    def word_of(self, folded: str, ids: WordIds, acronyms: WordIds, near_name: str | None) -> Word:
        """What the lexicon knows of a folded word with these ids, of which its capitals brought `acronyms`, and with
        the name that it misspells."""
        word = Word(folded)
        word.ids, word.acronyms, word.near_name = ids, acronyms, near_name
        word.name_start = folded in self.names.parts
        word.in_names = folded in self.names.by_word
        nodes = self.nodes_of([i for i in word.ids if i not in word.acronyms])
        word.finds = tuple(
            [
                tuple(dict.fromkeys([node.finds[i] for node in nodes if node.finds[i] != NOTHING]))
                for i in range(len(self.languages))
            ]
        )
        word.said = tuple([tuple([(self.wordings[i], i) for i in own]) for own in word.finds])
        for node in nodes:
            for number, below in node.below.items():
                word.next.setdefault(number, []).append(below)
        word.begins_name = word.name_start or word.near_name is not None
        word.plain = not (word.cues or word.begins_name)
        word.follow = None if word.plain or word.near_name is not None else self.follow(word.folded)
        return word

    def follow(self, folded: str) -> frozenset[str] | None:
        """The words of which one must follow for a folded word to begin a cue or a name; nothing where it may
        alone."""
        if folded in self.names.joined:
            return None
        seconds = CUE_SECONDS.get(folded, frozenset[str]())
        if seconds is None or folded not in self.names.parts:
            return seconds
        return seconds | self.names.parts_after(folded)

    def nodes_of(self, ids: Iterable[int]) -> tuple[Node, ...]:
        """Where the terms that begin with one of these word ids go on."""
        branch = self.branches.at
        return tuple([node for i in ids if (node := branch(i)) is not None])

    def split(self, chunk: str) -> Chunk:
        """The words of a stretch of text without spaces."""
        found = self.chunks.get(chunk)
        if found is None:
            found = self._split(chunk)
            if len(chunk) <= LONGEST_REMEMBERED:
                if len(self.chunks) >= MOST_REMEMBERED:
                    self.chunks = {}
                self.chunks[chunk] = found
        return found

    def _split(self, chunk: str) -> Chunk:
        spans = [match.span() for match in WORD.finditer(chunk)]
        gaps = [gap_kind(chunk[before[1] : after[0]]) for before, after in pairwise(spans)]
        found = []
        for n, (start, end) in enumerate(spans):
            word = self.look_up(chunk[start:end])
            before = gaps[n - 1] if n else UNKNOWN
            after = gaps[n] if n < len(gaps) else UNKNOWN
            elided = word.folded in ELIDED and (
                gap_kind(chunk[end : end + 1]) == APOSTROPHE or (word.folded == "s" and before == APOSTROPHE)
            )
            kind = 0 if word.plain else MARKED
            if not (word.small or elided):
                begins = any(word.finds) or word.next or word.acronyms or after == JOINED
                kind |= COUNTS | (HEAD if begins else 0)
            if before == JOINED:
                kind |= HYPHENED
            found.append((start, end, word, gap_or_line(before, chunk[start]), kind))
        return tuple(found)

    def ids_of(self, folded: str) -> WordIds:
        """The ids of a folded word, spelt as it should be."""
        ids = self.forms.get(folded, ())
        if folded[: self._shortest_prefix] not in self._prefix_heads:
            return ids
        for length in self._prefix_lengths:
            if length > len(folded):
                break
            ids += self.prefixes.get(folded[:length], ())
        return ids

    def acronym_ids(self, plain: str) -> WordIds:
        """The ids of a word that its capitals bring, without dots."""
        if not plain[:1].isupper():
            return ()
        ids = self.acronyms.get(plain, ())
        return ids or (self.acronyms.get(plain[:-1], ()) if plain[-1] == "s" else ())


class _Adding:
    """Puts the terms of a lexicon into its tree."""

    def __init__(self, lexicon: Lexicon, root: Node) -> None:
        self._terms, self._root = lexicon.terms, root
        self._indexes = {"word": lexicon.forms, "prefix": lexicon.prefixes, "acronym": lexicon.acronyms}
        self._classes: dict[tuple[str, frozenset[str]], int] = {}
        self._known: dict[tuple[str, str], int] = {}
        self._ends: dict[Node, list[int]] = {}

    def add_all(self) -> Mapping[Node, Sequence[int]]:
        """Put all terms in; gives the terms that end at each node."""
        for i, (language, text) in enumerate(self._terms):
            for words in spellings_of(text):
                self._ends.setdefault(self._node_of(words, language), []).append(i)
        return self._ends

    def _node_of(self, words: Iterable[str], language: str) -> Node:
        node = self._root
        for word in words:
            number = self._known.get((word, language))
            if number is None:
                number = self._known[word, language] = self._class_of(word, language)
            below = node.below.get(number)
            if below is None:
                below = node.below[number] = Node()
            node = below
        return node

    def _class_of(self, word: str, language: str) -> int:
        """The id of the set of forms that `word` may take; equal sets share one id."""
        kind, forms = own = word_class(word, language)
        number = self._classes.get(own)
        if number is None:
            number = self._classes[own] = len(self._classes)
            index = self._indexes[kind]
            for form in forms:
                index[form] = (*index.get(form, ()), number)
        return number


def word_class(word: str, language: str) -> tuple[str, frozenset[str]]:
    """How a word of a term is looked for (`word`, `prefix` or `acronym`), and the forms that it may take: words for
    which both are equal find the same."""
    if is_acronym(word):
        return "acronym", frozenset((word,))
    if word.endswith("*"):
        return "prefix", frozenset((fold(word[:-1]),))
    return "word", surface_forms(word, language)


def spellings_of(text: str) -> list[tuple[str, ...]]:
    """The word sequences that a term stands for: with its hyphens as spaces, and with the words they join
    written together."""
    if text.replace(" ", "").isalnum():  # most terms: no hyphen, no apostrophe
        return [tuple([word for word in text.split() if _counts(word)])]
    words = split_term(text)
    plain = _counting([word for word, _ in words], text)
    if len(words) < 2 or not any(joined for _, joined in words):
        return [plain]
    groups: list[tuple[str, ...]] = []
    for word, joined in words:
        if joined and groups:
            groups[-1] = (*groups[-1], word)
        else:
            groups.append((word,))
    choices = [(group,) if len(group) == 1 else (group, ("".join(group),)) for group in groups]
    found = {_counting([word for part in choice for word in part], text) for choice in product(*choices)}
    return sorted(found - {()})


def _counts(word: str) -> bool:
    """Whether a word beside which no apostrophe stands is no small word."""
    length = len(word)
    if length > _LONGEST_SMALL or (length > _LONGEST_PLAIN and word.isascii()):
        return True
    return fold(word) not in SMALL_WORDS


def _counting(words: list[str], text: str) -> tuple[str, ...]:
    """The words of a term that count: neither small words nor elisions."""
    elided = _APOSTROPHE.search(text) is not None
    kept = []
    for word in words:
        if len(word) <= _LONGEST_SMALL:
            own = fold(word)
            if own in SMALL_WORDS or (elided and own in ELIDED and _is_elided(word, text)):
                continue
        kept.append(word)
    return tuple(kept)


def _is_elided(word: str, text: str) -> bool:
    """Whether an apostrophe cuts the word short (`d'`), or an English possessive is left of it (`'s`)."""
    return any(word + mark in text or (word in "sS" and mark + word in text) for mark in "'’ʼ")


_APOSTROPHE = re.compile("['’ʼ]")
_LONGEST_SMALL = max(map(len, SMALL_WORDS | ELIDED))
_LONGEST_PLAIN = max(map(len, SMALL_WORDS))


FRENCH_WORDS = frozenset(
    """
    est et une dans pour avec qui que sur par au aux ou nous vous ils elle elles sont ce cette ces son sa ses
    leur leurs pas plus ne se des les du mais ainsi tout tous toute entre chez sans sous etre avoir fait afin lors
    dont comme notre votre nos vos y en un il on
    """.split()
)
ENGLISH_WORDS = frozenset(
    """
    and of to in is for that with are on by this from at or which their its our we they it as be was has have will
    can an who all not you your more other them through about between into where people these than also he she his
    her
    """.split()
)


def _plainest(wording: str) -> tuple[int, bool, str]:
    """Orders wordings: the shortest first, small letters before capitals."""
    return len(wording), not wording.islower(), wording
