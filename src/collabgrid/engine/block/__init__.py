"""Many records read at once with numpy: the same hits, votes, decisions and evidence as one by one, in less time.

Whole blocks of records are matched (`match`, and what it is made of), their conditions asked of all records together as
the bits of one number (`sight`, `bits`), votes counted and decided as numbers in rows (`ballots`, `decisions`), step by
step in `reading`, and what was read is given as objects or column by column (`results`, `spoken`).
"""
