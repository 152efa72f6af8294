"""All terms of a grid in one index: words by their surface forms, phrases as a tree of words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any

from collabgrid.engine.cues import CUE_SECONDS
from collabgrid.engine.fold import fold
from collabgrid.engine.misspelt import Misspellings
from collabgrid.engine.name_index import NameIndex
from collabgrid.engine.number_rows import NumberRows
from collabgrid.engine.packed_texts import pack_ids, pack_texts
from collabgrid.engine.pieces import (
    COUNTS,
    HEAD,
    HYPHENED,
    MARKED,
    NOTHING,
    UNKNOWN,
    Chunk,
    Sense,
    Word,
    WordIds,
    signs_of,
)
from collabgrid.engine.spellings import spellings_of, word_class
from collabgrid.engine.tree_rows import Branches, Node, lay_in_rows
from collabgrid.engine.words import (
    APOSTROPHE,
    ELIDED,
    JOINED,
    WORD,
    gap_kind,
    gap_or_line,
    plain_word,
)
from collabgrid.grid.terms import SMALL_WORDS

MOST_REMEMBERED = 200_000  # words whose lookup is remembered; what is remembered never changes a result
LONGEST_REMEMBERED = 48  # letters of a stretch of text that is remembered


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
        self.exact: dict[str, WordIds] = {}
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
        self._senses: dict[WordIds, Sense] = {}
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
        nothing = {name: dict[Any, Any]() for name in ("_remembered", "_senses", "chunks")}
        state = self.__dict__ | nothing | {"stretches": self._no_stretches(), "spare_tables": []}
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
                self._remembered, self._senses = {}, {}
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
        word.signs = signs_of(ids)
        word.sense = self._sense([i for i in ids if i not in acronyms] if acronyms else ids)
        word.begins_name = word.name_start or near_name is not None
        word.plain = not (word.cues or word.begins_name)
        if not word.plain and near_name is None:
            word.follow = self.follow(folded)
        return word

    def _sense(self, ids: Iterable[int]) -> Sense:
        """What words with these ids are."""
        own = tuple(ids)
        found = self._senses.get(own)
        if found is None:
            found = self._senses[own] = self._make_sense(self.nodes_of(own))
        return found

    def _make_sense(self, nodes: Sequence[Node]) -> Sense:
        """The same of words that lead to these nodes from the root of the tree."""
        finds = tuple(
            [
                tuple(dict.fromkeys([node.finds[i] for node in nodes if node.finds[i] != NOTHING]))
                for i in range(len(self.languages))
            ]
        )
        said = tuple([tuple([(self.wordings[i], i) for i in own]) for own in finds])
        following: dict[int, list[Node]] = {}
        for node in nodes:
            for number, below in node.below.items():
                following.setdefault(number, []).append(below)
        return Sense(finds, said, following)

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
                begins = any(word.sense.finds) or word.sense.next or word.acronyms or after == JOINED
                kind |= COUNTS | (HEAD if begins else 0)
            if before == JOINED:
                kind |= HYPHENED
            found.append((start, end, word, gap_or_line(before, chunk[start]), kind))
        return tuple(found)

    def ids_of(self, folded: str) -> WordIds:
        """The ids of a folded word, spelt as it should be."""
        ids = self.forms.get(folded, ()) + self.exact.get(folded, ())
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
        self._indexes = {
            "word": lexicon.forms,
            "prefix": lexicon.prefixes,
            "exact": lexicon.exact,
            "acronym": lexicon.acronyms,
        }
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


def _plainest(wording: str) -> tuple[int, bool, str]:
    """Orders wordings: the shortest first, small letters before capitals."""
    return len(wording), not wording.islower(), wording
