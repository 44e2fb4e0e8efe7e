"""The workbook that senders fill in: what it holds (book), how it is written (writer), which ones are due (books)."""

from etl.template.book import MEASURES, Book, Filled
from etl.template.writer import write

__all__ = ["MEASURES", "Book", "Filled", "write"]
