-- One row per submission to be returned, in the order in which they came: sha256, file. getvariable('named'): beginnings of sha256, [] for
-- any; period and kabupaten_kota may be null. A file that newer ones have replaced wholly is returned only when it is named.
select sha256, file
from submission
where (len(getvariable('named')::varchar[]) = 0
        or list_bool_or(list_transform(getvariable('named')::varchar[], lambda start: starts_with(sha256, start))))
    and (getvariable('period') is null or list_contains(periods, getvariable('period')::date)
        or (len(coalesce(periods, [])) = 0 and date_trunc('month', received_at) = getvariable('period')::date))
    and (getvariable('kabupaten_kota') is null or region_code = getvariable('kabupaten_kota')
        or submission_id in (select submission_id from unit where region_code = getvariable('kabupaten_kota')))
    and (len(getvariable('named')::varchar[]) > 0 or not replaced)
order by received_at, sha256
