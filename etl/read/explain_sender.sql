-- One row: whether the file's name or a text in it names the kabupaten/kota getvariable('code') with its kind, as
-- "SE-KAB. MAGETAN"; "KAB/KOTA : PROBOLINGGO" says no kind.
select bool_or(regexp_matches(lower(said."text"), case type when 'kota' then '(^|[^/ ]) *kota' else '(kabupaten|kab)' end
    || '[^a-z]+' || lower(region.name) || '([^a-z]|$)'))
from region
cross join (select "text" from cell where kind = 'text' union all select getvariable('called')) as said
where region_code = getvariable('code')
