"""The workbook that senders fill in: its content (book), its looks (sheets) and which ones are due (books)."""
