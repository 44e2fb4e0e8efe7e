"""What every relation, column, indicator and rule means, read off the files that say so: for docs/ and for the pages.

Nothing here is typed twice: relations and types come from etl/relations.sql, indicators from paten/indicators/*.yaml,
rules and signals from the first lines of their .sql files, terms from docs/glosarium.md, limits and examples from
paten/stats. What none of these says in the reader's language stands in the small .csv and .yaml files beside this one.
"""
