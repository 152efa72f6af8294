from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from collabgrid.exchange.seen_ids import SeenIds, _find


@given(st.lists(st.lists(st.text(max_size=2), max_size=12), min_size=1, max_size=4))
def test_the_first_place_of_every_id_is_remembered(files: list[list[str]]) -> None:
    seen, known = SeenIds(), dict[str, tuple[str, int]]()
    for number, ids in enumerate(files):
        seen.open_file(f"f{number}")
        for line, own in enumerate(ids, 2):
            assert seen.first_place(own, line) == known.get(own)
            known.setdefault(own, (f"f{number}", line))


def test_a_digest_is_found_at_its_own_place_only() -> None:
    entries = bytearray(b"aaaaaabb" + b"bbbbb" + b"bccccccc" + b"12345")
    assert _find(entries, b"bbbbbbbb") is None  # it straddles two entries
    assert _find(entries + b"bbbbbbbb" + b"67890", b"bbbbbbbb") == 26
    assert _find(entries, b"bccccccc") == 13


def test_many_ids_take_little_memory() -> None:
    seen = SeenIds()
    seen.open_file("f")
    assert all(seen.first_place(f"W{i:09}", i + 1) is None for i in range(20_000))
    assert sum(map(len, seen._shards.values())) == 20_000 * 13
    assert seen.first_place("W000012345", 1) == ("f", 12_346)
