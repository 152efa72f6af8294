"""What a lexicon knows of the words met so far, as numbers in rows: one row for each word as texts write it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from collabgrid.engine.block.arrays import Array, Column, Runs, nonzero, np
from collabgrid.engine.block.cue_tree import CUE_WORDS
from collabgrid.engine.block.near import NearForms
from collabgrid.engine.block.tree import Sayings, Tree, join_bits
from collabgrid.engine.cues import CONTRAST, CUE_SECONDS
from collabgrid.engine.fold import fold
from collabgrid.engine.known_words import is_ordinary, known_words
from collabgrid.engine.lexicon import Lexicon
from collabgrid.engine.name_index import NameIndex, may_misspell_name
from collabgrid.engine.one_edit import SHORTEST
from collabgrid.engine.pieces import ENGLISH_WORDS, FRENCH_WORDS, HEAD, MARKED, NOTHING, Word, WordIds
from collabgrid.engine.words import ELIDED, plain_word
from collabgrid.grid.terms import SMALL_WORDS

NEXT, ACRONYM, CAPITALS, ALONE, FRENCH, ENGLISH, CONTRASTS = (1 << n for n in range(4, 11))
"""What is true of a word beside the bits of a piece: a longer term may begin with it; an acronym does; but only where
not all is in capitals; a cue or a name may begin with it whatever follows; it speaks French; English; it is one of
contrast."""
OF_CUE, OF_NAME = (1 << n for n in range(14, 16))
"""Of a marked word: a cue may begin with it; a name may."""
SMALL, ELIDES, IS_S = (1 << n for n in range(16, 19))
"""It is a small word; one that an apostrophe may cut short; the one that an apostrophe may stand before."""
_OF_NAME = 1 << 19  # a word of a name of several words

_PAIR_BITS = np.uint64(20)
_PAIR_MASK = (np.uint64(1) << _PAIR_BITS) - np.uint64(1)
_TURN = np.uint64(0x9E3779B97F4A7C15)
_PAIR_SHIFT = np.uint64(64) - 2 * _PAIR_BITS
_LETTERS = 60


class Vocabulary:
    """The words, each with a number."""

    def __init__(self, lexicon: Lexicon, tree: Tree, sayings: Sayings) -> None:
        self._lexicon, self._tree, self._sayings = lexicon, tree, sayings
        self.folded: list[str] = []
        self._acronym_ids: dict[int, WordIds] = {}
        self._near_names: dict[int, str] = {}
        self._words: dict[int, Word] = {}
        self._name_letters: dict[str, int] = {}
        self._name_numbers: dict[str, int] = {}
        self.flags = Column("u4")
        """What is true of a word."""
        self.ids = Runs(1)
        """The ids of the word."""
        self.next_signs = Column("u8")
        """Signs of the ids that longer terms go on with."""
        self.finds = Runs(1)
        """For each row and language what the word is (see `Sayings`)."""
        self.nodes = Runs(1)
        """Where longer terms that begin with the word go on in the tree, but for acronyms."""
        self.acronyms = Runs(1)
        """Where in the tree the acronym that it is leads."""
        self.of_names = Runs(5, "i8")
        """The names of several words that it is one of: how many words come before it, how many there are, how many
        letters, signs of the letters, and the number of the name in `names`."""
        self.names: list[str] = []
        """Names of several words."""
        self.cue_words = Column("i2")
        """Its number among the words of cues."""
        self.length = Column("i4")
        """How many letters it has."""
        self.letters = Column("i8")
        """Signs of its letters."""
        self._marks = Column("u8")  # a number made of the folded word
        self._kinds = _kinds(lexicon.names)
        self._forms = list(lexicon.misspellings.looked_for())
        self._near = NearForms([*self._forms, *lexicon.names.long()])
        self._pairs: Array = np.zeros(1 << 20, bool)  # marked words and what may follow them, by their marks
        self._paired: set[str] = set()

    def add(self, raw: Sequence[str]) -> None:
        """Add words, none of which is there."""
        if not raw:
            return
        plain = [each if each.isalnum() else plain_word(each) for each in raw]
        folded = fold("\n".join(plain).replace("’", "'")).split("\n")
        kinds = [self._kinds.get(each, 0) for each in folded]
        ids = list(map(self._lexicon.ids_of, folded))
        acronyms = self._acronyms(plain, folded, kinds)
        self._see_misspelt(folded, kinds, ids, acronyms)
        before = len(self.folded)
        self._acronym_ids |= {before + i: own for i, own in acronyms.items()}
        self.folded += folded
        self._add_letters(folded)
        self.cue_words.extend([CUE_WORDS.get(each, 0) for each in folded])
        self._add_names(folded, kinds)
        self._add_ids(kinds, ids, acronyms)
        self._pair(
            dict.fromkeys(
                f for f, kind in zip(folded, kinds, strict=True) if kind & MARKED and not kind & ALONE
            )
        )

    def _acronyms(self, plain: Sequence[str], folded: Sequence[str], kinds: list[int]) -> dict[int, WordIds]:
        """The ids that capitals bring, by the place of the word."""
        found = {}
        for i, word in enumerate(plain):
            own = self._lexicon.acronym_ids(word) if word[:1].isupper() else ()
            if own:
                found[i] = own
                kinds[i] |= ACRONYM | CAPITALS * is_ordinary(folded[i])
        return found

    def _see_misspelt(
        self, folded: Sequence[str], kinds: list[int], ids: list[WordIds], acronyms: Mapping[int, WordIds]
    ) -> None:
        """Find what the words misspell that nothing is known of."""
        known = known_words()
        unknown = [
            i
            for i, own in enumerate(ids)
            if not (own or kinds[i] & SMALL or i in acronyms)
            and len(folded[i]) >= SHORTEST - 1
            and folded[i] not in known
        ]
        near = self._near.find([folded[i] for i in unknown])
        forms, misspellings = self._forms, self._lexicon.misspellings
        for i, own in zip(unknown, near, strict=True):
            if own and own[-1] >= len(forms) and may_misspell_name(folded[i]):
                kinds[i] |= MARKED | ALONE | OF_NAME
                self._near_names[len(self.folded) + i] = self._nearest(folded[i], own)
            else:
                ids[i] = misspellings.ids_near(folded[i], [forms[n] for n in own if n < len(forms)])

    def _nearest(self, word: str, near: Sequence[int]) -> str:
        """Of forms near a word the name that it misspells: the word itself, or else the first."""
        names = [self._near.forms[n] for n in near if n >= len(self._forms)]
        return word if word in names else names[0]

    def word(self, number: int) -> Word:
        """All that the lexicon knows of a word."""
        found = self._words.get(number)
        if found is None:
            found = self._lexicon.word_of(
                self.folded[number],
                tuple(self.ids.numbers(number)),
                self._acronym_ids.get(number, ()),
                self._near_names.get(number),
            )
            self._words[number] = found
        return found

    def _add_letters(self, folded: Sequence[str]) -> None:
        self._marks.extend(np.fromiter(map(hash, folded), "i8", len(folded)).view("u8"))
        counts = np.fromiter(map(len, folded), "i8", len(folded))
        self.length.extend(counts)
        self.letters.extend(_signs_of_letters("".join(folded), counts))

    def _add_names(self, folded: Sequence[str], kinds: Sequence[int]) -> None:
        by_word, letters = self._lexicon.names.by_word, self._letters_of_name
        words = [i for i, kind in enumerate(kinds) if kind & _OF_NAME]
        own = [by_word[folded[i]] for i in words]
        counts = np.zeros(len(folded), "i8")
        counts[words] = list(map(len, own))
        for name in [n.name for each in own for n in each]:
            if name not in self._name_numbers:
                self._name_numbers[name] = len(self.names)
                self.names.append(name)
        number = self._name_numbers
        entries = [
            (n.before, n.words, len(n.name), letters(n.name), number[n.name]) for each in own for n in each
        ]
        self.of_names.extend(counts, *np.array(entries, "i8").reshape(-1, 5).T)

    def _letters_of_name(self, name: str) -> int:
        """Signs of the letters of a name."""
        found = self._name_letters.get(name)
        if found is None:
            counts = np.array([len(name)])
            found = self._name_letters[name] = int(_signs_of_letters(name, counts)[0])
        return found

    def _add_ids(self, kinds: Sequence[int], ids: list[WordIds], acronyms: Mapping[int, WordIds]) -> None:
        """Add what the ids of the words lead to; those of acronyms are added to the others."""
        for i, own in acronyms.items():
            ids[i] += own
        counts, every = _laid_out(ids)
        self.ids.extend(counts, every)
        self._add_acronyms(len(ids), acronyms)
        word = np.repeat(np.arange(len(ids)), counts)
        nodes = self._tree.begun(every)
        nodes[_among(word, every, acronyms)] = 0
        some = nonzero(nodes)
        word, nodes = word[some], nodes[some]
        finds = self._find(word, nodes, len(ids))
        further = np.flatnonzero(self._tree.goes_on.take(nodes))
        word, nodes = word[further], nodes[further]
        goes_on = np.bincount(word, minlength=len(ids))
        self.nodes.extend(goes_on, nodes)
        self.next_signs.extend(join_bits(self._tree.next_signs.take(nodes), goes_on))
        flags = np.array(kinds, "u4")
        flags[goes_on > 0] |= NEXT | HEAD
        flags[finds | ((flags & ACRONYM) != 0)] |= HEAD
        self.flags.extend(flags)

    def _add_acronyms(self, size: int, acronyms: Mapping[int, WordIds]) -> None:
        counts, every = np.zeros(size, "i8"), np.zeros(0, "i8")
        if acronyms:
            own, ids = _laid_out(list(acronyms.values()))
            nodes = self._tree.begun(ids)
            words = np.repeat(np.fromiter(acronyms, "i8", len(own)), own)[nodes > 0]
            counts, every = np.bincount(words, minlength=size), nodes[nodes > 0]
        self.acronyms.extend(counts, every)

    def _find(self, word: Array, nodes: Array, size: int) -> Array:
        """Add what is found at the nodes of words; gives for each word whether anything is."""
        languages = len(self._lexicon.languages)
        found = self._tree.finds.reshape(-1, languages)[nodes]
        places, slots = np.nonzero(found != NOTHING)
        sayings = len(self._sayings.says)
        once = np.unique((word[places] * languages + slots) * sayings + found[places, slots])
        counts = np.bincount(once // sayings, minlength=size * languages)
        self.finds.extend(counts, once % sayings)
        of_any: Array = counts.reshape(-1, languages).sum(axis=1) > 0
        return of_any

    def _pair(self, words: Iterable[str]) -> None:
        """Remember what may follow marked words, that have to be followed."""
        new = [word for word in words if word not in self._paired]
        self._paired.update(new)
        follow = [self._lexicon.follow(word) or () for word in new]
        counts = np.fromiter(map(len, follow), "i8", len(new))
        marks = np.fromiter(map(hash, new), "i8", len(new)).view("u8")
        following = np.fromiter(map(hash, chain.from_iterable(follow)), "i8", int(counts.sum())).view("u8")
        for places in _pair_of(np.repeat(marks, counts), following):
            self._pairs[places] = True

    def may_follow(self, words: Array, following: Array) -> Array:
        """Whether marked words may begin a cue or a name where others follow, as far as these tell; sometimes where
        they do not."""
        marks = self._marks.values
        place, other = _pair_of(marks.take(words), marks.take(following))
        found: Array = self._pairs.take(place)
        likely = np.flatnonzero(found)
        found[likely] = self._pairs.take(other.take(likely))
        return found


def _kinds(names: NameIndex) -> dict[str, int]:
    """What is true of folded words, of those of which anything is."""
    found = dict.fromkeys(names.parts, MARKED | OF_NAME)

    def add(bits: int, words: Iterable[str]) -> None:
        for word in words:
            found[word] = found.get(word, 0) | bits

    add(MARKED | ALONE | OF_NAME, names.joined)
    add(MARKED | OF_CUE, CUE_SECONDS)
    add(ALONE, [word for word, seconds in CUE_SECONDS.items() if seconds is None])
    add(FRENCH, FRENCH_WORDS)
    add(ENGLISH, ENGLISH_WORDS)
    add(CONTRASTS, CONTRAST)
    add(SMALL, SMALL_WORDS)
    add(ELIDES, ELIDED)
    add(IS_S, ("s",))
    add(_OF_NAME, names.by_word)
    return found


def _laid_out(runs: Sequence[WordIds]) -> tuple[Array, Array]:
    """How long each run is, and the numbers of all."""
    counts = np.fromiter(map(len, runs), "i8", len(runs))
    return counts, np.fromiter(chain.from_iterable(runs), "i8", int(counts.sum()))


def _among(word: Array, ids: Array, acronyms: Mapping[int, WordIds]) -> list[int]:
    """The places of ids that capitals brought to the words that they are of."""
    bounds = ((i, own, *np.searchsorted(word, (i, i + 1)).tolist()) for i, own in acronyms.items())
    return [place for _, own, first, after in bounds for place in range(first, after) if ids[place] in own]


def _signs_of_letters(text: str, counts: Array) -> Array:
    """For each of the words that the text is made of signs of its letters: one of 60 bits for each, so that one letter
    that is not the same changes two at most."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4").astype("u8")
    return join_bits(np.uint64(1) << points % np.uint64(_LETTERS), counts)


def _pair_of(mark: Array, following: Array) -> tuple[Array, Array]:
    """The two places of pairs of words among all pairs, by their marks: others hardly share both."""
    found: Array = (((mark * _TURN) ^ following) * _TURN) >> _PAIR_SHIFT
    return (found & _PAIR_MASK).astype("i8"), (found >> _PAIR_BITS).astype("i8")
