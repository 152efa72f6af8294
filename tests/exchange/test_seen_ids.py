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
    digests = bytearray(b"aaaabbbbbbbbcccc")
    assert _find(digests, b"bbbbbbbb") is None  # it straddles two digests
    assert _find(digests + b"bbbbbbbb", b"bbbbbbbb") == 2
    assert _find(digests, b"bbbbcccc") == 1


def test_many_ids_take_little_memory() -> None:
    seen = SeenIds()
    seen.open_file("f")
    assert all(seen.first_place(f"W{i:09}", i + 1) is None for i in range(20_000))
    assert sum(len(each.digests) + len(each.places) for each in seen._shards.values()) == 20_000 * 13
    assert seen.first_place("W000012345", 1) == ("f", 12_346)
