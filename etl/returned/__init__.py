"""The returned workbook: the sender's own file, its look kept, with what is wrong in it and how to mend it."""
