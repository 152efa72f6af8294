"""A grid as one workbook that people edit in a spreadsheet, and back without loss."""

from collabgrid.exchange.grid_book.reading import GridBook, read_grid_book
from collabgrid.exchange.grid_book.writing import write_grid_book

__all__ = ["GridBook", "read_grid_book", "write_grid_book"]
