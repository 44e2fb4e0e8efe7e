-- Files that are neither our template nor a plain CSV with our columns: one row each that has a visible sheet with something on it.
select distinct file
from stamp
join sheet using (file)
join cell using (file, sheet_no)
where stamp.form is null and sheet.visibility = 'visible'
