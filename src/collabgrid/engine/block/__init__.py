"""Many records read at once: the same hits, votes, decisions and evidence as one by one, in less time.

Whole blocks of records are matched with numpy where it is installed (`match`, and what it is made of), their conditions
asked of all records together as the bits of one number (`sight`, `bits`), and their readings written (`reading`).
"""
