"""The recap: a month, quarter, half or year of all reports as the bureau hands it on, as workbook and nota dinas."""
