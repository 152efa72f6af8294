"""Columns of every Arrow type that texts, tags and numbers come in, and the records that they mean."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
from hypothesis import strategies as st

from collabgrid.exchange import load_classifier

CLASSIFIER = load_classifier("domino")

WORDS = (
    """
AMAP|paniers de légumes|Repair Café|repair café|covoiturage|covoiturrage|vélo|n’est pas une AMAP|BlaBlaCar
jardin partagé|en projet|tool library|volunteers|entre voisins|SCIC|association
location|don|👩‍🌾|e\u0301picerie|<b>troc</b>|\u200b
""".strip()
    .replace("\n", "|")
    .split("|")
)
TEXTS = st.lists(st.sampled_from([*WORDS, " ", ", ", ". ", "\x00", "\ufeff", "日本"]), max_size=6).map(
    " ".join
)
NUMBERS = st.integers(-(2**53), 2**53)

TEXT_TYPES = [
    pa.string(),
    pa.large_string(),
    pa.string_view(),
    pa.dictionary(pa.int8(), pa.string()),
    pa.dictionary(pa.uint32(), pa.large_string()),
    pa.binary(),
]
FRAME_LIST_TYPES = (pa.list_(pa.string()), pa.large_list(pa.large_string()))
LIST_TYPES = (*FRAME_LIST_TYPES, pa.list_view(pa.string()))
NUMBER_TYPES = [pa.int64(), pa.float64(), pa.string()]


def column(values: list[Any], kind: Any) -> Any:
    """The values as an Arrow array of a type; texts are encoded and numbers written where it asks for it."""
    if kind == pa.binary():
        return pa.array([None if each is None else each.encode() for each in values], kind)
    if pa.types.is_dictionary(kind):
        return pa.array(values, kind.value_type).dictionary_encode().cast(kind)
    if pa.types.is_string(kind):
        return pa.array([None if each is None else str(each) for each in values], kind)
    return pa.array(values, kind)


@st.composite
def batches(draw: st.DrawFn, list_types: tuple[Any, ...] = LIST_TYPES) -> tuple[Any, list[dict[str, Any]]]:
    """A batch with the columns of a French export, and its records as Python would have them."""
    rows = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "id": st.one_of(st.none(), NUMBERS),
                    "name": st.one_of(st.none(), TEXTS),
                    "description": st.one_of(st.none(), TEXTS),
                    "tags": st.one_of(st.none(), st.lists(st.sampled_from(WORDS), max_size=3)),
                    "members": st.one_of(st.none(), NUMBERS),
                }
            ),
            max_size=6,
        )
    )
    kinds = {
        "id": draw(st.sampled_from(NUMBER_TYPES)),
        "name": draw(st.sampled_from(TEXT_TYPES)),
        "description": draw(st.sampled_from(TEXT_TYPES)),
        "tags": draw(st.sampled_from(list_types)),
        "members": draw(st.sampled_from(NUMBER_TYPES)),
    }
    labels = {"id": "ID", "name": "Dénomination", "description": "Objet social", "tags": "Mots-clés"}
    arrays = {
        labels.get(name, name): column([row[name] for row in rows], kind) for name, kind in kinds.items()
    }
    batch = pa.RecordBatch.from_arrays(list(arrays.values()), names=list(arrays))
    records = [row | ({"id": str(i)} if row["id"] is None else {}) for i, row in enumerate(rows, 1)]
    return batch, records
