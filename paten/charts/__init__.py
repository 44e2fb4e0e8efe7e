"""Rows → plotly figures. Pure; headings stand outside the figure."""
